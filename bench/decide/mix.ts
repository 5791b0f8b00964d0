import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkQuestion } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import { readOrders } from '../../cli/orders/read.ts';

const root = join(import.meta.dirname, '..', '..');

/** A deterministic stream of numbers in [0, 1) (Park and Miller 1988). */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}

const DAYS = [
  '2022-11-15',
  '2023-11-16',
  '2023-12-01',
  '2024-06-03',
  '2025-02-10',
  '2025-06-02',
  '2026-02-02',
  '2026-07-10',
  '2026-11-09',
  '2026-11-21',
];
const PLACES = ['CN', 'CN', 'HK', 'AE', 'SA', 'SG', 'MY', 'DE', 'NL', 'JP', 'TW', 'IN', 'CH', 'VN', 'RU', 'MO'];
const HOMES = [undefined, undefined, 'CN', 'US', 'AE'];

/** An order book as desks have them: chips of the catalogue and own parameters, many places, some facts missing. */
export function orders(count: number, seed = 7): Question[] {
  const next = stream(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const book: Question[] = [];
  for (let i = 0; i < count; i++) {
    const to = pick(PLACES);
    const home = pick(HOMES) ?? to;
    const own = next() < 0.25;
    book.push({
      on: pick(DAYS),
      from: 'US',
      to,
      via: [],
      item: own
        ? {
            kind: 'integrated-circuit',
            tpp: Math.round(next() * 12_000),
            ...(next() < 0.8 ? { performanceDensity: Math.round(next() * 1000) / 100 } : {}),
            designedOrMarketedForDatacenters: next() < 0.7,
          }
        : { chip: pick(RULEBOOK.chips).id },
      quantity: 1 + Math.floor(next() * 2000),
      unitValue: { amount: `${1000 + Math.floor(next() * 40_000)}.00`, currency: 'USD' },
      parties: [
        {
          role: 'end-user',
          name: `Customer ${Math.floor(next() * 5000)}`,
          country: to,
          headquarters: home,
          ultimateParentHeadquarters: next() < 0.1 ? null : home,
          ...(next() < 0.85
            ? { kinds: [pick(['civil', 'university', 'datacenter-operator', 'government'] as const)] }
            : {}),
          ...(next() < 0.9
            ? { listed: next() < 0.05 ? [{ list: 'EL', footnotes: [4], licenceRequirement: 'all-items' }] : [] }
            : {}),
          owners: [],
        },
      ],
      ...(next() < 0.8 ? { endUse: next() < 0.1 ? ['supercomputer'] : [] } : {}),
      ...(next() < 0.3
        ? { evidence: { purchaseOrder: true, nacNotification: { filedOn: '2022-10-01', objection: false } } }
        : {}),
    } as Question);
  }
  return book;
}

/** The examples that the product ships, as questions. */
export async function examples(): Promise<Question[]> {
  const folder = join(root, 'examples');
  const single = readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => checkQuestion(RULEBOOK, JSON.parse(readFileSync(join(folder, f), 'utf8'))));
  return [...single, ...(await readOrders(RULEBOOK, join(folder, 'orders.csv'))).orders.map((o) => o.question)];
}

/** The mix that is measured: 19 generated orders to each example, in a fixed order. */
export async function mix(count: number): Promise<Question[]> {
  const shipped = await examples();
  return orders(count).map((q, i) => (i % 20 === 0 ? shipped[(i / 20) % shipped.length]! : q));
}
