import type { Item, Party, Question } from '@tolhuis/core/contract';
import { order, who } from '../law-review-c/ask.ts';

// What the questions of the fourth review have in common.

/** An order to a Chinese end user by a seller of one’s own. */
export const sold = (seller: Party, item: Item, day: string, more: Partial<Question> = {}): Question =>
  order('CN', item, { on: day, parties: [seller, who('end-user', 'CN')], ...more });

/** The licence requirements of § 742.6(a)(6)(iii), either half. */
export const III = ['742.6(a)(6)(iii)'];

/** Made abroad. */
export const foreign = (item: Item, more: Partial<Item> = {}): Item => ({
  ...item,
  madeInUs: false,
  controlledUsContentPercent: 0,
  foreignDirectProduct: true,
  ...more,
});

/** From another country than the United States. */
export const re = (from: string): Partial<Question> => ({ activity: 'reexport', from });

/** Inside one country. */
export const within = (from: string): Partial<Question> => ({ activity: 'in-country-transfer', from });

/** Its half for 3A090.a. */
export const A = ['742.6(a)(6)(iii)(A)'];

/** Its half for 3A090.b. */
export const B = ['742.6(a)(6)(iii)(B)'];

/** That of § 744.23 by headquarters. */
export const HQ = ['744.23(a)(3)(i)'];

/** Technology for an entry. */
export const tech = (ofEccn: string, more: Partial<Item> = {}): Item => ({
  kind: 'technology',
  technologyFor: ofEccn,
  ...more,
});

/** Computers of no advanced-computing family, by the word of the exporter. */
export const box: Item = { kind: 'computer', eccn: '4A994.l', appWeightedTeraflops: 0.51 };

export const A992: Item = { kind: 'computer', eccn: '5A992.c' };
