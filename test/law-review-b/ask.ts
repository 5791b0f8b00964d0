import type { Party, Question } from '@tolhuis/core/contract';
import { CERTIFIED } from '../support/certified.ts';

// Questions of a review of the law of levies, limits, letters, policies and proposals, in short words. What each must say
// was derived from the sources before the machine was asked.

/** What an answer must say. Of `levies` every one is named, with its amount ('': none can be computed). */
export type Expected = {
  readonly outcome?: string | readonly string[];
  readonly eccn?: string;
  readonly exception?: string;
  readonly policy?: string;
  readonly levies?: Readonly<Record<string, string>>;
  readonly duties?: readonly string[];
  readonly noDuties?: readonly string[];
  readonly due?: readonly [duty: string, day: string];
  /** Found in, or absent from, the id and text of some warning. */
  readonly warns?: readonly RegExp[];
  readonly silent?: readonly RegExp[];
  /** Found in the citation of some reason. */
  readonly cites?: string;
};
export type Row = readonly [id: string, why: string, question: Question, expected: Expected];
/** Rows that rest on one source. */
export type Table = { readonly source: string; readonly rows: readonly Row[] };

export const LR = 'licence-required';
export const NLR = 'no-licence-required';
export const NOT_ENFORCED = 'licence-not-enforced';
export const POD = 'presumption-of-denial';
export const CBC = 'case-by-case';
export const POA = 'presumption-of-approval';
/** Goods may not go yet, whatever the reason. */
export const KEPT = [LR, 'hold', 'not-determined', 'prohibited'] as const;

/** A day on which nothing of the record is uncertain. */
export const DAY = '2026-10-15';
export const US = party('exporter', 'US', {});
/** The exporter of this name; `kinds`: 'is-informed' for one that got a letter. */
export const sold = (name: string, ...kinds: string[]): object => party('exporter', 'US', { name, kinds });
export const NVIDIA = sold('NVIDIA Corporation');
export const AMD = sold('Advanced Micro Devices, Inc.');

export function party(role: string, country: string, more: object = {}): object {
  const home = { country, headquarters: country, ultimateParentHeadquarters: country };
  return { role, ...home, kinds: ['civil'], listed: [], owners: [], ...more };
}
/** A civil, unlisted buyer that is ultimate consignee and end user. */
export const buyer = (country: string, more: object = {}): object[] =>
  ['ultimate-consignee', 'end-user'].map((role) => party(role, country, more));

/** An export from the US to a civil buyer at home there; an item in one word is a chip of the catalogue. */
export function asked(on: string, to: string, item: object | string, more: object = {}, who?: object[]): Question {
  const parties = (who ?? [US, ...buyer(to)]) as Party[];
  const goods = typeof item === 'string' ? { chip: item } : item;
  const question = { on, from: 'US', to, via: [], activity: 'export', item: goods, parties, endUse: [], ...more };
  return question as Question;
}
export const today = (to: string, item: object | string, more: object = {}, who?: object[]): Question =>
  asked(DAY, to, item, more, who);

/** So many units at such a price. */
export const worth = (quantity: number | undefined, amount: string, currency = 'USD'): object => ({
  ...(quantity === undefined ? {} : { quantity }),
  unitValue: { amount, currency },
});
/** Everything that ¶ (dd) asks, but for what is said otherwise. */
export const certified = (otherwise: object = {}): object => ({
  evidence: {
    jan2026Certifications: { ...CERTIFIED, volumeShareOfUsPercent: 30, ...otherwise },
  },
});
export const licence = (more: object = {}): object => ({ evidence: { licence: { id: 'D1234567', ...more } } });
/** A NAC notification that BIS let pass, and a purchase order. */
export const notified = (filedOn = '2026-08-01'): object => ({
  evidence: { purchaseOrder: true, nacNotification: { filedOn, objection: false } },
});
/** A data-centre circuit, made abroad, of these numbers. */
export const circuit = (tpp: number, dramBandwidthGBps: number | undefined, more: object = {}): object => ({
  kind: 'integrated-circuit',
  tpp,
  performanceDensity: 20,
  ...(dramBandwidthGBps === undefined ? {} : { dramBandwidthGBps }),
  ioBandwidthGBps: 900,
  designedOrMarketedForDatacenters: true,
  commerciallyAvailableInUs: true,
  madeInUs: false,
  ...more,
});
/** A chip of the catalogue, sold in the US and made abroad. */
export const imported = (chip: string): object => ({ chip, commerciallyAvailableInUs: true, madeInUs: false });
export const server = (chip: string, count = 8, more: object = {}): object => ({
  kind: 'computer',
  contains: [{ chip, count }],
  ...more,
});
export const H200 = imported('nvidia/h200-sxm');
export const H100 = 'nvidia/h100-sxm5';
export const H20 = 'nvidia/h20-96gb';
export const A30 = 'nvidia/a30';
export const B300 = 'nvidia/b300-hgx';
