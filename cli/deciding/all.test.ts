import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperationError } from '@tolhuis/core/app/errors';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fullQuestion } from '../../test/arbitrary-question.ts';
import { openOrders, streamOrders } from '../orders/read.ts';
import { answersOf } from './all.ts';
import { answers, type How } from './answer.ts';
import { cellsOf, type Form, outRow, written } from './forms.ts';
import { give } from './give.ts';
import { hired } from './helpers.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tolhuis-deciding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CHIPS = ['nvidia/a30', 'nvidia/h200-sxm', 'nvidia/h20-96gb', 'amd/mi308x', '"a chip, of nobody"'];
const row = (i: number, day = ['2026-11-21', '2023-12-01', '2022-11-15'][i % 3]): string =>
  `o${i},${day},${['CN', 'DE', 'AE', 'SG'][i % 4]},${CHIPS[i % 5]},${1 + (i % 7)},${i % 6 === 0 ? '=Huawei Technologies' : ''}`;
const HEAD = 'id,on,to,chip,quantity,endUser.name';
let files = 0;
function file(rows: readonly string[]): string {
  const path = join(folder, `orders-${files++}.csv`);
  writeFileSync(path, `${HEAD}\n${rows.join('\n')}\n`);
  return path;
}
const rows = (count: number): string[] => Array.from({ length: count }, (_, i) => row(i));

async function texts(path: string, form: Form, threads: number): Promise<string[]> {
  const all: string[] = [];
  const options = { form, language: 'en', changes: false } as const;
  for await (const some of answersOf(await streamOrders(RULEBOOK, path), options, threads, 500)) all.push(...some);
  return all;
}

describe('several threads', () => {
  // One form with threads of their own: what a thread does with the others is the same, by the test below.
  test('give the same bytes as one', async () => {
    const long = file(rows(600));
    const alone = await texts(long, 'csv', 1);
    expect(alone.length).toBe(600);
    expect((await texts(long, 'csv', 2)).join('') === alone.join('')).toBe(true);
  }, 120_000);

  test('a file of which some row is wrong leaves none, and says what one thread says', async () => {
    const wrong = file(rows(1200).with(1150, row(1150, '2026-02-30')).with(1199, row(3)));
    const before = readdirSync(folder);
    const said = async (threads: number): Promise<string> => {
      const orders = await streamOrders(RULEBOOK, wrong);
      const options = { form: 'csv', language: 'en', changes: true } as const;
      const to = { form: 'csv', path: join(folder, 'never.csv'), language: 'en' } as const;
      return give(orders, answersOf(orders, options, threads, 500), to).then(
        () => 'answered',
        (e: Error) => e.message,
      );
    };
    const alone = await said(1);
    expect(alone).toMatch(/^line 1152, on: '2026-02-30'.*\nline 1201, id: the id 'o3' is already on line 5/);
    expect(await said(2)).toBe(alone);
    expect(readdirSync(folder)).toEqual(before);
  });
});

test('what goes to a thread loses nothing: every form is that of the answer itself', () => {
  const forms: readonly Form[] = ['csv', 'cells', 'json-lines', 'json', 'shown'];
  fc.assert(
    fc.property(fullQuestion, fc.constantFrom(...forms), fc.boolean(), (question, form, decidingOnly) => {
      const how: How = { form, language: 'nl', withoutChanges: true, decidingOnly };
      const order = { id: '=1', line: 2, question };
      const d = decide(RULEBOOK, question, how);
      expect(answers(RULEBOOK, JSON.stringify([order]), how)).toEqual([written(form, order, d)]);
      expect(cellsOf(written('cells', order, d))).toEqual(outRow(order, d));
    }),
    { numRuns: 60 },
  );
});

describe('a thread that ends', () => {
  const entry = new URL('./testing/dying-thread.ts', import.meta.url);
  const how = (form: Form): How => ({ form, language: 'en' });
  test.each<[what: string, form: Form, expected: RegExp, known: boolean]>([
    ['by itself', 'json', /^Deciding broke off \(a thread stopped: it ended with status 3\).*--threads 1/, true],
    ['for want of memory', 'shown', /^Deciding broke off \(a thread stopped: it was out of memory\)/, true],
    ['by a fault', 'csv', /^Defect: on purpose$/, false],
  ])('%s', async (_, form, expected, known) => {
    const [helper] = hired(1, how(form), entry, { maxOldGenerationSizeMb: 32 });
    expect(await helper!.ask('[1,2]')).toEqual(['', '']);
    const both = await Promise.allSettled([helper!.ask('[1]'), helper!.ask('[2]')]);
    await helper!.close();
    for (const { reason } of both as PromiseRejectedResult[]) {
      expect((reason as Error).message).toMatch(expected);
      expect(reason instanceof OperationError).toBe(known);
    }
    expect(helper!.waiting).toBe(0);
    await expect(helper!.ask('[3]')).rejects.toThrow(expected);
  });

  test('a thread of another rulebook decides nothing', async () => {
    const [helper] = hired(1, how('csv'), undefined, undefined, 'another');
    await expect(helper!.ask('[]')).rejects.toThrow(/the rulebook changed/);
    await helper!.close();
  });
});

describe('the command', () => {
  test('Ctrl-C while threads decide: it ends at once, and no file is left', async () => {
    const at = mkdtempSync(join(folder, 'broken-off-'));
    const orders = file(rows(5000));
    const child = spawn(
      process.execPath,
      [join(root, 'cli/bin/tolhuis.mjs'), 'decide', orders, '--out', join(at, 'answers.csv'), '--threads', '2'],
      { stdio: 'ignore' },
    );
    const begun = watch(at, () => child.kill('SIGINT'));
    const signal = await new Promise((resolve) => child.once('exit', (_, by) => resolve(by)));
    begun.close();
    expect(signal).toBe('SIGINT');
    expect(readdirSync(at)).toEqual([]);
  });
});

describe('read once or twice', () => {
  test('what is wrong is told in the same words', async () => {
    const good = fc.nat({ max: 30 }).map((i) => row(i));
    const bad = fc.constantFrom('x,2026-02-30,DE,x,1,', 'y,2026-11-21,ZZ,x,1,', 'o1,2026-11-21,DE,x,-1,', '"', ',,,,,');
    const table = fc.array(fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: bad }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const path = file(lines);
        const read = async (open: typeof openOrders | typeof streamOrders): Promise<unknown> => {
          try {
            const orders = await open(RULEBOOK, path);
            const all: unknown[] = [];
            for await (const order of orders) all.push(order);
            expect(orders.length).toBe(all.length);
            return [all, orders.notes];
          } catch (e) {
            return (e as Error).message;
          }
        };
        expect(await read(streamOrders)).toEqual(await read(openOrders));
      }),
      { numRuns: 80 },
    );
  });
});
