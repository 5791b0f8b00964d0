import { day, type Language, type Text, t } from './text.ts';

// Switches are named by ids that questions and the log carry; people read these words, with the id beside them.

const NAMES: Readonly<Record<string, Text>> = {
  'affiliates-rule': t('Affiliates Rule (50 % ownership)', 'Affiliates Rule (eigendom van 50 %)'),
  'cn-announcement-61': t('China, Announcement 61 (rare earths)', 'China, Announcement 61 (zeldzame aarden)'),
};
const OPTIONS: Readonly<Record<string, Text>> = {
  'in-force': t('in force', 'van kracht'),
  stayed: t('stayed', 'geschorst'),
};
const AFTER = t('{name}, after {day}', '{name}, na {day}');
const EXTENDED = t('stay extended to {day}', 'schorsing verlengd tot {day}');

/** A switch in words, or its id where this copy of the app does not know it. */
export function switchName(id: string, language: Language): string {
  const [, rule = id, date] = /^(.*)-after-(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  const name = NAMES[rule]?.[language];
  if (name === undefined) return id;
  return date === undefined ? name : AFTER[language].replace('{name}', name).replace('{day}', day(date, language));
}

/** What a switch may be set to, in words, or as it is written where it is not known. */
export function optionName(option: string, language: Language): string {
  const [, date] = /^extended-to-(\d{4}-\d\d-\d\d)$/.exec(option) ?? [];
  if (date !== undefined) return EXTENDED[language].replace('{day}', day(date, language));
  return OPTIONS[option]?.[language] ?? option;
}
