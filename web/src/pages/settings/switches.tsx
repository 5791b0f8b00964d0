import { useState } from 'react';
import { ask } from '../../client/api.ts';
import { refreshDesk } from '../../client/desk.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { Table } from '../../ui/table.tsx';
import { number, type Text, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { SwitchCard } from './switch-card.tsx';

const M = {
  title: t('Switches: what the sources leave open', 'Schakelaars: wat de bronnen openlaten'),
  hint: t(
    'Where the law’s state on a day cannot be known, the published text holds until somebody assumes otherwise: a question for itself, or the desk for every question that does not say. What the desk assumes can let goods go: it takes two people and a reason, stands in every answer, and every open order is decided again.',
    'Waar de stand van het recht op een dag niet te kennen is, geldt de gepubliceerde tekst tot iemand anders veronderstelt: een vraag voor zichzelf, of de balie voor elke vraag die er niets van zegt. Wat de balie veronderstelt kan goederen laten gaan: het vraagt twee mensen en een reden, staat in elk antwoord, en elke open order wordt opnieuw beslist.',
  ),
  options: t('may be assumed', 'mag worden verondersteld'),
  loading: t('Reading what the desk assumes …', 'Wat de balie veronderstelt wordt gelezen …'),
  none: t('This rulebook has no switch.', 'Dit regelboek heeft geen schakelaar.'),
  compare: t('Compare what each would do to your orders: What if', 'Vergelijk wat elk met uw orders zou doen: Wat als'),
  proposed: t('Proposed. It waits for a second person.', 'Voorgesteld. Het wacht op een tweede persoon.'),
  withdrawn: t('Withdrawn. Nothing has changed.', 'Ingetrokken. Er is niets veranderd.'),
  confirmed: t(
    'Confirmed. {n} open {n:order|orders} {n:was|were} decided again, {m} {m:answer|answers} changed.',
    'Bevestigd. {n} open {n:order|orders} {n:is|zijn} opnieuw beslist, {m} {m:antwoord|antwoorden} {m:veranderde|veranderden}.',
  ),
  see: t('See them', 'Bekijk ze'),
  history: t('What was proposed and decided', 'Wat is voorgesteld en beslist'),
  switch: t('Switch', 'Schakelaar'),
  option: t('Assumed', 'Verondersteld'),
  state: t('State', 'Stand'),
  by: t('Proposed by', 'Voorgesteld door'),
  decided: t('Decided by', 'Beslist door'),
  reason: t('Reason', 'Reden'),
  text: t('as published', 'zoals gepubliceerd'),
  proposals: t('Proposals that a question may lay over the law', 'Voorstellen die een vraag over het recht kan leggen'),
};
const STATES: Readonly<Record<string, Text>> = {
  proposed: t('▲ proposed', '▲ voorgesteld'),
  confirmed: t('● confirmed', '● bevestigd'),
  withdrawn: t('✕ withdrawn', '✕ ingetrokken'),
};

/** The switches of a desk: set by two people. */
function DeskSwitches() {
  const { say, language } = useLanguage();
  const [news, setNews] = useState<{ id: string; text: string; flips: boolean }>();
  const { value, error, again } = useAsked(`assumptions ${language}`, async (signal) => {
    const [now, past] = await Promise.all([
      ask('assumptions', {}, { signal }),
      ask('assumption-history', {}, { signal }),
    ]);
    return { switches: now.items, past: past.items };
  });
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  return (
    <>
      {news && (
        <Told news={news.id}>
          {news.text} {news.flips && <a href={href('orders', { changed: 'yes' })}>{say(M.see)}</a>}
        </Told>
      )}
      {value.switches.length === 0 && <p className="nothing">{say(M.none)}</p>}
      {value.switches.map((s) => (
        <SwitchCard
          key={s.id}
          entry={s}
          done={({ change, examined = 0, flips = 0 }) => {
            const { id, state } = change;
            const counted = { n: number(examined, language), m: number(flips, language) };
            setNews({ id: `${id} ${state}`, text: say(M[state], counted), flips: flips > 0 });
            again();
            // What is typed in Check is answered under what the desk assumes now.
            void refreshDesk();
          }}
        />
      ))}
      {value.past.length > 0 && (
        <section className="card">
          <h2>{say(M.history)}</h2>
          <Table
            label={say(M.history)}
            heads={[say(M.option), say(M.state), say(M.by), say(M.decided), say(M.reason), say(M.switch)]}
          >
            {value.past.map((c) => (
              <tr key={c.id}>
                <th scope="row">{c.option ?? say(M.text)}</th>
                <td>{say(STATES[c.state]!)}</td>
                <td>
                  <Person id={c.proposedBy} /> <small>{moment(c.proposedAt, language)}</small>
                </td>
                <td>
                  {c.decidedBy === null ? '—' : <Person id={c.decidedBy} />}{' '}
                  {c.decidedAt !== null && <small>{moment(c.decidedAt, language)}</small>}
                </td>
                <td>{c.reason}</td>
                <td>
                  <code>{c.switch}</code>
                </td>
              </tr>
            ))}
          </Table>
        </section>
      )}
    </>
  );
}

/** Operator switches, set at a desk by two people; and the proposals of the rulebook, which a question may name. */
export function Switches() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { switches, proposals } = useReference();
  return (
    <div className="stack">
      <h2>{say(M.title)}</h2>
      <p className="hint">{say(M.hint)}</p>
      {may('assumptions') ? (
        <DeskSwitches />
      ) : (
        <ul className="plain card">
          {switches.map((s) => (
            <li key={s.id}>
              {switchName(s.id, language)} <small className="mono">{s.id}</small> — {say(M.options)}:{' '}
              {s.options.map((o) => optionName(o, language)).join(', ')}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href('what-if')}>{say(M.compare)}</a>
      </p>
      <section className="card">
        <h2>{say(M.proposals)}</h2>
        <ul className="plain">
          {proposals.map((p) => (
            <li key={p.id}>
              {p.url ? <a href={p.url}>{p.title}</a> : p.title} — {p.status} <small>{p.cite}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
