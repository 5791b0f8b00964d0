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
