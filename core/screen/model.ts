import { ENTRY_FEATURES, type EntryFeature } from './compare/evidence.ts';
import { NAME_FEATURES, type NameFeature } from './compare/feature-names.ts';

/** Name of the released matcher. A model is never edited after release: a change is a new name and a new frozen run. */
export const MATCHER_MODEL = 'tolhuis-match-6';

/** Log-odds of a pair of names that agree in nothing. */
export const BASE = -6;

/** What one unit of each name feature adds to the log-odds. */
export const NAME_WEIGHTS: Readonly<Record<NameFeature, number>> = {
  queryCovered: 8.53,
  entryCovered: 4.34,
  evidence: 2.2,
  missedInQuery: 0.03,
  missedInEntry: -1.01,
  wordDistance: -6.81,
  identical: 1.82,
  literal: 1.56,
  order: 0.99,
  legalSame: 0.9,
  legalConflict: -0.71,
  placeConflict: -1.86,
  numberConflict: -0.32,
  weakAlias: -0.96,
  initials: -0.95,
  pinyinClash: -0.13,
  tradeShared: 1.73,
  tradeConflict: -1.88,
  leadMet: 0.0,
  cutShort: -1.24,
  oneWord: -1.43,
  shortWords: -1.21,
  acronym: 17,
  hanAgrees: 0.93,
  reading: -0.38,
  conflict: 0.0,
  placeMissed: -0.48,
  tradeMissed: -0.12,
  mainName: 0.15,
  littleSaid: -4,
  otherBody: -0.9,
};

/** What one unit of each piece of evidence beside the names adds to the log-odds. */
export const ENTRY_WEIGHTS: Readonly<Record<EntryFeature, number>> = {
  country: 2.06,
  address: 1.52,
  identifier: 4.89,
  birthDate: 1.43,
  partyType: -0.38,
};

/** The weights in vector order. */
export const NAME_VECTOR = Float64Array.from(NAME_FEATURES, (name) => NAME_WEIGHTS[name]);
export const ENTRY_VECTOR = Float64Array.from(ENTRY_FEATURES, (name) => ENTRY_WEIGHTS[name]);

/** Stretch of the score: the score is a logistic of log-odds over this, so that it keeps rising where probability is flat. */
export const STRETCH = 3;

/** Score of log-odds `z`, 0–1, strictly rising. */
export function scoreOf(z: number): number {
  return 1 / (1 + Math.exp(-z / STRETCH));
}

/** Log-odds of a score: the inverse of `scoreOf`. */
export function logOdds(score: number): number {
  return STRETCH * Math.log(score / (1 - score));
}

/**
 * Share of best hits of a score that are the party meant, on the tuning half of the labelled queries (about three in five
 * of which name a listed party: in a stream of clean names the share is lower). Straight lines between.
 */
const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.58, 0.005],
  [0.728, 0.02],
  [0.8, 0.12],
  [0.872, 0.58],
  [0.898, 0.85],
  [0.927, 0.9],
  [0.962, 0.99],
  [0.987, 0.996],
  [1, 0.999],
];

/** Calibrated probability of a score. */
export function probabilityOf(score: number): number {
  for (let i = 1; i < CALIBRATION.length; i++) {
    const [x1, y1] = CALIBRATION[i]!;
    const [x0, y0] = CALIBRATION[i - 1]!;
    if (score <= x1) return y0 + ((y1 - y0) * (score - x0)) / (x1 - x0);
  }
  return 1;
}

/** Score from which a hit is an alert: about one clean name in a hundred reaches it. */
export const ALERT_SCORE = 0.86;
/** Score from which a hit deserves a look when the stakes are high: about one clean name in thirty reaches it. */
export const REVIEW_SCORE = 0.8;
/** Score from which two full records (names and evidence) count as one party in `compare`. */
export const SAME_PARTY_SCORE = 0.5;
