/** Public face of the screening room: names are normalised, found, compared by named features, explained. */

export { compare, type PartyComparison } from './compare-parties.ts';
export * from './decisions/index.ts';
export type {
  EntryAddress,
  EntryAlias,
  Hit,
  HitReason,
  HitToken,
  ListEntry,
  PartyIdentifier,
  PartyType,
  ScreenQuery,
} from './entry.ts';
export * from './lists/index.ts';
export { ALERT_SCORE, MATCHER_MODEL, probabilityOf, REVIEW_SCORE, SAME_PARTY_SCORE } from './model.ts';
export { type NormalisedName, normaliseName } from './normalise/name.ts';
export * from './owners/index.ts';
export * from './rescreen/index.ts';
export {
  buildIndex,
  entryKey,
  isSearchable,
  type ScreenIndex,
  type Screening,
  type ScreenNote,
  type ScreenOptions,
  screen,
  screenWithNote,
  updateIndex,
} from './screen.ts';
