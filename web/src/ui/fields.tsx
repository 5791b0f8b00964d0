import { type ReactNode, useMemo } from 'react';
import { Combo } from './combo.tsx';
import { useLanguage } from './language.tsx';
import { useReference } from './reference.tsx';
import { type Message, type Text, t } from './text.ts';
import { chipOf } from './use-names.ts';

const M = {
  country: t('Type a country'),
  chip: t('Type a name, for example H200'),
  unknown: t('not known'),
  yes: t('yes'),
  no: t('no'),
};

type CountryProps = { label: ReactNode; value: string | undefined; onChange: (code: string | undefined) => void };

/** A country by name or code. */
export function CountryField({ label, value, onChange }: CountryProps) {
  const { say } = useLanguage();
  const { countries } = useReference();
  const choices = useMemo(() => countries.map((c) => ({ id: c.code, label: c.name, note: c.code })), [countries]);
  return <Combo label={label} choices={choices} value={value} onChange={onChange} placeholder={say(M.country)} />;
}

/** A product of the catalogue by name, id or alias. */
export function ChipField({ label, value, onChange }: CountryProps) {
  const { say } = useLanguage();
  const { chips } = useReference();
  const choices = useMemo(() => chips.map((c) => ({ id: c.id, label: c.label, words: c.words })), [chips]);
  const own = chipOf(chips, value)?.id ?? value;
  return <Combo label={label} choices={choices} value={own} onChange={onChange} placeholder={say(M.chip)} />;
}

type NumberProps = {
  label: ReactNode;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string | undefined;
  step?: number | 'any' | undefined;
  min?: number;
};

/** A number that may be left open; an empty field says "not known". */
export function NumberField({ label, value, onChange, unit, step = 'any', min = 0 }: NumberProps) {
  return (
    <label className="field">
      <span>
        {label}
        {unit && <small> {unit}</small>}
      </span>
      <input
        type="number"
        inputMode="decimal"
        min={min}
        step={step}
        value={value ?? ''}
        onChange={(e) => onChange(e.target.value === '' ? undefined : Number(e.target.value))}
      />
    </label>
  );
}

type ChoiceProps<T extends string> = {
  label: ReactNode;
  value: T | '';
  options: readonly (readonly [value: T | '', text: Message | Text])[];
  onChange: (value: T | '') => void;
};

/** One of a few. */
export function SelectField<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const { say } = useLanguage();
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(e) => onChange(e.target.value as T | '')}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {say(text)}
          </option>
        ))}
      </select>
    </label>
  );
}

type TruthProps = { label: ReactNode; value: boolean | undefined; onChange: (value: boolean | undefined) => void };

/** Yes, no, or not known: three answers, never a tick that means "no" when it was not looked at. */
export function TruthField({ label, value, onChange }: TruthProps) {
  return (
    <SelectField<'yes' | 'no'>
      label={label}
      value={value === undefined ? '' : value ? 'yes' : 'no'}
      options={[
        ['', M.unknown],
        ['yes', M.yes],
        ['no', M.no],
      ]}
      onChange={(v) => onChange(v === '' ? undefined : v === 'yes')}
    />
  );
}
