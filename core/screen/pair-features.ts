import { NAME_FEATURES } from './compare/feature-names.ts';

/** What a comparison of two full records looks at beside the features of their most alike names. */
export const PAIR_EVIDENCE = [
  'nameLogOdds',
  'sharedNames',
  'sameCountry',
  'otherCountry',
  'sameDate',
  'otherDate',
  'sameAddress',
  'sameIdentifier',
  'otherIdentifier',
  'person',
  'personConflict',
  'personDistance',
  'personMissed',
  'noEvidence',
  'companyConflict',
  'companyMissed',
  'companyDistance',
  'companyPlace',
  'companyTrade',
  'companyNumber',
] as const;

/** All features of a pair of records, in vector order. */
export const PAIR_FEATURES: readonly string[] = [...NAME_FEATURES, ...PAIR_EVIDENCE];
