import type { EntryAddress, ListEntry } from '../entry.ts';
import { toLatin } from '../normalise/transliterate.ts';
import { visibleText } from '../normalise/unicode.ts';

const ABBREVIATIONS = new Map<string, string>(
  `rd road,st street,str street,ave avenue,blvd boulevard,bldg building,bld building,centre center,ctr center,rm room,flat room,unit room,suite room,ste room,office room,fl floor,flr floor,
no number,nr number,comm commercial,ind industrial,dist district,ul street,ulitsa street,per lane,mah mahallesi,cad caddesi,sk sokak,sok sokak,hk hongkong`
    .replace(/\n/g, '')
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Longest part of an address that is read, in UTF-16 units: what a query may state at most. */
export const MAX_ADDRESS_LENGTH = 2000;
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/** Words of an address in one spelling: abbreviations written out, numbers apart from letters, no duplicates. */
export function addressTextWords(text: string): string[] {
  const out = new Set<string>();
  for (const raw of visibleText(text, MAX_ADDRESS_LENGTH).toLowerCase().match(WORD) ?? []) {
    const word = toLatin(raw);
    if (word !== '') out.add(ABBREVIATIONS.get(word) ?? word);
  }
  return [...out];
}

/** Words of a listed address, all parts together. */
export function addressWords(address: EntryAddress): string[] {
  const parts = [address.full, address.street, address.city, address.state, address.postalCode];
  return addressTextWords(parts.filter((part) => part !== undefined).join(' '));
}

const ADDRESS = /^\s*address\s+\d+\s*$/i;

/** True for entries that list premises instead of a party (`Address 12`): whoever is there needs a licence. */
export function isAddressOnly(entry: ListEntry): boolean {
  return ADDRESS.test(entry.name) && entry.addresses.length > 0;
}

const LIGHT = new Set(
  'road street avenue room floor building center number hong kong hongkong kowloon china district city tower house commercial industrial the of and n t f a b c d e'.split(
    ' ',
  ),
);

function weightOf(word: string): number {
  if (/^\d+$/.test(word)) return 1;
  return LIGHT.has(word) ? 0.3 : 1;
}

/**
 * Likeness of two addresses, 0–1: the weighted share of words in common, numbers among them; 0 where no number or
 * fewer than two telling words agree, because a street or a city alone is no premises.
 */
export function addressSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  let both = 0;
  let onlyA = 0;
  let numbers = 0;
  let telling = 0;
  for (const word of a) {
    const w = weightOf(word);
    if (other.has(word)) {
      both += w;
      if (w === 1 && /^\d+$/.test(word)) numbers++;
      else if (w === 1) telling++;
    } else onlyA += w;
  }
  let onlyB = 0;
  const own = new Set(a);
  for (const word of b) if (!own.has(word)) onlyB += weightOf(word);
  if (numbers === 0 || numbers + telling < 3) return 0;
  // What one side leaves out counts less than what both sides say differently.
  return both / (both + Math.min(onlyA, onlyB) + 0.4 * Math.abs(onlyA - onlyB));
}
