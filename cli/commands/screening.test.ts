import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ListStore } from '@tolhuis/server/lists/index.ts';
import { NEEDED, wholeList } from '@tolhuis/server/testing/lists.ts';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listsCommand, register as registerLists } from './lists.ts';
import { type RescreenFlags, rescreenCommand } from './rescreen.ts';
import { register as registerScreen, type ScreenFlags, screenCommand } from './screen.ts';

const madeUp = new URL('../../test/fixtures/lists/csl-made-up.json', import.meta.url);
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-cli-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function listen() {
  const heard = { out: '', err: '' };
  return {
    heard,
    io: {
      out: (t: string) => {
        heard.out += t;
      },
      err: (t: string) => {
        heard.err += t;
      },
      env: { TOLHUIS_HOME: dir },
      today: '2026-07-02',
      now: () => '2026-07-02T08:00:00Z',
    },
  };
}
async function screen(what: string | undefined, flags: ScreenFlags = {}) {
  const { heard, io } = listen();
  const status = await screenCommand(what, flags, io);
  return {
    status,
    ...heard,
    lines: () =>
      heard.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}
async function lists(name: 'sync' | 'import' | 'status' | 'changes', file?: string, flags = {}) {
  const { heard, io } = listen();
  return { status: await listsCommand(name, file, flags, io), ...heard };
}
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(dir, name), content);
  return join(dir, name);
};

describe('tolhuis screen', () => {
  test('a list without entries is refused: against nothing every name is clean', async () => {
    const { status, out, err } = await screen('Anybody', { list: file('empty.csv', 'name,country\n'), json: true });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('the list holds no entries');
  });

  test('a name against a list file, packed or not, in the shape of the contract', async () => {
    const packed = file('list.json.gz', gzipSync(readFileSync(madeUp)));
    const { status, lines, err } = await screen('Quanjing Tensor Computing', { list: packed, json: true });
    const answer = lines()[0];
    expect(status).toBe(0);
    expect(err).toMatch(/^tolhuis: warning: .*it may be incomplete: .*DPL 2 \(expected 400 or more\).*\n/);
    expect(err).toMatch(/it does not hold SSI, PLC, DTC, CMIC: no hit says nothing of these\.\n$/);
    expect(Object.keys(answer)).toEqual(['name', 'hits', 'ms']);
    expect(answer.hits[0]).toMatchObject({ list: 'EL', name: 'Quanjing Tensor Computing Co., Ltd.' });
    expect(Object.keys(answer.hits[0])).toEqual([
      'id',
      'list',
      'name',
      'matchedName',
      'score',
      'probability',
      'reasons',
    ]);
    expect(answer.hits.every((h: { score: number }, i: number) => i === 0 || h.score <= answer.hits[i - 1].score)).toBe(
      true,
    );
  });
  test('a file of names: one line a name, in order, with its id', async () => {
    const { lines } = await screen(file('n.csv', 'id,name,country\nb,Vostok Vymysel,RU\na,Gardening Club Ghent,BE\n'), {
      list: madeUp.pathname,
      json: true,
    });
    expect(lines().map((l) => [l.id, l.hits[0]?.name])).toEqual([
      ['b', 'Vostok Vymysel OOO'],
      ['a', undefined],
    ]);
  });
  test('for people: score, list, citation, why; an expired order and an alias are named as such', async () => {
    const { out } = await screen('Old Order Trading Inc', { list: madeUp.pathname });
    expect(out).toContain('formerly listed, until 2015-01-02');
    expect((await screen('QTC', { list: madeUp.pathname })).out).toMatch(/as "QTC"|no hit/);
    expect((await screen('Gardening Club Ghent', { list: madeUp.pathname })).out).toContain('no hit');
  });
  test('without an installed list the starter list answers, and every answer says so', async () => {
    const { lines, err } = await screen('Inspur Group', { json: true });
    expect(err).toContain('only the built-in starter list');
    expect(lines()[0].listState).toBe('starter-only');
    expect(lines()[0].hits[0]).toMatchObject({ list: 'EL', name: 'Inspur Group Co., Ltd.' });
  });
  test('an approval is never shown as a restriction', async () => {
    expect((await screen('Core42', { json: true })).lines()[0].hits[0]).toMatchObject({
      list: 'APPROVED-UAE',
      approval: true,
    });
  });
  test('limit and least score', async () => {
    const hits = async (flags: ScreenFlags) =>
      (await screen('Huawei Cloud Computing Technology', { json: true, ...flags })).lines()[0].hits;
    expect(await hits({ limit: '1' })).toHaveLength(1);
    expect(await hits({ minScore: '1' })).toEqual([]);
  });
  test('further names of listed parties from a file', async () => {
    const aliases = file('aliases.jsonl', '{"name":"Vostok Vymysel OOO","list":"EL","aliases":["Borealis Figment"]}\n');
    expect(
      (await screen('Borealis Figment', { list: madeUp.pathname, aliases, json: true })).lines()[0].hits[0],
    ).toMatchObject({ name: 'Vostok Vymysel OOO', matchedName: 'Borealis Figment' });
    const bad = await screen('X', { list: madeUp.pathname, aliases: file('bad.jsonl', '{"aliases":["A"]}') });
    expect([bad.status, bad.out]).toEqual([2, '']);
    expect(bad.err).toMatch(/bad\.jsonl line 1: expected id or name/);
  });
  test('a person dismisses a hit: it stays away, until the party changes', async () => {
    const list = madeUp.pathname;
    const hit = (await screen('Vostok Vymysel', { list, json: true })).lines()[0].hits[0];
    const said = { verdict: 'false-match', hit: `EL:${hit.id}`, reason: 'another company', by: 'a.person' };
    expect(await screen('Vostok Vymysel', { list, ...said })).toMatchObject({ status: 0 });
    expect((await screen('Vostok Vymysel', { list, json: true })).lines()[0]).toMatchObject({ hits: [], dismissed: 1 });
    const moved = (await screen('Vostok Vymysel', { list, json: true, country: 'RU' })).lines()[0];
    expect(moved).toMatchObject({
      hits: [{ id: hit.id }],
      reopened: [{ because: 'subject-changed', changed: ['party.country'] }],
    });
    for (const wrong of [
      { ...said, reason: '' },
      { ...said, hit: 'EL:none' },
      { ...said, verdict: 'maybe' },
      { ...said, until: '2020-01-01' },
    ]) {
      const refused = await screen('Vostok Vymysel', { list, country: 'RU', ...wrong });
      expect([refused.status, refused.out]).toEqual([2, '']);
    }
  });
  test('each hit is shown with what --hit takes, and its beginning is enough', async () => {
    const { out } = await screen('Huawei Cloud Computing Technology', {});
    expect(out).not.toMatch(/id \S*…/);
    const shown = [...out.matchAll(/--hit (\S+)/g)].map(([, hit]) => hit!);
    expect(shown.length).toBeGreaterThan(1);
    expect(new Set(shown).size).toBe(shown.length);
    for (const hit of [shown[0]!, `${shown[0]}…`]) {
      const said = { verdict: 'unsure', hit, reason: 'to be asked', by: 'a.person' };
      const { status, out: text, err } = await screen('Huawei Cloud Computing Technology', said);
      expect([status, err.includes('--hit')]).toEqual([0, false]);
      expect(text).toMatch(/\(EL:starter\/huawei-cloud\S+, the only hit that begins with EL:starter\/h/);
    }
    const vague = { verdict: 'unsure', hit: 'EL:starter/hua', reason: 'r', by: 'b' };
    expect((await screen('Huawei Cloud Computing Technology', vague)).err).toMatch(
      /fits \d+ hits. Give more of the id: EL:starter\/hua\S+ \(Huawei/,
    );
  });
  test('the end of an order that is in force is shown', async () => {
    const list = file(
      'l.csv',
      'id,name,list,endDate\nx1,Kelvarin Works,DPL,2034-05-01\nx2,Tavrino Works,DPL,2020-01-01\n',
    );
    expect((await screen('Kelvarin Works', { list })).out).toContain('until 2034-05-01 · --hit DPL:x1');
    expect((await screen('Tavrino Works', { list })).out).toMatch(/formerly listed, until 2020-01-01\n +--hit DPL:x2/);
  });
  test.each(['hit', 'reason', 'by', 'until'] as const)('--%s without --verdict is refused', async (flag) => {
    const { status, out, err } = await screen('Vostok Vymysel', { list: madeUp.pathname, [flag]: '2027-01-01' });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(`--${flag}: is part of a decision, and no --verdict is given`);
  });
  test.each<[string, ScreenFlags]>([
    ['to the terminal', {}],
    ['as JSON', { json: true }],
    ['into a file', { output: 'out.jsonl', workers: '1' }],
  ])('two rows of one id are refused with both places, %s', async (_, flags) => {
    const names = file('twice.csv', 'id,name\na,Kelvarin\nb,Tavrino\na,Osmerel\n');
    const to = flags.output === undefined ? {} : { output: join(dir, flags.output) };
    const { status, out, err } = await screen(names, { list: madeUp.pathname, ...flags, ...to });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/line 4, key "id": "a" stands at line 2 already/);
  });
  test('a batch into a file', { timeout: 30_000 }, async () => {
    const output = join(dir, 'hits.jsonl');
    const { status, out } = await screen(file('n.jsonl', '{"name":"Vostok Vymysel"}\n{"name":"Nobody"}\n'), {
      list: madeUp.pathname,
      output,
      workers: '1',
    });
    expect([status, out]).toEqual([0, `2 names screened, 1 with hits: ${output}\n`]);
    expect(readFileSync(output, 'utf8').trim().split('\n')).toHaveLength(2);
  });
  test.each<[string, string | undefined, ScreenFlags, RegExp]>([
    ['no name', undefined, {}, /nothing to screen/],
    ['a file that is not there', 'none.csv', {}, /no such file/],
    ['another file that is not there', 'customers.xls', {}, /customers\.xls: no such file/],
    ['a list that is not there', 'X', { list: 'none.json' }, /none\.json: no such file/],
    ['an impossible country', 'X', { country: 'Atlantis' }, /key "country": "Atlantis" is no country/],
    ['a limit that is no number', 'X', { limit: 'ten' }, /--limit: "ten"/],
    ['a least score beyond 1', 'X', { minScore: '2' }, /--min-score: "2"/],
    ['no day', 'X', { on: 'yesterday' }, /--on: "yesterday" is no day/],
  ])('%s: status 2 and nothing on standard output', async (_, what, flags, message) => {
    const { status, out, err } = await screen(what, flags);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
  test('one bad row: status 2, its line and key, and nothing of the good rows', async () => {
    const { status, out, err } = await screen(
      file('n.jsonl', '{"name":"Vostok Vymysel"}\n{"name":"A","countri":"CN"}\n'),
      { list: madeUp.pathname, json: true },
    );
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('line 2, key "countri"');
  });
  test('a list cut in half, and a list of another kind', async () => {
    const whole = readFileSync(madeUp);
    expect((await screen('X', { list: file('half.json', whole.subarray(0, whole.length / 2)) })).err).toMatch(
      /cut off or damaged/,
    );
    expect((await screen('X', { list: file('page.html', '<html></html>') })).err).toMatch(/no list format begins like/);
  });
});

describe('tolhuis lists', () => {
  test('status of nothing, import, status again', async () => {
    expect((await lists('status')).out).toContain('no list is installed');
    const refused = await lists('import', madeUp.pathname);
    expect([refused.status, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('expected at least');
    const done = await lists('import', madeUp.pathname, { allowDrop: true });
    expect([done.status, done.out]).toEqual([
      0,
      'csl: 12 entries installed (EL 4, DPL 2, SDN 2, UVL 1, MEU 1, MBS 1, ISN 1); 12 new, 0 gone, 0 changed\n',
    ]);
    const shown = await lists('status');
    expect(shown.out).toMatch(/^csl {2}2026-07-01 {2}1 days old {2}12 entries/);
    expect(JSON.parse((await lists('status', undefined, { json: true })).out)).toMatchObject({
      state: { state: 'incomplete', effect: 'hold' },
      lists: [{ source: 'csl', state: 'short', ageDays: 1, counts: { EL: 4 } }],
    });
    expect(shown.out).toContain('hold: not installed, or not whole: SSI, PLC, DTC;');
    expect(shown.out).toContain('warning: the list csl (EL, DPL, UVL, MEU, SDN, ISN) was installed with --allow-drop');
    expect((await screen('Vostok Vymysel', { json: true })).lines()[0].listState).toBe('incomplete');
  });
  test('all that is needed, whole and of a known day, is ok; of no day it is not', async () => {
    const install = (publishedOn?: string) =>
      new ListStore(join(dir, 'lists')).install(wholeList('csl', NEEDED, publishedOn), {
        changes: { added: 0, removed: 0, changed: 0 },
        signals: [],
      });
    install('2026-07-01');
    expect((await lists('status')).out).toContain(
      'ok: all 13 needed lists are there; the oldest: the list csl of 2026-07-01 is 1 days old',
    );
    expect((await screen('Vostok Vymysel', { json: true })).lines()[0]).not.toHaveProperty('listState');
    install();
    const { out } = await lists('status');
    expect(out).toContain('csl  of no known day, so of unknown age');
    expect(out).toContain('hold: the list csl does not say of which day it is');
    expect((await screen('Vostok Vymysel', { json: true })).lines()[0].listState).toBe('undated');
  });
  test('a file in CSV is of no day until it is told, and says so when it is imported', async () => {
    const csv = new URL('../../test/fixtures/lists/csl-made-up.csv', import.meta.url).pathname;
    expect((await lists('import', csv, { allowDrop: true })).err).toContain('HOLD: the list csl does not say of which');
    const told = await lists('import', csv, { allowDrop: true, published: '2026-07-01' });
    expect([told.status, told.err.includes('HOLD')]).toEqual([0, false]);
    expect((await lists('status')).out).toContain('csl  2026-07-01 (as told)  1 days old');
    expect(told.err).toMatch(/warning: the newest listing in it began on \d{4}-\d\d-\d\d, \d+ days before 2026-07-01/);
    expect(await lists('import', csv, { allowDrop: true, published: 'today' })).toMatchObject({ status: 2, out: '' });
    expect((await screen('Vostok Vymysel', { list: csv, json: true })).lines()[0].listState).toBe('undated');
  });
  test('a publisher that cannot be reached: status 5, and what to do', async () => {
    const { heard, io } = listen();
    const status = await listsCommand(
      'sync',
      undefined,
      { url: 'http://127.0.0.1:9/none' },
      { ...io, wait: async () => undefined },
    );
    expect([status, heard.out]).toEqual([5, '']);
    expect(heard.err).toContain('tolhuis lists import FILE');
  });
});

test('screen tells how urgent a hit is when it is told what is at stake, apart from the score', async () => {
  const list = file('list.json', readFileSync(madeUp));
  const urgency = async (flags: ScreenFlags) =>
    (await screen('Quanjing Tensor Computing', { list, json: true, ...flags })).lines()[0].hits[0].priority;
  expect(await urgency({})).toBe(undefined);
  expect(await urgency({ valueUsd: '5000' })).toMatchObject({ priority: 100, exposure: 5 });
  expect(await urgency({ valueUsd: '5000', tpp: '0' })).toMatchObject({ priority: 20, exposure: 1 });
  expect((await screen('Quanjing Tensor Computing', { list, tpp: '0', valueUsd: '0' })).out).toContain('urgency 20');
});

describe('after a list change', () => {
  const own = (...names: string[]): string => `id,name\n${names.map((name, i) => `${i + 1},${name}`).join('\n')}\n`;
  async function twice(): Promise<void> {
    await lists('import', file('own.csv', own('Kelvarin Microtronics', 'Stelmira Works')), { list: 'OWN' });
    await lists('import', file('own.csv', own('Kelvarin Microtronics GmbH', 'Stelmira Works', 'Tavrino')), {
      list: 'OWN',
    });
  }
  async function rescreen(rows: string, flags: RescreenFlags = {}) {
    const { heard, io } = listen();
    return { status: await rescreenCommand(file('ours.jsonl', rows), flags, io), ...heard };
  }
  const parties = ['Kelvarin Microtronics', 'Stelmira Works', 'Tavrino']
    .map((name, i) => JSON.stringify({ id: `p${i}`, name }))
    .join('\n');

  test('lists changes and rescreen say what changed, for people', async () => {
    expect((await lists('changes')).err).toContain('no list is installed');
    await twice();
    const { status, out } = await lists('changes', undefined, { source: 'own' });
    expect(status).toBe(0);
    expect(out).toContain('own, 2026-07-02 to 2026-07-02: 1 new, 0 gone, 1 changed');
    expect(out).toMatch(/changed OWN {2}Kelvarin Microtronics GmbH .*: name/);
    expect((await lists('changes', undefined, { source: 'own', limit: '1' })).out).toContain('--limit shows more');
    const told = await rescreen(parties);
    expect(told.status).toBe(0);
    expect(told.err).toContain('HOLD: only the built-in starter list');
    expect(told.out).toContain('1 listed parties gone or changed, 2 new or changed; 3 parties screened again');
    expect(told.out).toMatch(/new +urgency {2}60 {2}p2 {2}Tavrino — OWN Tavrino/);
    expect(told.out).toMatch(/changed urgency {2}60 {2}p0 .*; changed: name/);
    expect(told.out).not.toContain('p1');
    expect((await rescreen('{"id":"p9","name":"????"}')).out).toContain('! p9  ????: a name holds no letter or digit');
    expect((await rescreen(parties, { tpp: '0', valueUsd: '0' })).out).toMatch(/urgency {2}12 {2}p2/);
  });

  test.each([
    ['{"name":"Tavrino"}', {}, 'no id'],
    ['{"id":"a","name":"X"}\n{"id":"a","name":"Y"}', {}, 'stands for two parties'],
    [parties, { since: 'ffffff' }, 'no snapshot of own with checksum ffffff'],
    [parties, { valueUsd: 'much' }, '"much" is no amount'],
    [parties, { minScore: '2' }, 'is not a number from 0 to 1'],
  ])('%s %j is refused', async (rows, flags, message) => {
    await twice();
    const { status, out, err } = await rescreen(rows, flags);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

test('both commands register, with help', () => {
  const program = new Command('tolhuis');
  registerScreen(program);
  registerLists(program);
  expect(program.commands.map((c) => c.name())).toEqual(['screen', 'lists']);
  expect(program.commands[1]?.commands.map((c) => c.name())).toEqual(['sync', 'import', 'status', 'changes']);
});
