import type { Item, Party, Question } from '@tolhuis/core/contract';
import { TODAY } from '../law-review-c/ask.ts';

/** Nothing but an item and a day: what is it? */
export const what = (item: Item, on = TODAY): Question => ({ on, item });
/** A circuit of these figures, its market not stated unless `datacentre` is. */
export const ic = (
  tpp: number | undefined,
  performanceDensity?: number,
  datacentre?: boolean,
  more: Partial<Item> = {},
): Item => ({
  kind: 'integrated-circuit',
  ...(tpp === undefined ? {} : { tpp }),
  ...(performanceDensity === undefined ? {} : { performanceDensity }),
  ...(datacentre === undefined ? {} : { designedOrMarketedForDatacenters: datacentre }),
  ...more,
});
export const computer = (contains: NonNullable<Item['contains']>, more: Partial<Item> = {}): Item => ({
  kind: 'computer',
  contains,
  ...more,
});
const within =
  (tpp: number, performanceDensity: number, datacentre: boolean) =>
  (count = 1) => ({
    count,
    tpp,
    performanceDensity,
    designedOrMarketedForDatacenters: datacentre,
  });
/** Circuits of each kind, to put into computers. */
export const a = within(15_832, 19.45, true);
export const b = within(2640, 3.196, true);
export const none = within(2368, 2.91, true);
export const desk = within(6704, 8.9, false);
export const deskSmall = within(4708, 7.7, false);
/** A question that says of its parties only what is given. */
export const bare = (to: string, item: Item, parties: Party[], more: Partial<Question> = {}): Question => ({
  on: TODAY,
  to,
  item,
  endUse: [],
  parties,
  ...more,
});
