import { useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { money, number, t } from '../../ui/text.ts';
import { unitsOf, worthOf } from './amounts.ts';
import { FlowTable, LicenceTable, LimitTable } from './counts.tsx';
import { FlipsTable } from './flips-table.tsx';
import { Sankey } from './sankey.tsx';
import type { Flow } from './tally.ts';
import type { Books, Ran } from './types.ts';

const M = {
  result: t('{n} of {m} {m, plural, one {order} other {orders}} {n, plural, one {changes} other {change}}'),
  units: t('units in them'),
  value: t('value in them'),
  toll: t('toll on all orders, where its amount is certain'),
  unpriced: t(
    '{n} of them {n, plural, one {states} other {state}} no value in US dollars: the money is a least amount.',
  ),
  measure: t('Width of the flows'),
  orders: t('Orders'),
  unitsShort: t('Units'),
  valueShort: t('Value'),
  chart: t('Chart'),
  nothing: t('Nothing to draw: no order states this.'),
  limits: t('Quotas and caps'),
  limitsHint: t(
    'What counts, or may count where facts are missing, against each limit. How much of it is used is kept under Balances.',
  ),
  noLimits: t('No order counts against a limit, now or then.'),
  licences: t('Licences'),
  noLicences: t('No order needs a licence, now or then.'),
  flips: t('Orders that change'),
};
type Measure = 'orders' | 'units' | 'value';
const MEASURES = [
  ['orders', M.orders],
  ['units', M.unitsShort],
  ['value', M.valueShort],
] as const;

/** What a run found: the sum, the flows, limits and licences, and the orders that change. */
export function Result({ ran, books }: { ran: Ran; books: Books | undefined }) {
  const { say, language } = useLanguage();
  const [measure, setMeasure] = useState<Measure>('orders');
  const { tally } = ran;
  const weigh = (f: Flow): number => f[measure];
  const show = (n: number): string => (measure === 'value' ? money(n, language) : number(n, language));
  return (
    <>
      <h2 aria-live="polite">
        {say(M.result, { n: number(tally.changed.orders, language), m: number(ran.done, language) })}
      </h2>
      <dl className="tiles">
        <div>
          <dt>{say(M.units)}</dt>
          <dd>{unitsOf(tally.changed, language)}</dd>
        </div>
        <div>
          <dt>{say(M.value)}</dt>
          <dd>{worthOf(tally.changed, language)}</dd>
        </div>
        <div>
          <dt>{say(M.toll)}</dt>
          <dd>
            {money(tally.toll.now, language)} → {money(tally.toll.later, language)}
          </dd>
        </div>
      </dl>
      {tally.changed.unpriced > 0 && (
        <p className="hint">{say(M.unpriced, { n: number(tally.changed.unpriced, language) })}</p>
      )}
      <div className="segments" role="radiogroup" aria-label={say(M.measure)}>
        {MEASURES.map(([id, text]) => (
          <label key={id}>
            <input type="radio" name="measure" checked={measure === id} onChange={() => setMeasure(id)} />
            <span>{say(text)}</span>
          </label>
        ))}
      </div>
      <ScrollBox label={say(M.chart)} className="chart-frame">
        {tally.flows.some((f) => weigh(f) > 0) ? (
          <Sankey flows={tally.flows} weigh={weigh} show={show} />
        ) : (
          <p className="nothing">{say(M.nothing)}</p>
        )}
      </ScrollBox>
      <FlowTable flows={tally.flows} />
      <h2>{say(M.licences)}</h2>
      {tally.licences.length > 0 || books?.licences.size ? (
        <LicenceTable licences={tally.licences} books={books} />
      ) : (
        <p className="hint">{say(M.noLicences)}</p>
      )}
      <h2>{say(M.limits)}</h2>
      {tally.limits.length > 0 ? (
        <>
          <p className="hint">{say(M.limitsHint)}</p>
          <LimitTable limits={tally.limits} books={books} />
        </>
      ) : (
        <p className="hint">{say(M.noLimits)}</p>
      )}
      <h2>{say(M.flips)}</h2>
      <FlipsTable flips={ran.flips.filter((f) => f.changed)} choice={ran.choice} />
    </>
  );
}
