import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { verifyLog } from '@tolhuis/core/audit';
import { expect } from 'vitest';
import { readLog } from '../../services/log-rows.ts';
import { verifier } from '../../services/signing-key.ts';
import { StoreError } from '../../store/errors.ts';
import { fastHash } from '../../store/log-writer.ts';
import { openStore } from '../../store/open.ts';
import type { Store, Transaction } from '../../store/port.ts';
import { restoreInto } from '../../store/restore.ts';
import type { Fixture } from '../fixture.ts';

export type Suite = Readonly<Record<string, (fixture: Fixture) => Promise<void>>>;

const put = (tx: Transaction, id: string) => tx.run("INSERT INTO party (id, version, search) VALUES (?, 1, '')", [id]);
const note = (tx: Transaction, action = 'test.done') => tx.log({ action, about: ['party:a'], body: {} });
const ids = (store: Store) =>
  store.read(async (r) => (await r.all('SELECT id FROM party ORDER BY id')).map((row) => row['id']));
const chain = async (store: Store) =>
  (await verifyLog(await store.read((r) => readLog(r)), [], verifier, { log: '', keys: [] }, fastHash)).filter(
    (f) => f.kind !== 'without-head',
  );

/** The port's contract: the same for both databases. */
export const storeSuite: Suite = {
  'a change and its log entry are there together, or neither': async ({ at }) => {
    const store = await openStore({ at });
    await store.write('usr_a', async (tx) => {
      await put(tx, 'a');
      await note(tx);
    });
    const before = (await store.tail()).size;
    await expect(
      store.write('usr_a', async (tx) => {
        await put(tx, 'b');
        await note(tx);
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect(await ids(store)).toEqual(['a']);
    expect((await store.tail()).size).toBe(before);
    await store.close();
  },
  'a change without a log entry is rolled back, and operate() cannot touch the record': async ({ at }) => {
    const store = await openStore({ at });
    await expect(store.write('usr_a', (tx) => put(tx, 'a'))).rejects.toThrow('without an entry in the audit log');
    await expect(
      store.operate((tx) => tx.run("INSERT INTO party (id, version, search) VALUES ('b', 1, '')")),
    ).rejects.toThrow('part of the record');
    await expect(store.write('usr_a', (tx) => tx.run('DROP TABLE party'))).rejects.toThrow('not an INSERT');
    expect(await ids(store)).toEqual([]);
    await store.close();
  },
  'a work may ask twice at once, while rows of others wait': async ({ at }) => {
    const store = await openStore({ at });
    const late = (id: string, then?: (tx: Transaction) => Promise<unknown>) =>
      store.write('usr_a', async (tx) => {
        tx.add('party (id, version, search)', [[id, 1, '']]);
        await note(tx);
        await then?.(tx);
      });
    await Promise.all([
      late('a'),
      late('b', async (tx) => {
        const asking = [tx.get('SELECT 1 AS one'), tx.get("SELECT COUNT(*) AS n FROM party WHERE id = 'b'")];
        // Added while the first is being asked: it waits for the next statement, and is not lost.
        tx.add('party (id, version, search)', [['b2', 1, '']]);
        expect((await Promise.all(asking)).map((row) => Object.values(row ?? {}).map(Number))).toEqual([[1], [1]]);
      }),
      // Many, so that writing them takes several statements.
      store.write('usr_a', async (tx) => {
        tx.add(
          'party (id, version, search)',
          Array.from({ length: 300 }, (_, i) => [`c${i}`, 1, '']),
        );
        await note(tx);
      }),
      store
        .write('usr_a', async (tx) => {
          await Promise.all([put(tx, 'x'), put(tx, 'y')]);
          throw new Error('on purpose');
        })
        .catch(() => undefined),
    ]);
    expect((await ids(store)).filter((id) => !String(id).startsWith('c'))).toEqual(['a', 'b', 'b2']);
    expect(await ids(store)).toHaveLength(303);
    await store.close();
  },
  'what a failed work forgot to wait for is not written into the next one': async ({ at }) => {
    const store = await openStore({ at });
    let failed: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      failed = resolve;
    });
    let forgotten: Promise<unknown> | undefined;
    const works = [
      store.write('usr_a', async (tx) => {
        await put(tx, 'a');
        await note(tx);
      }),
      store.write('usr_a', async (tx) => {
        await put(tx, 'b');
        forgotten = over.then(() => put(tx, 'ghost')).catch((thrown: Error) => thrown.message);
        throw new Error('on purpose');
      }),
      store.write('usr_a', async (tx) => {
        await put(tx, 'c');
        failed();
        await forgotten;
        await note(tx);
      }),
    ];
    expect((await Promise.allSettled(works)).map((w) => w.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await forgotten).toContain('used after its end');
    expect(await ids(store)).toEqual(['a', 'c']);
    await store.close();
  },
  'a work that fails takes nothing of those that share its commit': async ({ at }) => {
    const store = await openStore({ at });
    const works = Array.from({ length: 60 }, (_, i) =>
      store.write('usr_a', async (tx) => {
        await put(tx, `p${String(i).padStart(2, '0')}`);
        await note(tx);
        if (i % 3 === 0) throw new Error('on purpose');
        return i;
      }),
    );
    const settled = await Promise.allSettled(works);
    expect(settled.map((s) => s.status)).toEqual(settled.map((_, i) => (i % 3 === 0 ? 'rejected' : 'fulfilled')));
    expect(await ids(store)).toHaveLength(40);
    // One entry of the migration, and one for each that succeeded.
    expect((await store.tail()).size).toBe(41);
    expect(await chain(store)).toEqual([]);
    await store.close();
  },
  'rows that go in late: seen by what comes after, gone with the work that fails, written once': async ({ at }) => {
    const store = await openStore({ at });
    const name = (i: number): string => `p${String(i).padStart(2, '0')}`;
    const seen: string[][] = [];
    const works = Array.from({ length: 60 }, (_, i) =>
      store.write('usr_a', async (tx) => {
        await note(tx);
        // Late rows before a statement, after one, and alone; what fails has said a statement, or none.
        if (i % 4 === 1) await put(tx, `${name(i)}-at-once`);
        tx.add('party (id, version, search)', [[name(i), 1, '']]);
        if (i % 4 === 2) await put(tx, `${name(i)}-after`);
        if (i % 10 === 9) seen.push((await tx.all('SELECT id FROM party ORDER BY id')).map((r) => String(r['id'])));
        if (i % 3 === 0) throw new Error('on purpose');
      }),
    );
    const settled = await Promise.allSettled(works);
    expect(settled.map((s) => s.status)).toEqual(settled.map((_, i) => (i % 3 === 0 ? 'rejected' : 'fulfilled')));
    const through = (last: number, own: number): string[] =>
      Array.from({ length: last + 1 }, (_, i) => i)
        .filter((i) => i % 3 !== 0 || i === own)
        .flatMap((i) => [name(i), ...(i % 4 === 1 ? [`${name(i)}-at-once`] : i % 4 === 2 ? [`${name(i)}-after`] : [])]);
    expect(seen).toEqual([9, 19, 29, 39, 49, 59].map((i) => through(i, i)));
    expect(await ids(store)).toEqual(through(59, -1));
    expect(await chain(store)).toEqual([]);
    await expect(
      store.write('usr_a', async (tx) => tx.add('party (id, version, search)', [['no-entry', 1, '']])),
    ).rejects.toThrow('without an entry in the audit log');
    // A clash is a defect of the caller: then nothing of the commit is there.
    const clash = ['new-1', name(1), 'new-2'].map((id) =>
      store.write('usr_a', async (tx) => {
        await note(tx);
        tx.add('party (id, version, search)', [[id, 1, '']]);
      }),
    );
    expect((await Promise.allSettled(clash)).map((s) => s.status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await ids(store)).toEqual(through(59, -1));
    await store.close();
  },
  'a database error in one work leaves the others alone': async ({ at }) => {
    const store = await openStore({ at });
    const twice = ['a', 'b', 'a', 'c'].map((id) =>
      store.write('usr_a', async (tx) => {
        await put(tx, id);
        await note(tx);
      }),
    );
    const settled = await Promise.allSettled(twice);
    expect(settled.map((s) => s.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((settled[2] as PromiseRejectedResult).reason).toBeInstanceOf(StoreError);
    expect(await ids(store)).toEqual(['a', 'b', 'c']);
    await store.close();
  },
  'a transaction that is over cannot be used': async ({ at }) => {
    const store = await openStore({ at });
    let kept: Transaction | undefined;
    await store.write('usr_a', async (tx) => {
      kept = tx;
      await note(tx);
    });
    await expect(kept!.run('DELETE FROM party')).rejects.toThrow('after its end');
    await store.close();
    await expect(store.write('usr_a', (tx) => note(tx))).rejects.toMatchObject({ fault: 'closed' });
  },
  'a write inside a write is refused, instead of waiting for itself': async ({ at }) => {
    const store = await openStore({ at });
    await expect(store.write('usr_a', () => store.operate(async () => 1))).rejects.toThrow('would wait for itself');
    expect(await store.operate(async () => store.read(async () => 1))).toBe(1);
    await store.close();
  },
  'time never runs backwards in the record, whatever the clock does': async ({ at }) => {
    let now = '2026-11-21T10:00:00.000Z';
    const store = await openStore({ at, clock: () => now });
    await store.write('usr_a', (tx) => note(tx));
    now = '2020-01-01T00:00:00.000Z';
    const at2 = await store.write('usr_a', async (tx) => {
      await note(tx);
      return tx.now;
    });
    expect(at2).toBe('2026-11-21T10:00:00.000Z');
    expect(await chain(store)).toEqual([]);
    await store.close();
  },
  'the database itself refuses to rewrite the record': async ({ at, raw }) => {
    const store = await openStore({ at });
    await store.write('usr_a', (tx) => note(tx));
    for (const sql of [
      "UPDATE log_entry SET actor = 'other'",
      'DELETE FROM log_entry',
      "UPDATE determination SET outcome = 'x'",
      'DELETE FROM ledger_entry',
    ]) {
      // A trigger fires for each row in SQLite: give the empty tables one.
      if (sql.includes('determination'))
        await raw("INSERT INTO determination VALUES ('d', '', '', '', '', '', '', '', '[]', NULL, 'u')");
      if (sql.includes('ledger')) await raw("INSERT INTO ledger_entry VALUES (1, 'e', 'c', '', NULL, '{}')");
      await expect(raw(sql)).rejects.toThrow('append-only');
    }
    await store.close();
  },
  'opening again applies no migration twice and keeps the log name; a newer schema is refused': async ({ at, raw }) => {
    const first = await openStore({ at });
    const { logName } = first;
    await first.close();
    const again = await openStore({ at });
    expect(again.logName).toBe(logName);
    expect((await again.tail()).size).toBe(1);
    await again.close();
    await raw("INSERT INTO schema_version (version, name, applied_at) VALUES (999, 'later', '')");
    await expect(openStore({ at })).rejects.toMatchObject({ fault: 'too-new' });
  },
  'a backup is whole, restores into either database, and a damaged one restores nothing': async ({ at, home }) => {
    const store = await openStore({ at });
    await store.write('usr_a', async (tx) => {
      for (let i = 0; i < 2100; i++) await put(tx, `p${String(i).padStart(4, '0')}`);
      await tx.run(
        "INSERT INTO determination_content (id, salt, question, screened, answer) VALUES ('d', '', '{}', '', ?)",
        [Uint8Array.of(0, 255, 7)],
      );
      await note(tx);
    });
    const file = join(home, 'b.gz');
    const bytes = await store.backup(file);
    expect(statSync(file).size).toBe(bytes);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.partial`)).toBe(false);
    const copy = join(home, 'copy', 'restored.db');
    const counts = await restoreInto(copy, file, '2026-11-21T10:00:00.000Z');
    expect(counts['party']).toBe(2100);
    const restored = await openStore({ at: copy });
    expect(restored.logName).toBe(store.logName);
    expect(await restored.tail()).toEqual(await store.tail());
    expect(await chain(restored)).toEqual([]);
    const row = await restored.read((r) => r.get('SELECT answer FROM determination_content'));
    expect([...(row!['answer'] as Uint8Array)]).toEqual([0, 255, 7]);
    await restored.write('usr_a', (tx) => note(tx));
    await restored.close();
    await store.close();
    for (const [name, text] of [
      ['cut.gz', readFileSync(file).subarray(0, -40)],
      ['text.gz', 'not a backup'],
      ['plain.gz', gunzipSync(readFileSync(file))],
      ['changed.gz', gzipSync(gunzipSync(readFileSync(file)).toString().replace('"p0007"', '"p0xx7"'))],
      [
        'shorter.gz',
        gzipSync(
          gunzipSync(readFileSync(file))
            .toString()
            .replace(/\n.*"p0007".*\n/, '\n'),
        ),
      ],
    ] as const) {
      writeFileSync(join(home, name), text);
      const into = join(home, name, '..', `${name}.db`);
      await expect(restoreInto(into, join(home, name), '2026-11-21T10:00:00.000Z')).rejects.toMatchObject({
        error: { code: 'bad-input' },
      });
      // Nothing is left that could pass for a store, or stand in the way of a whole backup.
      if (!at.startsWith('postgres')) expect(readdirSync(home).filter((f) => f.startsWith(`${name}.db`))).toEqual([]);
    }
    expect((await restoreInto(join(home, 'cut.gz.db'), file, '2026-11-21T10:00:00.000Z'))['party']).toBe(2100);
    expect(statSync(join(home, 'cut.gz.db')).mode & 0o077).toBe(0);
    await expect(restoreInto(copy, file, '2026-11-21T10:00:00.000Z')).rejects.toThrow('there already');
  },
};
