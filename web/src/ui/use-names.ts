import type { Item } from '@tolhuis/core/contract';
import type { Reference } from '../client/index.ts';
import { idOfItem } from './item-id.ts';
import { useReference } from './reference.tsx';

/** Names as people know them; a code or an id that this copy does not know stays as it is. */
export type Names = {
  readonly country: (code: string | null | undefined) => string;
  readonly item: (item: Item) => string;
};

const made = new WeakMap<Reference, Names>();

function namesOf(reference: Reference): Names {
  let names = made.get(reference);
  if (names === undefined) {
    const countries = new Map(reference.countries.map((c) => [c.code, c.name]));
    const chips = new Map(reference.chips.map((c) => [c.id, c.label]));
    const chip = (id: string): string => chips.get(id) ?? id;
    names = {
      country: (code) => (code ? (countries.get(code) ?? code) : '?'),
      item: (item) =>
        item.chip !== undefined
          ? chip(item.chip)
          : (item.contains?.map((c) => `${c.count}× ${c.chip === undefined ? 'IC' : chip(c.chip)}`).join(' + ') ??
            idOfItem(item)),
    };
    made.set(reference, names);
  }
  return names;
}

/** Names of countries and products in the language of the page. */
export const useNames = (): Names => namesOf(useReference());
