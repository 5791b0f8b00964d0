import { ask } from '../../client/api.ts';
import type { Order } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { amount } from '../balances/amount.ts';

const M = {
  title: t('Counts against'),
  order: t('This order'),
  counted: t('Counted of others'),
  most: t('Most'),
  line: t('Line for reporting'),
  binding: t('binding: nothing is approved above it'),
  told: t('counted and said, not binding here'),
  over: t('above it'),
  unknown: t('not known'),
};

/** What the order counts against under the law, what others have taken of it, and whether it is passed. Nothing where nothing is. */
export function OrderLimits({ order }: { order: Order }) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { value, error, again } = useAsked(may('order-limits') ? `${order.id} ${order.version}` : undefined, (signal) =>
    ask('order-limits', { id: order.id }, { signal }),
  );
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  const limits = value?.items ?? [];
  if (limits.length === 0) return null;
  const shown = (n: string | null, unit: string): string =>
    n === null ? say(M.unknown) : amount(n, unit, language, say);
  return (
    <section className="card">
      <h2>{say(M.title)}</h2>
      {limits.map((l) => (
        <dl className="fact-list" key={`${l.limit} ${l.name ?? ''}`}>
          <dt>{l.account === null ? l.limit : <a href={href('balances', { account: l.account })}>{l.limit}</a>}</dt>
          <dd>
            {l.cite}
            {l.name !== null && ` · ${l.name}`} · {say(l.binding ? M.binding : M.told)}
          </dd>
          <dt>{say(M.order)}</dt>
          <dd>{shown(l.order, l.unit)}</dd>
          <dt>{say(M.counted)}</dt>
          <dd>{shown(l.counted, l.unit)}</dd>
          {l.most !== null && (
            <>
              <dt>{say(l.binding ? M.most : M.line)}</dt>
              <dd>
                {shown(l.most, l.unit)} {l.over && <b className="late">({say(M.over)})</b>}
              </dd>
            </>
          )}
        </dl>
      ))}
    </section>
  );
}
