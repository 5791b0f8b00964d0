import {
  type DecisionState,
  decisionJudge,
  isWanted,
  type JudgedDecision,
  type ScreenQuery,
} from '@tolhuis/core/screen';
import { partyQuery } from '../screening/party-query.ts';
import type { StoredHitDecision } from '../services/api/index.ts';
import type { DeskContext } from './operation.ts';

/** What is asked of the list of decisions about hits. */
export type HitsAsked = {
  readonly party?: string | undefined;
  readonly name?: string | undefined;
  readonly entry?: string | undefined;
  readonly state?: DecisionState | undefined;
  readonly by?: string | undefined;
  readonly since?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
};

/** A decision with what it is worth today. */
export type ListedHitDecision = StoredHitDecision & JudgedDecision;
/** A page of them; `inFile`: how many wanted ones are in the file of this machine and not in the record. */
export type HitDecisionPage = { items: ListedHitDecision[]; next: string | null; inFile: number };

/** Rows read at a time, and at most for one page: a filter that fits few ends the page early, and `next` goes on. */
const ROWS = 200;
const MOST_ROWS = 5000;
const DEFAULT_LIMIT = 50;

/** The decisions of the record that are wanted, newest first. @throws OperationError 'forbidden', 'bad-input' */
export async function hitDecisions(context: DeskContext, asked: HitsAsked): Promise<HitDecisionPage> {
  const { desk, who, screening, today } = context;
  const { name, entry, by, since, state, party } = asked;
  const filter = {
    ...(name !== undefined && { party: name }),
    ...(entry !== undefined && { entry }),
    ...(by !== undefined && { by }),
    ...(since !== undefined && { since }),
  };
  const decided = screening.decisions();
  const judge = decisionJudge({ all: decided.all, entries: screening.lists().entries, today });
  const subjectOf = subjects(context);
  const limit = asked.limit ?? DEFAULT_LIMIT;
  const items: ListedHitDecision[] = [];
  let after = asked.after;
  for (let read = 0; read < MOST_ROWS; ) {
    const page = await desk.hitDecisions.list(who, {
      limit: ROWS,
      ...(after !== undefined && { after }),
      ...(party !== undefined && { partyId: party }),
    });
    read += page.items.length;
    for (const stored of page.items) {
      after = String(stored.position);
      // They come newest first: what is older than wanted ends the list.
      if (since !== undefined && stored.decision.at.slice(0, 10) < since) return inFile(items, null);
      if (!isWanted(stored.decision, filter)) continue;
      const judged = judge(stored.decision, await subjectOf(stored.partyId));
      if (state !== undefined && judged.state !== state) continue;
      items.push({ ...stored, ...judged });
      if (items.length === limit) {
        const last = stored === page.items.at(-1) && page.next === null;
        return inFile(items, last ? null : after);
      }
    }
    if (page.next === null) return inFile(items, null);
  }
  return inFile(items, after ?? null);

  function inFile(found: ListedHitDecision[], next: string | null): HitDecisionPage {
    const more = party === undefined ? decided.file.filter((d) => isWanted(d, filter)) : [];
    const wanted = state === undefined ? more : more.filter((d) => judge(d).state === state);
    return { items: found, next, inFile: wanted.length };
  }
}

/** Parties on file as they are screened now, each asked for once. */
function subjects({ desk, who }: DeskContext): (party: string | null) => Promise<ScreenQuery | undefined> {
  const known = new Map<string, ScreenQuery | undefined>();
  return async (party) => {
    if (party === null) return undefined;
    if (!known.has(party)) known.set(party, partyQuery(await desk.parties.get(who, party)));
    return known.get(party);
  };
}
