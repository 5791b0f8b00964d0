import { buildIndex, type ListEntry, normaliseName, screen } from '@tolhuis/core/screen';
import { hasData, loadList, sayNoData } from './data.ts';
import { CHINESE_KINDS } from './kinds/chinese.ts';
import { CLEAN, type CleanKind } from './kinds/clean.ts';
import { FORM_KINDS } from './kinds/forms.ts';
import type { Kind } from './kinds/kind.ts';
import { LETTER_KINDS } from './kinds/letters.ts';
import { SCRIPT_KINDS } from './kinds/scripts.ts';
import { WORD_KINDS } from './kinds/words.ts';
import { randomFrom } from './perturb.ts';

// Names varied in ways that the labelled queries do not have, made from the real list by a seed, and clean names that are
// not on it: recall and alerts by kind. Nothing here is tuned on; `--misses KIND` shows what was not found.

const KINDS: readonly Kind[] = [...WORD_KINDS, ...FORM_KINDS, ...LETTER_KINDS, ...SCRIPT_KINDS, ...CHINESE_KINDS];
const EACH = 80;
const HAN = /\p{Script=Han}/u;

type Asked = { kind: string; clean: boolean; text: string; base: string; best: number; top: number; rank: number };

/** The words of a name in any order, by which two listed names are the same. */
export const sameName = (name: string): string => normaliseName(name).words.toSorted().join(' ');

/** True where a kind varies names of such an entry. */
function fits(kind: Kind, type: ListEntry['type']): boolean {
  if (kind.of === 'vessel' || kind.of === 'aircraft' || kind.of === 'person') return type === kind.of;
  if (type === 'vessel' || type === 'aircraft') return false;
  return kind.of !== 'company' || type !== 'person';
}

/** Queries of a kind from listed names, drawn by the seed; fewer than asked where the kind fits few names. */
export function* made(
  kind: Kind,
  list: readonly ListEntry[],
  seed: number,
  each = EACH,
): Generator<{ text: string; base: string; entry: ListEntry }> {
  const random = randomFrom(seed);
  const seen = new Set<string>();
  for (let tries = 0, given = 0; given < each && tries < 60_000; tries++) {
    const entry = list[Math.floor(random() * list.length)]!;
    if (/^Address \d/.test(entry.name)) continue;
    if (!fits(kind, entry.type)) continue;
    const all = [entry.name, entry.name, ...entry.aliases.map((a) => a.name)];
    const names = kind.of === 'chinese' ? all.filter((name) => HAN.test(name)) : all;
    const base = names[Math.floor(random() * names.length)];
    if (base === undefined || base.length < (HAN.test(base) ? 4 : 7) || base.length > 90) continue;
    if (normaliseName(base).words.length === 0) continue;
    const text = kind.make(random, base, entry);
    if (text === null || seen.has(text)) continue;
    seen.add(text);
    given++;
    yield { text, base, entry };
  }
}

/** Answers all; a clean name that is a listed one word for word is left out. */
function ask(seed: number): Asked[] {
  const list = loadList();
  const index = buildIndex(list);
  const owners = new Map<string, Set<string>>();
  for (const entry of list)
    for (const name of [entry.name, ...entry.aliases.map((a) => a.name)]) {
      const key = sameName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(`${entry.list} ${entry.id}`));
    }
  const out: Asked[] = [];
  KINDS.forEach((kind, i) => {
    for (const { text, base } of made(kind, list, seed * 1000 + i)) {
      const expected = owners.get(sameName(base))!;
      const hits = screen(index, { name: text }, { limit: 10, minScore: 0.05 });
      const rank = hits.findIndex((h) => expected.has(`${h.list} ${h.id}`));
      out.push({
        kind: kind.name,
        clean: false,
        text,
        base,
        best: hits[rank]?.score ?? 0,
        top: hits[0]?.score ?? 0,
        rank,
      });
    }
  });
  for (const { kind, names } of CLEAN(seed) satisfies CleanKind[]) {
    for (const text of new Set(names)) {
      if (owners.has(sameName(text))) continue;
      const [hit] = screen(index, { name: text }, { limit: 1, minScore: 0.05 });
      out.push({ kind, clean: true, text, base: hit?.matchedName ?? '', best: 0, top: hit?.score ?? 0, rank: -1 });
    }
  }
  return out;
}

function report(all: Asked[]): void {
  const clean = all.filter((a) => a.clean);
  const tops = clean.map((a) => a.top).sort((a, b) => b - a);
  const at = (share: number): number => (tops[Math.floor(tops.length * share)] ?? 0) + 1e-9;
  const [high, low] = [at(0.01), at(0.05)];
  const good = all.filter((a) => !a.clean);
  const recall = (list: Asked[], t: number): string =>
    (list.filter((a) => a.best >= t).length / list.length).toFixed(3);
  const alerts = (list: Asked[], t: number): string => (list.filter((a) => a.top >= t).length / list.length).toFixed(3);
  console.log(
    `${good.length} made names, ${clean.length} clean; score at 1 % alerts ${high.toFixed(3)}, at 5 % ${low.toFixed(3)}`,
  );
  console.log(
    `recall@10 at 1 % ${recall(good, high)}, at 5 % ${recall(good, low)}, at the alert score ${recall(good, 0.86)} (alerts on clean ${alerts(clean, 0.86)})`,
  );
  console.log('kind                           n    at 1 %   at 5 %   at 0.86  found at all');
  for (const [kind, list] of Map.groupBy(all, (a) => a.kind)) {
    const share = list[0]!.clean ? alerts : recall;
    const found = list[0]!.clean ? '' : (list.filter((a) => a.rank >= 0).length / list.length).toFixed(3);
    console.log(
      `${kind.padEnd(30)} ${String(list.length).padEnd(4)} ${share(list, high)}    ${share(list, low)}    ${share(list, 0.86)}    ${found}`,
    );
  }
  const wanted = process.argv[process.argv.indexOf('--misses') + 1];
  if (process.argv.includes('--misses'))
    for (const a of all) {
      if (wanted !== 'all' && !a.kind.startsWith(wanted ?? '')) continue;
      if (a.clean ? a.top >= low : a.best < high)
        console.log(`${a.kind} | ${a.text} | ${a.base} | ${a.best.toFixed(3)} of ${a.top.toFixed(3)}`);
    }
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const at = process.argv.indexOf('--seed');
    report(ask(at < 0 ? 1 : Number(process.argv[at + 1])));
  }
}
