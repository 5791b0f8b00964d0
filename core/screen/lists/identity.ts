import type { ListEntry } from '../entry.ts';

/** A name without case, punctuation and spacing, for telling whether two snapshots speak of the same entry. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Everything of an entry that a screening or a determination can turn on, as text; `id`, remarks and address of the source are left out. */
export function entryContent(entry: ListEntry): string {
  return JSON.stringify([
    entry.list,
    entry.type,
    entry.name,
    entry.aliases.map((a) => [a.name, a.weak === true]).sort(),
    entry.addresses.map((a) => [a.full, a.street, a.city, a.state, a.postalCode, a.country].map((p) => p ?? '')).sort(),
    [...entry.countries].sort(),
    (entry.identifiers ?? []).map((i) => [i.type, i.number, i.country ?? '']).sort(),
    [...(entry.birthDates ?? [])].sort(),
    [...(entry.programs ?? [])].sort(),
    entry.footnotes ?? [],
    entry.licenceRequirement ?? '',
    entry.licencePolicy ?? '',
    entry.federalRegister ?? [],
    entry.startDate ?? '',
    entry.endDate ?? '',
  ]);
}

/** Keys under which an entry may be found again in another snapshot, the surest first: list and id; list, name and first citation; list and name. */
export function identityKeys(entry: ListEntry): [string, string, string] {
  const name = foldedName(entry.name);
  return [
    `${entry.list}|#${entry.id}`,
    `${entry.list}|${name}|${entry.federalRegister?.[0] ?? ''}`,
    `${entry.list}|${name}`,
  ];
}
