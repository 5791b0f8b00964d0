import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { detectFormat, ListFormatError, READERS, readList } from './index.ts';

const json = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url), 'utf8');
const csv = readFileSync(new URL('../../test/fixtures/lists/csl-made-up.csv', import.meta.url), 'utf8');
const SEEDS: readonly string[] = [
  json,
  csv,
  '<?xml version="1.0"?><sdnList><sdnEntry><uid>1</uid><lastName>A</lastName><sdnType>Entity</sdnType></sdnEntry></sdnList>',
  'COUNTRY,NAME,ADDRESS\nHong Kong,X Ltd,"1 A"\n',
  'Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation\nA\t1 X\tR\tNV\tUS\t\t3/20/1992\t10/4/2030\tY\t5/1/2001\n',
  '{"id":"a","schema":"Company","properties":{"name":["X"]}}\n',
  '{"list_id":"bis-meu","count":1,"entities":[{"name":"X","aliases":[],"country":"China"}]}',
  '[{"name":"X","country":"NL"}]',
  'name,country\nX,NL\n',
];

/** Shapes that random text does not reach. */
const ODD: readonly string[] = [
  '{"list_id":"bis-meu","entities":[null]}',
  '{"list_id":"bis-meu","entities":[5,"x"]}',
  '{"list_id":"bis-meu","entities":[{"name":5}]}',
  '{"id":"a","schema":"Company","datasets":[5],"properties":{"name":[5,null]}}',
  '{"id":"a","schema":"Company","properties":{"name":["X"],"sanctions":[{"schema":"Sanction","properties":null}]}}',
  '{"id":"a","schema":"Company","properties":{"name":["X"],"sanctions":[null,{"schema":5,"properties":{}}]}}',
  '{"results":[null]}',
  '{"results":[{"id":"1","source":"EL","name":"X","ids":[{"number":5}]}]}',
  '[null]',
  '[[]]',
  '[{"name":[]}]',
  '<sdnList><sdnEntry/></sdnList>',
  '<sdnList><sdnEntry><uid>&#x110000;</uid></sdnEntry></sdnList>',
];

/** Reads, and lets nothing through but entries or a refusal with place and remedy. */
function read(input: string | Uint8Array, format?: string): void {
  try {
    const { entries, counts } = readList(input, format === undefined ? {} : { format });
    expect(entries).toHaveLength(counts.entries);
    for (const entry of entries)
      expect([typeof entry.id, typeof entry.name, typeof entry.list]).toEqual(['string', 'string', 'string']);
  } catch (cause) {
    expect(cause).toBeInstanceOf(ListFormatError);
  }
}

test('any text, in any reader, gives entries or a refusal', { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.json({ maxDepth: 3 }),
    fc.constantFrom(...SEEDS),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.keys(READERS)), (input, format) => read(input, format)),
    { numRuns: examples(300) },
  );
});

test.each(ODD)('%s', (input) => {
  read(input);
  for (const format of Object.keys(READERS)) read(input, format);
});

test('a file with a piece cut out, doubled or overwritten gives entries or a refusal', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEEDS),
      fc.nat(),
      fc.nat({ max: 60 }),
      fc.constantFrom('', '"', ',', '\n', '}', ']', '<', 'null', '0', '\t', '{"'),
      (seed, at, length, put) => {
        const from = at % seed.length;
        read(seed.slice(0, from) + put + seed.slice(from + length));
      },
    ),
    { numRuns: examples(300) },
  );
});

test('any bytes give entries or a refusal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes)),
    { numRuns: examples(300) },
  );
});

const FIXTURES: readonly (readonly [name: string, text: string])[] = [
  ...SEEDS.map((seed) => [detectFormat(seed), seed] as const),
  ['one line', JSON.stringify(JSON.parse(json))],
  ['a line of one long cell', `{"results":[],"note":"${'x'.repeat(50_000)}`],
  ['a header of one long cell', `name,${'y'.repeat(50_000)}\nX,1\n`],
  ['markup of one long cell', `<sdnList>${'<a'.repeat(25_000)}`],
];

test.each(Object.keys(READERS))(
  '%s refuses each file of another kind in few words, and says what it looks like',
  (format) => {
    for (const [name, text] of FIXTURES) {
      let message = '';
      try {
        readList(text, { format });
      } catch (cause) {
        message = (cause as Error).message;
      }
      expect(message.length, name).toBeLessThan(1000);
      const refused = message !== '' && name !== format && Object.hasOwn(READERS, name);
      if (refused) expect(message).toContain(`this looks like ${name}`);
    }
  },
);

test('a wrong --format is told by what the file looks like', () => {
  expect(() => readList(json, { format: 'bis-entity-list' })).toThrow(
    /; this looks like csl-json\. Read as bis-entity-list/,
  );
  const el =
    'Source List,Entity Number,Name,Country,Federal Register Notice,License Requirement\nEL,,X,China,1 FR 1,For all items\n';
  expect(() => readList(el, { format: 'bis-meu' })).toThrow(
    /a row says list "EL", not MEU; this looks like bis-entity-list/,
  );
  expect(() => readList(json, { format: 'constructor' })).toThrow(/unknown format/);
});
