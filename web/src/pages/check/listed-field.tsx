import type { Listing } from '@tolhuis/core/contract';
import { SelectField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { t } from '../../ui/text.ts';
import { LABELS } from './labels.ts';

const M = {
  unknown: t('not screened against the whole lists'),
  none: t('screened: on no list'),
  EL: t('Entity List, all items'),
  DPL: t('Denied Persons List'),
  UVL: t('Unverified List'),
  MEU: t('Military End User List'),
  SDN: t('SDN (OFAC)'),
  given: t('as given'),
};
const LISTINGS: Readonly<Record<string, Listing[]>> = {
  none: [],
  EL: [{ list: 'EL', licenceRequirement: 'all-items' }],
  DPL: [{ list: 'DPL' }],
  UVL: [{ list: 'UVL' }],
  MEU: [{ list: 'MEU' }],
  SDN: [{ list: 'SDN' }],
};
type Known = keyof typeof LISTINGS | 'given';

const stateOf = (listed: Listing[] | undefined): Known | '' => {
  if (listed === undefined) return '';
  const text = JSON.stringify(listed);
  return Object.entries(LISTINGS).find(([, l]) => JSON.stringify(l) === text)?.[0] ?? 'given';
};

type Props = { listed: Listing[] | undefined; onChange: (listed: Listing[] | undefined) => void };

/** What screening found. "Not screened" is the start: a name without a hit on a part of the lists is not "on no list". */
export function ListedField({ listed, onChange }: Props) {
  const { say } = useLanguage();
  const value = stateOf(listed);
  const options = (['', 'none', 'EL', 'DPL', 'UVL', 'MEU', 'SDN'] as const).map(
    (id) => [id, id === '' ? M.unknown : M[id]] as const,
  );
  return (
    <SelectField<string>
      label={say(LABELS['listed']!)}
      value={value}
      options={value === 'given' ? [...options, ['given', M.given] as const] : options}
      onChange={(v) => v !== 'given' && onChange(v === '' ? undefined : LISTINGS[v])}
    />
  );
}
