import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfString, repeatedKey } from './repeated-key.ts';

const found = (text: string) => {
  const twice = repeatedKey(text, JSON.parse(text));
  return twice && [twice.key, twice.path, text.slice(0, twice.position).length];
};

describe('a key that stands twice', () => {
  test.each<[string, string, string, string, number]>([
    ['at the top', '{"to":"JP","to":"CN"}', 'to', 'to', 11],
    ['with one value', '{"to":"JP","to":"JP"}', 'to', 'to', 11],
    ['in an object of a list', '{"a":[{"b":1},{"c":1,"c":2}]}', 'c', 'a.1.c', 21],
    ['in a list of questions', '[{"x":1},{"item":{"tpp":1,"tpp":2}}]', 'tpp', '1.item.tpp', 26],
    ['written in two ways', '{"to":1,"\\u0074o":2}', 'to', 'to', 8],
    ['after a text that looks like keys', '{"a":"\\"a\\":1,","b":1,"a":2}', 'a', 'a', 22],
    ['far apart, with blanks', '{ "a" : {} ,\n "b" : [1, {"a": 1}] ,\n "a" : null }', 'a', 'a', 37],
    ['of no name', '{"":1,"":2}', '', '', 6],
    ['of the prototype', '{"__proto__":1,"__proto__":{}}', '__proto__', '__proto__', 15],
    ['an object that the second one hid', '{"item":{"a":1,"b":2},"item":{}}', 'item', 'item', 22],
  ])('%s', (_what, text, key, path, position) => expect(found(text)).toEqual([key, path, position]));

  test.each([
    ['one key in two objects', '[{"a":1},{"a":1},{"b":{"a":{"a":1}}}]'],
    ['a value like a key', '{"a":"a","b":"a"}'],
    ['colons in texts', '{"a:b":":","c":"{\\"d\\":1,\\"d\\":2}"}'],
    ['no object', '[1,"a:",null,[[]],true]'],
    ['the prototype once', '{"__proto__":{"a":1},"constructor":1}'],
    ['a text alone', '":"'],
  ])('none: %s', (_what, text) => expect(found(text)).toBeUndefined());

  test('whatever JSON.stringify writes has none; a member that is put in again is found, at its place', () => {
    const path: string[] = [];
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, pick) => {
        const value: unknown = JSON.parse(text);
        const plain = JSON.stringify(value);
        if (repeatedKey(plain, value)) return false;
        // Write the value again with one member of one object twice.
        path.length = 0;
        const objects: Record<string, unknown>[] = [];
        const walk = (v: unknown): void => {
          if (v === null || typeof v !== 'object') return;
          if (!Array.isArray(v) && Object.keys(v).length > 0) objects.push(v as Record<string, unknown>);
          for (const one of Object.values(v)) walk(one);
        };
        walk(value);
        if (objects.length === 0) return true;
        const chosen = objects[pick % objects.length]!;
        const [key] = Object.keys(chosen);
        const again = (v: unknown): string => {
          if (v === null || typeof v !== 'object') return JSON.stringify(v);
          if (Array.isArray(v)) return `[${v.map(again).join()}]`;
          const members = Object.entries(v).map(([k, one]) => `${JSON.stringify(k)}: ${again(one)}`);
          if (v === chosen) members.push(`${JSON.stringify(key)}: 0`);
          return `{${members.join(' ,')}}`;
        };
        const text2 = again(value);
        const twice = repeatedKey(text2, JSON.parse(text2));
        return twice?.key === key && text2.startsWith(JSON.stringify(key), twice?.position);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

test('the end of a string', () => {
  expect(endOfString('"a"', 1)).toBe(2);
  expect(endOfString('"\\""', 1)).toBe(3);
  expect(endOfString('"\\\\"', 1)).toBe(3);
  expect(endOfString('"a', 1)).toBe(2);
});
