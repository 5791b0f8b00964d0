import type { ListEntry, ScreenQuery } from '../entry.ts';
import { foldedName } from '../lists/identity.ts';
import { decisionEntryKey, type HitDecision } from './decision.ts';
import { entryFingerprint, fingerprintChanges, subjectFingerprint } from './fingerprint.ts';

/**
 * What a decision about a hit is worth today. `in-force`: the hit is dismissed or confirmed; `open`: somebody looked and is
 * not sure; `expired`: its last day has passed; `reopened`: a side has changed; `superseded`: a later one is about the same
 * pair; `not-listed`: the listed party is on no list at hand, so that nothing can be told of it.
 */
export const DECISION_STATES = ['in-force', 'open', 'expired', 'reopened', 'superseded', 'not-listed'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** A decision's state, and for a reopened one the keys that changed (`party.address`, `entry.aliases`). */
export type JudgedDecision = { readonly state: DecisionState; readonly changed: readonly string[] };

/** What decisions are judged by. */
export type DecisionsNow = {
  /** All decisions, of any party: the latest about a pair holds. */
  readonly all: readonly HitDecision[];
  /** The listed parties at hand. */
  readonly entries: readonly ListEntry[];
  /** ISO day. */
  readonly today: string;
};

const pairOf = (decision: HitDecision): string => `${decision.subjectKey}\n${decision.entryKey}`;

/**
 * Judges decisions one by one as `applyDecisions` would find them at a screening, without a screening: by the listed party
 * as it is now and, where it is handed in, the screened party as it is on file. One about a name that is on no file is
 * judged by the listed side alone; whether that name is written otherwise today is found when it is screened.
 */
export function decisionJudge({
  all,
  entries,
  today,
}: DecisionsNow): (decision: HitDecision, subject?: ScreenQuery) => JudgedDecision {
  const ofPair = Map.groupBy(all, pairOf);
  const byKey = new Map(entries.map((entry) => [decisionEntryKey(entry), entry]));
  let byName: Map<string, ListEntry> | undefined;
  const named = (fingerprint: string): ListEntry | undefined => {
    // Publishers give a corrected party another id: then list and name tell.
    byName ??= new Map(entries.map((entry) => [`${entry.list}\n${foldedName(entry.name)}`, entry]));
    const { list, name } = namesOf(fingerprint);
    return byName.get(`${list}\n${foldedName(name)}`);
  };
  return (decision, subject) => {
    const entry = byKey.get(decision.entryKey) ?? named(decision.entry);
    const subjectNow = subject === undefined ? decision.subject : subjectFingerprint(subject);
    const entryNow = entry === undefined ? decision.entry : entryFingerprint(entry);
    if (isSuperseded(decision, ofPair.get(pairOf(decision)) ?? [], subjectNow, entryNow))
      return { state: 'superseded', changed: [] };
    if (entry === undefined) return { state: 'not-listed', changed: [] };
    const changed = [
      ...fingerprintChanges(decision.subject, subjectNow).map((key) => `party.${key}`),
      ...fingerprintChanges(decision.entry, entryNow).map((key) => `entry.${key}`),
    ];
    if (changed.length > 0) return { state: 'reopened', changed };
    if (decision.expiresOn !== undefined && decision.expiresOn < today) return { state: 'expired', changed: [] };
    return { state: decision.verdict === 'unsure' ? 'open' : 'in-force', changed: [] };
  };
}

/** True where another decision about the two holds: the latest, of those made about both sides as they are now if there are any. */
function isSuperseded(
  decision: HitDecision,
  pair: readonly HitDecision[],
  subjectNow: string,
  entryNow: string,
): boolean {
  const exact = pair.filter((d) => d.subject === subjectNow && d.entry === entryNow);
  let latest: HitDecision = decision;
  for (const d of exact.length > 0 ? exact : pair) if (d.at >= latest.at) latest = d;
  const isExact = decision.subject === subjectNow && decision.entry === entryNow;
  if (exact.length > 0 && !isExact) return true;
  return latest.at > decision.at || JSON.stringify(latest) !== JSON.stringify(decision);
}

/** The names in a fingerprint: of a listed party with its list, of a screened party with an empty list. */
function namesOf(fingerprint: string): { list: string; name: string } {
  const { list = '', name = '' }: { list?: string; name?: string } = JSON.parse(fingerprint);
  return { list, name };
}

/** Which decisions somebody wants to see; all that is given must hold. */
export type DecisionFilter = {
  /** Part of the screened name, or the whole id of the party. */
  readonly party?: string;
  /** LIST:ID of the listed party (the beginning of the id is enough), or part of its name. */
  readonly entry?: string;
  /** Who decided, whole. */
  readonly by?: string;
  /** ISO day: decided on it or later, in UTC. */
  readonly since?: string;
};

/** True where a decision is one of those wanted. Names are compared without case, punctuation and spacing. */
export function isWanted(decision: HitDecision, { party, entry, by, since }: DecisionFilter): boolean {
  if (by !== undefined && decision.by !== by) return false;
  if (since !== undefined && decision.at.slice(0, 10) < since) return false;
  if (party !== undefined && decision.subjectKey !== `#${party}` && !holds(decision.subject, party)) return false;
  if (entry === undefined) return true;
  return decision.entryKey.startsWith(entry.replace(':', '|')) || holds(decision.entry, entry);
}

function holds(fingerprint: string, part: string): boolean {
  const wanted = foldedName(part);
  return wanted !== '' && foldedName(namesOf(fingerprint).name).includes(wanted);
}

/** Both sides of a decision by name, for people. */
export const sidesOf = (decision: HitDecision): { party: string; entry: string; list: string } => ({
  party: namesOf(decision.subject).name,
  entry: namesOf(decision.entry).name,
  list: namesOf(decision.entry).list,
});
