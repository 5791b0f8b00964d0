import type { Say } from './say.ts';
import { type Message, t } from './text.ts';

const UNITS: Readonly<Record<string, Message>> = {
  units: t('units'),
  tpp: t('TPP'),
  percent: t('%'),
};

/** The unit of a limit or an account in words; one that has none stays as it is written. */
export function unitName(unit: string, say: Say): string {
  const known = UNITS[unit];
  return known === undefined ? unit : say(known);
}
