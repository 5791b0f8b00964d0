// `listed` is found, not typed in: the parties of a question and their owners are screened where the question does not
// say on which lists they stand.
import type { Listing, Owner, Party, Question } from '../../contract.ts';
import {
  ALERT_SCORE,
  applyDecisions,
  type Hit,
  type HitDecision,
  type ListEntry,
  type ListState,
  listingOf,
  type ScreenQuery,
  standingOf,
} from '../../screen/index.ts';

/** What screening needs, handed in by a door: all hits of a name (no limit; `note` when it could not be screened as it should), the entry of a hit, decisions, list state. */
export type PartyScreening = {
  search: (query: ScreenQuery) => { hits: readonly Hit[]; note?: string };
  entryOf: (hit: Hit) => ListEntry | undefined;
  kindOf: (list: string) => 'restriction' | 'approval' | 'own';
  decisions: readonly HitDecision[];
  state: ListState;
  /** ISO day on which a listing must be in force; usually the question's own. */
  today: string;
};

/** A hit from `LISTED_SCORE` on whose listing is in force is taken as the listed party until a person says otherwise. */
export const LISTED_SCORE = 0.95;

/** What was found about one party or owner. */
export type PartyFinding = {
  /** Where in the question: `parties.0`, `parties.0.owners.1`. */
  path: string;
  name: string;
  /** Listings taken as the party's own: confirmed by a person, or too alike to wait for one. */
  listed: Listing[];
  /** Hits that a person must judge before the party can be called clean. */
  open: Hit[];
  dismissed: number;
  formerly: Hit[];
  approvals: Hit[];
  /** The question states the party's listings: what is found is held against them, and none is not waited for. */
  stated?: true;
  /** Why the name was not, or not wholly, screened: such a party is never clean. */
  note?: string;
};

/** The question with every `listed` filled that could be, and what was found. */
export type ScreenedQuestion = { question: Question; findings: PartyFinding[]; state: ListState };

/** What is done with a `listed` that the question states: used as it is (the contract), or looked after besides. */
export type Stated = 'used' | 'checked';

/**
 * Screens the parties and owners that have a name and no `listed`. A party with open hits keeps `listed` empty of them and
 * must be held (`lowerByScreening`); a party without a name is left as it is, not known. With `checked`, a party whose
 * `listed` is stated is screened as well: its statement stands, and a hit on a list that it does not name is open.
 */
export function screenQuestion(
  question: Question,
  screening: PartyScreening,
  stated: Stated = 'used',
): ScreenedQuestion {
  const findings: PartyFinding[] = [];
  const fill = <T extends { name?: string; listed?: Listing[] }>(
    party: T,
    path: string,
    query: Omit<ScreenQuery, 'name'>,
  ): T => {
    if (party.name === undefined || party.name.trim() === '') return party;
    if (party.listed !== undefined && stated === 'used') return party;
    const finding = findingOf({ name: party.name, ...query }, path, screening, party.listed);
    findings.push(finding);
    return party.listed === undefined ? { ...party, listed: finding.listed } : party;
  };
  const owner = (o: Owner, path: string): Owner => {
    const filled = fill(o, path, {});
    return filled.owners
      ? { ...filled, owners: filled.owners.map((below, i) => owner(below, `${path}.owners.${i}`)) }
      : filled;
  };
  const parties = question.parties?.map((party: Party, i) => {
    const path = `parties.${i}`;
    const filled = fill(party, path, {
      ...(party.aliases && { aliases: party.aliases }),
      ...(party.country !== undefined && { country: party.country }),
      ...(party.address !== undefined && { address: party.address }),
    });
    return filled.owners ? { ...filled, owners: filled.owners.map((o, n) => owner(o, `${path}.owners.${n}`)) } : filled;
  });
  return { question: parties ? { ...question, parties } : question, findings, state: screening.state };
}

/** `stated`: what the question says of the party's listings, where it does: then nothing found is taken as one, only asked. */
function findingOf(
  query: ScreenQuery,
  path: string,
  screening: PartyScreening,
  stated: readonly Listing[] | undefined,
): PartyFinding {
  const finding: PartyFinding = {
    path,
    name: query.name,
    listed: [],
    open: [],
    dismissed: 0,
    formerly: [],
    approvals: [],
    ...(stated !== undefined && { stated: true }),
  };
  const restrictions: Hit[] = [];
  const { hits, note } = screening.search(query);
  if (note !== undefined) finding.note = note;
  for (const hit of hits) {
    const entry = screening.entryOf(hit);
    if (hit.score < ALERT_SCORE || !entry) continue;
    if (screening.kindOf(hit.list) === 'approval') finding.approvals.push(hit);
    else if (standingOf(entry, screening.today) !== 'active') finding.formerly.push(hit);
    else restrictions.push(hit);
  }
  const sorted = applyDecisions(query, restrictions, screening.entryOf, screening.decisions, screening.today);
  finding.dismissed = sorted.dismissed.length;
  if (stated !== undefined) {
    const found = [...sorted.confirmed.map((c) => c.hit), ...sorted.open];
    finding.open = found.filter((hit) => !stated.some(({ list }) => list === hit.list));
    return finding;
  }
  const taken = [...sorted.confirmed.map((c) => c.hit), ...sorted.open.filter((hit) => hit.score >= LISTED_SCORE)];
  finding.open = sorted.open.filter((hit) => hit.score < LISTED_SCORE);
  finding.listed = taken.flatMap((hit) => {
    const entry = screening.entryOf(hit);
    return entry ? [listingOf(entry)] : [];
  });
  return finding;
}
