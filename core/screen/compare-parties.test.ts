import { expect, test } from 'vitest';
import { addressSimilarity, addressTextWords } from './compare/address.ts';
import { dateAgreement } from './compare/evidence.ts';
import { compare, type ListEntry, SAME_PARTY_SCORE } from './index.ts';

function party(name: string, more: Partial<ListEntry> = {}): ListEntry {
  return { id: '', list: '', type: 'unknown', name, aliases: [], addresses: [], countries: [], ...more };
}

const CASES: [string, ListEntry, ListEntry, boolean][] = [
  ['same name', party('Kelvarin Microtronics Ltd'), party('KELVARIN MICROTRONICS LIMITED'), true],
  [
    'across alphabets',
    party('Павел Дроздовец', { type: 'person' }),
    party('Pavel Drozdovets', { type: 'person' }),
    true,
  ],
  [
    'another given name',
    party('Boris Drozdovets', { type: 'person' }),
    party('Roman Drozdovets', { type: 'person' }),
    false,
  ],
  ['another person', party('Anna Lindqvist', { type: 'person' }), party('Pavel Drozdovets', { type: 'person' }), false],
  ['another company', party('Stelmira Trading LLC'), party('Kelvarin Microtronics Ltd'), false],
  [
    'an alias in common',
    party('Stelmira Works', { aliases: [{ name: 'Kelvarin Plant' }], countries: ['RU'] }),
    party('Kelvarin Plant', { countries: ['RU'] }),
    true,
  ],
  [
    'same name, other tax number',
    party('OOO 410', { countries: ['RU'], identifiers: [{ type: 'tax', number: '5007126410' }], addresses: [] }),
    party('LLC Kelvarin', { countries: ['RU'], identifiers: [{ type: 'tax', number: '5007999428' }], addresses: [] }),
    false,
  ],
];

test.each(CASES)('%s', (_what, a, b, same) => {
  expect(compare(a, b).score >= SAME_PARTY_SCORE).toBe(same);
  expect(compare(b, a).score).toBeCloseTo(compare(a, b).score, 1);
});

test('a name without letters compares with nothing', () => {
  expect(compare(party('---'), party('Kelvarin')).score).toBeLessThan(SAME_PARTY_SCORE);
});

test.each([
  ['1971-03-05', '1971-03-05', 1],
  ['1971', '1971-03-05', 0.6],
  ['1971-03-05', '1971-05-03', 0.6],
  ['1971-03-05', '1971-03-06', -0.3],
  ['1971-03-05', '1985-03-05', -1],
  ['unknown', '1985', 0],
])('dates %s and %s', (a, b, agreement) => {
  expect(dateAgreement(a, b)).toBe(agreement);
});

test.each([
  [
    'Unit 9, 14/F Silverpine Tower, 88 Larch Road, Hong Kong',
    'UNIT 9, 14/F, SILVERPINE TOWER, 88 LARCH RD., HONG KONG',
    0.95,
    1,
  ],
  ['Unit 9, 14/F Silverpine Tower, 88 Larch Road', 'Room 3, 2/F Silverpine Tower, 88 Larch Road', 0.4, 0.75],
  ['Larch Road, Hong Kong', 'Larch Road, Hong Kong', 0, 0],
  ['88 Larch Road', '12 Poplar Lane', 0, 0],
])('addresses %s and %s', (a, b, low, high) => {
  const similarity = addressSimilarity(addressTextWords(a), addressTextWords(b));
  expect(similarity).toBeGreaterThanOrEqual(low);
  expect(similarity).toBeLessThanOrEqual(high);
});
