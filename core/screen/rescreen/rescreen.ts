import type { Hit, ListEntry, ScreenQuery } from '../entry.ts';
import { entryContent } from '../lists/identity.ts';
import { buildIndex, entryKey, type ScreenIndex, type ScreenOptions, screen } from '../screen.ts';

/** A party that is screened again and again, under an id of its own. */
export type Subject = ScreenQuery & { id: string };

/** What one re-screening starts from. `hits` are all hits of the subjects before (no limit), by subject id. */
export type RescreenInput = {
  before: { entries: readonly ListEntry[]; subjects: readonly Subject[]; hits: ReadonlyMap<string, readonly Hit[]> };
  after: { entries: readonly ListEntry[]; subjects: readonly Subject[] };
  /** Index of `after.entries`, when there is one already; it is built only when a subject is new or has changed. */
  index?: () => ScreenIndex;
  minScore?: number;
};

/** One line of the report: a hit that is new, gone or no longer what it was. */
export type RescreenChange = {
  subject: string;
  kind: 'new' | 'gone' | 'changed';
  hit: Hit;
  before?: Hit;
  because: 'list' | 'party';
};

/** The hits as a full screening of everything would give them, what changed, and how much was compared to know it. */
export type Rescreening = {
  hits: Map<string, Hit[]>;
  changes: RescreenChange[];
  compared: { subjectsInFull: number; entriesChanged: number };
};

/**
 * Screens again after a list or a portfolio changed, and compares only what changed: every known party with the changed
 * entries, every changed party with the whole list. Equal to a full re-screening, because a hit's score depends on its
 * two sides alone (a query that ran into the work bound is the exception; `screenWithNote` names it).
 */
export function rescreen(input: RescreenInput): Rescreening {
  const options: ScreenOptions = {
    limit: Number.POSITIVE_INFINITY,
    ...(input.minScore !== undefined && { minScore: input.minScore }),
  };
  const was = new Map(input.before.entries.map((e) => [entryKey(e), contentOf(e)]));
  const changed = input.after.entries.filter((e) => was.get(entryKey(e)) !== contentOf(e));
  const now = new Set(input.after.entries.map(entryKey));
  const touched = new Set([...changed.map(entryKey), ...[...was.keys()].filter((key) => !now.has(key))]);
  const changedIndex = buildIndex(changed);
  let whole: ScreenIndex | undefined;
  const wholeIndex = () => (whole ??= input.index?.() ?? buildIndex(input.after.entries));

  const known = new Map(input.before.subjects.map((s) => [s.id, JSON.stringify(s)]));
  const hits = new Map<string, Hit[]>();
  const changes: RescreenChange[] = [];
  let subjectsInFull = 0;
  for (const subject of input.after.subjects) {
    const old = input.before.hits.get(subject.id) ?? [];
    const same = known.get(subject.id) === JSON.stringify(subject) && input.before.hits.has(subject.id);
    if (!same) subjectsInFull++;
    const found = same
      ? [
          ...old.filter((h) => !touched.has(entryKey(h))),
          ...(changed.length > 0 ? screen(changedIndex, subject, options) : []),
        ].sort(bestFirst)
      : screen(wholeIndex(), subject, options);
    hits.set(subject.id, found);
    changes.push(...compare(subject.id, old, found, same ? 'list' : 'party'));
  }
  for (const [id, old] of input.before.hits) if (!hits.has(id)) changes.push(...compare(id, old, [], 'party'));
  return { hits, changes, compared: { subjectsInFull, entriesChanged: changed.length } };
}

/** All that an entry is, its id included: unlike a person's decision, a stored hit must follow a new id. */
const contentOf = (entry: ListEntry): string => `${entry.id} ${entryContent(entry)}`;

/** The order in which `screen` gives hits. */
function bestFirst(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  const [x, y] = [entryKey(a), entryKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function compare(
  subject: string,
  before: readonly Hit[],
  after: readonly Hit[],
  because: RescreenChange['because'],
): RescreenChange[] {
  const old = new Map(before.map((h) => [entryKey(h), h]));
  const fresh = new Set(after.map(entryKey));
  const changes: RescreenChange[] = [];
  for (const hit of after) {
    const then = old.get(entryKey(hit));
    if (!then) changes.push({ subject, kind: 'new', hit, because });
    else if (then.score !== hit.score || then.name !== hit.name || then.matchedName !== hit.matchedName)
      changes.push({ subject, kind: 'changed', hit, before: then, because });
  }
  for (const hit of before) if (!fresh.has(entryKey(hit))) changes.push({ subject, kind: 'gone', hit, because });
  return changes;
}
