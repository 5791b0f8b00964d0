import { type LicenceParty, type LicenceRole, licenceOpenings } from '@tolhuis/core/ledger';
import { ask } from '../../client/api.ts';
import { Act } from '../../ui/act.tsx';
import { takeFocus } from '../../ui/focus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { today } from '../check/question.ts';
import { minorOf, wholeOf } from './amount.ts';
import { commandJson } from './ledger.ts';

const M = {
  title: t('Enter a licence or quota'),
  kind: t('Kind'),
  licence: t('licence line'),
  quota: t('quota or cap'),
  number: t('Licence number'),
  id: t('Short name'),
  line: t('Line'),
  what: t('What it is for'),
  cite: t('Source: paragraph or document'),
  units: t('Number authorised'),
  amount: t('Amount authorised'),
  unit: t('Counted in'),
  value: t('Value authorised'),
  currency: t('Currency'),
  from: t('Valid from'),
  until: t('Valid until (not including)'),
  eccns: t('ECCN paragraphs covered'),
  chips: t('Chips covered'),
  destinations: t('Countries covered (codes)'),
  oneOfBoth: t('ECCN paragraphs, chips or both, with spaces between; where both are given an order must fit both.'),
  receivers: t('Ultimate consignees and end users, one a line'),
  others: t('Purchasers and intermediate consignees, one a line'),
  conditions: t('Conditions, one a line'),
  go: t('Enter'),
  bad: t('Give whole numbers above zero, and money with at most two decimals.'),
};
const EMPTY = {
  kind: 'licence',
  id: '',
  line: '1',
  what: '',
  cite: '',
  units: '',
  unit: 'units',
  value: '',
  currency: 'USD',
  from: '',
  until: '',
  eccns: '',
  chips: '',
  destinations: '',
  receivers: '',
  others: '',
  conditions: '',
};
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);

const words = (text: string): string[] => text.split(/[\s,;]+/u).filter(Boolean);

/** The parties that a licence names, with what it names them as; one in both lists has all roles. */
function partiesOf({ receivers, others }: typeof EMPTY): LicenceParty[] {
  const roles = new Map<string, LicenceRole[]>();
  const add = (names: readonly string[], as: readonly LicenceRole[]): void => {
    for (const name of new Set(names)) roles.set(name, [...(roles.get(name) ?? []), ...as]);
  };
  add(lines(receivers), ['ultimate-consignee', 'end-user']);
  add(lines(others), ['purchaser', 'intermediate-consignee']);
  return [...roles].map(([name, as]) => ({ name, roles: as }));
}

/** The accounts of a new licence line, or of a quota. @throws Error with what to mend */
function openings(form: typeof EMPTY, from: string, bad: string): unknown[] {
  const units = wholeOf(form.units);
  if (units === undefined || units <= 0n) throw new Error(bad);
  const until = form.until === '' ? null : form.until;
  const id = form.id.trim();
  if (form.kind === 'quota') {
    const account = {
      id: `limit/${encodeURIComponent(id)}`,
      unit: form.unit,
      title: form.what.trim() || id,
      cite: form.cite.trim(),
      bound: { kind: 'granted' },
      from,
      until,
      steps: [],
      licence: null,
    };
    return [{ account, grants: [{ amount: units, effectiveOn: from, reason: 'grant' }] }];
  }
  const valueMinor = minorOf(form.value);
  if (valueMinor === undefined || valueMinor <= 0n) throw new Error(bad);
  return licenceOpenings({
    id,
    cite: form.cite.trim(),
    from,
    until,
    parties: partiesOf(form),
    conditions: lines(form.conditions),
    lines: [
      {
        line: form.line.trim(),
        title: form.what.trim(),
        eccns: words(form.eccns),
        chips: words(form.chips),
        destinations: words(form.destinations.toUpperCase()),
        units,
        currency: form.currency,
        valueMinor,
        valueTolerancePercent: 0n,
      },
    ],
  });
}

/** Puts a licence line or a quota on the books: for a compliance officer. */
export function OpenForm({ done }: { done: (entered: string) => void }) {
  const { say } = useLanguage();
  const { form, put, done: clear } = useForm('open-account', EMPTY);
  const work = useWork();
  const licence = form.kind === 'licence';
  const from = form.from || today();
  const text = (key: keyof typeof EMPTY, label: string, required = true, wide = false) => (
    <label className={wide ? 'field wide' : 'field'}>
      <span>{label}</span>
      <input required={required} maxLength={200} value={form[key]} onChange={(e) => put({ [key]: e.target.value })} />
    </label>
  );
  return (
    <form
      className="card stack"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(async () => {
          // The same licence line entered twice is one command: it changes nothing the second time.
          const id = licence
            ? `open licence ${form.id.trim()} line ${form.line.trim()}`
            : `open limit ${form.id.trim()}`;
          await ask(
            'ledger-apply',
            commandJson({ type: 'open', id, note: '', accounts: openings(form, from, say(M.bad)) }),
          );
          clear();
          done(form.id.trim());
        });
      }}
    >
      <h2>{say(M.title)}</h2>
      <div className="grid3">
        <label className="field">
          <span>{say(M.kind)}</span>
          <select ref={takeFocus} value={form.kind} onChange={(e) => put({ kind: e.target.value })}>
            <option value="licence">{say(M.licence)}</option>
            <option value="quota">{say(M.quota)}</option>
          </select>
        </label>
        {text('id', say(licence ? M.number : M.id))}
        {licence && text('line', say(M.line))}
        {text('what', say(M.what), true, true)}
        {text('cite', say(M.cite), true, true)}
        {text('units', say(licence ? M.units : M.amount))}
        {licence ? (
          <>
            {text('value', say(M.value))}
            {text('currency', say(M.currency))}
          </>
        ) : (
          <label className="field">
            <span>{say(M.unit)}</span>
            <select value={form.unit} onChange={(e) => put({ unit: e.target.value })}>
              <option value="units">units</option>
              <option value="tpp">TPP</option>
            </select>
          </label>
        )}
        <label className="field">
          <span>{say(M.from)}</span>
          <input type="date" required value={from} onChange={(e) => put({ from: e.target.value })} />
        </label>
        <label className="field">
          <span>{say(M.until)}</span>
          <input type="date" value={form.until} onChange={(e) => put({ until: e.target.value })} />
        </label>
      </div>
      {licence && (
        <>
          <div className="grid3">
            {text('eccns', say(M.eccns), form.chips.trim() === '')}
            {text('chips', say(M.chips), form.eccns.trim() === '')}
            {text('destinations', say(M.destinations))}
          </div>
          <p className="hint">{say(M.oneOfBoth)}</p>
        </>
      )}
      {licence && (
        <div className="grid2">
          <label className="field">
            <span>{say(M.receivers)}</span>
            <textarea rows={3} required value={form.receivers} onChange={(e) => put({ receivers: e.target.value })} />
          </label>
          <label className="field">
            <span>{say(M.others)}</span>
            <textarea rows={3} value={form.others} onChange={(e) => put({ others: e.target.value })} />
          </label>
          <label className="field">
            <span>{say(M.conditions)}</span>
            <textarea rows={3} value={form.conditions} onChange={(e) => put({ conditions: e.target.value })} />
          </label>
        </div>
      )}
      <ProblemNotice error={work.error} />
      <div className="actions">
        <Act type="submit" busy={work.busy}>
          {say(M.go)}
        </Act>
      </div>
    </form>
  );
}
