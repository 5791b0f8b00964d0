import { Gone, isAbort, Problem } from '../client/api.ts';
import { useDesk } from './desk.tsx';
import { useLanguage } from './language.tsx';
import { t } from './text.ts';

const M = {
  gone: t('The server does not answer. What you filled in is still here; try again in a moment.'),
  back: t('The server answers again. Try it once more.'),
  retry: t('Try again'),
  report: t('Report it with this number: {id}'),
};

/** What went wrong, in the server's own words, with its remedy and every place that it names. */
export function ProblemNotice({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { say } = useLanguage();
  const { server } = useDesk();
  if (error === undefined || error === null || isAbort(error)) return null;
  const body = error instanceof Problem ? error.body : undefined;
  return (
    <div role="alert" className={`notice ${error instanceof Gone && server === 'there' ? 'warn' : 'bad'}`}>
      {error instanceof Gone ? (
        <p>{say(server === 'there' ? M.back : M.gone)}</p>
      ) : body?.issues?.length ? (
        <ul className="plain">
          {body.issues.slice(0, 20).map((i) => (
            <li key={`${i.path} ${i.message}`}>
              {i.path && <code>{i.path}</code>} {i.message} {i.remedy}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {body ? body.detail : String(error instanceof Error ? error.message : error)}{' '}
          {body?.remedy && <b>{body.remedy}</b>}
        </p>
      )}
      {body?.code === 'internal' && body.requestId && <p>{say(M.report, { id: body.requestId })}</p>}
      {retry && (
        <button type="button" className="quiet" onClick={retry}>
          {say(M.retry)}
        </button>
      )}
    </div>
  );
}
