import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { checkQuestion, OPERATIONS, type Operation, OperationError, perform, showIssue } from '@tolhuis/core/app';
import { lowerByScreening } from '@tolhuis/core/app/screening';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { type Listening, listen } from '@tolhuis/server/http/listen.ts';
import { questionScreening } from '@tolhuis/server/screening/questions.ts';
import { legalDay } from '@tolhuis/server/services/legal-day.ts';
import { type TestDoor, testDoor } from '@tolhuis/server/testing/door.ts';
import { installMadeUpList } from '@tolhuis/server/testing/made-up-list.ts';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { screenCommand } from '../cli/commands/screen.ts';
import { terminal } from './support/terminal.ts';

// The same questions through every door: library, command line, HTTP, MCP over HTTP and over standard input. What comes
// back is the same bytes. A door that decides something by itself fails here.

const root = join(import.meta.dirname, '..');
let door: TestDoor;
let server: Listening;
let overHttp: Client;
let overStdio: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tolhuis-doors-'));
  vi.stubEnv('TOLHUIS_HOME', folder);
  door = await testDoor({ localRoles: ['viewer', 'analyst'] }, { screeningHome: folder });
  server = await listen(door.app, { port: 0, host: '127.0.0.1' });
  const connected = async (transport: unknown): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport as Transport);
    return client;
  };
  overHttp = await connected(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
  overStdio = await connected(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(root, 'test/support/mcp-stdio.ts'), 'mcp', '--data', join(folder, 'desk')],
      env: { ...(process.env as Record<string, string>), TOLHUIS_HOME: folder },
      stderr: 'inherit',
    }),
  );
});
afterAll(async () => {
  await overHttp.close();
  await overStdio.close();
  await server.close(100);
  await door.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** An answer or a refusal, as text. */
type Said = { ok: boolean; text: string };

/** The library's way of deciding: its lists, its decisions about hits, its answer. */
async function decided(input: unknown): Promise<string> {
  const screened = questionScreening(legalDay(new Date()))(checkQuestion(RULEBOOK, input));
  return JSON.stringify(lowerByScreening(decide(RULEBOOK, screened.question, { language: 'en' }), screened));
}

async function library(name: string, input: unknown): Promise<Said> {
  const operation = OPERATIONS[name as keyof typeof OPERATIONS] as unknown as Operation;
  try {
    if (name === 'decide') return { ok: true, text: await decided(input) };
    return { ok: true, text: JSON.stringify(await perform(operation, { rulebook: RULEBOOK, language: 'en' }, input)) };
  } catch (thrown) {
    if (thrown instanceof OperationError && thrown.error.code === 'bad-input')
      return { ok: false, text: thrown.error.issues.map(showIssue).join('\n') };
    if (thrown instanceof OperationError) return { ok: false, text: thrown.message };
    throw thrown;
  }
}

async function http(name: string, input: unknown): Promise<Said> {
  const response = await fetch(`${server.url}/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  if (response.ok) return { ok: true, text };
  const problem = JSON.parse(text) as { issues?: Parameters<typeof showIssue>[0][]; detail: string; remedy?: string };
  return { ok: false, text: problem.issues?.map(showIssue).join('\n') ?? `${problem.detail} ${problem.remedy}` };
}

async function mcp(client: Client, name: string, input: unknown): Promise<Said> {
  const answer = await client.callTool({ name, arguments: input as Record<string, unknown> });
  const [content] = answer.content as { text: string }[];
  if (answer.isError !== true) expect(JSON.stringify(answer.structuredContent)).toBe(content?.text);
  return { ok: answer.isError !== true, text: content?.text ?? '' };
}

const examples: unknown[] = readdirSync(join(root, 'examples'))
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(root, 'examples', file), 'utf8')) as unknown);
const shared = join(root, '..', 'shared', 'scenarios', 'dev.json');
const scenarios: unknown[] = existsSync(shared)
  ? (JSON.parse(readFileSync(shared, 'utf8')) as { question: unknown }[]).map(({ question }) => question)
  : [];
if (scenarios.length === 0) console.info('doors: the shared scenarios are not here; the examples alone are asked');
/** Every example, and of the scenarios as many as a few seconds allow, spread over all of them. */
const questions = [...examples, ...scenarios.filter((_, i) => i % 6 === 0)];

describe('decide', () => {
  test(`${questions.length} questions: the same bytes through every door`, async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(file, questions.map((q) => JSON.stringify(q)).join('\n'));
    const lines = (await terminal('decide', file, '--json', '--lang', 'en')).trimEnd().split('\n');
    expect(lines.length).toBe(questions.length);
    for (const [i, question] of questions.entries()) {
      const { ok, text } = await library('decide', question);
      expect(ok).toBe(true);
      const said = {
        terminal: lines[i],
        http: (await http('decide', question)).text,
        mcp: (await mcp(i % 2 ? overHttp : overStdio, 'decide', question)).text,
      };
      for (const [name, answer] of Object.entries(said))
        if (answer !== text) expect([i, name, JSON.parse(answer ?? 'null')]).toEqual([i, name, JSON.parse(text)]);
      expect(Object.values(said).every((answer) => answer === text)).toBe(true);
    }
  });

  test('and each was stored, and replays to the same bytes', async () => {
    const page = await fetch(`${server.url}/api/determinations?limit=5`);
    const { items } = (await page.json()) as { items: { id: string; answer: unknown }[] };
    expect(items.length).toBe(5);
    for (const { id } of items) {
      const replay = JSON.parse((await http('replay', { id })).text) as { result: string };
      expect(replay.result).toBe('same');
    }
  });
});

/** Input of an operation, the words that ask for it in the terminal, and what the terminal prints of the answer. */
const OTHERS: readonly (readonly [
  name: string,
  input: Record<string, unknown>,
  words: string[],
  lines: (answer: never) => readonly unknown[],
])[] = [
  [
    'classify',
    { on: '2026-11-21', item: { chip: 'nvidia/h20-96gb' } },
    ['nvidia/h20-96gb', '--on', '2026-11-21'],
    (a) => [a],
  ],
  [
    'countries',
    { on: '2026-11-21', search: 'nether' },
    ['nether', '--on', '2026-11-21'],
    (a: { countries: unknown[] }) => a.countries,
  ],
  ['explain', { cite: '742.6(a)(6)(iii)(A)' }, ['742.6(a)(6)(iii)(A)'], (a: { rules: unknown[] }) => a.rules],
  [
    'timeline',
    { chip: 'nvidia/h100-sxm5', to: 'AE' },
    ['--chip', 'nvidia/h100-sxm5', '--to', 'AE'],
    (a: { spans: unknown[] }) => a.spans,
  ],
  ['coverage', {}, [], (a) => [a]],
];

describe('the other operations of the law', () => {
  test.each(OTHERS)('%s', async (name, input, words, lines) => {
    const { ok, text } = await library(name, input);
    expect(ok).toBe(true);
    expect((await http(name, input)).text).toBe(text);
    expect((await mcp(overHttp, name, input)).text).toBe(text);
    expect((await mcp(overStdio, name, input)).text).toBe(text);
    const printed = await terminal(name, ...words, '--json', '--lang', 'en');
    const wanted = lines(JSON.parse(text) as never).map((line) => `${JSON.stringify(line)}\n`);
    expect(printed).toBe(wanted.join(''));
  });

  test.each([
    ['chips', { on: '2026-11-21', ids: ['nvidia/h20-96gb'], destinations: ['CN', 'NL'] }],
    ['simulate', { orders: examples.slice(0, 3), scenarios: ['safe-chips-act'] }],
  ])('%s', async (name, input) => {
    const { text } = await library(name, input);
    expect((await http(name, input)).text).toBe(text);
    expect((await mcp(overStdio, name, input)).text).toBe(text);
  });
});

describe('what is wrong is refused in the same words', () => {
  test.each([
    ['decide', { on: '2026-11-21', item: {}, colour: 'red' }],
    ['decide', { on: '2026-02-30', item: {} }],
    ['decide', { on: '2026-11-21', to: 'UK', item: { chip: 'nvidia/a30' } }],
    ['chips', { on: '2026-11-21', ids: ['nvidia/h101'] }],
    ['explain', { cite: '999.99' }],
    ['simulate', { orders: [{ on: '2026-11-21', item: {} }] }],
  ])('%s %j', async (name, input) => {
    const said = await library(name, input);
    expect(said.ok).toBe(false);
    expect(await http(name, input)).toEqual(said);
    expect(await mcp(overHttp, name, input)).toEqual(said);
    expect(await mcp(overStdio, name, input)).toEqual(said);
  });
});

describe('screen', () => {
  test('the same hits through every door', async () => {
    const query = { name: 'Inspur Electronic', country: 'CN' };
    let printed = '';
    const io = {
      out: (text: string) => {
        printed += text;
      },
      err: () => {},
      env: { TOLHUIS_HOME: folder },
      today: '2026-11-21',
    };
    const status = await screenCommand(query.name, { country: 'CN', json: true, on: '2026-11-21' }, io as never);
    expect(status).toBe(0);
    type Line = { name: string; hits: unknown[] };
    const plain = ({ name, hits }: Line): string => JSON.stringify({ name, hits });
    const wanted = plain(JSON.parse(printed) as Line);
    const asked = { queries: [query], on: '2026-11-21', minScore: 0.3 };
    for (const said of [
      await http('screen', asked),
      await mcp(overHttp, 'screen', asked),
      await mcp(overStdio, 'screen', asked),
    ])
      expect(plain((JSON.parse(said.text) as { items: [Line] }).items[0])).toBe(wanted);
  });
});

describe('re-screening after a list change', () => {
  const entry = (id: string, name: string): object => ({
    id,
    list: 'OWN',
    type: 'unknown',
    name,
    aliases: [],
    addresses: [],
    countries: [],
  });
  const install = (takenAt: string, digit: string, ...entries: object[]): unknown =>
    installMadeUpList(folder, entries as never, { source: 'ours', takenAt, sha256: digit.repeat(64) });

  test('the same report through every door', async () => {
    install('2026-10-20T08:00:00Z', 'a', entry('1', 'Kelvarin Microtronics'));
    install('2026-11-20T08:00:00Z', 'b', entry('2', 'Tavrino Photonics'));
    const parties = ['Kelvarin Microtronics', 'Tavrino Photonics', 'Orvex'].map((name, i) => ({ id: `p${i}`, name }));
    const file = join(folder, 'parties.jsonl');
    writeFileSync(file, parties.map((party) => JSON.stringify(party)).join('\n'));
    for (const [name, input, ...words] of [
      ['rescreen', { source: 'ours', parties }, 'rescreen', file, '--source', 'ours', '--json'],
      ['list-changes', { source: 'ours' }, 'lists', 'changes', '--source', 'ours', '--json'],
    ] as const) {
      const printed = await terminal(...words);
      expect((JSON.parse(printed) as { from: object }).from).toMatchObject({ entries: 1 });
      expect(`${(await http(name, input)).text}\n`).toBe(printed);
      expect(`${(await mcp(overHttp, name, input)).text}\n`).toBe(printed);
      expect(`${(await mcp(overStdio, name, input)).text}\n`).toBe(printed);
    }
  });
});

test('what the desk assumes, and what assuming would do: the same through every door', async () => {
  const [id, option] = ['affiliates-rule-after-2026-11-09', 'stayed'];
  for (const [name, input, ...words] of [
    ['assumptions', {}, 'assumptions', 'list', '--json'],
    ['preview-assumption', { switch: id, option }, 'assumptions', 'preview', id, option, '--json'],
    ['assumption-history', {}, 'assumptions', 'history', '--json'],
  ] as const) {
    const printed = await terminal(...words);
    expect(`${(await http(name, input)).text}\n`).toBe(printed);
    expect(`${(await mcp(overHttp, name, input)).text}\n`).toBe(printed);
    expect(`${(await mcp(overStdio, name, input)).text}\n`).toBe(printed);
  }
  const proposed = { switch: id, option, reason: 'A reason of more than twenty characters.' };
  expect((await http('propose-assumption', proposed)).ok).toBe(false);
  expect((await mcp(overHttp, 'propose-assumption', proposed)).ok).toBe(false);
});

test('the tools of MCP are the operations, with their schemas', async () => {
  const [a, b] = [await overHttp.listTools(), await overStdio.listTools()];
  expect(JSON.stringify(a.tools)).toBe(JSON.stringify(b.tools));
  for (const name of ['approve-order', 'create-user', 'change-password'])
    expect(a.tools.map((t) => t.name)).not.toContain(name);
  const decide = a.tools.find((tool) => tool.name === 'decide');
  expect(decide?.inputSchema.required).toEqual(['on', 'item']);
  expect(await mcp(overHttp, 'create-user', { login: 'x', roles: ['admin'] })).toMatchObject({ ok: false });
});

describe('verdicts', () => {
  test('what was decided about hits is the same list over HTTP, MCP and in the terminal', async () => {
    const query = { name: 'Inspur Electronic Information Industry Co., Ltd.' };
    const { items } = JSON.parse((await http('screen', { queries: [query] })).text) as {
      items: { hits: { list: string; id: string }[] }[];
    };
    const [hit] = items[0]?.hits ?? [];
    const decision = {
      query,
      hit: { list: hit?.list, id: hit?.id },
      verdict: 'unsure',
      reason: 'asked for the register',
    };
    expect((await http('decide-hit', decision)).ok).toBe(true);
    const asked = { name: 'inspur', state: 'open', since: '2020-01-01', limit: 50 };
    const overWire = await http('hit-decisions', asked);
    expect(await mcp(overHttp, 'hit-decisions', asked)).toEqual(overWire);
    const listed = (JSON.parse(overWire.text) as { items: { decision: object }[] }).items;
    expect(listed).toMatchObject([
      { state: 'open', decision: { verdict: 'unsure', reason: 'asked for the register' } },
    ]);
    const flags = ['--party', 'inspur', '--state', 'open', '--since', '2020-01-01', '--json', '--server', server.url];
    expect(await terminal('verdicts', ...flags)).toBe(listed.map((one) => `${JSON.stringify(one)}\n`).join(''));
  });
});
