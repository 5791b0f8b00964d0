import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListFormatError, LONGEST_COMPARED, result, Signals } from '../read.ts';
import {
  citations,
  countryCode,
  csvRecords,
  csvRows,
  footnotesOf,
  isoDay,
  namesWithin,
  splitAddresses,
  textOf,
} from './index.ts';
import { sha224 } from './sha224.ts';

test('SHA-224 equals the platform one', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (s) => {
      const text = s.toWellFormed();
      expect(sha224(text)).toBe(createHash('sha224').update(text).digest('hex'));
    }),
    { numRuns: 40 },
  );
});

describe('footnotes', () => {
  test.each([
    ['For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4', [4], []],
    ['For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR) 4', [4], []],
    ['For All Items Subject to the EAR (See §734.9(e)(2), and §744.11 of the EAR)4.', [4], []],
    ['For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2', [1, 2], []],
    ['For all items subject to the EAR, see §§ 734.9(e) 1 and 744.11 of the EAR 2', [1, 2], []],
    ['For All Items Subject to the EAR (See §734.9(e)1, and §744.11 of the EAR)2.', [1, 2], []],
    ['For all items subject to the EAR. (See §§ 734.9(g),3 746.8(a)(3), and 744.21(b) of the EAR)', [3], []],
    ['For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR).', [3], []],
    ['For all items subject to the EAR (See §§734.9(g)3, 746.8(a)(3), and 744.2l(b) of the EAR', [3], []],
    ['For all items subject to the EAR (See §§734.4(a)(9), 734.9(e)(3), and 744.11 of the EAR)5', [5], []],
    ['For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.21(b) of the EAR)', [3], [3]],
    ['For all items subject to the EAR. (See §744.11 of the EAR).', [], []],
    ['For all items subject to the EAR (See § 744.11 of the EAR) 744.2', [], []],
  ])('%s', (text, footnotes, inferred) => expect(footnotesOf(text)).toEqual({ footnotes, inferred }));
});

describe('names within a cell', () => {
  test.each([
    ['KOW SENG LIM -AKA- ERIC LIM', ['KOW SENG LIM', 'ERIC LIM']],
    ['JIE LUO- AKA- IVY  LUO', ['JIE LUO', 'IVY  LUO']],
    ['KOLOKOL (AKA: ALDRICH AMES)', ['KOLOKOL', 'ALDRICH AMES']],
    [
      'Chitron Electronics Company Ltd., a.k.a. Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)',
      ['Chitron Electronics Company Ltd.', 'Chi-Chung Electronics Company Ltd. (Chitron-Shenzhen)'],
    ],
    [
      'Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Mobile Technology Ltd.',
      ['Huawei Mobile Technology Ltd.'],
    ],
    ['PMC Wagner; and any successor, sub-unit, or subsidiary thereof', ['PMC Wagner']],
    [
      'Bearings on Lipetsk LLC (Russian entity); and any successor, sub-unit, or subsidiary thereof',
      ['Bearings on Lipetsk LLC'],
    ],
    [
      'Guangzhou Tongguang Communication Technology Co., Ltd. (a subordinate institute of CETC-7)',
      ['Guangzhou Tongguang Communication Technology Co., Ltd.'],
    ],
    ['SIBERIAN AIRLINES D/B/A S7 AIRLINES', ['SIBERIAN AIRLINES', 'S7 AIRLINES']],
    [
      'COREZING INTERNATIONAL, AKAS, COREZING TECH PTE LTD, CORE ZING, A Co., Ltd.',
      ['COREZING INTERNATIONAL', 'COREZING TECH PTE LTD', 'CORE ZING', 'A Co., Ltd.'],
    ],
    ['PEARL (A.K.A. NEI-CHIEN CHU) LI', ['PEARL LI', 'NEI-CHIEN CHU', 'NEI-CHIEN CHU LI']],
    ['VISHWANATH KAKADE RAO', []],
    ['Beijing Ruidakang Technology Co., Ltd.', []],
    ['Emal Bilal Construction Company (EBCC)', []],
  ])('%s', (cell, names) => expect(namesWithin(cell)).toEqual(names));
});

test('citations in every separator that the lists use', () => {
  expect(citations('84 FR 54002; 85 FR 44159')).toEqual(['84 FR 54002', '85 FR 44159']);
  expect(citations('46 F.R. 46154 9/17/81 and 46 F.R. 19290 3/30/81')).toEqual(['46 FR 46154', '46 FR 19290']);
  expect(citations('61.F.R. 35999 7/9/96')).toEqual(['61 FR 35999']);
  expect(citations('Vol. 81, No. 128, 07/05/16')).toEqual(['Vol. 81, No. 128, 07/05/16']);
  expect(citations('77 FR 58006 (9/19/12), 77 FR 58006')).toEqual(['77 FR 58006']);
});

test('addresses joined in one cell', () => {
  expect(
    splitAddresses(
      '501, 5th Floor, Kabul, Afghanistan; and Flat No. 41, Kabul, Afghanistan. (See alternate addresses under Pakistan).',
    ),
  ).toEqual(['501, 5th Floor, Kabul, Afghanistan', 'Flat No. 41, Kabul, Afghanistan']);
});

test('countries by name, code and the lists’ own spellings', () => {
  expect(['Afghanistan', 'CN', 'Burma', 'Korea, North', 'Türkiye', 'Hong Kong', 'Russia'].map(countryCode)).toEqual([
    'AF',
    'CN',
    'MM',
    'KP',
    'TR',
    'HK',
    'RU',
  ]);
  expect(['undetermined', '', 'XX', 'UK?'].map(countryCode)).toEqual([undefined, undefined, undefined, undefined]);
});

test('days', () => {
  expect(
    ['3/20/1992', '2026-07-31', '01 Oct 2001', 'June 21, 2022', '2026-02-29', '13/1/2020', 'circa 1963'].map(isoDay),
  ).toEqual(['1992-03-20', '2026-07-31', '2001-10-01', '2022-06-21', undefined, undefined, undefined]);
});

describe('delimited text', () => {
  test('what is written can be read', () => {
    const cell = fc.string({ maxLength: 12 }).map((s) => s.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
        const text = `${table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`;
        expect(csvRows(text).map((row) => row.cells)).toEqual(table);
      }),
    );
  });
  test('lines are counted through quoted line ends', () =>
    expect(csvRows('a,b\n"x\ny",z\n1,2').map((r) => r.line)).toEqual([1, 2, 4]));
  test('an open quote is refused, with its line', () =>
    expect(() => csvRows('a,b\nc,"d')).toThrow(/line 2: a quoted cell is never closed/));
  test('a row that lost a column is refused', () => {
    expect(() => csvRecords(csvRows('a,b\n1\n'))).toThrow(ListFormatError);
    expect(csvRecords(csvRows('a,b\n1\n'), { shortRows: true }).records[0]?.values.get('b')).toBe('');
    expect(() => csvRecords(csvRows('a,b\n1,2,3\n'), { shortRows: true })).toThrow(
      /line 2: 3 cells where the header has 2/,
    );
  });
});

describe('bytes', () => {
  test('windows-1252 only where the source is known to publish it', () => {
    const bytes = new Uint8Array([0x35, 0x33, 0x96, 0x35]);
    const signals = new Signals();
    expect(textOf(bytes, signals, 'utf-8 or windows-1252')).toBe('53–5');
    expect(signals.list()).toMatchObject([{ code: 'encoding', place: 'byte 2' }]);
    expect(() => textOf(bytes, signals)).toThrow(/byte 2: not valid UTF-8/);
  });
  test('gzip and null bytes are named', () => {
    expect(() => textOf(new Uint8Array([0x1f, 0x8b, 8]), new Signals())).toThrow(/gzip-compressed/);
    expect(() => textOf('a\nb\0', new Signals())).toThrow(/line 2: a null character/);
  });
});

test.each([
  [LONGEST_COMPARED - 1, 0],
  [LONGEST_COMPARED, 0],
  [LONGEST_COMPARED + 1, 2],
])('a name of %i characters is told where it is longer than the matcher reads', (length, told) => {
  const name = 'x'.repeat(length);
  const party = { list: 'OWN', id: '7', type: 'unknown', addresses: [], countries: [] } as const;
  const entries = [
    { ...party, name, aliases: [], addresses: [], countries: [] },
    { ...party, name: 'Kelvarin', aliases: [{ name }], addresses: [], countries: [] },
  ];
  const { signals } = result('own', 2, entries, new Signals());
  expect(signals.reduce((sum, { code, count }) => sum + (code === 'long-name' ? count : 0), 0)).toBe(told);
});
