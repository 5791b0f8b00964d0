import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { buildIndex, type ListEntry, type ScreenQuery, screen, screenWithNote, updateIndex } from './index.ts';

function entry(id: string, name: string, more: Partial<ListEntry> = {}): ListEntry {
  return { id, list: 'OWN', type: 'unknown', name, aliases: [], addresses: [], countries: [], ...more };
}

// Made-up parties, in the shapes that real lists have.
const LIST: ListEntry[] = [
  entry('1', 'Kelvarin Microtronics Co., Ltd.', { countries: ['CN'] }),
  entry('2', 'Qingmao Semiconductor Technology (Shenzhen) Co., Ltd.', {
    countries: ['CN'],
    aliases: [{ name: 'QMST' }],
  }),
  entry('3', 'DROZDOVETS, Pavel Igorevich', { type: 'person', countries: ['RU'], birthDates: ['1971-03-05'] }),
  entry('4', 'Aktsionernoe Obshchestvo Zavod Stelmira', { countries: ['RU'] }),
  entry('5', 'Address 07', {
    addresses: [{ full: 'Unit 9, 14/F Silverpine Tower, 88 Larch Road, Wan Chai, Hong Kong' }],
  }),
  entry('6', 'Northern Institute of Plasma Devices 47th Department'),
  entry('7', 'Tavrino Holding Group. Affiliated Entity: Pelmarra Shipping LLC'),
  entry('8', 'Orvex', { type: 'vessel', identifiers: [{ type: 'IMO', number: 'IMO9111111' }] }),
  entry('9', 'Belstrom Fine Optical Engineering Research Center (BFOERC)'),
  entry('10', 'Hwantelo Corp'),
  entry('11', 'Xinhua Optical Works', { countries: ['CN'] }),
  entry('13', 'KIM, Jong Pil', { type: 'person', countries: ['KP'] }),
  entry('12', 'AL-TARMIDI, Khalid Samir', { type: 'person' }),
];
const index = buildIndex(LIST);

/** [query, id of the party meant]: the ways names vary. */
const FOUND: [string, string][] = [
  ['Kelvarin Microtronics Co., Ltd.', '1'],
  ['KELVARIN MICROTRONICS', '1'],
  ['Ke1varin Micr0tronics Ltd', '1'],
  ['Kelvarin Mikrotronics Company Limited', '1'],
  ['Kеlvаrin Microtronics', '1'],
  ['Kel\u200bvarin Micro\u00adtronics', '1'],
  ['Ｋｅｌｖａｒｉｎ　Ｍｉｃｒｏｔｒｏｎｉｃｓ', '1'],
  ['KelvarinMicrotronics', '1'],
  ['kelvarinmicrotronicscoltd', '1'],
  ['K e l v a r i n Microtronics', '1'],
  ['Klvrn Microtronics', '1'],
  ['Hong Kong Branch of Kelvarin Microtronics Co., Ltd.', '1'],
  ['c/o Kelvarin Microtronics Co., Ltd., No. 88 Keji South Road, Nanshan District, Shenzhen', '1'],
  ['Qing Mao Semiconductor Technology (Shenzhen)', '2'],
  ['Ching-mao Semiconductor Technology Shenzhen', '2'],
  ['深圳清茂半导体科技有限公司', '2'],
  ['清茂半導體技術（深圳）有限公司', '2'],
  ['QMST', '2'],
  ['Pavel DROZDOVETS', '3'],
  ['P. Drozdovets', '3'],
  ['Павел Игоревич Дроздовец', '3'],
  ['Mr. Pawel Drozdowets', '3'],
  ['Stelmira Plant JSC', '4'],
  ['АО Завод Стелмира', '4'],
  ['47 Dept., Northern Inst. of Plasma Devices', '6'],
  ['Pelmarra Shipping', '7'],
  ['BFOERC', '9'],
  ['www.kelvarinmicrotronics.com', '1'],
  ['Harbour Trading Ltd d/b/a Kelvarin Microtronics', '1'],
  ['Kelvarin Microtronics Co., Ltd. and Harbour Trading Ltd', '1'],
  ['Qing1 Mao4 Semiconductor Technology (Shenzhen)', '2'],
  ['Hsinhua Optical Works', '11'],
  ['Hsin Hua Optical Works', '11'],
  ['Sun Wah Optical Works', '11'],
  ['김정필', '13'],
  ['Gim Jeong-pil', '13'],
  ['خالد سمير الترميذي', '12'],
  ['LIABILITY Kelvarin Microtronics COMPANY LIMITED', '1'],
  ['Forty-Seventh Department, Northern Institute of Plasma Devices', '6'],
  ['Belstrom Fine Optical Engineering Research', '9'],
];

describe('names vary', () => {
  test.each(FOUND)('%s', (name, id) => {
    expect(screen(index, { name })[0]?.id).toBe(id);
  });
});

test.each([
  'Company Limited',
  'Technology Co., Ltd.',
  'Trading Corp',
  'Institute of Technology',
  'Shenzhen Technology',
  'Anna Lindqvist',
])('says nothing about %s', (name) => {
  expect(screen(index, { name }, { minScore: 0.7 })).toEqual([]);
});

test('a corp-like word does not match everything', () => {
  expect(screen(index, { name: 'Ferrolite Corp' }, { minScore: 0.6 })).toEqual([]);
});

test('premises are found by address under any name, and not by the street alone', () => {
  const at = {
    name: 'Blue Finch Trading',
    address: 'UNIT 9, 14/F, SILVERPINE TOWER, 88 LARCH RD, WAN CHAI, HONG KONG',
  };
  const [hit] = screen(index, at, { explain: true });
  expect(hit?.id).toBe('5');
  expect(hit?.reasons[0]?.feature).toBe('premises');
  expect(screen(index, { name: 'Blue Finch Trading', address: '12 Larch Road, Wan Chai, Hong Kong' })).toEqual([]);
});

test('country, birth date and kind are evidence and never a filter', () => {
  const plain = screen(index, { name: 'Pavel Drozdovets' })[0]!;
  const here = screen(index, { name: 'Pavel Drozdovets', country: 'RU', birthDate: '1971-03-05' })[0]!;
  const away = screen(index, { name: 'Pavel Drozdovets', country: 'TR', birthDate: '1990', type: 'organisation' })[0]!;
  expect(here.score).toBeGreaterThan(plain.score);
  expect(plain.score).toBeGreaterThan(away.score);
  expect(away.id).toBe('3');
});

test('another country lowers a score, an unknown one does not', () => {
  const score = (country?: string): number =>
    screen(index, { name: 'Pavel Drozdovets', ...(country === undefined ? {} : { country }) })[0]!.score;
  expect(score('TR')).toBeLessThan(score());
  expect(score('Ruritania')).toBe(score());
});

test.each([
  ['Kelvarin Microtr', 'cutShort'],
  ['P. Drozdovets', 'initials'],
  ['Kelvarin Microtronics (Beijing) LLC', 'legalConflict'],
  ['Qingmao Semiconductor Technology (Beijing) Co., Ltd.', 'placeConflict'],
  ['Northern Institute of Plasma Devices 48th Department', 'numberConflict'],
  ['Qingmau Semiconductor Technology', 'wordDistance'],
  ['Qingmiao Semiconductor', 'pinyinClash'],
  ['Qingmao Shipping', 'tradeConflict'],
  ['Kelvarin Microtronics', 'identical'],
  ['BFOERC', 'oneWord'],
  ['Messrs. Hwantelo Corp', 'reading'],
  ['Qingmao Semiconductor', 'placeMissed'],
])('%s is explained by %s', (name, feature) => {
  const reasons = screen(index, { name }, { explain: true, minScore: 0.05 })[0]!.reasons;
  expect(reasons.map((r) => r.feature)).toContain(feature);
});

test('an identifier finds a renamed party', () => {
  const [hit] = screen(index, { name: 'Calm Petrel', identifiers: [{ type: 'imo', number: '9111111' }] });
  expect(hit?.id).toBe('8');
});

test('scores do not saturate: better names and evidence keep raising them', () => {
  const names = [
    'Kelvarin Mikrotronix',
    'Kelvarin Microtronics Trading',
    'Kelvarin Microtronics',
    'Kelvarin Microtronics Co., Ltd.',
  ];
  const scores = names.map((name) => screen(index, { name })[0]!.score);
  scores.push(screen(index, { name: names[3]!, country: 'CN' })[0]!.score);
  for (let i = 1; i < scores.length; i++) expect(scores[i]).toBeGreaterThan(scores[i - 1]!);
  expect(scores.at(-1)).toBeLessThan(1);
});

test('an explanation says which words met and adds up', () => {
  const [hit] = screen(index, { name: 'Kelvarin Mikrotronics Dubai', country: 'CN' }, { explain: true });
  expect(hit!.tokens.find((t) => t.query === 'kelvarin')).toMatchObject({ entry: 'kelvarin', how: 'same' });
  expect(hit!.reasons.map((r) => r.feature)).toContain('country');
  const sum = hit!.reasons.reduce((z, r) => z + r.weight, 0);
  const again = screen(index, { name: 'Kelvarin Mikrotronics Dubai', country: 'CN' })[0]!;
  expect(again.score).toBe(hit!.score);
  expect(Number.isFinite(sum)).toBe(true);
});

test.each<[string, string, string | undefined]>([
  ['', 'nothing', 'empty'],
  ['   ', 'blanks', 'empty'],
  ['--- ,,, ...', 'punctuation', 'no-letters'],
  ['😀😀🚢', 'emoji', 'no-letters'],
  ['\u202e\u202d\u200f', 'direction marks', 'no-letters'],
  ['\0\0\0', 'null bytes', 'no-letters'],
  ['Kelvarin '.repeat(1_200_000), 'ten megabytes', 'too-long'],
])('bad input %#: no hang, and a reason', (name, _what, note) => {
  const began = performance.now();
  expect(screenWithNote(index, { name }).note).toBe(note);
  expect(performance.now() - began).toBeLessThan(2000);
});

const WORDS =
  'kelvarin kelvarim kelvaris qingmao stelmira microtronics semiconductor plasma devices trading shenzhen ltd orvex pelmarra 47 ali group'.split(
    ' ',
  );
const anyName = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** All hits, in an order that does not hang on segments. */
function allHits(ix: ReturnType<typeof buildIndex>, query: ScreenQuery): string[] {
  return screen(ix, query, { limit: Number.POSITIVE_INFINITY, minScore: 0.2 })
    .map((h) => `${h.id} ${h.matchedName} ${h.score.toFixed(12)}`)
    .sort();
}

test('a hit does not depend on what else is listed', () => {
  fc.assert(
    fc.property(fc.array(anyName, { minLength: 2, maxLength: 8 }), anyName, (names, name) => {
      const entries = names.map((n, i) => entry(String(i), n));
      const together = allHits(buildIndex(entries), { name });
      const apart = entries.flatMap((e) => allHits(buildIndex([e]), { name })).sort();
      expect(together).toEqual(apart);
    }),
    { numRuns: examples(150), seed: 7 },
  );
});

test('an updated index answers as one built afresh', () => {
  fc.assert(
    fc.property(
      fc.array(anyName, { minLength: 2, maxLength: 6 }),
      fc.array(fc.record({ at: fc.nat(7), name: anyName }), { maxLength: 4 }),
      fc.array(fc.nat(7), { maxLength: 3 }),
      anyName,
      (names, changes, removals, name) => {
        const before = names.map((n, i) => entry(String(i), n));
        const changed = new Map(changes.map((c): [string, ListEntry] => [String(c.at), entry(String(c.at), c.name)]));
        const removed = new Set(removals.map(String).filter((id) => !changed.has(id)));
        const after = new Map(before.map((e): [string, ListEntry] => [e.id, e]));
        for (const [id, e] of changed) after.set(id, e);
        for (const id of removed) after.delete(id);
        const updated = updateIndex(
          buildIndex(before),
          [...changed.values()],
          [...removed].map((id) => `OWN ${id}`),
        );
        expect(allHits(updated, { name })).toEqual(allHits(buildIndex(after.values()), { name }));
      },
    ),
    { numRuns: examples(150), seed: 11 },
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
      for (const hit of screen(index, { name }, { explain: true })) {
        expect(hit.score).toBeGreaterThan(0);
        expect(hit.score).toBeLessThan(1);
      }
    }),
    { numRuns: examples(300), seed: 3 },
  );
});

test('a university is not the company of its name, and the reasons say so', () => {
  const [best] = screen(index, { name: 'Hwantelo University' }, { minScore: 0.1, explain: true });
  expect(best?.reasons.find((r) => r.feature === 'otherBody')?.weight).toBeLessThan(0);
  const [plain] = screen(index, { name: 'Hwantelo Logistics' }, { minScore: 0.1, explain: true });
  expect(plain?.reasons.find((r) => r.feature === 'otherBody')).toBeUndefined();
  expect(best!.score).toBeLessThan(plain!.score);
});

test('two words of pinyin that another romanisation writes alike are two names', () => {
  const [same] = screen(index, { name: 'Hsinhua Works' });
  const [other] = screen(index, { name: 'Jinhua Works' }, { minScore: 0.1 });
  expect(same?.id).toBe('11');
  expect(other?.score ?? 0).toBeLessThan(same!.score);
});
