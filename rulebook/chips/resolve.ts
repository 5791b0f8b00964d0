import type { Chip } from '@tolhuis/core/law';
import { editDistance } from './distance.ts';
import { CHIPS } from './index.ts';
import { chipKey } from './key.ts';

/** The one product meant; or several that the name fits, so ask which; or none, with the ids that come closest. */
export type ChipAnswer =
  | { readonly chip: Chip }
  | { readonly ambiguous: readonly Chip[] }
  | { readonly unknown: string; readonly suggestions: readonly string[] };

type Named = { readonly chip: Chip; readonly keys: readonly string[]; readonly words: ReadonlySet<string> };

const MOST_SUGGESTIONS = 5;
/** A name's key without the vendor before it. */
function withoutVendor(chip: Chip, name: string): string {
  const key = chipKey(name.slice(name.indexOf('/') + 1));
  const vendor = `${chipKey(chip.vendor)}-`;
  return key.startsWith(vendor) ? key.slice(vendor.length) : key;
}

/** The vendor's words: alone they name no product. */
const vendorWords = (chip: Chip): string[] =>
  chipKey(`${chip.vendor} ${chip.id.slice(0, chip.id.indexOf('/'))}`).split('-');

function nearest(key: string, named: readonly Named[], fits: readonly Chip[]): string[] {
  const allowed = Math.max(1, Math.floor(key.length / 4));
  const close = named
    .map(({ chip, keys }) => ({ id: chip.id, distance: Math.min(...keys.map((k) => editDistance(key, k))) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return [...new Set([...fits.map((c) => c.id), ...close.map((c) => c.id)])].slice(0, MOST_SUGGESTIONS);
}

/**
 * Makes the look-up for a catalogue. A declared id or alias gives its chip; so does one without its vendor, or the
 * vendor's full name of the product, when one product alone has it. A name whose words fit several products is
 * ambiguous and never picks one: H100 SXM5, PCIe and NVL stand on different TPP. Words that fit a single product
 * without being its name are a suggestion, because the catalogue may lack the variant that was meant.
 */
export function chipResolver(chips: readonly Chip[]): (name: string) => ChipAnswer {
  const declared = new Map<string, Chip>();
  const spoken = new Map<string, Set<Chip>>();
  const named: Named[] = chips.map((chip) => {
    const names = [chip.id, ...(chip.aliases ?? [])];
    for (const name of names) declared.set(chipKey(name), chip);
    const product = chip.variant === undefined ? chip.model : `${chip.model} ${chip.variant}`;
    const others = [
      ...names.map((n) => withoutVendor(chip, n)),
      ...[product, `${chip.vendor} ${product}`].map(chipKey),
    ];
    for (const key of others) spoken.set(key, (spoken.get(key) ?? new Set()).add(chip));
    const keys = [...names.map(chipKey), ...others];
    return { chip, keys, words: new Set([...keys.flatMap((k) => k.split('-')), ...vendorWords(chip)]) };
  });
  const vendors = new Set(chips.flatMap(vendorWords));

  return (name) => {
    const key = chipKey(name);
    const exact = declared.get(key);
    if (exact) return { chip: exact };
    const [first, ...rest] = spoken.get(key) ?? [];
    if (first) return rest.length === 0 ? { chip: first } : { ambiguous: [first, ...rest] };
    const words = key.split('-').filter((w) => w !== '');
    const fits = words.every((w) => vendors.has(w))
      ? []
      : named.filter((n) => words.every((w) => n.words.has(w))).map((n) => n.chip);
    if (fits.length > 1) return { ambiguous: fits };
    return { unknown: name, suggestions: key === '' ? [] : nearest(key, named, fits) };
  };
}

let resolver: ((name: string) => ChipAnswer) | undefined;

/** Finds a chip of the built-in catalogue by id, alias or name; see `chipResolver`. */
export function resolveChip(name: string): ChipAnswer {
  resolver ??= chipResolver(CHIPS);
  return resolver(name);
}
