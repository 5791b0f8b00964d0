import { buildIndex, type ListEntry, screen } from '@tolhuis/core/screen';
import { isTuning, loadList, loadQueries, withChineseNames } from './data.ts';
import type { CleanKind } from './kinds/clean.ts';
import type { Kind } from './kinds/kind.ts';
import { made, sameName } from './kinds.ts';
import { thresholdFor, toQuery } from './quality.ts';

// Kinds of variation judged at the scores that give 1 % and 5 % alerts on the clean labelled queries. Half of the kinds and
// half of the entries are kept aside: of them only totals are shown, unless `--by-kind all` is asked.

const EACH = 60;

type Asked = { kind: string; text: string; base: string; best: number; top: number; open: boolean; clean: boolean };

/** What was asked and answered, the scores for 1 % and 5 % alerts, and the best scores of further clean names by kind. */
export type Measured = {
  all: Asked[];
  high: number;
  low: number;
  others: { kind: string; text: string; top: number }[];
};

/** Scores for 1 % and 5 % alerts on the clean labelled queries, Chinese kinds left out. */
function thresholds(index: ReturnType<typeof buildIndex>): [high: number, low: number] {
  const answers = loadQueries()
    .filter((q) => q.expected_entity_ids.length === 0)
    .map((query) => ({ query, hits: screen(index, toQuery(query), { limit: 1, minScore: 0.05 }) }));
  return [thresholdFor(answers, 0.01), thresholdFor(answers, 0.05)];
}

function ownersOf(list: readonly ListEntry[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const entry of list)
    for (const name of [entry.name, ...entry.aliases.map((a) => a.name)]) {
      const key = sameName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(`${entry.list} ${entry.id}`));
    }
  return owners;
}

/** The clean labelled names as a list, so that they can be varied in the same ways. */
function cleanEntries(): ListEntry[] {
  return loadQueries()
    .filter((q) => q.expected_entity_ids.length === 0)
    .map((q) => ({
      id: q.qid,
      list: 'clean',
      type: q.type === 'person' ? 'person' : 'unknown',
      // Persons as the lists write them, which is what the kinds for persons take apart.
      name: q.type === 'person' ? q.query.replace(/^(.+) (\S+)$/, '$2, $1') : q.query,
      aliases: [],
      addresses: [],
      countries: q.country === undefined ? [] : [q.country],
    }));
}

/** Names of such kinds made by the seed, and other clean names, answered. */
export function ask(kinds: readonly Kind[], others: readonly CleanKind[], seed: number): Measured {
  const list = loadList();
  const chinese = withChineseNames(list);
  const latinIndex = buildIndex(list);
  const index = buildIndex(chinese);
  const owners = ownersOf(chinese);
  const clean = cleanEntries();
  const all: Asked[] = [];
  kinds.forEach((kind, i) => {
    const zh = kind.of === 'chinese';
    for (const { text, base, entry } of made(kind, zh ? chinese : list, seed * 1000 + i, EACH)) {
      const expected = owners.get(sameName(base))!;
      const hits = screen(zh ? index : latinIndex, { name: text }, { limit: 10, minScore: 0.05 });
      const best = hits.find((h) => expected.has(`${h.list} ${h.id}`))?.score ?? 0;
      all.push({ kind: kind.name, text, base, best, top: hits[0]?.score ?? 0, open: isTuning(entry.id), clean: false });
    }
    for (const { text, base, entry } of made(kind, clean, seed * 1000 + i, EACH / 2)) {
      const [hit] = screen(zh ? index : latinIndex, { name: text }, { limit: 1, minScore: 0.05 });
      all.push({ kind: kind.name, text, base, best: 0, top: hit?.score ?? 0, open: isTuning(entry.id), clean: true });
    }
  });
  const [high, low] = thresholds(latinIndex);
  const more = others.flatMap(({ kind, names }) =>
    names
      .filter((text) => !owners.has(sameName(text)))
      .map((text) => ({
        kind,
        text,
        top: screen(latinIndex, { name: text }, { limit: 1, minScore: 0.05 })[0]?.score ?? 0,
      })),
  );
  return { all, high, low, others: more };
}

/** Prints recall by halves and by kind, and the alerts on clean names. */
export function report({ all: asked, high, low, others }: Measured, shown: string): void {
  const all = asked.filter((a) => !a.clean);
  const clean = asked.filter((a) => a.clean);
  const recall = (of: Asked[], t: number): string => (of.filter((a) => a.best >= t).length / of.length).toFixed(3);
  const line = (title: string, of: Asked[]): void =>
    console.log(`${title.padEnd(34)} ${String(of.length).padEnd(5)} ${recall(of, high)}    ${recall(of, low)}`);
  console.log(`score at 1 % alerts on the clean labelled queries ${high.toFixed(3)}, at 5 % ${low.toFixed(3)}`);
  console.log('                                   n     at 1 %   at 5 %');
  line('all', all);
  for (const kinds of [true, false])
    for (const entries of [true, false])
      line(
        `kinds ${kinds ? 'open' : 'aside'}, entries ${entries ? 'open' : 'aside'}`,
        all.filter((a) => isTuning(a.kind) === kinds && a.open === entries),
      );
  const alerts = (t: number): string => (clean.filter((a) => a.top >= t).length / clean.length).toFixed(4);
  console.log(`clean labelled names so varied: ${clean.length}, alerts ${alerts(high)} and ${alerts(low)}`);
  for (const [kind, of] of Map.groupBy(others, (other) => other.kind)) {
    const share = (t: number): string => (of.filter((other) => other.top >= t).length / of.length).toFixed(3);
    console.log(`${kind.padEnd(34)} ${String(of.length).padEnd(5)} ${share(high)}    ${share(low)} alerts`);
  }
  if (process.argv.includes('--misses'))
    for (const { kind, text, top } of others)
      if (top >= low) console.log(`ALERT ${kind} | ${text} | ${top.toFixed(3)}`);
  const seen = shown === 'all' ? all : all.filter((a) => isTuning(a.kind) && a.open);
  for (const [kind, of] of Map.groupBy(seen, (a) => a.kind)) line(kind, of);
  if (process.argv.includes('--misses'))
    for (const a of clean) if (a.top >= low) console.log(`ALERT ${a.kind} | ${a.text} | ${a.top.toFixed(3)}`);
  if (process.argv.includes('--misses'))
    for (const a of seen)
      if (a.best < high) console.log(`${a.kind} | ${a.text} | ${a.base} | ${a.best.toFixed(3)} of ${a.top.toFixed(3)}`);
}

/** Reads `--seed N` and `--by-kind all` and reports. */
export function measure(kinds: readonly Kind[], others: readonly CleanKind[] = []): void {
  const option = (name: string): string | undefined => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  report(ask(kinds, others, Number(option('--seed') ?? 1)), option('--by-kind') ?? 'open');
}
