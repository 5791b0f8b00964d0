import type { Item, Party, Question } from '@tolhuis/core/contract';
import { brief } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';

// A question without a destination can be classified, and never frees goods: whatever it says of designers or uses.

const ITEMS: readonly [what: string, item: Item][] = [
  ['an EAR99 thing', { kind: 'other', eccn: 'EAR99' }],
  ['a processor below every line', { kind: 'integrated-circuit', tpp: 100, performanceDensity: 0.5 }],
  ['an A30', { chip: 'nvidia/a30' }],
  ['an H100', { chip: 'nvidia/h100-sxm5' }],
  ['memory below its line', { kind: 'hbm', memoryBandwidthDensity: 1.5 }],
  ['weights below their line', { kind: 'model-weights', trainingOperations: 1e25, published: false }],
  ['nothing stated', {}],
];
const DAYS = ['2023-01-10', '2025-02-10', '2026-11-21'];
const MOVES = [undefined, 'export', 'reexport', 'in-country-transfer', 'deemed-export'] as const;
const DESIGNER: Party = { role: 'designer', name: 'D', country: 'US', headquarters: 'US', listed: [], owners: [] };
const PARTIES: readonly (Party[] | undefined)[] = [undefined, [], [{ role: 'designer' }], [DESIGNER]];

test.each(ITEMS)('%s without a destination is not free', (_, item) => {
  for (const on of DAYS)
    for (const activity of MOVES)
      for (const parties of PARTIES) {
        const question: Question = { on, item, endUse: [], ...(activity && { activity }), ...(parties && { parties }) };
        const { outcome } = brief(RULEBOOK, question);
        expect([question, ['not-determined', 'hold', 'licence-required', 'prohibited'].includes(outcome)]).toEqual([
          question,
          true,
        ]);
      }
});
