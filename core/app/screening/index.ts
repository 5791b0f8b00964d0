/** Screening that feeds a determination. */
export { lowerByScreening } from './lower.ts';
export { namedParties } from './named-parties.ts';
export { needsScreening } from './needs.ts';
export { type OpenScreening, openIn } from './open.ts';
export {
  LISTED_SCORE,
  type PartyFinding,
  type PartyScreening,
  type ScreenedQuestion,
  type Stated,
  screenQuestion,
} from './screen-question.ts';
export { listStateText } from './words.ts';
