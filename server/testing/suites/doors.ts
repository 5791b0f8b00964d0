import { expect } from 'vitest';
import { openHost } from '../../host.ts';
import { type Serving, serve } from '../../main.ts';
import type { Role } from '../../services/api/index.ts';
import { isPostgresUrl } from '../../store/open.ts';
import { question } from '../desk.ts';
import { ask } from '../serving.ts';
import type { Suite } from './store.ts';

type Who = 'ann' | 'ben';
type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };
/** Asks one of the machines that serve the desk. */
type At = (
  machine: number,
  name: string,
  input: unknown,
  who?: Who,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** An order goes its way over the machines: decided, prepared, approved by another, released. */
async function ofOneOrder(at: At): Promise<void> {
  const made = await at(0, 'create-order', { id: 'o-1', reference: 'r', question: question('NL') });
  expect([made.status, made.body['state']]).toEqual([200, 'draft']);
  expect((await at(1, 'prepare-order', { id: 'o-1', version: 1 })).body['state']).toBe('prepared');
  expect((await at(0, 'prepare-order', { id: 'o-1', version: 1 })).status).toBe(409);
  expect((await at(0, 'approve-order', { id: 'o-1', version: 2 })).status).toBe(403);
  const reason = 'Counsel read 15 CFR 742.6 and the BIS statement on it.';
  expect((await at(0, 'approve-order', { id: 'o-1', version: 2, reason }, 'ben')).body['state']).toBe('approved');
  expect((await at(1, 'release-order', { id: 'o-1', version: 3 }, 'ben')).body['state']).toBe('released');
  expect((await at(1, 'replay', { id: made.body['determinationId'] })).body['result']).toBe('same');
}

/** A request that is sent to all of them at once under one key is done once. */
async function ofOneKey(at: At): Promise<void> {
  const order = { reference: 'once', question: question('DE') };
  const sent = await Promise.all(
    Array.from({ length: 6 }, (_, i) => at(i, 'create-order', order, 'ann', { 'idempotency-key': 'k-1' })),
  );
  expect(sent.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
  expect((await at(1, 'orders', { text: 'once' })).body['items']).toHaveLength(1);
}

/** Nothing of one quota is reserved twice. */
async function ofOneQuota(at: At): Promise<void> {
  const account = {
    id: 'q',
    unit: 'units',
    title: 'Quota',
    cite: 'test',
    bound: { kind: 'granted' },
    from: '2026-01-01',
    until: null,
    steps: [],
    licence: null,
  };
  const grants = [{ amount: '10', effectiveOn: '2026-01-01', reason: 'grant' }];
  await at(0, 'ledger-apply', { type: 'open', id: 'open', note: '', accounts: [{ account, grants }] }, 'ben');
  const draw = {
    type: 'reserve',
    note: '',
    effectiveOn: '2026-11-21',
    holdSeconds: 86_400,
    draws: [{ account: 'q', amount: '1', open: null }],
    licences: [],
    acceptedSteps: [],
  };
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) => at(i, 'ledger-apply', { ...draw, id: `r-${i}` })),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  const balance = (await at(1, 'balance', { account: 'q', on: '2026-11-21' })).body;
  expect(balance).toMatchObject({ reserved: '10', available: '0' });
  expect((await at(0, 'ledger-verify', {})).body['differ']).toEqual([]);
}

export const doorsSuite: Suite = {
  // SQLite in one process is one machine: two stores in it would wait for each other.
  'over HTTP from end to end; on PostgreSQL over two machines': async ({ at: place, home }) => {
    const options = { data: home, store: place, screeningHome: home };
    const { desk } = await openHost(options);
    const admin = { id: 'usr_test', roles: ['admin'], via: 'session' } as const;
    const people: readonly [Who, Role[]][] = [
      ['ann', ['analyst']],
      ['ben', ['officer', 'auditor']],
    ];
    const keys: Partial<Record<Who, string>> = {};
    for (const [login, roles] of people) {
      const { user } = await desk.people.createUser(admin, { login, roles });
      const who = { id: user.id, roles, via: 'session' } as const;
      keys[login] = (await desk.people.createKey(who, { name: login })).secret;
    }
    await desk.close();
    const machines: Serving[] = [];
    try {
      for (let i = 0; i < (isPostgresUrl(place) ? 2 : 1); i++)
        machines.push(await serve({ ...options, port: 0, host: '127.0.0.1', log: () => undefined }));
      const at: At = async (machine, name, input, who = 'ann', headers = {}) => {
        const { url } = machines[machine % machines.length]!;
        return ask(url, `/api/${name}`, input, { authorization: `Bearer ${keys[who]}`, ...headers });
      };
      await ofOneOrder(at);
      await ofOneKey(at);
      await ofOneQuota(at);
      const { findings } = (await at(1, 'audit-verify', {}, 'ben')).body as { findings: { kind: string }[] };
      expect(findings.filter((f) => f.kind !== 'without-head')).toEqual([]);
    } finally {
      for (const machine of machines) await machine.close();
    }
  },
};
