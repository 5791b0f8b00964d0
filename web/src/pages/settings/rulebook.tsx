import { client } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { COVERAGE_STATES } from '../../ui/law-words.ts';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { asWritten, type Message, number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';

const M = {
  loading: t('Counting the rulebook …'),
  version: t('Version'),
  hash: t('Mark'),
  coverage: t('What is modelled, and how far'),
  regime: t('Regime'),
  state: t('State'),
  note: t('Note', 'explanation'),
  gaps: t('Gaps: what the rulebook says that it does not know'),
  gapsHint: t('Each answers “unknown”, and an order that meets one is put on hold or asks for facts.'),
};
const COUNTS: readonly (readonly [string, Message])[] = [
  ['provisions', t('provisions')],
  ['versions', t('versions')],
  ['cases', t('worked cases')],
  ['chips', t('products')],
  ['countries', t('countries')],
  ['groups', t('country groups')],
  ['proposals', t('proposals')],
  ['events', t('events')],
  ['gaps', t('gaps')],
];

/** The rulebook in use: version, mark, counts, coverage by regime, and every gap. */
export function RulebookPart() {
  const { say, language } = useLanguage();
  const { version, hash } = useReference();
  const { value, error } = useAnswer(language, () => client.perform('coverage', {}, language));
  if (error)
    return (
      <p role="alert" className="notice bad">
        {error.message}
      </p>
    );
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const counts = value.counts as Readonly<Record<string, number>>;
  return (
    <div className="stack">
      <dl className="fact-list">
        <dt>{say(M.version)}</dt>
        <dd>{version}</dd>
        <dt>{say(M.hash)}</dt>
        <dd className="mono">{hash}</dd>
      </dl>
      <ul className="counts">
        {COUNTS.map(([id, words]) => (
          <li key={id}>
            <b>{number(counts[id] ?? 0, language)}</b> {say(words)}
          </li>
        ))}
      </ul>
      <section className="card">
        <h2>{say(M.coverage)}</h2>
        <ScrollBox label={say(M.coverage)}>
          <table className="as-cards">
            <thead>
              <tr>
                <th scope="col">{say(M.regime)}</th>
                <th scope="col">{say(M.state)}</th>
                <th scope="col">{say(M.note)}</th>
              </tr>
            </thead>
            <tbody>
              {value.regimes.map((r) => (
                <tr key={`${r.regime} ${r.cite}`}>
                  <th scope="row">
                    {r.regime}
                    <br />
                    <small>{r.cite}</small>
                  </th>
                  <td>{say(COVERAGE_STATES[r.state as keyof typeof COVERAGE_STATES] ?? asWritten(r.state))}</td>
                  <td className="whole">{r.note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </section>
      <section className="card">
        <h2>
          {say(M.gaps)} ({number(value.gaps.length, language)})
        </h2>
        <p className="hint">{say(M.gapsHint)}</p>
        <ul>
          {value.gaps.map((g) => (
            <li key={`${g.provision} ${g.what}`}>
              <a href={href('rule', { cite: g.cite })}>{g.cite.replace('15 CFR ', '')}</a>{' '}
              <span lang="en">{g.what}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
