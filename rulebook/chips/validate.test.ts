import type { Chip } from '@tolhuis/core/law';
import { expect, test } from 'vitest';
import { CHIPS } from './index.ts';
import { catalogueProblems, chipProblems } from './validate.ts';

const h100 = CHIPS.find((c) => c.id === 'nvidia/h100-sxm5')!;
const hbm = CHIPS.find((c) => c.kind === 'hbm')!;
const without = (name: keyof Chip) => Object.fromEntries(Object.entries(h100).filter(([n]) => n !== name));

test('a sound chip has no problem', () => expect(chipProblems(h100)).toEqual([]));

test.each<[string, unknown, string]>([
  ['not an object', 7, 'is not an object'],
  ['nothing', undefined, 'is not an object'],
  ['no source', { ...h100, sources: [] }, 'sources: has 0 entries'],
  ['no sources at all', without('sources'), 'sources: is missing'],
  ['no confidence', without('confidence'), 'confidence: is missing'],
  ['an unknown field', { ...h100, tpp: 15832 }, 'tpp: is not a field of a chip'],
  ['an inherited name as field', { ...h100, constructor: 1 }, 'constructor: is not a field of a chip'],
  ['an undefined fact', { ...h100, tdpW: undefined }, 'tdpW'],
  ['an id in capitals', { ...h100, id: 'NVIDIA/H100' }, 'id:'],
  ['an id without vendor', { ...h100, id: 'h100' }, 'id:'],
  ['a negative rate', { ...h100, rates: [{ format: 'FP8', bits: 8, tops: -1 }] }, 'rates[0].tops'],
  ['a rate that is no number', { ...h100, rates: [{ format: 'FP8', bits: 8, tops: Number.NaN }] }, 'rates[0].tops'],
  ['a rate as text', { ...h100, rates: [{ format: 'FP8', bits: 8, tops: '1979' }] }, 'rates[0].tops'],
  ['a wrong length', { ...h100, rates: [{ format: 'FP8', bits: 16, tops: 1979 }] }, 'FP8 is not 16 bits'],
  [
    'a format of no known length',
    { ...h100, rates: [{ format: 'MX9', bits: 9, tops: 1 }] },
    "name an odd length '9-bit'",
  ],
  ['TF32 among the rates', { ...h100, rates: [{ format: 'TF32', bits: 19, tops: 495 }] }, 'other than TF32'],
  [
    'a format twice',
    {
      ...h100,
      rates: [
        { format: 'FP8', bits: 8, tops: 1 },
        { format: 'FP8', bits: 8, tops: 2 },
      ],
    },
    'twice',
  ],
  ['an area in cm²', { ...h100, applicableDieAreaMm2: { mm2: 8.14, status: 'vendor' } }, 'applicableDieAreaMm2.mm2'],
  ['an area without its confidence', { ...h100, confidence: { rates: 'high' } }, 'confidence.density'],
  ['a sum that is not the sum', { ...h100, aggregateIoGBps: 900 }, 'is not the sum'],
  ['a price range reversed', { ...h100, price: { ...h100.price, lowUsd: 40_000 } }, 'lowUsd is above'],
  ['a day that is none', { ...h100, released: 'March 2022' }, 'released:'],
  ['a source twice', { ...h100, sources: ['a', 'a'] }, 'twice'],
  ['blanks around text', { ...h100, model: ' H100' }, 'model:'],
  ['a board of nothing', { ...h100, kind: 'board' }, 'contains:'],
  ['a circuit that contains', { ...h100, contains: [{ chip: 'nvidia/l4', count: 1 }] }, 'contains:'],
  ['HBM with rates', { ...hbm, rates: h100.rates }, "'hbm' has a bandwidth and no rates"],
  ['a vendor with no country', { ...h100, vendorHeadquarters: 'ZZ' }, "'ZZ'"],
])('%s is refused', (_, candidate, complaint) => {
  expect(chipProblems(candidate).join('\n')).toContain(complaint);
});

test('a name belongs to one chip, however it is spelt', () => {
  const twin: Chip = { ...h100, id: 'nvidia/other', aliases: ['NVIDIA H100 SXM'] };
  expect(catalogueProblems([h100, twin])).toEqual([
    "nvidia/other: the name 'NVIDIA H100 SXM' is already that of nvidia/h100-sxm5",
  ]);
  expect(catalogueProblems([h100, h100]).length).toBeGreaterThan(0);
});

test('a board holds chips that are there', () => {
  const board = CHIPS.find((c) => c.kind === 'board')!;
  expect(catalogueProblems([board])).toEqual([
    'nvidia/gb200-superchip: contains nvidia/gb200-gpu, which is not in the catalogue',
  ]);
});
