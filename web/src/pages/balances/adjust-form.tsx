import { useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import type { Account } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { today } from '../check/question.ts';
import { minorOf, wholeOf } from './amount.ts';
import { commandJson } from './ledger.ts';

const M = {
  title: t('Adjust what is granted'),
  hint: t('When the authority raises or lowers it. The journal keeps both.'),
  way: t('Change'),
  raise: t('raised by'),
  lower: t('lowered by'),
  amount: t('Amount'),
  on: t('From day'),
  note: t('Note, without personal data'),
  shortfall: t('Record it even if more has been used than remains'),
  go: t('Adjust'),
  done: t('Adjusted; the journal has it.'),
  bad: t('Give an amount above zero.'),
};
const EMPTY = { way: 'raise', amount: '', on: '', note: '', shortfall: false, once: '' };

/** Raises or lowers what an account was granted: for a compliance officer. */
export function AdjustForm({ account, changed }: { account: Account; changed: () => void }) {
  const { say } = useLanguage();
  const { form, put, done } = useForm(`adjust.${account.id}`, EMPTY);
  const work = useWork();
  const [told, setTold] = useState('');
  const on = form.on || today();
  const submit = async (): Promise<void> => {
    const size = account.unit.startsWith('minor:') ? minorOf(form.amount) : wholeOf(form.amount);
    if (size === undefined || size <= 0n) throw new Error(say(M.bad));
    const id = form.once || `adjust ${newKey()}`;
    put({ once: id });
    await ask(
      'ledger-apply',
      commandJson({
        type: 'adjust',
        id,
        note: form.note.trim(),
        account: account.id,
        change: form.way === 'lower' ? -size : size,
        effectiveOn: on,
        acknowledgeShortfall: form.shortfall,
      }),
    );
    done();
    setTold(id);
    changed();
  };
  return (
    <details className="card">
      <summary>{say(M.title)}</summary>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          work.run(submit);
        }}
      >
        <p className="hint">{say(M.hint)}</p>
        <div className="grid2">
          <label className="field">
            <span>{say(M.way)}</span>
            <select value={form.way} onChange={(e) => put({ way: e.target.value, once: '' })}>
              <option value="raise">{say(M.raise)}</option>
              <option value="lower">{say(M.lower)}</option>
            </select>
          </label>
          <label className="field">
            <span>{say(M.amount)}</span>
            <input
              required
              inputMode="decimal"
              value={form.amount}
              onChange={(e) => put({ amount: e.target.value, once: '' })}
            />
          </label>
          <label className="field">
            <span>{say(M.on)}</span>
            <input type="date" required value={on} onChange={(e) => put({ on: e.target.value, once: '' })} />
          </label>
          <label className="field">
            <span>{say(M.note)}</span>
            <input maxLength={500} value={form.note} onChange={(e) => put({ note: e.target.value, once: '' })} />
          </label>
        </div>
        <label className="tick">
          <input
            type="checkbox"
            checked={form.shortfall}
            onChange={(e) => put({ shortfall: e.target.checked, once: '' })}
          />
          {say(M.shortfall)}
        </label>
        <ProblemNotice error={work.error} />
        {told !== '' && <Told news={told}>✓ {say(M.done)}</Told>}
        <div className="actions">
          <Act type="submit" busy={work.busy}>
            {say(M.go)}
          </Act>
        </div>
      </form>
    </details>
  );
}
