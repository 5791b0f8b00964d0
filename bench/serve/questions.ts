import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '@tolhuis/core/contract';

const CHIPS = ['nvidia/h100-sxm5', 'nvidia/h200-sxm', 'nvidia/h20-96gb', 'nvidia/a30', 'nvidia/rtx-4090', 'amd/mi300x'];
const COUNTRIES = ['NL', 'DE', 'SG', 'AE', 'CN', 'MY', 'IN', 'JP', 'BR', 'VN', 'PL', 'SA'];

/** The examples that come with the program: rich questions, some with several parties and missing facts. */
export const examples = (): Question[] =>
  readdirSync(join(import.meta.dirname, '../../examples'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8')) as Question);

/** The n-th of many orders, no two alike: a chip, a destination, a civil buyer that states its listings. */
export function order(n: number): Question {
  const to = COUNTRIES[n % COUNTRIES.length]!;
  return {
    on: '2026-11-21',
    to,
    item: { chip: CHIPS[Math.floor(n / COUNTRIES.length) % CHIPS.length]! },
    quantity: 1 + (n % 997),
    endUse: [],
    parties: [
      {
        role: 'end-user',
        name: `Made Up Datacenter ${n}`,
        country: to,
        headquarters: to,
        ultimateParentHeadquarters: to,
        kinds: ['civil'],
        listed: [],
        owners: [],
      },
    ],
  };
}

/** One quota of units, opened for the bench. */
export const quota = {
  type: 'open',
  id: 'bench-open',
  note: '',
  accounts: [
    {
      account: {
        id: 'bench',
        unit: 'units',
        title: 'Quota',
        cite: 'bench',
        bound: { kind: 'granted' },
        from: '2026-01-01',
        until: null,
        steps: [],
        licence: null,
      },
      grants: [{ amount: '1000000000', effectiveOn: '2026-01-01', reason: 'grant' }],
    },
  ],
};

/** The n-th request for one unit of it. */
export const reserve = (n: number): [path: string, body: string] => [
  '/api/ledger-apply',
  JSON.stringify({
    type: 'reserve',
    id: `bench-${n}`,
    note: '',
    effectiveOn: '2026-11-21',
    holdSeconds: 86_400,
    draws: [{ account: 'bench', amount: '1', open: null }],
    licences: [],
    acceptedSteps: [],
  }),
];
