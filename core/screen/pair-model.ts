import { PAIR_FEATURES } from './pair-features.ts';

/** Log-odds of a pair with all features zero. */
export const PAIR_BASE = 2.125;

const WEIGHTS: Readonly<Record<string, number>> = {
  queryCovered: -0.922,
  entryCovered: -0.267,
  evidence: 0.243,
  missedInQuery: -2.064,
  missedInEntry: -3.244,
  wordDistance: 0.360,
  identical: 0.616,
  literal: 0.458,
  order: 0.523,
  legalSame: -0.134,
  legalConflict: -2.159,
  placeConflict: -1.733,
  numberConflict: 1.561,
  weakAlias: -0.112,
  initials: 0.303,
  pinyinClash: 1.863,
  tradeShared: -0.223,
  tradeConflict: -1.175,
  leadMet: -0.948,
  cutShort: -0.428,
  oneWord: -0.694,
  shortWords: 0.931,
  hanAgrees: 0.809,
  conflict: -1.385,
  nameLogOdds: -0.046,
  sharedNames: 0.856,
  sameCountry: 0.750,
  otherCountry: -2.328,
  sameDate: 1.413,
  otherDate: -1.308,
  sameAddress: 0.763,
  sameIdentifier: 1.332,
  otherIdentifier: -3.870,
  person: 0.406,
  personConflict: -0.324,
  personDistance: -1.477,
  personMissed: 0.759,
  noEvidence: 0.760,
};

/** The weights in vector order. */
export const PAIR_VECTOR = Float64Array.from(PAIR_FEATURES, (name) => WEIGHTS[name] ?? 0);

/** Probability of log-odds: the weights were fitted by maximum likelihood, so the logistic is the calibrated value. */
export function pairProbability(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
