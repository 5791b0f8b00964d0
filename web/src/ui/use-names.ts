import type { Item } from '@tolhuis/core/contract';
import type { Reference } from '../client/index.ts';
import { idOfItem } from './item-id.ts';
import { useReference } from './reference.tsx';

/** Names as people know them; a code or an id that this copy does not know stays as it is. */
export type Names = {
  readonly country: (code: string | null | undefined) => string;
  readonly item: (item: Item) => string;
};

/** A product of the catalogue by its id or an alias of it, as questions may name it. */
export const chipOf = (chips: Reference['chips'], id: string | undefined): Reference['chips'][number] | undefined =>
  id === undefined ? undefined : (chips.find((c) => c.id === id) ?? chips.find((c) => c.words.split(' ').includes(id)));

const made = new WeakMap<Reference, Names>();

function namesOf(reference: Reference): Names {
  let names = made.get(reference);
  if (names === undefined) {
    const countries = new Map(reference.countries.map((c) => [c.code, c.name]));
    const chips = new Map<string, string>();
    for (const c of reference.chips)
      for (const word of c.words.split(' ')) if (!chips.has(word)) chips.set(word, c.label);
    for (const c of reference.chips) chips.set(c.id, c.label);
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
