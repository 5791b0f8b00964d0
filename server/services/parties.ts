import { badInput, issuesOf, partySchema } from '@tolhuis/core/app';
import { commit } from '@tolhuis/core/audit';
import { isDay } from '@tolhuis/core/ledger';
import { fastHash } from '../store/log-writer.ts';
import type { Row, Transaction } from '../store/port.ts';
import { freshSalt } from '../store/random.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, PartyFacts, PartyService, StoredParty } from './api/index.ts';
import { checkId, checkText, conflict, containing, cut, folded, missing, newId, pageOf } from './common.ts';
import { ON_HOLD } from './holds.ts';
import { SEARCHED } from './order-save.ts';
import { namesEver, namesOneOf } from './party-names.ts';
import { RETENTION_YEARS, yearsBefore } from './retention.ts';

const factsSchema = partySchema.omit({ role: true });

function checkFacts(facts: unknown): PartyFacts {
  const parsed = factsSchema.safeParse(facts);
  if (parsed.success) return parsed.data as PartyFacts;
  const [first, ...rest] = issuesOf(parsed.error, factsSchema, 'facts');
  throw badInput(first ?? { path: 'facts', message: 'not a party.' }, ...rest);
}

function checkDay(day: string | undefined, now: string): string {
  if (day === undefined) return now.slice(0, 10);
  if (!isDay(day)) throw badInput({ path: 'validFrom', message: 'not a day.', remedy: 'Write 2026-11-21.' });
  return day;
}

const partyOf = (row: Row): StoredParty => ({
  id: String(row['id']),
  version: Number(row['version']),
  facts: JSON.parse(String(row['facts'])) as PartyFacts,
  validFrom: String(row['valid_from']),
  recordedAt: String(row['recorded_at']),
  by: String(row['by_user']),
});

async function addVersion(tx: Transaction, p: Omit<StoredParty, 'recordedAt'>, action: string): Promise<StoredParty> {
  const salt = freshSalt();
  const facts = JSON.stringify(p.facts);
  await tx.run(
    'INSERT INTO party_version (id, version, valid_from, recorded_at, by_user, facts, salt) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [p.id, p.version, p.validFrom, tx.now, p.by, facts, salt],
  );
  const search = folded([p.facts.name, ...(p.facts.aliases ?? []), p.facts.address].filter(Boolean).join(' ')).slice(
    0,
    4000,
  );
  await tx.run(
    'INSERT INTO party (id, version, search, country) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, search = excluded.search, country = excluded.country',
    [p.id, p.version, search, p.facts.country ?? null],
  );
  await tx.log({
    action,
    about: [`party:${p.id}`],
    body: { party: p.id, version: p.version, validFrom: p.validFrom, facts: commit(facts, salt, fastHash) },
  });
  return { ...p, recordedAt: tx.now };
}

/**
 * Records have to be kept (15 CFR 762.6): a party that an order names, as a party or as an owner of one, is not erased while the
 * order is open, nor within the retention after it ended, nor on hold. An order names a party by any name that it ever had here.
 */
async function refuseWhileNeeded(tx: Transaction, id: string, retentionYears: number | null): Promise<void> {
  const hold = await tx.get("SELECT subject FROM legal_hold WHERE subject IN ('everything', ?)", [`party:${id}`]);
  if (hold !== undefined)
    throw conflict(`'${String(hold['subject'])}' is on hold.`, 'Lift the hold first, if counsel agrees.');
  const versions = await tx.all('SELECT facts FROM party_version WHERE id = ?', [id]);
  const names = namesEver(versions);
  // What is searched has no owners and is cut: orders where a name may stand elsewhere are read whole.
  const sql = `SELECT id, question FROM trade_order
    WHERE (search LIKE ? ESCAPE '!' OR LENGTH(search) >= ${SEARCHED} OR question LIKE '%"owners":[{%')
      AND (state NOT IN ('shipped', 'cancelled') OR recorded_at >= ? OR 'order:' || id IN (${ON_HOLD}))`;
  const since = retentionYears === null ? '' : yearsBefore(tx.now, retentionYears);
  for (const name of names) {
    const orders = await tx.all(sql, [containing(name), since]);
    const naming = orders.find((o) => namesOneOf(String(o['question']), names));
    if (naming !== undefined)
      throw conflict(
        `Order '${String(naming['id'])}' names this party and is open, or has to be kept.`,
        'Wait until its retention is over, or its hold lifted.',
      );
  }
}

const NEWEST = 'SELECT v.* FROM party p JOIN party_version v ON v.id = p.id AND v.version = p.version';

/** Parties on file: every version is kept, with the day from which it holds and when it was recorded. */
export function partyService({ store, retentionYears = RETENTION_YEARS }: DeskOptions): PartyService {
  return {
    async create(who, input) {
      need(who, 'party.write');
      const facts = checkFacts(input.facts);
      return store.write(actorOf(who), async (tx) => {
        const id = input.id === undefined ? newId('pty', tx.now) : checkId(input.id, 'id');
        if ((await tx.get('SELECT id FROM party WHERE id = ?', [id])) !== undefined)
          throw conflict(`A party '${id}' is there already.`, 'Update it, or choose another id.');
        return addVersion(
          tx,
          { id, version: 1, facts, validFrom: checkDay(input.validFrom, tx.now), by: who.id },
          'party.created',
        );
      });
    },
    async update(who, id, version, change) {
      need(who, 'party.write');
      const facts = checkFacts(change.facts);
      return store.write(actorOf(who), async (tx) => {
        const row = await tx.get(`SELECT version FROM party WHERE id = ?${store.forUpdate}`, [id]);
        if (row === undefined) throw missing('party', id);
        if (row['version'] !== version)
          throw conflict(
            `Party '${id}' has version ${String(row['version'])} now, not ${version}.`,
            'Read it again and repeat the change.',
          );
        return addVersion(
          tx,
          { id, version: version + 1, facts, validFrom: checkDay(change.validFrom, tx.now), by: who.id },
          'party.updated',
        );
      });
    },
    async get(who, id) {
      need(who, 'party.read');
      const row = await store.read((r) => r.get(`${NEWEST} WHERE p.id = ?`, [id]));
      if (row === undefined) throw missing('party', id);
      return partyOf(row);
    },
    async getAt(who, id, { on, knownAt }) {
      need(who, 'party.read');
      // Of what was known then: the statement that holds from the latest day on or before the one asked, the newest of equals.
      const sql =
        'SELECT * FROM party_version WHERE id = ? AND recorded_at <= ? AND valid_from <= ? ORDER BY valid_from DESC, version DESC LIMIT 1';
      const row = await store.read((r) => r.get(sql, [id, knownAt, on]));
      if (row === undefined) throw missing('party', id);
      return partyOf(row);
    },
    async history(who, id) {
      need(who, 'party.read');
      const rows = await store.read((r) => r.all('SELECT * FROM party_version WHERE id = ? ORDER BY version', [id]));
      if (rows.length === 0) throw missing('party', id);
      return rows.map(partyOf);
    },
    async search(who, { text, country, ...page }) {
      need(who, 'party.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, string][] = [['p.id > ?', after]];
      if (text) wheres.push(["p.search LIKE ? ESCAPE '!'", containing(text)]);
      if (country !== undefined) wheres.push(['p.country = ?', country]);
      const sql = `${NEWEST} WHERE ${wheres.map(([w]) => w).join(' AND ')} ORDER BY p.id LIMIT ?`;
      const rows = await store.read((r) => r.all(sql, [...wheres.map(([, v]) => v), limit + 1]));
      return cut(rows.map(partyOf), limit, (p) => p.id);
    },
    async erase(who, id, reason) {
      need(who, 'retention.run');
      const words = checkText(reason, 'reason', 1000);
      await store.write(actorOf(who), async (tx) => {
        await refuseWhileNeeded(tx, id, retentionYears);
        const changed = await tx.run("UPDATE party_version SET facts = '{}', salt = '' WHERE id = ?", [id]);
        if (changed === 0) throw missing('party', id);
        await tx.run("UPDATE party SET search = '', country = NULL WHERE id = ?", [id]);
        await tx.run('DELETE FROM hit_decision WHERE party_id = ?', [id]);
        await tx.log({
          action: 'party.erased',
          about: [`party:${id}`],
          body: { party: id, versions: changed },
          personal: { reason: words },
        });
      });
    },
  };
}
