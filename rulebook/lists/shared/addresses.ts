import type { EntryAddress } from '@tolhuis/core/screen';
import { clean } from './text.ts';

/** Splits a cell that holds several addresses, joined by `; and ` or by `; ` before a new one. */
export function splitAddresses(cell: string): string[] {
  return cell
    .split(/;\s*and\s+|;\s+(?=[A-Z0-9#])/i)
    .map((part) =>
      clean(part.replace(/[.;]?\s*\(See (?:also )?alternate address(?:es)?[^)]*\)\.?/i, '').replace(/[;,]\s*$/, '')),
    )
    .filter((part) => part !== undefined);
}

/** One address from parts; undefined when all are empty. */
export function address(parts: {
  street?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}): EntryAddress | undefined {
  const made: EntryAddress = {};
  if (parts.street) made.street = parts.street;
  if (parts.city) made.city = parts.city;
  if (parts.state) made.state = parts.state;
  if (parts.postalCode) made.postalCode = parts.postalCode;
  if (parts.country) made.country = parts.country;
  if (Object.keys(made).length === 0) return undefined;
  const full = [parts.street, parts.city, parts.state, parts.postalCode]
    .filter((part) => part !== undefined)
    .join(', ');
  if (full !== '') made.full = full;
  return made;
}

/** Addresses without repeats. */
export function distinctAddresses(addresses: readonly EntryAddress[]): EntryAddress[] {
  return [...new Map(addresses.map((a) => [JSON.stringify(a).toLowerCase(), a])).values()];
}
