import type { ListEntry, PartyType } from '@tolhuis/core/screen';
import { isApproval } from '@tolhuis/rulebook/lists/catalogue.ts';

// Entities as yente (OpenSanctions) gives them: FollowTheMoney schemata and properties.

const SCHEMATA: Readonly<Record<PartyType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  unknown: 'LegalEntity',
};
/** Schemata of a query, and what they say of the party; a schema never leaves a listed party out. */
export const QUERY_SCHEMATA: Readonly<Record<string, PartyType>> = {
  Thing: 'unknown',
  LegalEntity: 'unknown',
  Organization: 'organisation',
  Company: 'organisation',
  PublicBody: 'organisation',
  Person: 'person',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  Address: 'unknown',
};

export type YenteEntity = {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
};

/** What OpenSanctions calls the kind of a list. */
const topicOf = (list: string): string =>
  list === 'SDN' ||
  list === 'CMIC' ||
  list === 'SSI' ||
  list === 'MBS' ||
  list === 'CAP' ||
  list === 'FSE' ||
  list === 'PLC'
    ? 'sanction'
    : list === 'DTC' || list === 'DPL'
      ? 'debarment'
      : 'export.control';

/** Id under which a listed party is known here: its list and the list's own id. */
export const yenteId = (entry: ListEntry): string => `${entry.list.toLowerCase()}-${entry.id}`;

export function yenteEntity(entry: ListEntry, takenAt: string | null): YenteEntity {
  const properties: Record<string, readonly string[]> = {
    name: [entry.name],
    alias: entry.aliases.filter(({ weak }) => weak !== true).map(({ name }) => name),
    weakAlias: entry.aliases.filter(({ weak }) => weak === true).map(({ name }) => name),
    country: entry.countries.map((code) => code.toLowerCase()),
    address: entry.addresses.map(
      (a) => a.full ?? [a.street, a.city, a.state, a.postalCode, a.country].filter(Boolean).join(', '),
    ),
    birthDate: entry.birthDates ?? [],
    idNumber: (entry.identifiers ?? []).map(({ number }) => number),
    programId: entry.programs ?? [],
    notes: entry.remarks === undefined ? [] : [entry.remarks],
    sourceUrl: entry.sourceUrl === undefined ? [] : [entry.sourceUrl],
    topics: isApproval(entry.list) ? [] : [topicOf(entry.list)],
  };
  return {
    id: yenteId(entry),
    caption: entry.name,
    schema: SCHEMATA[entry.type],
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
    datasets: [entry.list.toLowerCase()],
    referents: [],
    target: !isApproval(entry.list),
    first_seen: entry.startDate ?? null,
    last_seen: takenAt,
    last_change: null,
  };
}
