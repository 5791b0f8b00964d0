import { ask } from '../../client/api.ts';
import { client } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { coded } from '../../ui/need.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { day, number, sentence, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import type { Source } from './source.ts';

const M = {
  list: t('List status'),
  loading: t('Reading the list …'),
  starter: t(
    'Only the built-in starter list is searched here: {n} AI-chip parties of the Entity List, as of {d}. It is not the whole list. No hit here is not "no match": sign in to a desk that has the whole lists, or use tolhuis lists sync and tolhuis screen.',
  ),
  desk: t('The lists of the desk: {n} parties.'),
  failed: t('The status of the lists is not known:'),
  source: t('List'),
  parties: t('Parties'),
  published: t('Published'),
  taken: t('Taken'),
  from: t('From'),
  hash: t('Fingerprint'),
};
const LOOK: Readonly<Record<string, readonly [sign: string, tone: string]>> = {
  none: ['●', 'good'],
  warning: ['▲', 'warn'],
  hold: ['■', 'bad'],
};

/** What is searched, how old it is, and whether it may be relied on. */
export function ListStatus({ source }: { source: Source }) {
  const { say } = useLanguage();
  return <section aria-label={say(M.list)}>{source === 'desk' ? <DeskLists /> : <Starter />}</section>;
}

function Starter() {
  const { say, language } = useLanguage();
  const { value, error } = useAnswer('status', () => client.screen('status'));
  return (
    <p className="notice warn">
      <span aria-hidden="true">◆ </span>
      {value
        ? say(M.starter, { n: number(value.list.entries, language), d: day(value.list.asOf, language) })
        : (error?.message ?? say(M.loading))}
    </p>
  );
}

function DeskLists() {
  const { say, language } = useLanguage();
  const { value, error } = useAnswer('lists', () => ask('lists', {}));
  if (error)
    return (
      <p role="alert" className="notice bad">
        {say(M.failed)} {error.message}
      </p>
    );
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const [sign, tone] = LOOK[value.state.effect] ?? LOOK['hold']!;
  const all = value.sources.reduce((n, s) => n + s.entries, 0);
  return (
    <div className={`notice ${tone}`}>
      <p>
        <span aria-hidden="true">{sign} </span>
        {say(M.desk, { n: number(all, language) })} {coded(sentence(value.state.message))}
      </p>
      {value.sources.length > 0 && (
        <details>
          <summary>{say(M.list)}</summary>
          <ScrollBox label={say(M.list)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(M.source)}</th>
                  <th scope="col" className="n">
                    {say(M.parties)}
                  </th>
                  <th scope="col">{say(M.published)}</th>
                  <th scope="col">{say(M.taken)}</th>
                  <th scope="col">{say(M.from)}</th>
                  <th scope="col">{say(M.hash)}</th>
                </tr>
              </thead>
              <tbody>
                {value.sources.map((s) => (
                  <tr key={s.source}>
                    <th scope="row">{s.source}</th>
                    <td className="n">{number(s.entries, language)}</td>
                    <td>{s.publishedOn ? day(s.publishedOn.slice(0, 10), language) : '?'}</td>
                    <td>{s.takenAt ? day(s.takenAt.slice(0, 10), language) : '?'}</td>
                    <td>{s.origin}</td>
                    <td>
                      <code>{s.sha256.slice(0, 12)}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
    </div>
  );
}
