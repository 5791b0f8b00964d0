import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { EXAMPLES } from '@tolhuis/server/describe/examples.ts';
import { type Listening, listen } from '@tolhuis/server/http/listen.ts';
import { DESK_OPERATIONS } from '@tolhuis/server/operations/index.ts';
import { type TestDoor, testDoor } from '@tolhuis/server/testing/door.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { terminal } from './support/terminal.ts';

// What a desk keeps (orders, parties, ledger, holds, log), asked with `tolhuis call`, over HTTP and over MCP: the same bytes.

const question: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../examples/h200-to-china.json'), 'utf8'));
let folder: string;
type Said = { ok: boolean; text: string };

/** What a desk keeps, step by step: made over HTTP, then read through every door. */
const KEPT: readonly (readonly [name: string, input: Record<string, unknown>])[] = [
  ['orders', { text: 'doors-1' }],
  ['order', { id: 'doors-1' }],
  ['order-at', { id: 'doors-1', knownAt: '2999-01-01T00:00:00.000Z' }],
  ['order-limits', { id: 'doors-1' }],
  ['order-history', { id: 'doors-1' }],
  ['flips', { orderId: 'doors-1' }],
  ['determinations', { orderId: 'doors-1' }],
  ['parties', { text: 'Made Up Doors' }],
  ['party', { id: 'doors-party' }],
  ['party-at', { id: 'doors-party', on: '2026-11-21', knownAt: '2999-01-01T00:00:00.000Z' }],
  ['party-history', { id: 'doors-party' }],
  ['ledger-accounts', { prefix: 'counter/' }],
  ['balance', { account: 'counter/example', on: '2026-11-21' }],
  ['balances', { on: '2026-11-21' }],
  ['ledger-entries', { account: 'counter/example' }],
  ['ledger-verify', {}],
  ['holds', {}],
  ['webhooks', {}],
  ['jobs', { state: 'dead' }],
  ['audit-heads', {}],
  ['audit-entries', { about: 'order:doors-1' }],
  ['audit-verify', {}],
];

describe('what a desk keeps: the same through `call`, HTTP and MCP', () => {
  let kept: TestDoor;
  let there: Listening;
  let client: Client;
  const asked = async (name: string, input: unknown): Promise<Said> => {
    const response = await fetch(`${there.url}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return { ok: response.ok, text: await response.text() };
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tolhuis-kept-'));
    vi.stubEnv('TOLHUIS_HOME', folder);
    kept = await testDoor({ localRoles: ['analyst', 'officer', 'admin', 'auditor'] }, { screeningHome: folder });
    there = await listen(kept.app, { port: 0, host: '127.0.0.1' });
    client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${there.url}/mcp`)) as unknown as Transport);
    for (const [name, input] of [
      ['create-order', { id: 'doors-1', reference: 'doors-1', question: question }],
      [
        'create-party',
        { id: 'doors-party', facts: { name: 'Made Up Doors B.V.', country: 'NL' }, validFrom: '2026-11-01' },
      ],
      ['ledger-apply', EXAMPLES['ledger-apply']?.[0]?.value],
      ['place-hold', { subject: 'order:doors-1', reason: 'asked for by counsel' }],
    ] as const) {
      const { ok, text } = await asked(name, input);
      if (!ok) throw new Error(`${name}: ${text}`);
    }
  });
  afterAll(async () => {
    await client.close();
    await there.close(100);
    await kept.close();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(KEPT)('%s', async (name, input) => {
    const { ok, text } = await asked(name, input);
    expect([ok, text]).toEqual([true, text]);
    const told = await client.callTool({ name, arguments: input });
    expect([told.isError ?? false, told.content]).toEqual([false, [{ type: 'text', text }]]);
    expect(await terminal('call', name, JSON.stringify(input), '--server', there.url)).toBe(`${text}\n`);
  });

  test('every operation can be asked for by name, and one that is not there is refused with what is near', async () => {
    const { items } = JSON.parse(await terminal('operations', '--json')) as { items: { name: string }[] };
    expect(items.map((o) => o.name)).toEqual([...DESK_OPERATIONS.keys()]);
    await expect(terminal('call', 'ordres')).rejects.toThrow(/orders/);
    const one = JSON.parse(await terminal('operations', 'order-at', '--json')) as {
      inputSchema: { required: string[] };
    };
    expect(one.inputSchema.required).toEqual(['id', 'knownAt']);
  });

  test('on the store of this machine: a file, the same rights as every local command', async () => {
    const data = join(folder, 'called');
    const file = join(folder, 'order.json');
    writeFileSync(file, JSON.stringify({ id: 'here', reference: 'here', question: question }));
    const order = JSON.parse(await terminal('call', 'create-order', file, '--data', data)) as { version: number };
    expect(order.version).toBe(1);
    const who = JSON.parse(await terminal('call', 'who-am-i', '--data', data)) as object;
    expect(who).toMatchObject({ id: 'local:command-line', via: 'local' });
    await terminal('call', 'prepare-order', '{"id":"here","version":1}', '--data', data);
    const step = '{"id":"here","version":2,"reason":"A reason of more than twenty characters."}';
    await expect(terminal('call', 'approve-order', step, '--data', data)).rejects.toThrow(
      'Only a person who has signed in can approve',
    );
    await expect(terminal('call', 'order', '{"id":"here","colour":1}', '--data', data)).rejects.toThrow(/colour/);
    await expect(terminal('call', 'order', '{"id":"here","id":"there"}', '--data', data)).rejects.toThrow(/twice/);
  });
});
