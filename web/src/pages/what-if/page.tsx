import { useRef, useState } from 'react';
import { SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { money, number, t } from '../../ui/text.ts';
import { itemOf } from '../orders/table.tsx';
import { useOrders } from '../orders/use-orders.ts';
import { type Choice, dollars, type Flip, simulate } from './run.ts';
import { type Flow, Sankey } from './sankey.tsx';
import '../world/world.css';
import './what-if.css';

const M = {
  title: t('What if', 'Wat als'),
  intro: t(
    'Lay proposals over the law, set a switch otherwise, or read the letter of the text: which of your orders change?',
    'Leg voorstellen over de wet, zet een schakelaar anders of lees de letter van de tekst: welke orders veranderen?',
  ),
  proposals: t('Proposals', 'Voorstellen'),
  switches: t('Switches', 'Schakelaars'),
  published: t('as published', 'zoals gepubliceerd'),
  reading: t('Reading', 'Lezing'),
  enforced: t('as enforced', 'zoals gehandhaafd'),
  letter: t('the letter of the text', 'de letter van de tekst'),
  run: t('Run over {n} orders', 'Draai over {n} orders'),
  cancel: t('Cancel', 'Annuleer'),
  progress: t('{n} of {m} orders', '{n} van {m} orders'),
  empty: t(
    'There are no orders to run over. Load the examples under Orders first.',
    'Er zijn geen orders om over te draaien. Laad eerst de voorbeelden bij Orders.',
  ),
  orders: t('Go to Orders', 'Naar Orders'),
  choose: t('Choose at least one proposal, switch or reading.', 'Kies ten minste één voorstel, schakelaar of lezing.'),
  result: t('{n} of {m} orders change', '{n} van {m} orders veranderen'),
  chart: t('Chart', 'Grafiek'),
  flows: t('Flows between outcomes', 'Stromen tussen uitkomsten'),
  now: t('Now', 'Nu'),
  later: t('Then', 'Dan'),
  count: t('Orders', 'Orders'),
  units: t('Units', 'Stuks'),
  value: t('Value', 'Waarde'),
  flips: t('Orders that change', 'Orders die veranderen'),
  why: t('Why', 'Waarom'),
  order: t('Order', 'Order'),
  duties: t('new duties', 'nieuwe plichten'),
};
const MOST = 300;

const flowsOf = (flips: readonly Flip[]): Flow[] => {
  const found = new Map<string, Flow>();
  for (const f of flips) {
    const [before, after] = [f.before.split(' ')[0]!, f.after.split(' ')[0]!];
    const key = `${before}|${after}`;
    const flow = found.get(key) ?? { before, after, orders: 0, units: 0, value: 0 };
    found.set(key, {
      ...flow,
      orders: flow.orders + 1,
      units: flow.units + (f.order.question.quantity ?? 0),
      value: flow.value + dollars(f.order),
    });
  }
  return [...found.values()].sort((a, b) => (a.before + a.after < b.before + b.after ? -1 : 1));
};

/** Proposals, switches and readings over all orders of this browser. */
export default function WhatIfPage() {
  const { say, language } = useLanguage();
  const { proposals, switches } = useReference();
  const { orders, loaded } = useOrders();
  const [choice, setChoice] = useState<Choice>({ scenarios: [], assume: {}, letter: false });
  const [result, setResult] = useState<{ flips: readonly Flip[]; done: number; running: boolean }>();
  const [error, setError] = useState<string>();
  const run = useRef(0);
  const nothing = choice.scenarios.length === 0 && Object.keys(choice.assume).length === 0 && !choice.letter;
  const start = (): void => {
    const mine = ++run.current;
    setError(undefined);
    setResult({ flips: [], done: 0, running: true });
    simulate(orders, choice, language, (flips, done) => {
      if (run.current !== mine) return false;
      setResult({ flips: [...flips], done, running: done < orders.length });
      return true;
    }).catch((e: Error) => {
      setError(e.message);
      setResult(undefined);
    });
  };
  const stop = (): void => {
    run.current++;
    setResult((r) => r && { ...r, running: false });
  };
  const changed = result?.flips.filter((f) => f.changed) ?? [];
  const flows = result ? flowsOf(result.flips) : [];
  return (
    <div className="what-if">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <fieldset className="card">
        <legend className="sr">{say(M.title)}</legend>
        <fieldset className="chips">
          <legend>{say(M.proposals)}</legend>
          {proposals.map((p) => (
            <label key={p.id} title={`${p.cite} — ${p.status}`}>
              <input
                type="checkbox"
                checked={choice.scenarios.includes(p.id)}
                onChange={(e) =>
                  setChoice({
                    ...choice,
                    scenarios: e.target.checked
                      ? [...choice.scenarios, p.id]
                      : choice.scenarios.filter((s) => s !== p.id),
                  })
                }
              />
              <span>{p.title}</span>
            </label>
          ))}
        </fieldset>
        <div className="grid3 spaced">
          {switches.map((s) => (
            <SelectField<string>
              key={s.id}
              label={<code>{s.id}</code>}
              value={choice.assume[s.id] ?? ''}
              options={[['', M.published], ...s.options.map((o) => [o, t(o, o)] as const)]}
              onChange={(v) => {
                const { [s.id]: _, ...rest } = choice.assume;
                setChoice({ ...choice, assume: v === '' ? rest : { ...rest, [s.id]: v } });
              }}
            />
          ))}
          <SelectField<'letter'>
            label={say(M.reading)}
            value={choice.letter ? 'letter' : ''}
            options={[
              ['', M.enforced],
              ['letter', M.letter],
            ]}
            onChange={(v) => setChoice({ ...choice, letter: v === 'letter' })}
          />
        </div>
        <div className="actions spaced">
          <button type="button" disabled={nothing || orders.length === 0 || result?.running === true} onClick={start}>
            {say(M.run, { n: number(orders.length, language) })}
          </button>
          {result?.running && (
            <button type="button" className="quiet" onClick={stop}>
              {say(M.cancel)}
            </button>
          )}
          {nothing && <p className="hint">{say(M.choose)}</p>}
        </div>
      </fieldset>
      {loaded && orders.length === 0 && (
        <p className="nothing">
          {say(M.empty)} <a href={href('orders')}>{say(M.orders)}</a>
        </p>
      )}
      {error && (
        <p role="alert" className="notice bad">
          {error}
        </p>
      )}
      {result?.running && (
        <p className="progress hint">
          <progress
            max={orders.length}
            value={result.done}
            aria-label={say(M.progress, { n: result.done, m: orders.length })}
          />
          {say(M.progress, { n: number(result.done, language), m: number(orders.length, language) })}
        </p>
      )}
      {result && result.done > 0 && (
        <>
          <h2 aria-live="polite">
            {say(M.result, { n: number(changed.length, language), m: number(result.done, language) })}
          </h2>
          <ScrollBox label={say(M.chart)} className="chart-frame">
            <Sankey flows={flows} />
          </ScrollBox>
          <ScrollBox label={say(M.flows)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(M.now)}</th>
                  <th scope="col">{say(M.later)}</th>
                  <th scope="col" className="n">
                    {say(M.count)}
                  </th>
                  <th scope="col" className="n">
                    {say(M.units)}
                  </th>
                  <th scope="col" className="n">
                    {say(M.value)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {flows.map((f) => (
                  <tr key={f.before + f.after}>
                    <td>
                      <Outcome outcome={f.before} />
                    </td>
                    <td>
                      <Outcome outcome={f.after} />
                    </td>
                    <td className="n">{number(f.orders, language)}</td>
                    <td className="n">{number(f.units, language)}</td>
                    <td className="n">{money(f.value, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <h2>{say(M.flips)}</h2>
          <ScrollBox label={say(M.flips)} className="tall">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say(M.order)}</th>
                  <th scope="col">{say(M.now)}</th>
                  <th scope="col">{say(M.later)}</th>
                  <th scope="col">{say(M.why)}</th>
                </tr>
              </thead>
              <tbody>
                {changed.slice(0, MOST).map((f) => (
                  <tr key={f.order.id}>
                    <th scope="row">
                      {f.order.id}
                      <br />
                      <small>
                        {itemOf(f.order)} → {f.order.question.to}
                      </small>
                    </th>
                    <td>
                      <Outcome outcome={f.before} />
                    </td>
                    <td>
                      <Outcome outcome={f.after} />
                    </td>
                    <td>
                      {f.why.slice(0, 2).map((w) => (
                        <p key={w.cite}>
                          <a href={href('rule', { cite: w.cite })}>{w.cite}</a> {w.title}
                        </p>
                      ))}
                      {f.newDuties.length > 0 && (
                        <small>
                          + {number(f.newDuties.length, language)} {say(M.duties)}
                        </small>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </div>
  );
}
