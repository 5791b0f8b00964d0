import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortestPrefixes } from './prefixes.ts';

test.each([
  ['a long id is cut', 'EL', '2446250b546e9d1c', ['DPL:2446250b546e9d1c'], 'EL:2446250b'],
  ['as far as it is the only one', 'EL', '2446250b546e9d1c', ['EL:2446250b5470'], 'EL:2446250b546'],
  ['one that begins another stays whole', 'DPL', 'abcdefghij', ['DPL:abcdefghij#2020-01-01'], 'DPL:abcdefghij'],
  ['a short one stays whole', 'SDN', '123', ['SDN:1234'], 'SDN:123'],
  ['what a shell would read is quoted', 'EL', "it's a name", [], "'EL:it'\\''s a n'"],
  ['one that is not known stays whole', 'X', '0123456789abcdef', [], 'X:0123456789abcdef'],
])('%s', (_, list, id, others, shown) => {
  const known = list === 'X' ? others : [`${list}:${id}`, ...others];
  expect(shortestPrefixes(known)({ list, id })).toBe(shown);
});

test('each prefix begins its own key, and no other', () => {
  const id = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'abc1-') });
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 30 }), (ids) => {
      const keys = ids.map((one) => `EL:${one}`);
      const prefixes = shortestPrefixes(keys);
      for (const one of ids) {
        const prefix = prefixes({ list: 'EL', id: one });
        const found = keys.filter((key) => key.startsWith(prefix));
        expect(found.includes(`EL:${one}`) && (found.length === 1 || prefix === `EL:${one}`)).toBe(true);
      }
    }),
  );
});
