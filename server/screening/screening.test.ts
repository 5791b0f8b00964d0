import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decideHit } from '@tolhuis/core/screen';
import { readList } from '@tolhuis/rulebook/lists/index.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { type BatchProgress, runBatch } from './batch.ts';
import { DecisionStore } from './decision-store.ts';
import { queryRows } from './rows.ts';
import { Screener } from './screener.ts';

const entries = readList(readFileSync(new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url))).entries;
const TODAY = '2026-07-02';
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-screening-'));
  writeFileSync(join(dir, 'entries.json'), JSON.stringify({ entries }));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const rows = (path: string) => Array.fromAsync(queryRows(path));

describe('rows', () => {
  const want = [
    { id: '1', name: 'Quanjing Tensor', country: 'CN', type: 'organisation' },
    { id: '2', name: 'Jane Sample' },
  ];
  test('the same names in every form', async () => {
    const jsonl = want.map((q) => JSON.stringify(q)).join('\n');
    expect((await rows(file('a.jsonl', jsonl))).map((r) => r.query)).toEqual(want);
    expect((await rows(file('a.jsonl.gz', gzipSync(jsonl)))).map((r) => r.query)).toEqual(want);
    expect((await rows(file('a.json', JSON.stringify(want)))).map((r) => r.query)).toEqual(want);
    expect(
      (await rows(file('a.csv', '\uFEFFid,name,country,type\n1,Quanjing Tensor,China,entity\n2,Jane Sample,,\n'))).map(
        (r) => r.query,
      ),
    ).toEqual(want);
    expect((await rows(file('a.tsv', 'id\tname\n1\tA\n'))).map((r) => r.query)).toEqual([{ id: '1', name: 'A' }]);
    const table = [
      ['id', 'name', 'country', 'type'],
      [1, 'Quanjing Tensor', 'CN', 'company'],
      [2, 'Jane Sample', null, null],
    ];
    await writeExcelFile(
      table.map((row) =>
        row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
      ) as never,
    ).toFile(join(dir, 'a.xlsx'));
    expect((await rows(join(dir, 'a.xlsx'))).map((r) => r.query)).toEqual(want);
  });
  const refused: readonly [name: string, content: string | Uint8Array, message: RegExp][] = [
    ['a.jsonl', '{"name":"A"}\n{"name":"B","countri":"CN"}', /line 2, key "countri": not a key/],
    ['a.jsonl', '{"name":"A"}\n{"name":', /line 2: not valid JSON/],
    ['a.jsonl', '{"name":"A"}\n{"name":"Huawei","name":"B"}', /line 2, key "name": it is given twice/],
    ['a.json', '[{"name":"A"},{"country":"CN","name":"B","country":"NL"}]', /item 2, key "country": it is given twice/],
    ['a.json', '{"name":"Huawei","name":"B"}', /line 1, key "name": it is given twice/],
    ['a.jsonl', '{"name":"A","country":"Atlantis"}', /line 1, key "country": "Atlantis" is no country/],
    ['a.jsonl', '{"id":"1"}', /line 1, key "name": no name/],
    [
      'a.csv',
      'Naam;Land\nA;Duitsland\n',
      /line 2, key "country": "Duitsland" is no country\. Did you mean DE \(Germany\)\?/,
    ],
    ['a.csv', 'name,dateOfBirth\nA,21-11-70\n', /line 2, key "birthDate": "21-11-70" has no year\. Write 1970-11-21/],
    ['a.csv', 'id,firma\n1,A\n', /line 1: the header has no column "name", but firma/],
    ['a.csv', 'name;Telefoon;E-mail\nA;1;2\n', /line 1: columns that cannot be screened: Telefoon, E-mail\. Remove/],
    ['a.csv', '\nname,naam\nA,B\n', /line 2: two columns are the name: one is "naam"/],
    ['a.csv', 'name\nAcme, Inc\n', /line 2: 2 cells for 1 columns\. Quote cells/],
    ['a.csv', ';;\r\n;;\r\n', /nothing is in it/],
    ['a.jsonl', 'name\nA', /line 1: not JSON \(it begins with "n"\)/],
    ['a.jsonl', `{"name":"${'x'.repeat(17_000_000)}`, /line 1: it is longer than/],
    ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /an old workbook \(\.xls\)/],
    ['a.csv', gzipSync('name\nA'), /it is packed \(gzip\)/],
    ['a.csv', 'id,name\n1,"A\n', /line \d: /],
    ['a.json', '[{"name":"A","type":"robot"}]', /item 1, key "type": "robot" is no kind of party/],
    ['a.xlsx', 'not a zip', /not a readable .xlsx/],
  ];
  // The titles leave out what is in the files: one is a line of 17 MB.
  test.each(refused.map(([name, content, message]) => ({ name, content, message })))(
    '$name is refused with its place: $message',
    async ({ name, content, message }) => {
      await expect(rows(file(name, content))).rejects.toThrow(message);
    },
  );
  test.each([
    [
      'semicolons, headings in Dutch, another order, empty rows below',
      '\uFEFFLand;Naam;\r\nChina;"Acme;\r\nB.V.";\r\n;;\r\n;;\r\n',
    ],
    ['the separator said, tabs', 'sep=\t\r\nNAME\tCountry Code\r\n"Acme;\r\nB.V."\tCN\r\n'],
    ['UTF-16 as spreadsheets write it', utf16('\uFEFFname\tland\r\n"Acme;\r\nB.V."\tCN\r\n')],
  ])('a table with %s', async (_, content) => {
    expect((await rows(file('m.csv', content))).map((r) => r.query)).toEqual([
      { name: 'Acme;\r\nB.V.', country: 'CN' },
    ]);
  });
  test('what is read as something else is told', async () => {
    const notes: string[] = [];
    for await (const row of queryRows(file('n.csv', 'Naam,Country\nA,NL\n'), { onNote: (n) => notes.push(n) }))
      expect(row.place).toBe('line 2');
    expect(notes).toEqual(["headings are read so: 'Naam' as name"]);
  });
  test('the line of what is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(`name\n${'Société\n'.repeat(30_000)}`), Buffer.from([0xe9, 10])]);
    await expect(rows(file('l.csv', bytes))).rejects.toThrow(/line 30002: not valid UTF-8\. Save it as UTF-8/);
  });
  test('bytes that are not UTF-8, packing cut off, a file that is not there', async () => {
    const packed = gzipSync('{"name":"A"}\n'.repeat(1000));
    await expect(rows(file('c.jsonl.gz', packed.subarray(0, packed.length - 8)))).rejects.toThrow(/could not be read/);
    await expect(rows(file('b.csv', new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xff, 0xfe])))).rejects.toThrow(
      /not valid UTF-8/,
    );
    await expect(rows(join(dir, 'none.csv'))).rejects.toThrow(/no such file/);
  });
  test('an empty name is a row, and its answer says why it has no hits', async () => {
    const [row] = await rows(file('e.jsonl', '{"name":""}'));
    expect(new Screener(entries, TODAY).screen(row!.query)).toMatchObject({ hits: [], note: 'empty' });
  });
});

test('a hit says when its listing is not in force', () => {
  const hit = new Screener(entries, TODAY).screen({ name: 'Old Order Trading Inc' }).hits[0];
  expect(hit).toMatchObject({ list: 'DPL', standing: 'expired' });
});

describe('decisions', () => {
  const query = { id: 'c1', name: 'Vostok Vymysel' };
  const entry = entries.find((e) => e.name === 'Vostok Vymysel OOO')!;
  const dismissal = decideHit(query, entry, {
    verdict: 'false-match',
    reason: 'r',
    by: 'b',
    at: '2026-07-01T00:00:00Z',
  });

  test('a dismissed hit is out before the limit, and counted; it reopens when the entry changes', () => {
    const before = new Screener(entries, TODAY).screen(query, { limit: 1, minScore: 0.05 }).hits[0];
    expect(before?.id).toBe(entry.id);
    const after = new Screener(entries, TODAY, [dismissal]).screen(query, { limit: 1, minScore: 0.05 });
    expect(after).toMatchObject({ dismissed: 1 });
    expect(after.hits.map((h) => h.id)).not.toContain(entry.id);
    const moved = entries.map((e) => (e === entry ? { ...e, footnotes: [3, 4] } : e));
    expect(new Screener(moved, TODAY, [dismissal]).screen(query, { limit: 1 })).toMatchObject({
      hits: [{ id: entry.id }],
      reopened: [{ id: entry.id, because: 'entry-changed', changed: ['entry.footnotes'] }],
    });
  });
  test('a confirmed hit is marked', () => {
    expect(new Screener(entries, TODAY, [{ ...dismissal, verdict: 'true-match' }]).screen(query).hits[0]).toMatchObject(
      { id: entry.id, confirmed: true },
    );
  });
  test('the store keeps what was added, skips a torn line, and names a damaged one', () => {
    const store = new DecisionStore(join(dir, 'decisions.jsonl'));
    expect(store.all()).toEqual([]);
    store.add(dismissal);
    writeFileSync(store.path, JSON.stringify(dismissal).slice(0, 50), { flag: 'a' });
    expect(store.all()).toEqual([dismissal]);
    const second = { ...dismissal, at: '2026-07-02T00:00:00Z' };
    store.add(second);
    expect(store.all()).toEqual([dismissal, second]);
    writeFileSync(store.path, '{"verdict":"unsure"}\n', { flag: 'a' });
    expect(() => store.all()).toThrow(/line 4: lacks reason/);
  });
});

describe('batch', { timeout: 30_000 }, () => {
  const NAMES = [
    'Quanjing Tensor Computing',
    'Nobody In Particular',
    'Vostok Vymysel OOO',
    'Gardening Club Ghent',
    '全境张量计算',
  ];
  const input = () =>
    file(
      'batch.jsonl',
      Array.from({ length: 95 }, (_, i) => JSON.stringify({ id: String(i), name: NAMES[i % NAMES.length] })).join('\n'),
    );
  const base = (output: string) => ({
    input: input(),
    output: join(dir, output),
    entriesFile: join(dir, 'entries.json'),
    listId: 'made-up',
    today: TODAY,
    workers: 2,
    chunkRows: 10,
  });
  const essence = (path: string) =>
    readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.stringify({ ...JSON.parse(line), ms: 0 }));

  test('gives what one thread gives, in order, and leaves only the output', async () => {
    const done = await runBatch(base('one.jsonl'));
    expect(done).toMatchObject({ rows: 95, resumedAt: 0 });
    const screener = new Screener(entries, TODAY);
    const want = (await rows(join(dir, 'batch.jsonl'))).map((r) =>
      JSON.stringify({ ...screener.screen(r.query), ms: 0 }),
    );
    expect(essence(join(dir, 'one.jsonl'))).toEqual(want);
    expect(done.withHits).toBe(want.filter((line) => !line.includes('"hits":[]')).length);
    expect(existsSync(join(dir, 'one.jsonl.part')) || existsSync(join(dir, 'one.jsonl.state.json'))).toBe(false);
  });
  test('goes on after being stopped, even with a half-written chunk behind it', async () => {
    const options = base('two.jsonl');
    const stop = new AbortController();
    const onProgress = (p: BatchProgress) => {
      if (p.phase === 'screening' && p.rows >= 40) stop.abort();
    };
    await expect(runBatch({ ...options, onProgress, signal: stop.signal })).rejects.toThrow();
    expect(existsSync(options.output)).toBe(false);
    writeFileSync(`${options.output}.part`, '{"half'.repeat(100_000), { flag: 'a' });
    const done = await runBatch(options);
    expect(done.resumedAt).toBe(40);
    expect(essence(options.output)).toEqual(essence(join(dir, 'one.jsonl')));
  });
  test('does not go on with another list or setting', async () => {
    const options = base('three.jsonl');
    const stop = AbortSignal.abort();
    await expect(runBatch({ ...options, signal: stop })).rejects.toThrow();
    expect((await runBatch({ ...options, listId: 'another' })).resumedAt).toBe(0);
  });
  test('a bad row anywhere refuses the batch before anything is written', async () => {
    const options = base('four.jsonl');
    writeFileSync(options.input, `${readFileSync(options.input, 'utf8')}\n{"name":5}`);
    await expect(runBatch(options)).rejects.toThrow(/line 96, key "name": expected a string/);
    expect(existsSync(`${options.output}.part`)).toBe(false);
  });
});
