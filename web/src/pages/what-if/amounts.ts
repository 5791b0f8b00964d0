import { type Language, money, number } from '../../ui/text.ts';
import type { Sum } from './tally.ts';

const atLeast = (known: string, open: number, orders: number): string => {
  if (open === 0) return known;
  return open === orders ? '?' : `≥ ${known}`;
};

/** Units of the orders: '≥' where some state none, '?' where none does. Never a zero that nobody stated. */
export const unitsOf = (s: Sum, language: Language): string => atLeast(number(s.units, language), s.unsized, s.orders);

/** Value of the orders in US dollars, in the same manner. */
export const worthOf = (s: Sum, language: Language): string => atLeast(money(s.value, language), s.unpriced, s.orders);
