// A process of its own, for tests that need several, or that kill one. Speaks in lines on standard output.
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Principal } from '../services/api/index.ts';
import { newId } from '../services/common.ts';
import { idempotencyService } from '../services/idempotency.ts';
import { applyLedger } from '../services/ledger-apply.ts';
import { queueOver } from '../services/queue/index.ts';
import type { Payload } from '../services/queue/port.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/port.ts';

const say = (line: string): void => void writeSync(1, `${line}\n`);

const reserveOne = (store: Store, id: string) =>
  store.write(`worker-${process.pid}`, (tx) =>
    applyLedger(tx, store.forUpdate, {
      type: 'reserve',
      id,
      note: '',
      effectiveOn: '2026-11-21',
      holdSeconds: 3600,
      draws: [{ account: 'q', amount: 1n, open: null }],
      licences: [],
      acceptedSteps: [],
    }),
  );

/** Reserves one unit at a time from the account 'q', and says how many were given. */
async function reserve(store: Store, times: number): Promise<void> {
  let given = 0;
  for (let i = 0; i < times; i++) if ((await reserveOne(store, `${process.pid}-${i}`)).ok) given++;
  say(String(given));
}

/** Writes for ever, four at a time, a change of two tables and a reservation; says each id once it is acknowledged. */
async function writeForEver(store: Store): Promise<void> {
  let count = 0;
  const one = async (): Promise<void> => {
    for (;;) {
      const id = `p-${process.pid}-${count++}`;
      await store.write('usr_worker', async (tx) => {
        await tx.run("INSERT INTO party (id, version, search) VALUES (?, 1, '')", [id]);
        await tx.run(
          "INSERT INTO party_version (id, version, valid_from, recorded_at, by_user, facts, salt) VALUES (?, 1, '2026-11-21', ?, 'usr_worker', '{}', '')",
          [id, tx.now],
        );
        await tx.log({ action: 'party.created', about: [`party:${id}`], body: { party: id }, personal: { name: id } });
      });
      if (!(await reserveOne(store, id)).ok) throw new Error('The quota is used up');
      say(id);
    }
  };
  await Promise.all([one(), one(), one(), one()]);
}

/** Makes one party for each of so many keys, however often it is started: says each key that has been dealt with. */
async function onceEach(store: Store, count: number): Promise<void> {
  const keys = idempotencyService({ store });
  const who = { id: 'usr_worker', roles: [], via: 'api-key' } as const;
  let next = 0;
  const one = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) {
      const key = `key-${n}`;
      const begun = await keys.begin(who, key, 'aa');
      if (begun.state === 'busy' || begun.state === 'conflict') throw new Error(`${key} is ${begun.state}`);
      if (begun.state === 'new') {
        await keys.run(who, key, begun.holder, () => party(store, key));
        await keys.finish(who, key, begun.holder, 200, '{}');
      }
      say(key);
    }
  };
  await Promise.all([one(), one(), one(), one()]);
}

/** A party with an id of its own, found again by these words. */
const party = (store: Store, words: string): Promise<unknown> =>
  store.write('usr_worker', async (tx) => {
    const id = newId('pty', tx.now);
    await tx.run('INSERT INTO party (id, version, search) VALUES (?, 1, ?)', [id, words]);
    await tx.log({ action: 'party.created', about: [`party:${id}`], body: { party: id } });
  });

/** Works at jobs of one kind, and never ends the first that it gets: says that it has begun. */
async function workForEver(store: Store): Promise<void> {
  const run = ({ n }: Payload): Promise<never> => {
    say(String(n));
    return new Promise(() => undefined);
  };
  await queueOver(store).start({ good: { run } }, 20);
  await new Promise(() => undefined);
}

/** Approves an order; says what came of it. */
async function approve(store: Store, order: string): Promise<void> {
  // Imported only here: the other workers are to start fast.
  const [{ openDesk }, { RULEBOOK }] = await Promise.all([import('../desk.ts'), import('@tolhuis/rulebook')]);
  const { orders } = openDesk({ store, rulebook: RULEBOOK, home: dirname(at!), clock: store.clock });
  const who: Principal = { id: 'usr_dee', roles: ['approver'], via: 'session' };
  const { version } = await orders.get(who, order);
  await orders.approve(who, order, version).then(
    () => say('approved'),
    (thrown: Error) => say(thrown.message),
  );
}

const [mode, at, argument, seconds = '0'] = process.argv.slice(2);
try {
  const clock = (): string => new Date(Date.now() + Number(seconds) * 1000).toISOString();
  const store = await openStore({ at: at!, clock });
  if (mode === 'reserve') await reserve(store, Number(argument));
  else if (mode === 'write') await writeForEver(store);
  else if (mode === 'approve') await approve(store, argument!);
  else if (mode === 'jobs') await workForEver(store);
  else if (mode === 'once') await onceEach(store, Number(argument));
  else await store.write('usr_worker', (tx) => tx.log({ action: 'test.done', about: [], body: {} }));
  await store.close();
} catch (thrown) {
  say(
    JSON.stringify({
      error: thrown instanceof Error && 'fault' in thrown ? thrown.fault : String(thrown),
      message: String(thrown),
    }),
  );
  process.exitCode = 1;
}
