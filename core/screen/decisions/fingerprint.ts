// A fingerprint is the compared content itself, folded, as text: no hash, so that two different parties can never share
// one, and a change can be shown key by key.
import type { ListEntry, ScreenQuery } from '../entry.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const folded = (values: readonly string[]): string[] => [...new Set(values.map(fold))].sort();

/** Keys in a fixed order, empty ones left out. */
function canonical(facts: Record<string, string | string[] | undefined>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0)),
  );
}

/** What identifies the screened party. Its own `id` is left out: the same party under another number is the same party. */
export function subjectFingerprint(query: ScreenQuery): string {
  return canonical({
    name: fold(query.name),
    aliases: folded(query.aliases ?? []),
    type: query.type === 'unknown' ? undefined : query.type,
    country: query.country?.toUpperCase(),
    address: query.address === undefined ? undefined : fold(query.address),
    identifiers: folded((query.identifiers ?? []).map((i) => `${i.type}:${i.number}`)),
    birthDate: query.birthDate,
  });
}

/** What identifies the listed party and says what its listing means. Its id is left out: publishers change ids when they correct a name. */
export function entryFingerprint(entry: ListEntry): string {
  return canonical({
    list: entry.list,
    name: fold(entry.name),
    aliases: folded(entry.aliases.map((a) => a.name)),
    type: entry.type,
    addresses: folded(
      entry.addresses.map((a) =>
        [a.full ?? a.street, a.city, a.state, a.postalCode, a.country].filter(Boolean).join(', '),
      ),
    ),
    countries: folded(entry.countries),
    identifiers: folded((entry.identifiers ?? []).map((i) => `${i.type}:${i.number}`)),
    birthDates: folded(entry.birthDates ?? []),
    programs: folded(entry.programs ?? []),
    footnotes: (entry.footnotes ?? []).map(String),
    licenceRequirement: entry.licenceRequirement === undefined ? undefined : fold(entry.licenceRequirement),
    licencePolicy: entry.licencePolicy === undefined ? undefined : fold(entry.licencePolicy),
    endDate: entry.endDate,
  });
}

/** The keys in which two fingerprints differ. */
export function fingerprintChanges(before: string, after: string): string[] {
  const a: Record<string, unknown> = JSON.parse(before);
  const b: Record<string, unknown> = JSON.parse(after);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
}
