/** Decisions about hits, bound to both sides; and how urgent an alert is, apart from how strong the match is. */
export { applyDecisions, type DecidedHits, type Reopened } from './apply.ts';
export { DecisionBook } from './book.ts';
export { decideHit, decisionEntryKey, type HitDecision, subjectKeyOf, type Verdict } from './decision.ts';
export { entryFingerprint, fingerprintChanges, subjectFingerprint } from './fingerprint.ts';
export { type AlertPriority, alertPriority, type Exposure } from './priority.ts';
export {
  DECISION_STATES,
  type DecisionFilter,
  type DecisionState,
  decisionJudge,
  isWanted,
  type JudgedDecision,
  sidesOf,
} from './state.ts';
