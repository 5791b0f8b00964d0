import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { expect } from 'vitest';
import { openDesk } from '../../desk.ts';
import { exportHead } from '../../services/head-files.ts';
import { isPrivateAddress } from '../../services/webhook-send.ts';
import { webhookService } from '../../services/webhooks.ts';
import { StoreError } from '../../store/errors.ts';
import type { Store } from '../../store/port.ts';
import { question, someone, testDesk } from '../desk.ts';
import type { Suite } from './store.ts';

const ann = someone('usr_ann', 'analyst');
const admin = someone('usr_admin', 'admin');

const holderOf = (begun: object): string => ('holder' in begun ? String(begun.holder) : 'none');

export const upkeepSuite: Suite = {
  'an idempotency key answers again, and refuses other content': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const begin = (key: string, hash: string, who = ann) => desk.idempotency.begin(who, key, hash);
    const states = await Promise.all([begin('k', 'aa'), begin('k', 'aa'), begin('k', 'aa')]);
    expect(states.map((s) => s.state).sort()).toEqual(['busy', 'busy', 'new']);
    expect(await begin('k', 'aa', admin)).toMatchObject({ state: 'new' });
    const holder = holderOf(states.find((s) => s.state === 'new')!);
    await desk.idempotency.finish(ann, 'k', 'hold_other', 500, '{}');
    expect(await begin('k', 'aa')).toEqual({ state: 'busy' });
    await desk.idempotency.finish(ann, 'k', holder, 201, '{"a":1}');
    expect(await begin('k', 'aa')).toEqual({ state: 'replay', status: 201, body: '{"a":1}' });
    expect(await begin('k', 'bb')).toEqual({ state: 'conflict' });
    await desk.idempotency.abandon(ann, 'gone', holderOf(await begin('gone', 'aa')));
    expect(await begin('gone', 'bb')).toMatchObject({ state: 'new' });
    await desk.close();
  },
  'a key whose request never ended: again where nothing was stored, told where something was, never twice': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const { idempotency: keys, orders } = desk;
    const create = () => orders.create(ann, { reference: 'r', question: question('NL') });
    // Died before it did anything: taken until the lease is over, then free, and what the first one does late is refused.
    const dead = holderOf(await keys.begin(ann, 'dead', 'aa'));
    expect(await keys.begin(ann, 'dead', 'aa')).toEqual({ state: 'busy' });
    desk.clock.advance(31);
    const second = holderOf(await keys.begin(ann, 'dead', 'aa'));
    await expect(keys.run(ann, 'dead', dead, create)).rejects.toThrow('sent again meanwhile');
    await keys.abandon(ann, 'dead', dead);
    expect((await orders.search(ann, {})).items).toEqual([]);
    const made = await keys.run(ann, 'dead', second, create);
    // Died after its change and before its answer: never run again, and what it made is named.
    expect(await keys.begin(ann, 'dead', 'aa')).toEqual({ state: 'busy' });
    desk.clock.advance(31);
    const done = await keys.begin(ann, 'dead', 'aa');
    expect(done).toMatchObject({ state: 'done' });
    expect('about' in done && done.about).toContain(`order:${made.id}`);
    await keys.abandon(ann, 'dead', second);
    expect(await keys.begin(ann, 'dead', 'aa')).toMatchObject({ state: 'done' });
    expect((await orders.search(ann, {})).items.map((o) => o.id)).toEqual([made.id]);
    // Several transactions of one request are all its own.
    const other = await keys.run(ann, 'free', holderOf(await keys.begin(ann, 'free', 'aa')), async () => {
      await orders.cancel(ann, made.id, made.version, 'not wanted');
      return create();
    });
    expect((await orders.get(ann, other.id)).state).toBe('draft');
    await desk.close();
  },
  'a webhook is signed, tried again with pauses, dies, and can be raised; only what happened is told': async ({
    at,
    home,
  }) => {
    const desk = await testDesk(at, home);
    const sent: { headers: Readonly<Record<string, string>>; body: string }[] = [];
    let status = 500;
    const hooks = webhookService(
      { store: desk.store, rulebook: desk.rulebook, home },
      {
        send: async (_, headers, body) => {
          sent.push({ headers, body });
          return status;
        },
      },
    );
    const hook = await hooks.create(admin, { url: 'https://hooks.example/x', events: ['order.cancelled'] });
    const o = await desk.orders.create(ann, { reference: 'r', question: question('NL') });
    await expect(desk.orders.cancel(ann, o.id, 99, 'wrong version')).rejects.toThrow();
    expect(await hooks.deliverDue()).toEqual({ delivered: 0, failed: 0, dead: 0 });
    await desk.orders.cancel(ann, o.id, o.version, 'not wanted');
    for (let i = 0; i < 7; i++) {
      expect(await hooks.deliverDue()).toEqual({ delivered: 0, failed: 1, dead: 0 });
      expect(await hooks.deliverDue()).toEqual({ delivered: 0, failed: 0, dead: 0 });
      desk.clock.advance(50_401);
    }
    expect(await hooks.deliverDue()).toEqual({ delivered: 0, failed: 0, dead: 1 });
    const [dead] = (await hooks.deliveries(admin, { state: 'dead' })).items;
    expect(dead).toMatchObject({ attempts: 8, lastError: 'status 500' });
    status = 204;
    await hooks.retry(admin, dead!.id);
    expect(await hooks.deliverDue()).toEqual({ delivered: 1, failed: 0, dead: 0 });
    const { headers, body } = sent.at(-1)!;
    expect(JSON.parse(body)).toMatchObject({ type: 'order.cancelled', data: { order: o.id } });
    expect(body).not.toContain('Made Up');
    expect(new Set(sent.map((s) => s.headers['webhook-id'])).size).toBe(1);
    // The library checks the time against the real clock, so only the signature is compared.
    const at_ = new Date(Number(headers['webhook-timestamp']) * 1000);
    expect(new Webhook(hook.secret).sign(headers['webhook-id']!, at_, body)).toBe(headers['webhook-signature']);
    await hooks.remove(admin, hook.id);
    expect(await hooks.list(admin)).toEqual([]);
    await desk.close();
  },
  'webhooks do not reach into the house': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    for (const url of [
      'http://hooks.example/',
      'https://user:pw@hooks.example/',
      'ftp://x',
      'file:///etc/passwd',
      'nonsense',
    ])
      await expect(desk.webhooks.create(admin, { url, events: ['order.flipped'] })).rejects.toMatchObject({
        error: { code: 'bad-input' },
      });
    for (const address of [
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '::1',
      'fe80::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '0.0.0.0',
      'fd00::1',
      '::127.0.0.1',
      '64:ff9b:1::7f00:1',
      '2002:7f00:1::1',
      '2001:0:7f00:1::1',
      'fec0::1',
      'no address',
    ])
      expect(isPrivateAddress(address)).toBe(true);
    for (const address of ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:93.184.215.14'])
      expect(isPrivateAddress(address)).toBe(false);
    let reached = 0;
    const server = createServer((_, answer) => {
      reached++;
      answer.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]'])
      await desk.webhooks.create(admin, { url: `https://${host}:${port}/`, events: ['order.cancelled'] });
    const o = await desk.orders.create(ann, { reference: 'r', question: question('NL') });
    await desk.orders.cancel(ann, o.id, o.version, 'not wanted');
    expect(await desk.webhooks.deliverDue()).toEqual({ delivered: 0, failed: 3, dead: 0 });
    for (const { lastError } of (await desk.webhooks.deliveries(admin, {})).items)
      expect(lastError).toContain('private network');
    expect(reached).toBe(0);
    // Allowed on purpose, it goes through the same sender.
    const open = openDesk({ store: desk.store, rulebook: desk.rulebook, home }, { webhooksAnywhere: true });
    await open.webhooks.create(admin, { url: `http://127.0.0.1:${port}/`, events: ['order.cancelled'] });
    const p = await desk.orders.create(ann, { reference: 'r2', question: question('NL') });
    await desk.orders.cancel(ann, p.id, p.version, 'not wanted');
    expect((await open.webhooks.deliverDue()).delivered).toBe(1);
    expect(reached).toBe(1);
    server.closeAllConnections();
    server.close();
    await desk.close();
  },
  'ready is who can write, and heads of another log show that the store was replaced': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const full: Store = {
      ...desk.store,
      operate: (work) =>
        desk.store.operate((tx) => {
          const refused = () => Promise.reject(new StoreError('disk-full', 'No space.'));
          const get: typeof tx.get = (sql, params) => tx.get(sql, params);
          return work({ now: tx.now, get, run: refused, all: refused, afterCommit: () => undefined });
        }),
    };
    const over = openDesk({ store: full, rulebook: desk.rulebook, home });
    // The second is within the second in which it is not tried again.
    expect([await over.upkeep.ready(), await over.upkeep.ready()]).toEqual([false, false]);
    expect([await desk.upkeep.ready(), await desk.upkeep.ready()]).toEqual([true, true]);
    const heads = async () => (await desk.upkeep.doctor(admin)).find((c) => c.name === 'exported heads');
    const signed = await desk.audit.signHead(someone('usr_aud', 'auditor'));
    expect(await heads()).toMatchObject({ ok: true, detail: '1 of this log' });
    exportHead(home, { ...signed, head: { ...signed.head, log: 'another', size: 7 } });
    writeFileSync(join(home, 'heads', 'x.json'), '{');
    expect(await heads()).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^1 of this log, 1 of another log \(0+7-.*\), 1 damaged \(x\.json\)$/),
    });
    await desk.close();
  },
  'started jobs expire reservations, sign heads and stop when told': async ({ at, home }) => {
    const desk = await testDesk(at, home);
    const stop = await desk.jobs.start(5);
    const heads = () => desk.audit.heads(someone('usr_aud', 'auditor'));
    while ((await heads()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    expect(await heads()).toHaveLength(1);
    const jobs = (await desk.jobs.list(admin, {})).items;
    expect(jobs.map((j) => j.kind).sort()).toEqual([
      'log.sign-head',
      'records.retain',
      'reservations.expire',
      'webhooks.deliver',
    ]);
    expect(await desk.upkeep.ready()).toBe(true);
    await desk.close();
    expect(await desk.upkeep.ready()).toBe(false);
  },
};
