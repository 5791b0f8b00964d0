import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationError } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { OUT_COLUMNS } from '../cli/deciding/forms.ts';
import { readOrders } from '../cli/orders/read.ts';
import { csvCell, WholeFile } from '../cli/orders/write.ts';
import { examples } from './support/long.ts';

// The terminal door on input that is wrong, cut off or hostile: exit 2 with line and key, nothing on standard output,
// nothing half-written, never a stack trace. Readers and writers run in process; the command itself is started seldom.

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tolhuis-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A file with this content; its path. */
function file(content: string | Uint8Array, ending = 'txt'): string {
  const path = join(folder, `in-${files++}.${ending}`);
  writeFileSync(path, content);
  return path;
}

const tolhuis = (args: readonly string[], input = '', env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(root, 'cli/bin/tolhuis.mjs'), ...args], {
    input,
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', NO_COLOR: '1', ...env },
    maxBuffer: 1 << 26,
  });

/** What the reader says of an input: its messages, or the number of orders when it is read. */
async function said(content: string | Uint8Array): Promise<string> {
  const path = file(content);
  try {
    return `${(await readOrders(RULEBOOK, path)).orders.length} orders`;
  } catch (e) {
    if (e instanceof OperationError && e.error.code === 'bad-input') return e.message;
    throw e;
  } finally {
    rmSync(path);
  }
}

const good = { on: '2026-11-21', to: 'DE', item: { chip: 'nvidia/a30' } };
const with_ = (change: Record<string, unknown>): string => JSON.stringify({ ...good, ...change });

describe('input that is wrong is refused with its place and the remedy', () => {
  const cases: readonly (readonly [what: string, input: string, expected: RegExp])[] = [
    ['empty', '', /empty/],
    ['only blanks', ' \n\r\n ', /empty/],
    ['an empty array', '[]', /no question/],
    ['JSON cut off', '{"on":"2026-11-21",\n"to":', /line 2: not JSON/],
    ['an array cut off', `[${JSON.stringify(good)},\n{"on"`, /line 2: not JSON/],
    ['JSON Lines with a broken line', `${JSON.stringify(good)}\n{"on":}\n`, /line 2: not JSON/],
    ['a number alone', '42', /neither JSON nor a CSV|no such column/],
    ['an unknown key', with_({ quantiti: 3 }), /quantiti: unknown key.*'quantity'/],
    ['an unknown key of the item', with_({ item: { chip: 'x', tppp: 1 } }), /item\.tppp: unknown key.*'tpp'/],
    [
      'an unknown key of a party',
      with_({ parties: [{ role: 'end-user', headquarter: 'CN' }] }),
      /parties\.0\.headquarter.*'headquarters'/,
    ],
    ['a day that does not exist', with_({ on: '2026-02-30' }), /on: .*day/],
    ['a day without zeroes', with_({ on: '2026-2-3' }), /on: /],
    ['a year that is a slip', with_({ evidence: { nacNotification: { filedOn: '0026-10-01' } } }), /filedOn.*year/],
    ['no item', JSON.stringify({ on: good.on }), /item: missing: expected object/],
    ['no day', JSON.stringify({ item: {} }), /on: /],
    ['an unknown country', with_({ to: 'XX' }), /to: 'XX' is no country/],
    ['a habit for a country', with_({ to: 'UK' }), /to: 'UK' is no country.*'GB'/],
    ['a country by name', with_({ to: 'China' }), /to: .*'CN'/],
    ['a country by name, mistyped', with_({ to: 'Germny' }), /to: .*'DE'/],
    [
      'a country in small letters',
      with_({ parties: [{ role: 'end-user', headquarters: 'cn' }] }),
      /parties\.0\.headquarters: .*'CN'/,
    ],
    ['an unknown country in transit', with_({ via: ['SG', 'ZZ'] }), /via\.1: 'ZZ'/],
    ['a negative number', with_({ quantity: -1 }), /quantity: .*1 or more/],
    ['1e309', `{"on":"2026-11-21","item":{"tpp":1e309}}`, /item\.tpp: .*too large/],
    ['a text for a number', with_({ quantity: '3' }), /quantity: .*number/],
    ['an unknown enumerated value', with_({ endUse: ['militarry'] }), /endUse\.0: /],
    ['an unknown role', with_({ parties: [{ role: 'buyer' }] }), /parties\.0\.role: expected one of .*end-user/],
    ['an unknown proposal', with_({ scenarios: ['safe-chips'] }), /scenarios\.0: no proposal.*safe-chips-act/],
    ['an unknown switch', with_({ assume: { nothing: 'x' } }), /assume\.nothing: no operator switch/],
    ['a prototype as a key', '{"on":"2026-11-21","item":{},"__proto__":{"to":"DE"}}', /__proto__: unknown key/],
    [
      'ids twice',
      `{"id":1,"on":"2026-11-21","item":{}}\n{"id":"1","on":"2026-11-21","item":{}}`,
      /line 2, id: .*already on line 1/,
    ],
    ['an id that is a list', with_({ id: [1] }), /id: an id is text or a number/],
    ['amount with a comma', with_({ unitValue: { amount: '1,000', currency: 'USD' } }), /unitValue\.amount: .*decimal/],
    ['a CSV with an unknown column', 'id,on,tto\n1,2026-11-21,DE', /line 1, tto: no such column.*'to'/],
    ['a CSV with a column twice', 'id,on,on\n1,2026-11-21,2026-11-22', /line 1, on: says the same/],
    [
      'a CSV with two names for a column',
      'chip,item.chip,on\na,b,2026-11-21',
      /item\.chip: says the same as the column 'chip'/,
    ],
    ['a CSV with a column inside another', 'item,chip,on\n{},b,2026-11-21', /chip: says the same as the column 'item'/],
    ['a CSV with a key below a value', 'on,on.x\n2026-11-21,5', /on\.x: says the same/],
    ['a CSV that names the language itself', 'constructor,on\n1,2026-11-21', /constructor: no such column/],
    ['a CSV that reaches for the prototype', 'on,item.__proto__.tpp\n2026-11-21,5', /__proto__.*no such column/],
    ['a CSV with parties that are no list', 'on,parties,endUser.country\n2026-11-21,5,DE', /parties: expected a list/],
    [
      'a CSV row with too many cells',
      'id,on,to\n1,2026-11-21,DE,4',
      /line 2, column D: 4 cells for 3 columns: '4' has no heading/,
    ],
    ['a CSV with a number that is none', 'on,chip,quantity\n2026-11-21,a,1.000.0', /line 2, quantity: .*no number/],
    ['a CSV number too large', 'on,chip,tpp\n2026-11-21,a,1e309', /line 2, tpp: .*too large/],
    ['a CSV with a quote left open', 'on,chip\n2026-11-21,"a\n', /not a readable CSV/],
    ['a CSV without orders', 'id,on,to\n', /no orders/],
    [
      'a CSV with ids twice',
      'id,on,chip\na,2026-11-21,x\nb,2026-11-21,x\na,2026-11-21,x',
      /line 4, id: .*already on line 2/,
    ],
    ['a CSV with an impossible day', 'id,on,chip\na,2026-11-21,x\n\nb,2026-02-30,x', /line 4, on: /],
  ];
  test.each(cases)('%s', async (_what, input, expected) => {
    expect(await said(input)).toMatch(expected);
  });

  test('nothing reached the prototype of every object', () => {
    expect('tpp' in {}).toBe(false);
  });

  test('bytes that are no UTF-8', async () => {
    expect(await said(new Uint8Array([0x6f, 0x6e, 0xff, 0x31]))).toMatch(/line 1: the input is not UTF-8.*"CSV UTF-8"/);
    expect(await said(new Uint8Array([0xff, 0xfe, 0x31, 0x00, 0x00, 0xd8, 0x31, 0x00]))).toMatch(/not UTF-16/);
    expect(await said(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toMatch(
      /old workbook \(\.xls\).*password/,
    );
    expect(await said(new Uint8Array([0x1f, 0x8b, 8, 0]))).toMatch(/packed \(gzip\)/);
  });

  test('an xlsx cut off, and a zip that is none', async () => {
    const whole = new Uint8Array(await writeXlsx([[{ value: 'on' }], [{ value: '2026-11-21' }]]).toBuffer());
    expect(await said(whole.slice(0, whole.length >> 1))).toMatch(/xlsx/);
    expect(await said(new TextEncoder().encode('PK\u0003\u0004 nothing'))).toMatch(/xlsx/);
  });

  test('a 10 MB line is refused with its line', async () => {
    const long = `${JSON.stringify(good)}\n${with_({ redFlags: ['x'.repeat(10_000_000)] })}\n`;
    expect(await said(long)).toMatch(/line 2: the line has \d+ characters/);
    expect(await said(`on,chip\n2026-11-21,${'y'.repeat(10_000_000)}\n`)).toMatch(/line 2|not a readable CSV/);
  });

  test('at most twenty issues are told, and every one names its line', async () => {
    const lines = (await said(`on,chip,quantity\n${'2026-11-21,a,minus\n'.repeat(5000)}`)).split('\n');
    expect(lines.length).toBe(20);
    expect(lines.every((l, i) => l.startsWith(`line ${i + 2}, quantity`))).toBe(true);
  });
});

describe('the same orders in every form', () => {
  const rows = [
    ['id', 'on', 'to', 'chip', 'quantity', 'endUser.headquarters', 'endUse'],
    ['a', '2026-11-21', 'DE', 'nvidia/a30', '8', 'DE', 'none'],
    ['b', '2025-06-01', 'CN', 'nvidia/h20-96gb', '1000', 'unknown', 'inference'],
  ];
  const csv = (separator: string, end: string): string => rows.map((r) => r.join(separator)).join(end);
  const read = async (content: string | Uint8Array): Promise<unknown> =>
    (await readOrders(RULEBOOK, file(content))).orders.map(({ id, question }) => ({ id, question }));

  test('CSV, semicolons, CRLF, byte-order mark, xlsx, an array and JSON Lines', async () => {
    const expected = await read(csv(',', '\n'));
    expect(expected).toMatchObject([
      { id: 'a', question: { to: 'DE', quantity: 8, endUse: [], parties: [{ role: 'end-user', headquarters: 'DE' }] } },
      { id: 'b', question: { parties: [{ role: 'end-user', headquarters: null }], endUse: ['inference'] } },
    ]);
    expect(await read(csv(';', '\n'))).toEqual(expected);
    expect(await read(csv(',', '\r\n'))).toEqual(expected);
    expect(await read(`\ufeff${csv(';', '\r\n')}\r\n`)).toEqual(expected);
    const sheet = await writeXlsx(rows.map((r) => r.map((value) => ({ value })))).toBuffer();
    expect(await read(new Uint8Array(sheet))).toEqual(expected);
    const flat = (expected as { id: string; question: object }[]).map(({ id, question }) => ({ id, ...question }));
    expect(await read(JSON.stringify(flat, null, 2))).toEqual(expected);
    expect(await read(`\ufeff${flat.map((q) => JSON.stringify(q)).join('\r\n')}\r\n`)).toEqual(expected);
  });
});

describe('readers under random damage', () => {
  /** One piece of damage to bytes: cut off, a hole, a byte changed, text put in, a piece twice. */
  const damage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom('cut', 'hole', 'byte', 'insert', 'twice'),
      size: fc.integer({ min: 1, max: 40 }),
      byte: fc.integer({ min: 0, max: 255 }),
      text: fc.constantFrom(
        '"',
        ',',
        '\n',
        ';',
        '{',
        '}',
        '[',
        '\u0000',
        'null',
        '__proto__',
        '-1',
        '1e999',
        '=1+1',
        '\ufeff',
        'toString',
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
  type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;
  const hurt = (bytes: Buffer, all: Damage): Buffer => {
    let b = bytes;
    for (const d of all) {
      const at = Math.floor(d.at * b.length);
      if (d.kind === 'cut') b = b.subarray(0, at);
      else if (d.kind === 'hole') b = Buffer.concat([b.subarray(0, at), b.subarray(at + d.size)]);
      else if (d.kind === 'insert') b = Buffer.concat([b.subarray(0, at), Buffer.from(d.text), b.subarray(at)]);
      else if (d.kind === 'twice') b = Buffer.concat([b.subarray(0, at + d.size), b.subarray(at)]);
      else if (b.length > at) {
        b = Buffer.from(b);
        b[at] = d.byte;
      }
    }
    return b;
  };
  const json = readFileSync(join(root, 'examples/h200-to-china.json'));
  const csv = readFileSync(join(root, 'examples/orders.csv'));
  const lines = Buffer.from(
    `${JSON.stringify(good)}\n${with_({ parties: [{ role: 'end-user', listed: [], headquarters: null }] })}\n`,
  );
  const survives = (bytes: Buffer) => async (d: Damage) => {
    expect(await said(hurt(bytes, d))).toMatch(/./); // said() throws on anything but an answer or bad input
  };

  test('JSON', () => fc.assert(fc.asyncProperty(damage, survives(json)), { numRuns: examples(300), seed: 1 }));
  test('JSON Lines', () => fc.assert(fc.asyncProperty(damage, survives(lines)), { numRuns: examples(300), seed: 2 }));
  test('CSV', () => fc.assert(fc.asyncProperty(damage, survives(csv)), { numRuns: examples(300), seed: 3 }));
  test('XLSX', async () => {
    const sheet = Buffer.from(
      await writeXlsx([
        [{ value: 'id' }, { value: 'on' }, { value: 'chip' }],
        [{ value: 1 }, { value: new Date(Date.UTC(2026, 10, 21)), format: 'yyyy-mm-dd' }, { value: 'nvidia/a30' }],
      ]).toBuffer(),
    );
    expect(await said(sheet)).toBe('1 orders');
    await fc.assert(fc.asyncProperty(damage, survives(sheet)), { numRuns: examples(150), seed: 4 });
  });
  test('values of JSON of every kind in every place', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          ...[
            'on',
            'to',
            'via',
            'item',
            'parties',
            'evidence',
            'endUse',
            'assume',
            'scenarios',
            'unitValue',
            'id',
            'knownOn',
          ],
        ),
        fc.jsonValue(),
        async (key, value) => {
          expect(await said(with_({ [key]: value }))).toMatch(/./);
        },
      ),
      { numRuns: examples(400), seed: 5 },
    ));
});

describe('output', () => {
  test('a cell that a spreadsheet would run is made harmless; numbers stay numbers', () => {
    for (const cell of ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])
      expect(csvCell(cell).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell('-5.25')).toBe('-5.25');
    expect(csvCell(-5)).toBe('-5');
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  });

  test('a file appears whole or not at all', () => {
    const at = mkdtempSync(join(folder, 'out-'));
    const part = new WholeFile(join(at, 'a.csv'));
    part.write('x'.repeat(3_000_000));
    expect(readdirSync(at)).not.toContain('a.csv');
    part.discard();
    expect(readdirSync(at)).toEqual([]);
    const whole = new WholeFile(join(at, 'b.csv'));
    whole.write('ü'.repeat(2_000_000));
    whole.finish();
    expect(readdirSync(at)).toEqual(['b.csv']);
    expect(readFileSync(join(at, 'b.csv'), 'utf8')).toBe('ü'.repeat(2_000_000));
    mkdirSync(join(at, 'c.csv'));
    const folderThere = new WholeFile(join(at, 'c.csv'));
    expect(() => folderThere.finish()).toThrow(OperationError);
    folderThere.discard();
    expect(readdirSync(at).sort()).toEqual(['b.csv', 'c.csv']);
    expect(() => new WholeFile(join(at, 'no', 'such', 'd.csv'))).toThrow(OperationError);
  });
});

describe('the command itself', () => {
  const orders = 'id,on,to,chip,quantity\n=2+5,2026-11-21,DE,nvidia/a30,1\nb,2026-11-21,CN,nvidia/h200-sxm,8\n';

  test('bad input: exit 2, the place on standard error, nothing on standard output, no file', () => {
    const to = join(folder, 'never.csv');
    const done = tolhuis(['decide', '-', '--out', to], 'id,on,to\n1,2026-11-21,DE\n2,2026-02-30,DE\n');
    expect(done.status).toBe(2);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(/line 3, on: /);
    expect(readdirSync(folder).filter((f) => f.startsWith('never'))).toEqual([]);
  });

  test.each([
    [['decide', 'no-such-file.json']],
    [['decide', '-', '--out', 'answers.pdf']],
    [['decide', '--nonsense']],
    [['decide', '-', '--threads', '0']],
    [['decides']],
    [['classify', 'nvidia/h1000']],
  ])('%j: exit 2 and a message, never a stack', (args) => {
    const done = tolhuis(args);
    expect(done).toMatchObject({ status: 2, stdout: '' });
    expect(done.stderr).toMatch(/\S/);
    expect(done.stderr).not.toMatch(/\n\s+at /);
  });

  test('--json: one determination a line, in the order of the questions', () => {
    const input = [{ ...good, to: 'CN' }, good, { ...good, on: '2021-01-01' }].map((q) => JSON.stringify(q)).join('\n');
    const done = tolhuis(['decide', '-', '--json'], input);
    expect(done.status).toBe(0);
    const answers = done.stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as { outcome: string; rulebook: { hash: string } });
    expect(answers.length).toBe(3);
    expect(answers[0]!.outcome).toBe('licence-required');
    expect(new Set(answers.map((a) => a.rulebook.hash))).toEqual(new Set([RULEBOOK.hash]));
  });

  test('--out csv, xlsx and jsonl say the same, and no cell is a formula', async () => {
    const at = mkdtempSync(join(folder, 'answers-'));
    for (const format of ['csv', 'xlsx', 'jsonl'])
      expect(tolhuis(['decide', '-', '--out', join(at, `a.${format}`)], orders)).toMatchObject({
        status: 0,
        stdout: '',
      });
    expect(readdirSync(at).sort()).toEqual(['a.csv', 'a.jsonl', 'a.xlsx']);
    const csv = readFileSync(join(at, 'a.csv'), 'utf8')
      .replace('\ufeff', '')
      .trimEnd()
      .split('\r\n')
      .map((l) => l.split(','));
    const sheet = (await readSheet(join(at, 'a.xlsx'))) as unknown[][];
    const json = readFileSync(join(at, 'a.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Record<string, unknown>);
    expect(csv[0]).toEqual([...OUT_COLUMNS]);
    expect(sheet[0]).toEqual([...OUT_COLUMNS]);
    const outcome = OUT_COLUMNS.indexOf('outcome');
    expect(csv.slice(1).map((r) => r[outcome])).toEqual(json.map((d) => d['outcome']));
    expect(sheet.slice(1).map((r) => r[outcome])).toEqual(json.map((d) => d['outcome']));
    expect(csv[1]![0]).toBe("'=2+5");
    expect(sheet[1]![0]).toBe('=2+5'); // text in a workbook is text: Excel runs only what is stored as a formula
    expect(json.map((d) => d['id'])).toEqual(['=2+5', 'b']);
  });

  test('a reader that stops early is no failure', () => {
    const done = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" cli/bin/tolhuis.mjs chips --json | head -c 10; echo " $\{PIPESTATUS[0]}"`],
      { cwd: root, encoding: 'utf8' },
    );
    expect(done.stderr).toBe('');
    expect(done.stdout).toMatch(/ 0\n$/);
  });

  test('Dutch', () => {
    const done = tolhuis(['decide', '-', '--lang', 'nl'], JSON.stringify({ ...good, to: 'CN' }));
    expect(done.stdout).toMatch(/Vergunning vereist/);
    expect(done.stdout).toMatch(/Waarom/);
    expect(tolhuis(['decide', '-'], JSON.stringify({ ...good, to: 'CN' }), { LC_ALL: 'nl_NL.UTF-8' }).stdout).toMatch(
      /Vergunning vereist/,
    );
  });

  test('completion scripts are good bash, and name every command', () => {
    const done = tolhuis(['completion', 'bash']);
    expect(spawnSync('bash', ['-n'], { input: done.stdout }).status).toBe(0);
    for (const name of commands) expect(done.stdout).toContain(name);
  });

  const commands = readdirSync(join(root, 'cli/commands'))
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .map((f) => f.replace('.ts', ''));
  test.each(commands)('%s --help has examples', async (name) => {
    const { Command } = await import('commander');
    const program = new Command('tolhuis');
    ((await import(`../cli/commands/${name}.ts`)) as { register: (p: typeof program) => void }).register(program);
    let text = '';
    const command = program.commands.find((c) => c.name() === name)!;
    command.configureOutput({ writeOut: (t) => (text += t) });
    command.outputHelp();
    expect(text).toMatch(/Examples?:\n\s+.*tolhuis/);
  });
});
