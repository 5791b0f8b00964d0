import type { EndUse } from '@tolhuis/core/contract';
import { memo } from 'react';
import { CountryField, NumberField, SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';
import { ACTIVITIES, LABELS, USES } from './labels.ts';
import type { Draft } from './question.ts';

const M = {
  where: t('Where and when'),
  how: t('How many, what for'),
  activity: t('Activity'),
  none: t('known to be none of the controlled uses'),
  notStated: t('Leave everything open when the end use is not known.'),
  reading: t('Reading'),
  enforced: t('as enforced'),
  letter: t('the letter of the text'),
};
type Props = { draft: Draft; edit: (path: string, value: unknown) => void };

/** Are these parts of the question the very same? `put` keeps the identity of what it does not change. */
const same =
  (...keys: readonly (keyof Draft)[]) =>
  (a: Props, b: Props): boolean =>
    a.edit === b.edit && keys.every((k) => a.draft[k] === b.draft[k]);

/** Origin, destination, day and activity. */
export const RouteForm = memo(RouteFields, same('to', 'from', 'on', 'activity'));

function RouteFields({ draft, edit }: Props) {
  const { say } = useLanguage();
  return (
    <fieldset>
      <legend>{say(M.where)}</legend>
      <div className="grid2">
        <CountryField label={say(LABELS['to']!)} value={draft.to} onChange={(v) => edit('to', v)} />
        <CountryField label={say(LABELS['from']!)} value={draft.from ?? 'US'} onChange={(v) => edit('from', v)} />
        <label className="field">
          <span>{say(LABELS['on']!)}</span>
          <input
            type="date"
            required
            min="2018-01-01"
            max="2035-12-31"
            value={draft.on}
            onChange={(e) => e.target.value && edit('on', e.target.value)}
          />
        </label>
        <SelectField
          label={say(M.activity)}
          value={draft.activity ?? 'export'}
          options={Object.entries(ACTIVITIES) as [keyof typeof ACTIVITIES & string, (typeof ACTIVITIES)[string]][]}
          onChange={(v) => edit('activity', v === 'export' ? undefined : v)}
        />
      </div>
    </fieldset>
  );
}

/** Quantity, price, end use, and how the text is read. */
export const UseForm = memo(UseFields, same('quantity', 'unitValue', 'endUse', 'reading'));

function UseFields({ draft, edit }: Props) {
  const { say } = useLanguage();
  const uses = draft.endUse;
  const toggle = (use: EndUse): void => {
    const next = uses?.includes(use) ? uses.filter((u) => u !== use) : [...(uses ?? []), use];
    edit('endUse', next.length > 0 ? next : undefined);
  };
  return (
    <fieldset>
      <legend>{say(M.how)}</legend>
      <div className="grid3">
        <NumberField
          label={say(LABELS['quantity']!)}
          step={1}
          min={1}
          value={draft.quantity}
          onChange={(v) => edit('quantity', v)}
        />
        <NumberField
          label={say(LABELS['unitValue']!)}
          unit="USD"
          value={draft.unitValue === undefined ? undefined : Number(draft.unitValue.amount)}
          onChange={(v) => edit('unitValue', v === undefined ? undefined : { amount: String(v), currency: 'USD' })}
        />
        <SelectField<'letter'>
          label={say(M.reading)}
          value={draft.reading === 'letter' ? 'letter' : ''}
          options={[
            ['', M.enforced],
            ['letter', M.letter],
          ]}
          onChange={(v) => edit('reading', v || undefined)}
        />
      </div>
      <fieldset className="chips">
        <legend>{say(LABELS['endUse']!)}</legend>
        <label>
          <input
            type="checkbox"
            checked={uses?.length === 0}
            onChange={(e) => edit('endUse', e.target.checked ? [] : undefined)}
          />
          <span>{say(M.none)}</span>
        </label>
        {(Object.keys(USES) as EndUse[]).map((use) => (
          <label key={use}>
            <input type="checkbox" checked={uses?.includes(use) ?? false} onChange={() => toggle(use)} />
            <span>{say(USES[use]!)}</span>
          </label>
        ))}
        <small>{say(M.notStated)}</small>
      </fieldset>
    </fieldset>
  );
}
