import { client } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { COVERAGE_STATES } from '../../ui/law-words.ts';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { number, type Text, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';

const M = {
  loading: t('Counting the rulebook …', 'Regelboek wordt geteld …'),
  version: t('Version', 'Versie'),
  hash: t('Mark', 'Kenmerk'),
  coverage: t('What is modelled, and how far', 'Wat is vastgelegd, en hoe ver'),
  regime: t('Regime', 'Regime'),
  state: t('State', 'Stand'),
  note: t('Note', 'Toelichting'),
  gaps: t(
    'Gaps: what the rulebook says that it does not know',
    'Gaten: waarvan het regelboek zegt dat het het niet weet',
  ),
  gapsHint: t(
    'Each answers “unknown”, and an order that meets one is put on hold or asks for facts.',
    'Elk antwoordt „onbekend”, en een order die er een raakt wordt aangehouden of vraagt feiten. De omschrijvingen staan in het regelboek in het Engels.',
  ),
};
const COUNTS: readonly (readonly [string, Text])[] = [
  ['provisions', t('provisions', 'bepalingen')],
  ['versions', t('versions', 'versies')],
  ['cases', t('worked cases', 'uitgewerkte gevallen')],
  ['chips', t('products', 'producten')],
  ['countries', t('countries', 'landen')],
  ['groups', t('country groups', 'landengroepen')],
  ['proposals', t('proposals', 'voorstellen')],
  ['events', t('events', 'gebeurtenissen')],
  ['gaps', t('gaps', 'gaten')],
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
                  <td>{say(COVERAGE_STATES[r.state as keyof typeof COVERAGE_STATES] ?? t(r.state, r.state))}</td>
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
