import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { MAX_ADDRESS_LENGTH } from './compare/address.ts';
import { ALERT_SCORE, buildIndex, type ListEntry, type ScreenNote, type ScreenQuery, screenWithNote } from './index.ts';
import { MAX_WORDS } from './normalise/name.ts';
import { MAX_NAME_LENGTH } from './normalise/unicode.ts';
import { MAX_LINE_WORDS, MAX_QUERY_NAMES, MAX_SEARCHED, queryNames } from './search/query-names.ts';

// Nothing of a query is left out without a word: what stands on a list is hit wherever it stands in what is asked, or a
// note says that not all could be screened. Made-up names.

const NAMES = [
  'Divetechno Services',
  'Kelvarin Microtronics Co., Ltd.',
  'Stelmira Zavod',
  'Qingmao Semiconductor Technology',
];
const LIST = NAMES.map(
  (name, i): ListEntry => ({
    id: String(i),
    list: 'OWN',
    type: 'unknown',
    name,
    aliases: [],
    addresses: [],
    countries: [],
  }),
);
const index = buildIndex([
  ...LIST,
  {
    ...LIST[0]!,
    id: 'premises',
    name: 'Address 07',
    addresses: [{ full: 'Unit 9, 14/F Silverpine Tower, 88 Larch Road, Wan Chai, Hong Kong' }],
  },
]);
const OTHERS =
  'Quiet Bakery GmbH|Mueller Maschinenbau GmbH|Schmidt Papier GmbH|Weber Textil GmbH|Jansen Brood B.V.'.split('|');
const others = (count: number): string[] => Array.from({ length: count }, (_, i) => OTHERS[i % OTHERS.length]!);
const SHORT = 'goods shown to you on this sheet with two crates of cups hats'.split(' ');
const words = (count: number): string => Array.from({ length: count }, (_, i) => SHORT[i % SHORT.length]).join(' ');

const hit = (query: ScreenQuery, id = '0'): boolean =>
  screenWithNote(index, query, { minScore: ALERT_SCORE }).hits.some((h) => h.id === id);
const noteOf = (query: ScreenQuery): ScreenNote | undefined => screenWithNote(index, query).note;

describe('aliases', () => {
  test.each([0, 1, 11, 12, 13, 49, 50])('the last of %i further names is screened like the first', (count) => {
    const query = { name: OTHERS[0]!, aliases: others(count).toSpliced(Math.max(0, count - 1), 1, NAMES[0]!) };
    expect(hit(query)).toBe(true);
    expect(noteOf(query)).toBeUndefined();
  });

  test.each([
    [MAX_QUERY_NAMES - 2, undefined],
    [MAX_QUERY_NAMES - 1, undefined],
    [MAX_QUERY_NAMES, 'too-many-names'],
    [MAX_QUERY_NAMES + 50, 'too-many-names'],
  ])('%i aliases beside a name: %s', (count, note) => {
    expect(noteOf({ name: OTHERS[0]!, aliases: others(count) })).toBe(note);
  });

  test.each([
    [MAX_NAME_LENGTH - 1, undefined],
    [MAX_NAME_LENGTH, undefined],
    [MAX_NAME_LENGTH + 1, 'too-long'],
    [3000, 'too-long'],
  ])('an alias of %i characters: %s', (length, note) => {
    const alias = NAMES[0]!.padStart(length, '. ');
    expect(noteOf({ name: OTHERS[0]!, aliases: [alias] })).toBe(note);
  });

  test.each<[string, ScreenNote | undefined]>([
    ['????', 'no-letters'],
    ['😀', 'no-letters'],
    ['', undefined],
    [' - ', undefined],
    ['—', undefined],
    ['.', undefined],
  ])('the alias %j: %s', (alias, note) => {
    expect(noteOf({ name: OTHERS[0]!, aliases: [alias] })).toBe(note);
  });

  test('a name without letters is not made clean by an alias', () => {
    expect(noteOf({ name: '???', aliases: [OTHERS[0]!] })).toBe('no-letters');
  });
});

describe('several names in a line', () => {
  test.each([2, 3, 4, 5, 6, 9, 20])('of %i, each is screened', (count) => {
    for (const sign of ['; ', ' | ', ' / ', '\n', ' formerly ', ' on behalf of ', ' via ', ' and ', ' for ', ', '])
      for (const at of new Set([0, count >> 1, count - 1])) {
        const name = others(count - 1)
          .toSpliced(at, 0, 'Kelvarin Microtronics Ltd')
          .join(sign);
        // One that is longer than can be read is noted instead.
        expect(name.length > MAX_NAME_LENGTH ? noteOf({ name }) : hit({ name }, '1'), name).toBeTruthy();
      }
  });

  test('more readings than are searched are noted, and the names themselves come first', () => {
    const aliases = Array.from(
      { length: 40 },
      (_, i) => `A${i} Bakery Ltd; B${i} Works Ltd; C${i} Papier Ltd; D${i} Ltd`,
    );
    const query = { name: OTHERS[0]!, aliases: [...aliases, NAMES[0]!] };
    expect(queryNames(query).names.length).toBeLessThanOrEqual(MAX_SEARCHED);
    expect(hit(query)).toBe(true);
    expect(noteOf(query)).toBe('too-many-names');
  });
});

describe('words beside a name', () => {
  test.each([
    [5, false],
    [6, true],
    [7, true],
  ])('behind %i words, so that the line has two more, a listed name of two is found: %s', (count, found) => {
    expect(hit({ name: `${words(count)} ${NAMES[0]}` })).toBe(found);
  });

  test.each([8, 12, 20, 23])('behind %i other words a listed name is found', (count) => {
    expect(hit({ name: `${words(count)} ${NAMES[0]}` })).toBe(true);
    expect(hit({ name: `${words(count)} for ${NAMES[2]}, ${words(3)}` }, '2')).toBe(true);
  });

  test.each([
    [MAX_LINE_WORDS - 1, undefined],
    [MAX_LINE_WORDS, undefined],
    [MAX_LINE_WORDS + 1, 'too-long'],
    [MAX_WORDS - 1, 'too-long'],
    [MAX_WORDS, 'too-long'],
    [MAX_WORDS + 1, 'too-long'],
    [MAX_WORDS + 60, 'too-long'],
  ])('a line of %i words that cannot be divided: %s', (count, note) => {
    expect(noteOf({ name: words(count) })).toBe(note);
  });

  test.each([
    [24, undefined],
    [25, 'too-long'],
  ])('%i words: %s', (count, note) => {
    expect(noteOf({ name: words(count) })).toBe(note);
  });

  test('a line of many words that can be divided is read by its names, and noted from forty words on', () => {
    expect(noteOf({ name: others(12).join('; ') })).toBeUndefined();
    const more = { name: [...others(22), NAMES[0]].join('; ') };
    expect(more.name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(hit(more)).toBe(true);
    expect(noteOf(more)).toBe('too-long');
  });

  test('trade words and short names in a long line are no hit', () => {
    const small = buildIndex([
      { ...LIST[0]!, id: 'trade', name: 'Technology Group' },
      { ...LIST[0]!, id: 'short', name: 'Cups' },
    ]);
    expect(screenWithNote(small, { name: `${words(12)} technology group` }, { minScore: ALERT_SCORE }).hits).toEqual(
      [],
    );
  });

  test('a hit inside a line is explained by the words that met alone', () => {
    const [best] = screenWithNote(index, { name: `${words(12)} ${NAMES[3]}` }, { explain: true }).hits;
    expect(best?.id).toBe('3');
    expect(best?.tokens.map((t) => t.query)).toEqual(['qingmao', 'semiconductor', 'technology']);
    expect(best?.reasons.map((r) => r.feature)).toContain('reading');
  });
});

describe('addresses', () => {
  const premises = 'Unit 9, 14/F Silverpine Tower, 88 Larch Road, Wan Chai, Hong Kong';
  test.each([
    [MAX_ADDRESS_LENGTH - 1, undefined],
    [MAX_ADDRESS_LENGTH, undefined],
    [MAX_ADDRESS_LENGTH + 1, 'too-long'],
  ])('of %i characters: %s', (length, note) => {
    expect(noteOf({ name: OTHERS[0]!, address: premises.padStart(length) })).toBe(note);
  });

  test('premises behind 600 blanks are found', () => {
    expect(hit({ name: OTHERS[0]!, address: premises.padStart(800) }, 'premises')).toBe(true);
  });
});

test('a listed name anywhere among the names of a line, or among aliases, is hit or noted', () => {
  const other = fc.constantFrom(...OTHERS, 'Larch', 'BB', '???', '', words(30), 'x'.repeat(700));
  const sign = fc.constantFrom('; ', ' | ', ' / ', '\n', ';');
  fc.assert(
    fc.property(
      fc.array(other, { maxLength: 60 }),
      fc.nat(60),
      fc.constantFrom(...LIST),
      fc.option(sign, { nil: undefined }),
      (rest, at, listed, between) => {
        const all = rest.toSpliced(at, 0, listed.name);
        const query = between === undefined ? { name: 'Quiet Bakery', aliases: all } : { name: all.join(between) };
        expect(hit(query, listed.id) || noteOf(query) !== undefined).toBe(true);
      },
    ),
    { numRuns: examples(150), seed: 5 },
  );
});

test('every name that a cell of a list holds is listed', () => {
  const parts = Array.from({ length: 30 }, (_, i) => `${'Kelmirovqastu'.slice(0, 5 + (i % 7))}${i} Photonics`);
  const cell = buildIndex([{ ...LIST[0]!, name: `Tavrino Holding a.k.a. ${parts.join(' a.k.a. ')}` }]);
  for (const name of parts)
    expect(screenWithNote(cell, { name }, { minScore: ALERT_SCORE }).hits, name).toHaveLength(1);
});
