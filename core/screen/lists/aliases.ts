import type { EntryAlias, ListEntry } from '../entry.ts';
import { foldedName } from './identity.ts';

/** Further names of a listed party that its list does not carry: found by list and id, or by name (on one list, or on all). */
export type ExtraAliases = { id?: string; list?: string; name?: string; aliases: readonly string[] };

/**
 * Entries with further names added (new names of renamed parties, names in Chinese characters). The entries given are not
 * touched; names that an entry already has are not added again.
 */
export function withAliases(entries: readonly ListEntry[], extra: readonly ExtraAliases[]): ListEntry[] {
  const byId = new Map<string, ExtraAliases[]>();
  const byName = new Map<string, ExtraAliases[]>();
  const put = (map: Map<string, ExtraAliases[]>, key: string, value: ExtraAliases) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  for (const one of extra) {
    if (one.id !== undefined) put(byId, one.id, one);
    else if (one.name !== undefined) put(byName, foldedName(one.name), one);
  }
  return entries.map((entry) => {
    const found = [...(byId.get(entry.id) ?? []), ...(byName.get(foldedName(entry.name)) ?? [])].filter(
      (one) => one.list === undefined || one.list === entry.list,
    );
    if (found.length === 0) return entry;
    const known = new Set([entry.name, ...entry.aliases.map((a) => a.name)].map(foldedName));
    const added: EntryAlias[] = [];
    for (const name of found.flatMap((one) => one.aliases)) {
      const key = foldedName(name);
      if (key === '' || known.has(key)) continue;
      known.add(key);
      added.push({ name });
    }
    return added.length === 0 ? entry : { ...entry, aliases: [...entry.aliases, ...added] };
  });
}
