import { buildIndex, type ListEntry, screen } from '@tolhuis/core/screen';
import { hasData, isTuning, loadList, loadQueries, sayNoData, withChineseNames } from './data.ts';
import { ALPHABET_KINDS } from './kinds/alphabets.ts';
import { CHARACTER_KINDS } from './kinds/characters.ts';
import { DISGUISE_KINDS } from './kinds/disguise.ts';
import type { Kind } from './kinds/kind.ts';
import { LINE_KINDS } from './kinds/lines.ts';
import { MARKUP_KINDS } from './kinds/markup.ts';
import { PERSON_KINDS } from './kinds/persons.ts';
import { SLIP_KINDS } from './kinds/slips.ts';
import { TRANSLATION_KINDS } from './kinds/translations.ts';
import { VESSEL_KINDS } from './kinds/vessels.ts';
import { made, sameName } from './kinds.ts';
import { thresholdFor, toQuery } from './quality.ts';

// More kinds of variation than kinds.ts has, judged at the scores that give 1 % and 5 % alerts on the clean labelled queries.
// Half of the kinds and half of the entries are kept aside: of them only totals are shown, unless `--by-kind all` is asked.

/** The kinds that kinds.ts does not have. */
export const MORE_KINDS: readonly Kind[] = [
  ...MARKUP_KINDS,
  ...DISGUISE_KINDS,
  ...LINE_KINDS,
  ...PERSON_KINDS,
  ...SLIP_KINDS,
  ...TRANSLATION_KINDS,
  ...VESSEL_KINDS,
  ...ALPHABET_KINDS,
  ...CHARACTER_KINDS,
];
const EACH = 60;

type Asked = { kind: string; text: string; base: string; best: number; top: number; open: boolean; clean: boolean };

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

function ask(seed: number): { all: Asked[]; high: number; low: number } {
  const list = loadList();
  const chinese = withChineseNames(list);
  const latinIndex = buildIndex(list);
  const index = buildIndex(chinese);
  const owners = ownersOf(chinese);
  const clean = cleanEntries();
  const all: Asked[] = [];
  MORE_KINDS.forEach((kind, i) => {
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
  return { all, high, low };
}

function report({ all: asked, high, low }: { all: Asked[]; high: number; low: number }, shown: string): void {
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
  const seen = shown === 'all' ? all : all.filter((a) => isTuning(a.kind) && a.open);
  for (const [kind, of] of Map.groupBy(seen, (a) => a.kind)) line(kind, of);
  if (process.argv.includes('--misses'))
    for (const a of clean) if (a.top >= low) console.log(`ALERT ${a.kind} | ${a.text} | ${a.top.toFixed(3)}`);
  if (process.argv.includes('--misses'))
    for (const a of seen)
      if (a.best < high) console.log(`${a.kind} | ${a.text} | ${a.base} | ${a.best.toFixed(3)} of ${a.top.toFixed(3)}`);
}

if (import.meta.main) {
  const option = (name: string): string | undefined => {
    const at = process.argv.indexOf(name);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  if (hasData()) report(ask(Number(option('--seed') ?? 1)), option('--by-kind') ?? 'open');
  else sayNoData();
}
