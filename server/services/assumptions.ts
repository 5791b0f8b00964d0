import { badInput } from '@tolhuis/core/app/errors';
import { later } from '@tolhuis/core/ledger';
import type { Row, Transaction } from '../store/port.ts';
import { actorOf, need, systemPrincipal } from './allow.ts';
import type { AssumptionChange, AssumptionService, DeskOptions, OrderService, Principal } from './api/index.ts';
import { previewAssumption } from './assumption-preview.ts';
import { checkText, conflict, forbidden, missing, newId } from './common.ts';
import type { JobQueue } from './queue/port.ts';
import { assumedIn, STANDING, STANDING_SQL, type Standing } from './standing.ts';
import { switchesIn } from './switches.ts';

/** What lets answers change takes a reason that somebody can be asked about. */
const REASON_LEAST = 20;
/** Orders stored meanwhile by a process that had not read the change yet are decided again after so long. */
const STRAGGLERS_SECONDS = 5;
const REDECIDE = 'orders.re-decide';

const textOf = (row: Row, column: string): string | null => (row[column] === null ? null : String(row[column]));
const changeOf = (row: Row): AssumptionChange => ({
  id: String(row['id']),
  switch: String(row['switch']),
  option: textOf(row, 'option'),
  reason: String(row['reason']),
  state: String(row['state']) as AssumptionChange['state'],
  proposedBy: String(row['proposed_by']),
  proposedAt: String(row['proposed_at']),
  decidedBy: textOf(row, 'decided_by'),
  decidedAt: textOf(row, 'decided_at'),
});

/** What a desk assumes: proposed by one, confirmed by another, in the log, and every open order decided again. */
export function assumptionService(
  options: DeskOptions & { readonly standing: Standing },
  redecide: OrderService['redecide'],
  jobs: Pick<JobQueue, 'ready' | 'enqueue'>,
): AssumptionService {
  const { store, rulebook, standing } = options;
  const check = (id: string, option: string | null): void => {
    const known = switchesIn(rulebook);
    const found = known.get(id);
    if (found === undefined)
      throw badInput({
        path: 'switch',
        message: `no operator switch '${id.slice(0, 80)}'.`,
        remedy: `Known: ${[...known.keys()].join(', ') || 'none'}.`,
      });
    if (option !== null && !found.options.includes(option))
      throw badInput({
        path: 'option',
        message: `'${option.slice(0, 80)}' is no option of this switch.`,
        remedy: `Options: ${found.options.join(', ')}.`,
      });
  };
  const decided = async (
    tx: Transaction,
    who: Principal,
    id: string,
    state: 'confirmed' | 'withdrawn',
  ): Promise<AssumptionChange> => {
    const row = await tx.get(`SELECT * FROM assumption_change WHERE id = ?${store.forUpdate}`, [id]);
    if (row === undefined) throw missing('proposed assumption', id);
    const change = changeOf(row);
    if (change.state !== 'proposed') throw conflict(`It has been ${change.state} already.`, 'Read the switches again.');
    if (state === 'confirmed' && change.proposedBy === who.id)
      throw forbidden('Four eyes: who proposed an assumption cannot confirm it.', 'Ask another approver.');
    await tx.run('UPDATE assumption_change SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?', [
      state,
      who.id,
      tx.now,
      id,
    ]);
    return { ...change, state, decidedBy: who.id, decidedAt: tx.now };
  };
  return {
    now: () => standing.now(),
    async switches(who) {
      need(who, 'order.read');
      const rows = await store.read((r) =>
        r.all("SELECT * FROM assumption_change WHERE state <> 'withdrawn' ORDER BY position DESC"),
      );
      const changes = rows.map(changeOf);
      return [...switchesIn(rulebook).values()].map((s) => {
        const last = changes.find((c) => c.switch === s.id && c.state === 'confirmed');
        return {
          ...s,
          standing: last !== undefined && last.option !== null && s.options.includes(last.option) ? last : null,
          proposed: changes.find((c) => c.switch === s.id && c.state === 'proposed') ?? null,
        };
      });
    },
    async history(who, switchId) {
      need(who, 'order.read');
      const where = switchId === undefined ? '' : ' WHERE switch = ?';
      const sql = `SELECT * FROM assumption_change${where} ORDER BY position DESC LIMIT 1000`;
      return (await store.read((r) => r.all(sql, switchId === undefined ? [] : [switchId]))).map(changeOf);
    },
    async preview(who, change) {
      need(who, 'order.read');
      check(change.switch, change.option);
      return previewAssumption(options, change);
    },
    async propose(who, { switch: id, option, reason }) {
      need(who, 'assumption.propose');
      check(id, option);
      const words = checkText(reason, 'reason', 2000, REASON_LEAST);
      return store.write(actorOf(who), async (tx) => {
        const stands = assumedIn(await tx.get(STANDING_SQL))[id] ?? null;
        if (stands === option) throw conflict('The desk assumes that already.', 'Nothing is to be done.');
        const waits = await tx.get("SELECT id FROM assumption_change WHERE switch = ? AND state = 'proposed'", [id]);
        if (waits !== undefined)
          throw conflict('A change of this switch waits for a second person.', 'Confirm or withdraw that one first.');
        const change = newId('asm', tx.now);
        const position = await tx.log({
          action: 'assumption.proposed',
          about: [`assumption:${id}`],
          body: { change, switch: id, option },
          personal: { reason: words },
        });
        await tx.run(
          "INSERT INTO assumption_change (position, id, switch, option, reason, state, proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, 'proposed', ?, ?)",
          [position, change, id, option, words, who.id, tx.now],
        );
        const row = await tx.get('SELECT * FROM assumption_change WHERE id = ?', [change]);
        return changeOf(row!);
      });
    },
    async confirm(who, changeId) {
      need(who, 'assumption.confirm');
      if (who.via !== 'session' && who.via !== 'api-key')
        throw forbidden('Only a person who has signed in can confirm.', 'Sign in, and confirm under your own name.');
      await jobs.ready(REDECIDE);
      const change = await store.write(actorOf(who), async (tx) => {
        const made = await decided(tx, who, changeId, 'confirmed');
        check(made.switch, made.option);
        const before = assumedIn(await tx.get(STANDING_SQL));
        const { [made.switch]: was = null, ...others } = before;
        const after = made.option === null ? others : { ...others, [made.switch]: made.option };
        await tx.run(
          'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
          [STANDING, JSON.stringify(after)],
        );
        await tx.log({
          action: 'assumption.confirmed',
          about: [`assumption:${made.switch}`],
          body: { change: made.id, switch: made.switch, before: was, option: made.option },
        });
        // Also where this process ends before it has decided them all: somebody does.
        await jobs.enqueue(tx, REDECIDE, { because: 'assumptions' }, later(tx.now, STRAGGLERS_SECONDS));
        tx.afterCommit(() => standing.forget());
        return made;
      });
      const { examined, flips } = await redecide(systemPrincipal('assumption.confirmed'), 'assumptions');
      return { change, examined, flips: flips.length };
    },
    async withdraw(who, changeId) {
      need(who, 'assumption.confirm');
      return store.write(actorOf(who), async (tx) => {
        const change = await decided(tx, who, changeId, 'withdrawn');
        await tx.log({
          action: 'assumption.withdrawn',
          about: [`assumption:${change.switch}`],
          body: { change: change.id, switch: change.switch, option: change.option },
        });
        return change;
      });
    },
  };
}
