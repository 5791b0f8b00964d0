import type { ListEntry, ScreenQuery } from '../entry.ts';
import { foldedName } from '../lists/identity.ts';
import { entryFingerprint, subjectFingerprint } from './fingerprint.ts';

/** What a person found about one hit. */
export type Verdict = 'true-match' | 'false-match' | 'unsure';

/** A person's decision about one hit, bound to what both sides were when it was made. */
export type HitDecision = {
  verdict: Verdict;
  reason: string;
  /** Who decided, and when (ISO date-time). */
  by: string;
  at: string;
  /** Last ISO day on which it holds; absent: until a side changes. */
  expiresOn?: string;
  /** Both sides as they were. */
  subject: string;
  entry: string;
  /** Under which the two are recognised once they have changed. */
  subjectKey: string;
  entryKey: string;
};

/** Under which a screened party is recognised: its own id where it has one, else its name. */
export function subjectKeyOf(query: ScreenQuery): string {
  return query.id !== undefined && query.id !== '' ? `#${query.id}` : foldedName(query.name);
}

/** Under which a listed party is recognised: list and id. */
export function decisionEntryKey(entry: Pick<ListEntry, 'list' | 'id'>): string {
  return `${entry.list}|${entry.id}`;
}

/** Records a decision about a hit. @throws RangeError without reason or name, or when it would be over before it began */
export function decideHit(
  query: ScreenQuery,
  entry: ListEntry,
  decision: { verdict: Verdict; reason: string; by: string; at: string; expiresOn?: string },
): HitDecision {
  if (decision.reason.trim() === '' || decision.by.trim() === '')
    throw new RangeError('a decision needs a reason and the name of who made it');
  if (decision.expiresOn !== undefined && decision.expiresOn < decision.at.slice(0, 10))
    throw new RangeError(`a decision of ${decision.at.slice(0, 10)} cannot have expired on ${decision.expiresOn}`);
  return {
    ...decision,
    subject: subjectFingerprint(query),
    entry: entryFingerprint(entry),
    subjectKey: subjectKeyOf(query),
    entryKey: decisionEntryKey(entry),
  };
}
