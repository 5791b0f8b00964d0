import { badInput } from '@tolhuis/core/app/errors';
import {
  type AccountState,
  balance,
  balanceAt,
  type Command,
  type Entry,
  fromText,
  isDay,
  isInstant,
  type LedgerError,
  rebuild,
  toText,
} from '@tolhuis/core/ledger';
import type { Reader } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, LedgerCommand, LedgerReceipt, LedgerService, Permission } from './api/index.ts';
import { checkText, cut, missing, newId, pageOf } from './common.ts';
import { applyLedger, refused } from './ledger-apply.ts';
import { guardByHand, refuseLimitPromise } from './ledger-guard.ts';
import { RowView } from './ledger-view.ts';
import { withNames } from './limit-parties.ts';

const PERMISSION: Readonly<Record<Command['type'], Permission>> = {
  open: 'ledger.write',
  amend: 'ledger.write',
  adjust: 'ledger.write',
  correct: 'ledger.write',
  reserve: 'ledger.reserve',
  use: 'ledger.reserve',
  'use-reservation': 'ledger.reserve',
  release: 'ledger.reserve',
  expire: 'ledger.reserve',
};

/** Every entry in order; a ledger of a desk is thousands, not millions. */
async function allEntries(reader: Reader): Promise<Entry[]> {
  return (await reader.all('SELECT entry FROM ledger_entry ORDER BY position')).map(
    (r) => fromText(String(r['entry'])) as Entry,
  );
}

/** Entries of an account and of the counter that it may hang on. */
async function entriesOf(reader: Reader, id: string, counter: string | null): Promise<Entry[]> {
  const rows = await reader.all('SELECT entry FROM ledger_entry WHERE account = ? OR account = ? ORDER BY position', [
    id,
    counter ?? id,
  ]);
  return rows.map((r) => fromText(String(r['entry'])) as Entry);
}

export function ledgerService({ store }: DeskOptions): LedgerService {
  const applyAs = async (actor: string, command: LedgerCommand): Promise<LedgerReceipt> => {
    checkText(command.note, 'note', 1000, 0);
    return store.write(actor, async (tx) => {
      if (command.type === 'release' || command.type === 'use-reservation')
        await refuseLimitPromise(tx, command.reservation);
      const outcome = await applyLedger(tx, store.forUpdate, command);
      if (!outcome.ok) throw refused(outcome.error);
      return { entries: outcome.entries, events: outcome.events, replayed: outcome.replayed };
    });
  };
  const prefixed = (prefix = ''): [string, string] => [prefix, `${prefix}\u{10FFFF}`];
  const states = async (
    reader: Reader,
    prefix: string | undefined,
    after: string,
    limit: number,
  ): Promise<AccountState[]> => {
    const sql = 'SELECT state FROM ledger_account WHERE id >= ? AND id <= ? AND id > ? ORDER BY id LIMIT ?';
    const rows = await reader.all(sql, [...prefixed(prefix), after, limit + 1]);
    return rows.map((r) => fromText(String(r['state'])) as AccountState);
  };
  return {
    async apply(who, command) {
      if (!Object.hasOwn(PERMISSION, command.type))
        throw badInput({
          path: 'type',
          message: 'no ledger command.',
          remedy: `Commands: ${Object.keys(PERMISSION).join(', ')}.`,
        });
      need(who, PERMISSION[command.type]);
      guardByHand(who, command);
      return applyAs(actorOf(who), command);
    },
    async accounts(who, { prefix, ...page }) {
      need(who, 'ledger.read');
      const { after, limit } = pageOf(page);
      const found = await store.read((reader) => states(reader, prefix, after, limit));
      const named = await store.read((reader) =>
        withNames(
          reader,
          found.map((s) => s.account),
        ),
      );
      return cut(named, limit, (a) => a.id);
    },
    async balance(who, id, on, knownAt) {
      need(who, 'ledger.read');
      checkDay(on);
      if (knownAt !== undefined && !isInstant(knownAt)) throw refused(badTime('knownAt', knownAt));
      const found = await store.read(async (reader) => {
        if (knownAt === undefined) return new RowView().settle(reader, '', (view) => balance(view, id, on));
        const row = await reader.get('SELECT counter FROM ledger_account WHERE id = ?', [id]);
        const counter = row?.['counter'] ?? null;
        return balanceAt(await entriesOf(reader, id, counter === null ? null : String(counter)), id, on, knownAt);
      });
      if (found === undefined) throw missing('account', id);
      return found;
    },
    async balances(who, on, { prefix, ...page }) {
      need(who, 'ledger.read');
      checkDay(on);
      const { after, limit } = pageOf(page);
      return store.read(async (reader) => {
        const ids = cut(await states(reader, prefix, after, limit), limit, (s) => s.account.id);
        const view = new RowView();
        const items = await view.settle(reader, '', (v) => ids.items.map((s) => balance(v, s.account.id, on)!));
        return { items, next: ids.next };
      });
    },
    async entries(who, { account, command, ...page }) {
      need(who, 'ledger.read');
      const { after, limit } = pageOf(page);
      const wheres: [string, string][] = [];
      if (account !== undefined) wheres.push(['account = ?', account]);
      if (command !== undefined) wheres.push(['command_id = ?', command]);
      const sql = `SELECT position, entry FROM ledger_entry WHERE ${[...wheres.map(([w]) => w), 'position > ?'].join(' AND ')} ORDER BY position LIMIT ?`;
      const from = /^\d{1,15}$/.test(after) ? Number(after) : 0;
      const rows = await store.read((r) => r.all(sql, [...wheres.map(([, v]) => v), from, limit + 1]));
      const page_ = cut(rows, limit, (r) => String(r['position']));
      return { items: page_.items.map((r) => fromText(String(r['entry'])) as Entry), next: page_.next };
    },
    async expire(who) {
      need(who, who.via === 'system' ? 'ledger.read' : 'ledger.reserve');
      const { events } = await store.write(actorOf(who), async (tx) => {
        const command: LedgerCommand = { type: 'expire', id: newId('exp', tx.now), note: '' };
        const outcome = await applyLedger(tx, store.forUpdate, command);
        if (!outcome.ok) throw refused(outcome.error);
        return outcome;
      });
      return events.filter((e) => e.kind === 'expired').length;
    },
    async verify(who) {
      need(who, 'ledger.read');
      return store.read(async (reader) => {
        const entries = await allEntries(reader);
        const truth = rebuild(entries);
        const rows = await reader.all('SELECT id, state FROM ledger_account ORDER BY id');
        const shown = new Map(rows.map((r) => [String(r['id']), String(r['state'])]));
        const ids = new Set([...shown.keys(), ...truth.accountIds()]);
        const differ = [...ids].filter((id) => shown.get(id) !== toText(truth.account(id))).sort();
        return { accounts: ids.size, entries: entries.length, differ };
      });
    },
  };
}

const badTime = (where: string, found: string): LedgerError => ({
  kind: 'bad-command',
  where,
  what: `"${found}" is no date`,
  remedy: 'write 2026-11-21, or 2026-11-21T10:00:00.000Z',
});
function checkDay(on: string): void {
  if (!isDay(on)) throw refused(badTime('on', on));
}
