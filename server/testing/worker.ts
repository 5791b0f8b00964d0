// A process of its own, for tests that need several, or that kill one. Speaks in lines on standard output.
import { writeSync } from 'node:fs';
import { applyLedger } from '../services/ledger-apply.ts';
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

const [mode, at, argument] = process.argv.slice(2);
try {
  const store = await openStore({ at: at! });
  if (mode === 'reserve') await reserve(store, Number(argument));
  else if (mode === 'write') await writeForEver(store);
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
