import { ask } from '../../client/api.ts';
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
  title: t('Reserve'),
  name: t('Name of the reservation'),
  nameHint: t('the order’s number, for example'),
  units: t('Number'),
  value: t('Value ({currency})'),
  amount: t('Amount'),
  party: t('To whom'),
  choose: t('choose'),
  conditions: t('Conditions that are met'),
  on: t('Day of export'),
  hold: t('Held for (days)'),
  go: t('Reserve'),
  bad: t('Give a whole number, and money with at most two decimals.'),
  kept: t('Reserved. Name it when the order is approved.'),
};
const EMPTY = { name: '', units: '', value: '', party: '', conditions: '', on: '', hold: '30', done: '' };
const DAY_SECONDS = 86_400;

/** Holds an amount of a licence line or limit, so that nobody else takes it while an order is on its way. */
export function ReserveForm({ accounts, changed }: { accounts: readonly Account[]; changed: () => void }) {
  const { say } = useLanguage();
  const [first] = accounts;
  const { form, put, done } = useForm(`reserve.${first!.id}`, EMPTY);
  const work = useWork();
  const licence = first!.licence;
  const currency = accounts.find((a) => a.unit.startsWith('minor:'))?.unit.slice('minor:'.length) ?? 'USD';
  const confirmed = form.conditions === '' ? [] : form.conditions.split('\n');
  const on = form.on || today();
  const command = (): object => {
    const units = wholeOf(form.units);
    const value = licence ? minorOf(form.value) : 0n;
    if (units === undefined || value === undefined || units <= 0n) throw new Error(say(M.bad));
    const drawing = licence
      ? {
          draws: [],
          licences: [
            {
              units,
              currency,
              valueMinor: value,
              party: form.party,
              conditionsConfirmed: confirmed,
              choose: { by: 'user', line: { licence: licence.licence, line: licence.line } },
            },
          ],
        }
      : { draws: [{ account: first!.id, amount: units, open: null }], licences: [] };
    return commandJson({
      type: 'reserve',
      id: form.name.trim(),
      note: '',
      effectiveOn: on,
      holdSeconds: Number(form.hold) * DAY_SECONDS,
      acceptedSteps: [],
      ...drawing,
    });
  };
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(async () => {
          await ask('ledger-apply', command());
          done();
          put({ done: form.name });
          changed();
        });
      }}
    >
      <h2>{say(M.title)}</h2>
      <label className="field">
        <span>
          {say(M.name)} <small>({say(M.nameHint)})</small>
        </span>
        <input required maxLength={100} value={form.name} onChange={(e) => put({ name: e.target.value, done: '' })} />
      </label>
      <div className="grid2">
        <label className="field">
          <span>{say(licence ? M.units : M.amount)}</span>
          <input required inputMode="numeric" value={form.units} onChange={(e) => put({ units: e.target.value })} />
        </label>
        {licence && (
          <label className="field">
            <span>{say(M.value, { currency })}</span>
            <input required inputMode="decimal" value={form.value} onChange={(e) => put({ value: e.target.value })} />
          </label>
        )}
        <label className="field">
          <span>{say(M.on)}</span>
          <input type="date" required value={on} onChange={(e) => put({ on: e.target.value })} />
        </label>
        <label className="field">
          <span>{say(M.hold)}</span>
          <input
            type="number"
            min={1}
            max={400}
            required
            value={form.hold}
            onChange={(e) => put({ hold: e.target.value })}
          />
        </label>
      </div>
      {licence && (
        <label className="field">
          <span>{say(M.party)}</span>
          <select required value={form.party} onChange={(e) => put({ party: e.target.value })}>
            <option value="">{say(M.choose)}</option>
            {licence.parties.map((p) => (
              <option key={p} value={p}>
                {p}
              </option>
            ))}
          </select>
        </label>
      )}
      {licence && licence.conditions.length > 0 && (
        <fieldset className="ticks">
          <legend>{say(M.conditions)}</legend>
          {licence.conditions.map((c) => (
            <label key={c}>
              <input
                type="checkbox"
                checked={confirmed.includes(c)}
                onChange={(e) =>
                  put({
                    conditions: (e.target.checked ? [...confirmed, c] : confirmed.filter((x) => x !== c)).join('\n'),
                  })
                }
              />
              {c}
            </label>
          ))}
        </fieldset>
      )}
      <ProblemNotice error={work.error} />
      {form.done !== '' && (
        <Told news={form.done}>
          ✓ {form.done}: {say(M.kept)}
        </Told>
      )}
      <div className="actions">
        <Act type="submit" busy={work.busy}>
          {say(M.go)}
        </Act>
      </div>
    </form>
  );
}
