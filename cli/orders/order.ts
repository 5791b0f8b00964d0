import type { Question } from '@tolhuis/core/contract';

/** One order of a file: its id when it has one, the line or row it came from, the checked question. */
export type Order = { readonly id?: string; readonly line: number; readonly question: Question };
export type Format = 'json' | 'json-array' | 'json-lines' | 'csv' | 'xlsx';

/** Orders to be gone through one by one. */
export type OrderStream = {
  readonly format: Format;
  /** How many there are; undefined while they are not all read. */
  readonly length: number | undefined;
  /** What the reader took upon itself, for people: headings read as others, sheets that are not read. Whole when all are read. */
  readonly notes: readonly string[];
  [Symbol.asyncIterator](): AsyncIterator<Order>;
};

/** Checked orders, to be gone through as often as needed. */
export type Orders = OrderStream & {
  readonly length: number;
  /** Some order has a named party that states no listings. */
  readonly unscreened: boolean;
};
