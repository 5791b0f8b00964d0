import { buildIndex, type PartyType, type ScreenQuery, screenWithNote } from '@tolhuis/core/screen';
import { STARTER_AS_OF, starterList } from '@tolhuis/rulebook/lists/starter/index.ts';
import type { NameRow, Screened } from './protocol.ts';

const entries = starterList().entries;
const byId = new Map(entries.map((e) => [e.id, e]));
const index = buildIndex(entries);

const queryOf = ({ line: _, type, ...row }: NameRow): ScreenQuery => ({
  ...row,
  ...(type === undefined ? {} : { type: type as PartyType }),
});

/** Screens one name against the built-in starter list. It is a small part of the Entity List: no hit is not "no match". */
export function screenName(row: NameRow): Screened {
  const { hits, note } = screenWithNote(index, queryOf(row), { explain: true, limit: 20 });
  return {
    hits: hits.map((hit) => {
      const entry = byId.get(hit.id);
      return {
        ...hit,
        countries: entry?.countries ?? [],
        ...(entry?.footnotes ? { footnotes: entry.footnotes } : {}),
        ...(entry?.licencePolicy ? { licencePolicy: entry.licencePolicy } : {}),
        ...(entry?.federalRegister ? { citation: entry.federalRegister } : {}),
      };
    }),
    ...(note ? { note } : {}),
    list: { name: 'starter', asOf: STARTER_AS_OF, entries: entries.length },
  };
}
