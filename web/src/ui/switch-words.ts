import type { Say } from './say.ts';
import { day, type Language, type Message, t } from './text.ts';

// Switches are named by ids that questions and the log carry; people read these words, with the id beside them.

const NAMES: Readonly<Record<string, Message>> = {
  'affiliates-rule': t('Affiliates Rule (50 % ownership)'),
  'cn-announcement-61': t('China, Announcement 61 (rare earths)'),
};
const OPTIONS: Readonly<Record<string, Message>> = {
  'in-force': t('in force'),
  stayed: t('stayed'),
};
const AFTER = t('{name}, after {day}');
const EXTENDED = t('stay extended to {day}');

/** A switch in words, or its id where this copy of the app does not know it. */
export function switchName(id: string, language: Language, say: Say): string {
  const [, rule = id, date] = /^(.*)-after-(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const known = NAMES[rule];
  if (known === undefined) return id;
  const name = say(known);
  return date === undefined ? name : say(AFTER, { name, day: day(date, language) });
}

/** What a switch may be set to, in words, or as it is written where it is not known. */
export function optionName(option: string, language: Language, say: Say): string {
  const [, date] = /^extended-to-(\d{4}-\d\d-\d\d)$/.exec(option) ?? [];
  if (date !== undefined) return say(EXTENDED, { day: day(date, language) });
  const known = OPTIONS[option];
  return known === undefined ? option : say(known);
}
