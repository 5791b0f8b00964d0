import type { Item, Question } from '@tolhuis/core/contract';
import { brief } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// The exporter's own ECCN fills what the parameters leave open; it never frees goods that the parameters contradict.
const toChina = (item: Item): Question => ({
  on: '2026-11-21',
  to: 'CN',
  item,
  endUse: [],
  parties: [
    {
      role: 'end-user',
      country: 'CN',
      headquarters: 'CN',
      ultimateParentHeadquarters: 'CN',
      kinds: ['civil'],
      listed: [],
    },
  ],
});
const open = { kind: 'integrated-circuit', tpp: 2000, designedOrMarketedForDatacenters: true } as const;

describe('own classification to China', () => {
  test.each<[string, Item, string]>([
    ['no parameters at all', { kind: 'integrated-circuit', eccn: '3A991.p' }, 'no-licence-required'],
    ['one that the parameters leave open', { ...open, eccn: '3A991.p' }, 'no-licence-required'],
    ['one that they contradict', { ...open, eccn: 'EAR99' }, 'not-determined'],
    [
      'only a sparse rate, EAR99',
      { kind: 'integrated-circuit', peakTops: [{ bits: 8, tops: 4000, sparse: true }], eccn: 'EAR99' },
      'not-determined',
    ],
    ['a chip that nobody knows', { chip: 'nvidia/h100', eccn: 'EAR99' }, 'not-determined'],
    [
      'a chip that nobody knows, as AT only',
      { chip: 'nvidia/h100', kind: 'integrated-circuit', eccn: '3A991.p' },
      'not-determined',
    ],
    [
      'a server with such a chip',
      { kind: 'computer', contains: [{ chip: 'acme/x1', count: 8 }], eccn: '4A994.l' },
      'not-determined',
    ],
    [
      'parameters that decide',
      { kind: 'computer', contains: [{ chip: 'nvidia/h100-sxm5', count: 8 }], eccn: '4A994.l' },
      'licence-required',
    ],
  ])('%s', (_what, item, outcome) => {
    expect(brief(RULEBOOK, toChina(item)).outcome).toBe(outcome);
  });
});
