import { type Day, type LawEvent, t } from '@tolhuis/core/law';

type More = { readonly urls?: readonly string[]; readonly changes?: readonly string[] };

/**
 * One dated row of the record. `confidence`: P primary text read, S secondary, S* secondary that quotes a primary,
 * M from memory, '?' nothing seen (a day that is still to come, or beyond what could be read).
 * `changes`: ids of the provisions of this rulebook that the event made, changed or speaks of.
 */
export const event = (
  id: string,
  date: Day,
  kind: LawEvent['kind'],
  confidence: string,
  title: readonly [en: string, nl: string],
  text: readonly [en: string, nl: string],
  more: More = {},
): LawEvent => ({
  id,
  date,
  kind,
  title: t(...title),
  text: t(...text),
  urls: more.urls ?? [],
  confidence,
  ...(more.changes ? { changes: more.changes } : {}),
});
