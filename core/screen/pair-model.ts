import { PAIR_FEATURES } from './pair-features.ts';

/** Log-odds of a pair with all features zero. */
export const PAIR_BASE = 2.453;

const WEIGHTS: Readonly<Record<string, number>> = {
  queryCovered: -0.9,
  entryCovered: -0.445,
  evidence: 0.42,
  missedInQuery: -2.034,
  missedInEntry: -2.862,
  wordDistance: -0.191,
  identical: 0.192,
  literal: 0.354,
  order: 0.334,
  legalSame: -0.132,
  legalConflict: -2.025,
  placeConflict: -0.477,
  numberConflict: 1.322,
  weakAlias: -0.118,
  initials: 0.255,
  pinyinClash: 2.039,
  tradeShared: -0.393,
  tradeConflict: -0.896,
  leadMet: -1.26,
  cutShort: -0.598,
  oneWord: -0.261,
  shortWords: 0.711,
  hanAgrees: 0.816,
  conflict: -1.91,
  placeMissed: -1.773,
  tradeMissed: -0.9,
  nameLogOdds: 0.017,
  sharedNames: 0.766,
  sameCountry: 0.806,
  otherCountry: -2.274,
  sameDate: 1.341,
  otherDate: -1.394,
  sameAddress: 0.678,
  sameIdentifier: 1.315,
  otherIdentifier: -3.825,
  person: 0.289,
  personConflict: -1.077,
  personDistance: -0.837,
  personMissed: 0.402,
  noEvidence: 0.705,
  companyConflict: -0.834,
  companyMissed: -0.61,
  companyDistance: 0.646,
  companyPlace: -1.767,
  companyTrade: -0.981,
  companyNumber: 0.613,
};

/** The weights in vector order. */
export const PAIR_VECTOR = Float64Array.from(PAIR_FEATURES, (name) => WEIGHTS[name] ?? 0);

/** Probability of log-odds: the weights were fitted by maximum likelihood, so the logistic is the calibrated value. */
export function pairProbability(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
