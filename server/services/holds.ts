import { badInput } from '@tolhuis/core/app/errors';
import type { Row } from '../store/port.ts';
import { actorOf, need } from './allow.ts';
import type { DeskOptions, HoldService, LegalHold } from './api/index.ts';
import { checkText, conflict, missing } from './common.ts';
import { liftSpread } from './holds-spread.ts';

/** The subjects on hold, for statements that must leave them alone. */
export const ON_HOLD = 'SELECT subject FROM legal_hold';
const SUBJECT = /^(?:everything|(?:order|party|determination):[^\s:]{1,200})$/;

const holdOf = (row: Row): LegalHold => ({
  subject: String(row['subject']),
  reason: String(row['reason']),
  placedBy: String(row['placed_by']),
  placedAt: String(row['placed_at']),
});

function checkSubject(subject: string): string {
  if (SUBJECT.test(subject)) return subject;
  throw badInput({
    path: 'subject',
    message: 'expected everything, order:ID, party:ID or determination:ID.',
    remedy: 'Write order:PO-1, for instance.',
  });
}

/** Legal holds: what a court, an agency or counsel wants kept is neither deleted by age nor erased until the hold is lifted. */
export function holdService({ store }: DeskOptions): HoldService {
  return {
    async holds(who) {
      need(who, 'audit.read');
      const rows = await store.read((r) => r.all('SELECT * FROM legal_hold ORDER BY subject'));
      return rows.map(holdOf);
    },
    async place(who, subject, reason) {
      need(who, 'retention.run');
      const [about, words] = [checkSubject(subject), checkText(reason, 'reason', 1000)];
      return store.write(actorOf(who), async (tx) => {
        const there = await tx.get('SELECT subject FROM legal_hold WHERE subject = ?', [about]);
        if (there !== undefined) throw conflict(`'${about}' is on hold already.`, 'Look at the holds.');
        await tx.run('INSERT INTO legal_hold (subject, reason, placed_by, placed_at) VALUES (?, ?, ?, ?)', [
          about,
          words,
          who.id,
          tx.now,
        ]);
        await tx.log({ action: 'hold.placed', about: [about], body: { subject: about }, personal: { reason: words } });
        return { subject: about, reason: words, placedBy: who.id, placedAt: tx.now };
      });
    },
    async lift(who, subject, reason) {
      need(who, 'retention.run');
      const [about, words] = [checkSubject(subject), checkText(reason, 'reason', 1000)];
      await store.write(actorOf(who), async (tx) => {
        if ((await tx.run('DELETE FROM legal_hold WHERE subject = ?', [about])) === 0) throw missing('hold', about);
        const others = about.startsWith('party:') ? await liftSpread(tx, about) : 0;
        await tx.log({
          action: 'hold.lifted',
          about: [about],
          body: { subject: about, ...(others > 0 && { others }) },
          personal: { reason: words },
        });
      });
    },
  };
}
