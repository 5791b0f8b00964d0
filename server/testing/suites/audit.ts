import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { question, someone, testDesk } from '../desk.ts';
import type { Fixture } from '../fixture.ts';
import type { Suite } from './store.ts';

const auditor = someone('usr_aud', 'auditor');
const ann = someone('usr_ann', 'analyst');
const NAME = 'Zeldzame Naam Datacenters B.V.';
const ERASED = 'Uitgewist Handel B.V.';
const VERIFIER = join(import.meta.dirname, '..', '..', '..', 'tools', 'verify-pack.mjs');

/** Takes the guards of a table away, as its owner could. */
const disarm = ({ at, raw }: Fixture, table: string) =>
  at.startsWith('postgres')
    ? raw(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)
    : raw(`DROP TRIGGER ${table}_no_update`, `DROP TRIGGER ${table}_no_delete`);

const verifyPack = (home: string, pack: Uint8Array, key: string) => {
  const file = join(home, 'pack.json');
  writeFileSync(file, pack);
  const { status, stdout } = spawnSync(process.execPath, [VERIFIER, file, '--key', key, '--json'], {
    encoding: 'utf8',
  });
  return { status, findings: (JSON.parse(stdout) as { findings: { kind: string }[] }).findings.map((f) => f.kind) };
};

export const auditSuite: Suite = {
  'changed, missing, reordered and cut-off entries are found': async (fixture) => {
    const { at, home, raw } = fixture;
    const desk = await testDesk(at, home);
    for (const to of ['NL', 'CN', 'DE', 'SG']) await desk.orders.create(ann, { reference: to, question: question(to) });
    const newest = await desk.audit.entries(auditor, { newest: true, limit: 3 });
    expect(newest.items.map((e) => e.sequence)).toEqual([8, 7, 6]);
    const older = await desk.audit.entries(auditor, { newest: true, limit: 10, after: newest.next! });
    expect(older.items.map((e) => e.sequence)).toEqual([5, 4, 3, 2, 1, 0]);
    expect(older.next).toBeNull();
    await desk.audit.signHead(auditor);
    const clean = await desk.audit.verify(auditor);
    expect(clean).toMatchObject({ ok: true, heads: 1, afterLastHead: 1 });
    await disarm(fixture, 'log_entry');
    const attempt = async (change: string, back: string) => {
      await raw(...change.split(';'));
      const { ok, findings } = await desk.audit.verify(auditor);
      await raw(...back.split(';'));
      expect(ok).toBe(false);
      return findings.map((f) => [f.kind, f.sequence]);
    };
    expect(
      await attempt(
        "UPDATE log_entry SET actor = 'usr_x' WHERE sequence = 3",
        "UPDATE log_entry SET actor = 'usr_ann' WHERE sequence = 3",
      ),
    ).toContainEqual(['changed', 3]);
    expect(
      await attempt(
        'UPDATE log_entry SET sequence = 1000 WHERE sequence = 4',
        'UPDATE log_entry SET sequence = 4 WHERE sequence = 1000',
      ),
    ).toContainEqual(['missing', 4]);
    const swap =
      'UPDATE log_entry SET sequence = 1000 WHERE sequence = 2;UPDATE log_entry SET sequence = 2 WHERE sequence = 3;UPDATE log_entry SET sequence = 3 WHERE sequence = 1000';
    expect((await attempt(swap, swap)).map(([kind]) => kind)).toContain('changed');
    expect((await desk.audit.verify(auditor)).ok).toBe(true);
    // A head that was edited is not passed over for the file that holds it as it was.
    await disarm(fixture, 'log_head');
    expect(await attempt('UPDATE log_head SET size = size - 1', 'UPDATE log_head SET size = size + 1')).toContainEqual([
      'head-signature',
      expect.any(Number),
    ]);
    expect(
      await attempt(
        "UPDATE log_tail SET peaks = REPLACE(peaks, '\"', '')",
        `UPDATE log_tail SET peaks = '${String((await raw('SELECT peaks FROM log_tail'))[0]!['peaks'])}'`,
      ),
    ).toEqual([['changed', 10]]);
    // Cut off at the end with the tail made to fit: the chain is whole, and the head, kept in a file too, tells.
    await raw(
      'DELETE FROM log_entry WHERE sequence >= 5',
      'DELETE FROM log_head',
      'UPDATE log_tail SET size = 5, last_hash = (SELECT hash FROM log_entry WHERE sequence = 4)',
    );
    expect((await desk.audit.verify(auditor)).findings.map((f) => f.kind)).toContain('missing');
    await desk.close();
  },
  'heads that were taken away are missed, and how much of the log stands after the last one': async (fixture) => {
    const { at, home, raw } = fixture;
    const desk = await testDesk(at, home);
    await desk.audit.signHead(auditor);
    for (const to of ['NL', 'CN']) await desk.orders.create(ann, { reference: to, question: question(to) });
    expect(await desk.audit.verify(auditor)).toMatchObject({ ok: true, heads: 1, entries: 6, afterLastHead: 5 });
    await disarm(fixture, 'log_head');
    await raw('DELETE FROM log_head');
    expect((await desk.audit.verify(auditor)).ok).toBe(true);
    rmSync(join(home, 'heads'), { recursive: true });
    const { findings, afterLastHead } = await desk.audit.verify(auditor);
    expect(findings).toEqual([
      { kind: 'missing', sequence: 1, message: 'missing: the head of 1 entries that entry 1 tells of' },
    ]);
    expect(afterLastHead).toBe(6);
    await desk.close();
  },
  'what lies beside the log is held against it: answers, facts, states; changed, emptied, or removed': async (
    fixture,
  ) => {
    const { at, home, raw } = fixture;
    const desk = await testDesk(at, home);
    const o = await desk.orders.create(ann, { id: 'O1', reference: 'r', question: question('CN', 5, NAME) });
    await desk.parties.create(ann, { id: 'P1', facts: { name: NAME } });
    await desk.parties.create(ann, { id: 'P2', facts: { name: 'Named Nowhere B.V.' } });
    await desk.parties.erase(someone('usr_o', 'officer'), 'P2', 'asked for by the person');
    await desk.orders.prepare(ann, o.id, o.version);
    const records = () => desk.audit.verify(auditor, [], { records: true });
    expect(await records()).toMatchObject({ ok: true, findings: [] });
    await disarm(fixture, 'determination');
    const found = async (change: string) => {
      const [, table, set, where = ''] = /^UPDATE (\w+) SET (.*?)( WHERE .*)?$/.exec(change)!;
      const column = /^\w+/.exec(set!)![0];
      const key = table === 'order_version' || table === 'party_version' ? 'id, version' : 'id';
      const before = await raw(`SELECT ${key}, ${column} FROM ${table}${where}`);
      await raw(change);
      const { findings } = await records();
      for (const row of before)
        await raw(
          `UPDATE ${table} SET ${column} = '${row[column]}' WHERE id = '${row['id']}'${'version' in row ? ` AND version = ${row['version']}` : ''}`,
        );
      return findings.map((f) => f.kind);
    };
    for (const [change, kind] of [
      [`UPDATE order_version SET question = REPLACE(question, '"CN"', '"NL"')`, 'changed'],
      ["UPDATE order_version SET salt = ''", 'missing'],
      ["UPDATE party_version SET facts = REPLACE(facts, 'Naam', 'Name') WHERE id = 'P1'", 'changed'],
      ["UPDATE determination_content SET screened = '{}'", 'changed'],
      ["UPDATE determination_content SET question = '{'", 'changed'],
      ["UPDATE determination SET outcome = 'no-licence-required'", 'changed'],
      ["UPDATE trade_order SET outcome = 'no-licence-required'", 'changed'],
    ] as const)
      expect([change, new Set(await found(change))]).toEqual([change, new Set([kind])]);
    expect((await records()).ok).toBe(true);
    await raw('DELETE FROM determination_content WHERE id = (SELECT MIN(id) FROM determination)');
    expect((await records()).findings.map((f) => f.kind)).toEqual(['missing']);
    // Age alone explains nothing: where retention never ran, what is gone was taken.
    desk.clock.advance(8 * 366 * 86_400);
    expect((await records()).findings.map((f) => f.kind)).toEqual(['missing']);
    expect((await desk.audit.verify(auditor)).ok).toBe(true);
    await desk.close();
  },
  'no name of a party stands in the log; a pack discloses it and verifies offline; a changed byte does not': async ({
    at,
    home,
    raw,
  }) => {
    const desk = await testDesk(at, home);
    await desk.audit.signHead(auditor);
    const o = await desk.orders.create(ann, { reference: 'PO-7', question: question('CN', 5, NAME) });
    await desk.parties.create(ann, { id: 'P1', facts: { name: NAME, country: 'CN' } });
    await desk.orders.create(ann, { reference: 'another', question: question('NL') });
    expect(JSON.stringify(await raw('SELECT * FROM log_entry'))).not.toContain('Zeldzame');
    const { publicKey } = await desk.audit.verify(auditor);
    const pack = await desk.audit.exportPack(auditor, { about: [`order:${o.id}`, 'party:P1'], disclose: true });
    const text = Buffer.from(pack).toString();
    expect(text).toContain(NAME);
    expect(text).not.toContain('another');
    const { entries, disclosures } = JSON.parse(text) as {
      entries: { entry: { action: string } }[];
      disclosures: { path: string }[];
    };
    expect(entries.map((e) => e.entry.action)).toEqual([
      'determination.stored',
      'order.created',
      'party.created',
      'pack.exported',
    ]);
    expect(disclosures.map((d) => d.path)).toEqual(['/record', '/facts', '/facts']);
    expect(verifyPack(home, pack, publicKey)).toEqual({ status: 0, findings: [] });
    const forged = Buffer.from(text.replace('"outcome":"licence-required"', '"outcome":"licence-Required"'));
    expect(verifyPack(home, forged, publicKey).findings).toContain('changed');
    const bare = Buffer.from(
      await desk.audit.exportPack(auditor, { about: [`order:${o.id}`], disclose: false }),
    ).toString();
    expect(bare).not.toContain(NAME);
    await expect(desk.audit.exportPack(auditor, { about: ['order:none'], disclose: true })).rejects.toMatchObject({
      error: { code: 'not-found' },
    });
    await desk.close();
  },
  'personal data goes after its time or on request, and the chain stays whole': async ({ at, home, raw }) => {
    const desk = await testDesk(at, home);
    let o = await desk.orders.create(ann, { reference: 'PO-7', question: question('NL', 5, NAME) });
    const open = await desk.orders.create(ann, { reference: 'PO-8', question: question('NL', 5, 'Still Open B.V.') });
    o = await desk.orders.cancel(ann, o.id, o.version, 'not wanted');
    const loose = await desk.determinations.decide(ann, question('DE', 1, NAME));
    await desk.parties.create(ann, { id: 'P1', facts: { name: ERASED } });
    await desk.parties.erase(someone('usr_o', 'officer'), 'P1', 'asked for by the person');
    const officer = someone('usr_o', 'officer');
    expect(await desk.upkeep.retain(officer)).toEqual({ determinations: 0, personal: 0 });
    desk.clock.advance(5 * 366 * 86_400);
    expect((await desk.upkeep.retain(officer)).determinations).toBe(2);
    const tables = [
      'trade_order',
      'order_version',
      'determination_content',
      'personal',
      'party',
      'party_version',
      'log_entry',
    ];
    const dump = JSON.stringify(await Promise.all(tables.map((t) => raw(`SELECT * FROM ${t}`))));
    expect(dump).not.toMatch(/zeldzame|uitgewist/i);
    expect(dump).toContain('Still Open B.V.');
    expect((await desk.orders.get(ann, o.id)).question).toMatchObject({ to: 'NL', on: '2026-11-21' });
    await expect(desk.determinations.get(ann, loose.id)).rejects.toMatchObject({ error: { code: 'not-found' } });
    expect((await desk.orders.get(ann, open.id)).question.parties).toHaveLength(1);
    expect(await desk.audit.verify(auditor, [], { records: true })).toMatchObject({ ok: true, findings: [] });
    await desk.close();
  },
};
