import type { PartyType, ScreenQuery } from '@tolhuis/core/screen';
import { countryCode } from '@tolhuis/rulebook/lists/shared/countries.ts';
import { countryHint } from './country-hint.ts';

/** One row of a file of names that is not understood; nothing is screened until all rows are. */
export class RowError extends Error {
  readonly place: string;
  constructor(place: string, problem: string, remedy: string) {
    super(`${place}: ${problem}. ${remedy}`);
    this.name = 'RowError';
    this.place = place;
  }
}

/** The keys of a row; in a spreadsheet, the columns. Only `name` is needed. */
export const QUERY_KEYS = ['id', 'name', 'type', 'country', 'address', 'aliases', 'identifiers', 'birthDate'] as const;

/** Words for a kind of party, ours first, then those of the lists and of other systems. */
const TYPES: Readonly<Record<string, PartyType>> = {
  person: 'person',
  organisation: 'organisation',
  vessel: 'vessel',
  aircraft: 'aircraft',
  unknown: 'unknown',
  individual: 'person',
  organization: 'organisation',
  company: 'organisation',
  entity: 'organisation',
  legalentity: 'unknown',
  ship: 'vessel',
  airplane: 'aircraft',
  address: 'unknown',
};

/** One row as a query. An unknown key, a wrong type or an impossible country is refused: never guessed. @throws RowError */
export function toQuery(row: unknown, place: string): ScreenQuery {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new RowError(place, 'expected an object', `Give objects with the keys ${QUERY_KEYS.join(', ')}.`);
  const raw = row as Record<string, unknown>;
  for (const key of Object.keys(raw))
    if (!(QUERY_KEYS as readonly string[]).includes(key))
      throw new RowError(
        `${place}, key ${JSON.stringify(key)}`,
        'not a key that can be screened',
        `The keys are ${QUERY_KEYS.join(', ')}.`,
      );
  const text = (key: string): string | undefined => {
    const value = raw[key] ?? undefined;
    if (value === undefined) return undefined;
    if (key === 'id' && typeof value === 'number') return String(value);
    if (typeof value !== 'string')
      throw new RowError(
        `${place}, key "${key}"`,
        `expected a string, got ${JSON.stringify(value).slice(0, 40)}`,
        'Put it in quotes.',
      );
    return value.trim() === '' && key !== 'name' ? undefined : value;
  };
  const name = text('name');
  if (name === undefined) throw new RowError(`${place}, key "name"`, 'no name', 'Every row needs a name.');
  const query: ScreenQuery = { name };
  const id = text('id');
  if (id !== undefined) query.id = id;
  const type = text('type');
  if (type !== undefined) {
    const known = TYPES[type.toLowerCase()];
    if (known === undefined)
      throw new RowError(
        `${place}, key "type"`,
        `${JSON.stringify(type)} is no kind of party`,
        'Use person, organisation, vessel, aircraft or unknown.',
      );
    query.type = known;
  }
  const country = text('country');
  if (country !== undefined) {
    const code = countryCode(country);
    if (code === undefined)
      throw new RowError(
        `${place}, key "country"`,
        `${JSON.stringify(country)} is no country`,
        countryHint(country) ?? 'Use the two-letter code of ISO 3166-1, for example NL.',
      );
    query.country = code;
  }
  const address = text('address');
  if (address !== undefined) query.address = address;
  const birthDate = text('birthDate');
  if (birthDate !== undefined) {
    // Without a year of four digits it would be no evidence at all, without a word.
    if (!/\d{4}/.test(birthDate))
      throw new RowError(
        `${place}, key "birthDate"`,
        `${JSON.stringify(birthDate.slice(0, 40))} has no year`,
        'Write 1970-11-21, or 1970-11 or 1970 where no more is known.',
      );
    query.birthDate = birthDate;
  }
  const aliases = list(raw['aliases'], `${place}, key "aliases"`);
  if (aliases.length > 0) query.aliases = aliases;
  const identifiers = list(raw['identifiers'], `${place}, key "identifiers"`);
  if (identifiers.length > 0)
    query.identifiers = identifiers.map((value) => {
      const colon = value.indexOf(':');
      return colon < 0
        ? { type: 'unspecified', number: value }
        : { type: value.slice(0, colon).trim(), number: value.slice(colon + 1).trim() };
    });
  return query;
}

/** A JSON array of strings (identifiers also as objects), or in a spreadsheet values joined by `; `. */
function list(value: unknown, place: string): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return value.split(/;\s*/).filter((v) => v !== '');
  if (Array.isArray(value))
    return value.map((v: unknown) => {
      if (typeof v === 'string') return v;
      if (typeof v === 'object' && v !== null && 'type' in v && 'number' in v)
        return `${String(v.type)}: ${String(v.number)}`;
      throw new RowError(place, 'expected a list of strings', 'Mend it and try again.');
    });
  throw new RowError(place, 'expected a list of strings', 'Mend it and try again.');
}
