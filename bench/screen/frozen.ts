import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIndex, compare, MATCHER_MODEL, screen } from '@tolhuis/core/screen';
import { hasData, loadList, loadPairs, loadQueries, sayNoData, withChineseNames } from './data.ts';
import { toEntry } from './pairs.ts';
import { toQuery } from './quality.ts';

// The released model's answers on every labelled case, by case id and without names, so that any change of the matcher
// shows as a difference that a person reviews. `node bench/screen/frozen.ts` checks; `--write` writes a new model's file.

/** Scores by case: for a query the best hit's and the best expected party's, for a pair the pair's. */
export type FrozenRun = {
  model: string;
  list: string;
  queries: Record<string, [number, number]>;
  pairs: Record<string, number>;
};

const FILE = fileURLToPath(new URL(`./frozen/${MATCHER_MODEL}.json`, import.meta.url));

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

/** Runs every `step`th labelled case. */
export function runCases(step = 1): FrozenRun {
  const index = buildIndex(withChineseNames(loadList()));
  const run: FrozenRun = { model: MATCHER_MODEL, list: 'csl-2026-07-31 with zh', queries: {}, pairs: {} };
  loadQueries().forEach((q, i) => {
    if (i % step !== 0) return;
    const hits = screen(index, toQuery(q), { limit: 10, minScore: 0.3 });
    const expected = hits.find((h) => q.expected_entity_ids.includes(h.id));
    run.queries[q.qid] = [rounded(hits[0]?.score ?? 0), rounded(expected?.score ?? 0)];
  });
  loadPairs().forEach((pair, i) => {
    if (i % step !== 0) return;
    run.pairs[pair.pair_id] = rounded(compare(toEntry(pair.left, pair.schema), toEntry(pair.right, pair.schema)).score);
  });
  return run;
}

/** The committed run of this model. */
export function readFrozen(): FrozenRun {
  return JSON.parse(readFileSync(FILE, 'utf8')) as FrozenRun;
}

/** Cases whose scores differ from the committed run, as lines. */
export function differences(frozen: FrozenRun, now: FrozenRun): string[] {
  const out: string[] = [];
  for (const [id, scores] of Object.entries(now.queries)) {
    const before = frozen.queries[id];
    if (before === undefined || before[0] !== scores[0] || before[1] !== scores[1])
      out.push(`${id}: ${before} -> ${scores}`);
  }
  for (const [id, score] of Object.entries(now.pairs)) {
    if (frozen.pairs[id] !== score) out.push(`${id}: ${frozen.pairs[id]} -> ${score}`);
  }
  return out;
}

function write(run: FrozenRun): void {
  const lines = (record: Record<string, unknown>): string =>
    Object.entries(record)
      .map(([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(value).replace(',', ', ')}`)
      .join(',\n');
  writeFileSync(
    FILE,
    `{\n  "model": "${run.model}",\n  "list": "${run.list}",\n  "queries": {\n${lines(run.queries)}\n  },\n  "pairs": {\n${lines(run.pairs)}\n  }\n}\n`,
  );
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else if (process.argv.includes('--write')) {
    write(runCases());
    console.log(`written: ${MATCHER_MODEL}`);
  } else {
    const changed = differences(readFrozen(), runCases());
    console.log(changed.length === 0 ? `${MATCHER_MODEL}: every case as released` : changed.join('\n'));
    process.exitCode = changed.length === 0 ? 0 : 1;
  }
}
