import { type Language, type Text, t } from './text.ts';

const UNITS: Readonly<Record<string, Text>> = {
  units: t('units', 'stuks'),
  tpp: t('TPP', 'TPP'),
  percent: t('%', '%'),
};

/** The unit of a limit or an account in words; one that has none stays as it is written. */
export const unitName = (unit: string, language: Language): string => UNITS[unit]?.[language] ?? unit;
