import { existsSync } from 'node:fs';
import {
  type DecisionFilter,
  type DecisionState,
  decisionJudge,
  type HitDecision,
  isWanted,
  type JudgedDecision,
  sidesOf,
} from '@tolhuis/core/screen';
import { ListStore, listsHome, loadLists } from '@tolhuis/server/lists/index.ts';
import type { HitDecisionPage, ListedHitDecision } from '@tolhuis/server/operations/hit-list.ts';
import type { DecisionStore } from '@tolhuis/server/screening/decision-store.ts';
import { type DeskOptions, storePlace, withCalls } from '../desk.ts';
import type { Call } from '../remote.ts';
import type { Io } from '../screening/flags.ts';
import { printable } from '../show/printable.ts';

/** Which decisions are wanted, and how many. */
export type Wanted = { readonly filter: DecisionFilter; readonly state?: DecisionState; readonly limit: number };

/** A decision as the terminal lists it: of the file of this machine, or of a desk, where it has an id. */
export type ListedVerdict = JudgedDecision & { readonly id?: string; readonly decision: HitDecision };

/** Decisions a call, when all wanted ones are fetched. */
const PAGE = 200;

/** Those of a desk, newest first, page by page. `inFile`: those that only the file of the desk's machine has. */
async function ofDesk(call: Call, wanted: Wanted): Promise<{ found: ListedHitDecision[]; inFile: number }> {
  const { party, ...filter } = wanted.filter;
  const found: ListedHitDecision[] = [];
  for (let after: string | null | undefined; ; ) {
    const asked = {
      ...filter,
      ...(party !== undefined && { name: party }),
      ...(wanted.state !== undefined && { state: wanted.state }),
      ...(typeof after === 'string' && { after }),
      limit: Math.min(PAGE, wanted.limit - found.length),
    };
    const { items, next, inFile } = JSON.parse(await call('hit-decisions', asked)) as HitDecisionPage;
    found.push(...items);
    after = next;
    if (after === null || found.length >= wanted.limit) return { found, inFile };
  }
}

/** Those of the file of this machine, newest first. @throws RowError where the file is damaged */
function ofFile(store: DecisionStore, wanted: Wanted, recorded: readonly ListedVerdict[], io: Io): ListedVerdict[] {
  const all = store.all();
  if (all.length === 0) return [];
  const { entries } = loadLists(new ListStore(listsHome(io.env)), io.today);
  // A later one of the desk about the same two goes before one of the file.
  const judge = decisionJudge({ all: [...all, ...recorded.map((one) => one.decision)], entries, today: io.today });
  return all
    .filter((decision) => isWanted(decision, wanted.filter))
    .map((decision) => ({ decision, ...judge(decision) }))
    .filter(({ state }) => wanted.state === undefined || state === wanted.state)
    .reverse();
}

/**
 * The decisions that are wanted, newest first: of a server where one is named; else of the file of this machine, and of its
 * desk where it has one. @throws RowError, OperationError
 */
export async function verdicts(
  store: DecisionStore,
  wanted: Wanted,
  options: DeskOptions,
  io: Io,
): Promise<{ found: ListedVerdict[]; inFile: number }> {
  if (options.server !== undefined) return withCalls(options, (call) => ofDesk(call, wanted));
  const place = storePlace(options);
  const hasDesk = place.startsWith('postgres') || existsSync(place);
  const recorded = hasDesk ? (await withCalls(options, (call) => ofDesk(call, wanted))).found : [];
  const found = [...ofFile(store, wanted, recorded, io), ...recorded].sort((a, b) =>
    a.decision.at < b.decision.at ? 1 : a.decision.at > b.decision.at ? -1 : 0,
  );
  return { found: found.slice(0, wanted.limit), inFile: 0 };
}

const STATE: Readonly<Record<DecisionState, string>> = {
  'in-force': 'in force',
  open: 'open: not sure',
  expired: 'expired: the hit is open again',
  reopened: 'reopened',
  superseded: 'superseded by a later one',
  'not-listed': 'the listed party is on no list here',
};

/** One decision for people. */
export function verdictText({ decision, state, changed, id }: ListedVerdict): string {
  const { party, entry, list } = sidesOf(decision);
  const until = decision.expiresOn === undefined ? '' : ` until ${decision.expiresOn}`;
  const why = changed.length === 0 ? '' : `: ${changed.join(', ')} changed`;
  return [
    `${decision.at.slice(0, 10)}  ${decision.verdict}${until} — ${STATE[state]}${why}`,
    `  ${party}${decision.subjectKey.startsWith('#') ? ` (${decision.subjectKey.slice(1)})` : ''} and ${list} ${entry} (${decision.entryKey.replace('|', ':')})`,
    `  by ${decision.by}: ${decision.reason}${id === undefined ? '' : ` [${id}]`}`,
  ]
    .map((line) => `${printable(line)}\n`)
    .join('');
}
