import type { Hit, ListEntry, ScreenQuery } from '../entry.ts';
import { foldedName } from '../lists/identity.ts';
import { decisionEntryKey, type HitDecision, subjectKeyOf } from './decision.ts';
import { entryFingerprint, fingerprintChanges, subjectFingerprint } from './fingerprint.ts';

/** Why a hit that was decided on is open again. */
export type Reopened = {
  hit: Hit;
  decision: HitDecision;
  because: 'subject-changed' | 'entry-changed' | 'both-changed' | 'expired';
  changed: string[];
};

/** Hits by what has been decided about them. `open` is what a person must look at: new, unsure and reopened ones. */
export type DecidedHits = {
  open: Hit[];
  dismissed: { hit: Hit; decision: HitDecision }[];
  confirmed: { hit: Hit; decision: HitDecision }[];
  reopened: Reopened[];
};

/**
 * Sorts one party's hits by the decisions about them. Give it all hits: a limit is for after, or dismissed hits would push
 * open ones out. The latest decision about a pair holds; a decision whose sides have changed or that has expired reopens.
 * @param entryOf the listed entry of a hit
 * @param today ISO day
 */
export function applyDecisions(
  query: ScreenQuery,
  hits: readonly Hit[],
  entryOf: (hit: Hit) => ListEntry | undefined,
  decisions: readonly HitDecision[],
  today: string,
): DecidedHits {
  const subject = subjectFingerprint(query);
  const key = subjectKeyOf(query);
  const own = decisions.filter((d) => d.subjectKey === key || (d.subject === subject && identifies(query)));
  const sorted: DecidedHits = { open: [], dismissed: [], confirmed: [], reopened: [] };
  for (const hit of hits) {
    const entry = entryOf(hit);
    const decision = entry && latestAbout(entry, own, subject);
    if (!entry || !decision) {
      sorted.open.push(hit);
      continue;
    }
    const now = entryFingerprint(entry);
    const subjectChanged = decision.subject !== subject;
    const entryChanged = decision.entry !== now;
    const expired = decision.expiresOn !== undefined && decision.expiresOn < today;
    if (subjectChanged || entryChanged || expired) {
      const because =
        subjectChanged && entryChanged
          ? 'both-changed'
          : subjectChanged
            ? 'subject-changed'
            : entryChanged
              ? 'entry-changed'
              : 'expired';
      const changed = [
        ...(subjectChanged ? fingerprintChanges(decision.subject, subject).map((k) => `party.${k}`) : []),
        ...(entryChanged ? fingerprintChanges(decision.entry, now).map((k) => `entry.${k}`) : []),
      ];
      sorted.reopened.push({ hit, decision, because, changed });
      sorted.open.push(hit);
    } else if (decision.verdict === 'false-match') sorted.dismissed.push({ hit, decision });
    else if (decision.verdict === 'true-match') sorted.confirmed.push({ hit, decision });
    else sorted.open.push(hit);
  }
  return sorted;
}

/** Whether the facts of a party tell it from another of the same name. Only then does a decision about one customer number
 *  hold for another: two customers with one name and nothing else known are not one customer. */
function identifies(query: ScreenQuery): boolean {
  return query.address !== undefined || query.birthDate !== undefined || (query.identifiers ?? []).length > 0;
}

/** The latest decision about an entry: one whose two sides are as now before one that knows it by id or by list and name. */
function latestAbout(entry: ListEntry, decisions: readonly HitDecision[], subject: string): HitDecision | undefined {
  const now = entryFingerprint(entry);
  const key = decisionEntryKey(entry);
  const named = foldedName(entry.name);
  const about = decisions.filter((d) => d.entry === now || d.entryKey === key || sameParty(d.entry, entry.list, named));
  const exact = about.filter((d) => d.entry === now && d.subject === subject);
  const pool =
    exact.length > 0
      ? exact
      : about.filter((d) => d.entry === now || d.entryKey === key).length > 0
        ? about.filter((d) => d.entry === now || d.entryKey === key)
        : about;
  return pool.reduce<HitDecision | undefined>(
    (latest, d) => (latest === undefined || d.at >= latest.at ? d : latest),
    undefined,
  );
}

function sameParty(fingerprint: string, list: string, name: string): boolean {
  const facts: { list?: string; name?: string } = JSON.parse(fingerprint);
  return facts.list === list && facts.name !== undefined && foldedName(facts.name) === name;
}
