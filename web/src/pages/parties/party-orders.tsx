import { ask } from '../../client/api.ts';
import type { Order, StoredParty } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { Table } from '../../ui/table.tsx';
import { day, t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { useNames } from '../../ui/use-names.ts';
import { STATES } from '../orders/states.ts';

const M = {
  title: t('Orders that name it'),
  loading: t('Looking for orders …'),
  none: t('No order of this desk names this party.'),
  most: t('Of the newest {n} that were found.'),
  order: t('Order'),
  on: t('Day'),
  item: t('Item'),
  state: t('State'),
  answer: t('Answer'),
};
const MOST = 200;
const same = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Orders in which a party goes by the name, or by another name of the party. */
export function naming(orders: readonly Order[], { facts }: StoredParty): Order[] {
  const names = new Set([facts.name, ...(facts.aliases ?? [])].flatMap((n) => (n === undefined ? [] : [same(n)])));
  return orders.filter((o) =>
    (o.question.parties ?? []).some((p) =>
      [p.name, ...(p.aliases ?? [])].some((n) => n !== undefined && names.has(same(n))),
    ),
  );
}

/** The orders that name a party, with their answers. */
export function PartyOrders({ party }: { party: StoredParty }) {
  const { say, language } = useLanguage();
  const names = useNames();
  const { may } = useDesk();
  const { name, aliases = [] } = party.facts;
  const key = name === undefined || !may('orders') ? undefined : JSON.stringify([name, aliases]);
  const { value, error, again } = useAsked(key, async (signal) => {
    const pages = await Promise.all(
      [name!, ...aliases].map((text) => ask('orders', { text: text.slice(0, 200), limit: MOST }, { signal })),
    );
    const found = new Map(pages.flatMap((p) => p.items).map((o) => [o.id, o]));
    return { orders: naming([...found.values()], party), more: pages.some((p) => p.next !== null) };
  });
  if (key === undefined) return null;
  return (
    <section className="card stack">
      <h2>{say(M.title)}</h2>
      <ProblemNotice error={error} retry={again} />
      {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
      {value && value.orders.length === 0 && <p className="hint">{say(M.none)}</p>}
      {value && value.orders.length > 0 && (
        <Table label={say(M.title)} heads={[say(M.order), say(M.on), say(M.item), say(M.state), say(M.answer)]}>
          {value.orders.map((o) => (
            <tr key={o.id}>
              <th scope="row">
                <a href={href('orders', { order: o.id })}>{o.reference}</a>
              </th>
              <td>{day(o.question.on, language)}</td>
              <td>{names.item(o.question.item)}</td>
              <td>{say(STATES[o.state].words)}</td>
              <td className="whole">
                <Outcome outcome={o.status} />
              </td>
            </tr>
          ))}
        </Table>
      )}
      {value?.more && <p className="hint">{say(M.most, { n: MOST })}</p>}
    </section>
  );
}
