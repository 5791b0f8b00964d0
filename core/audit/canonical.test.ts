import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { canonicalize, canonicalJson, MAX_DEPTH } from './canonical.ts';

/** RFC 8785, appendix B: the bits of a double, and its text. */
const NUMBERS: [string, string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe('RFC 8785', () => {
  test.each(NUMBERS)('appendix B: %s is %s', (bits, text) => expect(canonicalJson(double(bits))).toBe(text));

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('appendix B: %s is refused', (bits) => {
    expect(canonicalize({ a: [double(bits)] })).toMatchObject({ ok: false, error: { where: '/a/0' } });
  });

  test('§ 3.2.2: primitives', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('§ 3.2.3: names are sorted by UTF-16 code units, not by code points', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7);
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test('unicode is not normalised', () => expect(canonicalJson({ name: 'A\u030a' })).toBe('{"name":"A\u030a"}'));

  test('round trip and idempotence, whatever the order of the members', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const result = canonicalize(value);
        fc.pre(result.ok);
        const again: unknown = JSON.parse(result.text);
        expect(canonicalJson(again)).toBe(result.text);
        if (typeof again === 'object' && again !== null && !Array.isArray(again))
          expect(canonicalJson(Object.fromEntries(Object.entries(again).reverse()))).toBe(result.text);
      }),
      { seed: 8785, numRuns: examples(300) },
    );
  });
});

describe('what has no canonical form is refused, with its place', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each([
    ['lone high surrogate', { a: '\ud800' }, '/a'],
    ['lone low surrogate in a name', { '\udc00': 1 }, '/\udc00'],
    ['undefined member', { a: { b: undefined } }, '/a/b'],
    ['hole in a list', { 'a/b': Object.assign([1], { 2: 3 }) }, '/a~1b/1'],
    ['bigint', [1n], '/0'],
    ['date', { on: new Date(0) }, '/on'],
    ['map', new Map(), ''],
    ['function', [() => 1], '/0'],
  ])('%s', (_name, value, where) => expect(canonicalize(value)).toMatchObject({ ok: false, error: { where } }));

  test('cycles and towers', () => {
    expect(canonicalize(cycle).ok).toBe(false);
    const tower = (n: number): unknown => (n === 0 ? 1 : [tower(n - 1)]);
    expect(canonicalize(tower(MAX_DEPTH)).ok).toBe(true);
    expect(canonicalize(tower(MAX_DEPTH + 1)).ok).toBe(false);
  });

  test('a member called __proto__ is data like any other', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":2}}'))).toBe('{"__proto__":{"x":2},"b":1}');
  });
});
