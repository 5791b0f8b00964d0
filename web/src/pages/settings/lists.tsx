import { ask } from '../../client/api.ts';
import { useLanguage } from '../../ui/language.tsx';
import { coded, Need } from '../../ui/need.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { day, type Message, number, sentence, t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { today } from '../check/question.ts';

const M = {
  loading: t('Reading the lists …'),
  lists: t('Installed party lists'),
  name: t('List'),
  date: t('Published'),
  age: t('Age'),
  days: t('{n} {n, plural, one {day} other {days}}'),
  notKnown: t('not known'),
  count: t('Parties'),
  source: t('From'),
  changes: t('Last change'),
  changed: t('{added} new, {removed} gone, {changed} changed'),
  mark: t('Mark (SHA-256)'),
  builtIn: t('built in'),
  none: t('May be relied on.'),
  warning: t('Answers carry a warning.'),
  hold: t('Parties without a hit are on hold.'),
  how: t(
    'New lists are fetched by the machine that keeps them: `npx tolhuis lists sync`, or `npx tolhuis lists import FILE` without internet. The desk notices within half a minute and decides every open order again; the flips stand at Orders.',
  ),
};
const EFFECT: Readonly<Record<string, { readonly sign: string; readonly words: Message; readonly tone: string }>> = {
  none: { sign: '●', words: M.none, tone: '' },
  warning: { sign: '▲', words: M.warning, tone: ' warn' },
  hold: { sign: '◆', words: M.hold, tone: ' bad' },
};
const ageOf = (iso: string): number =>
  Math.max(0, Math.floor((Date.parse(today()) - Date.parse(iso.slice(0, 10))) / 86_400_000));

function Table() {
  const { say, language } = useLanguage();
  const { value, error, again } = useAsked('lists', (signal) => ask('lists', {}, { signal }));
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const effect = EFFECT[value.state.effect] ?? EFFECT['hold']!;
  return (
    <div className="stack">
      <p className={`notice${effect.tone}`}>
        <b>
          <span aria-hidden="true">{effect.sign}</span> {say(effect.words)}
        </b>{' '}
        {coded(sentence(value.state.message))}
      </p>
      <ScrollBox label={say(M.lists)}>
        <table className="as-cards">
          <thead>
            <tr>
              <th scope="col">{say(M.name)}</th>
              <th scope="col">{say(M.date)}</th>
              <th scope="col" className="n">
                {say(M.age)}
              </th>
              <th scope="col" className="n">
                {say(M.count)}
              </th>
              <th scope="col">{say(M.changes)}</th>
              <th scope="col">{say(M.source)}</th>
              <th scope="col">{say(M.mark)}</th>
            </tr>
          </thead>
          <tbody>
            {value.sources.map((s) => (
              <tr key={s.source}>
                <th scope="row">{s.source}</th>
                <td>{s.publishedOn ? day(s.publishedOn.slice(0, 10), language) : say(M.notKnown)}</td>
                <td className="n">
                  {s.publishedOn ? say(M.days, { n: number(ageOf(s.publishedOn), language) }) : say(M.notKnown)}
                </td>
                <td className="n" data-label={say(M.count)}>
                  {number(s.entries, language)}
                </td>
                <td data-label={say(M.changes)}>{s.changes ? say(M.changed, s.changes) : '—'}</td>
                <td data-label={say(M.source)}>
                  {s.origin === 'built in' ? say(M.builtIn) : <span className="mono">{s.origin}</span>}
                </td>
                <td className="mono" data-label={say(M.mark)}>
                  {s.sha256 === '' ? '—' : `${s.sha256.slice(0, 16)}…`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="hint">{coded(say(M.how))}</p>
    </div>
  );
}

/** The party lists: name, day, age, count, source, mark, and whether they may be relied on. */
export function Lists() {
  return (
    <Need operation="lists">
      <Table />
    </Need>
  );
}
