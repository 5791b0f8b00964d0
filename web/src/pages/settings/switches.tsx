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
import { type Message, number, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { SwitchCard } from './switch-card.tsx';

const M = {
  title: t('Switches: what the sources leave open'),
  hint: t(
    'Where the law’s state on a day cannot be known, the published text holds until somebody assumes otherwise: a question for itself, or the desk for every question that does not say. What the desk assumes can let goods go: it takes two people and a reason, stands in every answer, and every open order is decided again.',
  ),
  options: t('may be assumed'),
  loading: t('Reading what the desk assumes …'),
  none: t('This rulebook has no switch.'),
  compare: t('Compare what each would do to your orders: What if'),
  proposed: t('Proposed. It waits for a second person.'),
  withdrawn: t('Withdrawn. Nothing has changed.'),
  confirmed: t(
    'Confirmed. {n} open {n, plural, one {order was} other {orders were}} decided again, {m} {m, plural, one {answer} other {answers}} changed.',
  ),
  see: t('See them'),
  history: t('What was proposed and decided'),
  switch: t('Switch'),
  option: t('Assumed'),
  state: t('State'),
  by: t('Proposed by'),
  decided: t('Decided by'),
  reason: t('Reason'),
  text: t('as published'),
  proposals: t('Proposals that a question may lay over the law'),
};
const STATES: Readonly<Record<string, Message>> = {
  proposed: t('▲ proposed'),
  confirmed: t('● confirmed'),
  withdrawn: t('✕ withdrawn'),
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
              {switchName(s.id, language, say)} <small className="mono">{s.id}</small> — {say(M.options)}:{' '}
              {s.options.map((o) => optionName(o, language, say)).join(', ')}
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
