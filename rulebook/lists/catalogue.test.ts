import { describe, expect, test } from 'vitest';
import { listInfo, listsHeld, NEEDED_LISTS } from './index.ts';

const CODES = NEEDED_LISTS.map(({ code }) => code);
/** Counts of a whole file of these lists, each as few as it can be. */
const least = (...codes: string[]): Record<string, number> =>
  Object.fromEntries(codes.map((code) => [code, Math.max(1, listInfo(code)?.min ?? 1)]));
const held = (...files: [format: string, counts: Record<string, number>][]): string[] => [
  ...new Set(files.flatMap(([format, counts]) => listsHeld(format, counts).whole)),
];

describe('which needed lists a file holds', () => {
  test('the Consolidated Screening List holds all, its empty ones too', () => {
    expect(listsHeld('csl-json', least(...CODES))).toEqual({ whole: CODES, short: [] });
    const { FSE: _, CAP: __, MBS: ___, ...rest } = least(...CODES);
    expect(held(['csl-csv', rest])).toEqual(CODES);
  });
  test.each(CODES.filter((code) => (listInfo(code)?.min ?? 0) > 0))(
    'without %s it does not, and one party is not a list',
    (code) => {
      const counts = { ...least(...CODES), [code]: 0 };
      expect(listsHeld('csl-json', counts).whole).not.toContain(code);
      expect(listsHeld('csl-json', { ...counts, [code]: 1 })).toMatchObject({ short: [code] });
    },
  );
  test('the files of BIS, OFAC and State hold what they carry, and together all', () => {
    const bis: [string, Record<string, number>][] = [
      ['bis-entity-list', least('EL')],
      ['bis-dpl', least('DPL')],
      ['bis-meu', least('MEU')],
      ['bis-uvl', least('UVL')],
    ];
    const ofac: [string, Record<string, number>][] = [
      ['ofac-xml', least('SDN')],
      ['ofac-xml', least('SSI', 'PLC', 'CMIC')],
    ];
    expect(held(...bis).sort()).toEqual(['DPL', 'EL', 'MEU', 'UVL']);
    expect(held(['ofac-xml', least('SDN')])).toEqual(['SDN']);
    const without = CODES.filter((code) => !held(...bis, ...ofac).includes(code));
    expect(without).toEqual(['ISN', 'DTC']);
    expect(held(...bis, ...ofac, ['state-isn', least('ISN')], ['state-dtc', least('DTC')]).sort()).toEqual(
      [...CODES].sort(),
    );
  });
  test('a user’s own list is the official one only if it is as long, and is never a short one', () => {
    expect(listsHeld('own', { EL: 40, OWN: 9000 })).toEqual({ whole: [], short: [] });
    expect(held(['own', least('EL')])).toEqual(['EL']);
  });
});
