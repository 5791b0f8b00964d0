import { client } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { look, Outcome } from '../../ui/outcome.tsx';
import { day, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { COUNT, LAST, toIndex } from '../world/days.ts';
import { Letters } from './letters.tsx';

const M = {
  loading: t('Working out the history …'),
  from: t('From', 'day'),
  answer: t('Answer'),
  law: t('What happened'),
  strip: t('History as a strip; the table has the same spans.'),
};

/** How the answer for one chip and destination changed: a strip, and the same spans as a table. */
export function Strip({ chip, to }: { chip: string; to: string }) {
  const { say, language } = useLanguage();
  const { value } = useAnswer(`${language}|${chip}|${to}`, () => client.perform('timeline', { chip, to }, language));
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  return (
    <>
      <div className="strip" role="img" aria-label={say(M.strip)}>
        {value.spans.map((s) => (
          <span
            key={s.from}
            className={`tone-${look(s.outcome).tone}`}
            title={`${day(s.from, language)}: ${say(look(s.outcome).words)}`}
            style={{ flexGrow: (toIndex(s.until ?? LAST) - toIndex(s.from)) / COUNT }}
          >
            {look(s.outcome).sign}
          </span>
        ))}
      </div>
      <table className="spans">
        <thead>
          <tr>
            <th scope="col">{say(M.from)}</th>
            <th scope="col">{say(M.answer)}</th>
            <th scope="col">{say(M.law)}</th>
          </tr>
        </thead>
        <tbody>
          {value.spans.map((s) => (
            <tr key={s.from}>
              <td>{day(s.from, language)}</td>
              <td>
                <Outcome outcome={s.outcome} detail={s.reviewPolicy ?? s.exception ?? (s.letters && 'letter')} />{' '}
                <small>{s.eccn}</small>
              </td>
              <td>{s.events.find((e) => e.kind === 'law' || e.kind === 'posture')?.title ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Letters texts={value.spans.flatMap((s) => s.letters ?? [])} />
    </>
  );
}
