/** Names of the features of a pair of names, in the order of their places in the feature vector. */
export const NAME_FEATURES = [
  'queryCovered',
  'entryCovered',
  'evidence',
  'missedInQuery',
  'missedInEntry',
  'wordDistance',
  'identical',
  'literal',
  'order',
  'legalSame',
  'legalConflict',
  'placeConflict',
  'numberConflict',
  'weakAlias',
  'initials',
  'pinyinClash',
  'tradeShared',
  'tradeConflict',
  'leadMet',
  'cutShort',
  'oneWord',
  'shortWords',
  'acronym',
  'hanAgrees',
  'reading',
  'conflict',
  'placeMissed',
  'tradeMissed',
  'mainName',
  'littleSaid',
  'otherBody',
] as const;

export type NameFeature = (typeof NAME_FEATURES)[number];

/** Place of each feature in the vector. */
export const F = Object.fromEntries(NAME_FEATURES.map((name, i) => [name, i])) as Record<NameFeature, number>;
