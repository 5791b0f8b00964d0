import { buildIndex, type ScreenQuery, screen } from '@tolhuis/core/screen';
import { hasData, isTuning, type LabelledQuery, loadList, loadQueries, sayNoData, withChineseNames } from './data.ts';

/** A labelled query with its ten best hits. */
export type Answer = { query: LabelledQuery; hits: { id: string; score: number }[] };

/** The question that a labelled query asks. */
export function toQuery(q: LabelledQuery): ScreenQuery {
  const type = q.type === 'person' || q.type === 'vessel' ? q.type : 'unknown';
  return {
    name: q.query,
    type,
    ...(q.country === undefined ? {} : { country: q.country }),
    ...(q.address === undefined ? {} : { address: q.address }),
  };
}

/** Share of positives with an expected party among the hits at or above the threshold. */
export function recall(answers: Answer[], threshold: number): number {
  const positives = answers.filter((a) => a.query.expected_entity_ids.length > 0);
  const found = positives.filter((a) =>
    a.hits.some((h) => h.score >= threshold && a.query.expected_entity_ids.includes(h.id)),
  );
  return positives.length === 0 ? 1 : found.length / positives.length;
}

/** Share of clean names with a hit at or above the threshold. */
export function alerts(answers: Answer[], threshold: number): number {
  const clean = answers.filter((a) => a.query.expected_entity_ids.length === 0);
  return clean.length === 0 ? 0 : clean.filter((a) => (a.hits[0]?.score ?? 0) >= threshold).length / clean.length;
}

/** Lowest score at which at most `share` of the clean names alert. */
export function thresholdFor(answers: Answer[], share: number): number {
  const tops = answers
    .filter((a) => a.query.expected_entity_ids.length === 0)
    .map((a) => a.hits[0]?.score ?? 0)
    .sort((a, b) => b - a);
  return (tops[Math.floor(tops.length * share)] ?? 0) + 1e-9;
}

function report(title: string, answers: Answer[]): void {
  const latin = answers.filter((a) => !a.query.kind.startsWith('zh_'));
  console.log(`${title}: ${answers.length} queries`);
  for (const share of [0.01, 0.02, 0.05]) {
    const t = thresholdFor(latin, share);
    console.log(`  recall@10 at ${share * 100} % alerts: ${recall(latin, t).toFixed(4)} (score ${t.toFixed(4)})`);
  }
}

function byKind(answers: Answer[], low: number, high: number): void {
  const kinds = new Map<string, Answer[]>();
  for (const a of answers) kinds.set(a.query.kind, [...(kinds.get(a.query.kind) ?? []), a]);
  console.log(`kind${' '.repeat(28)}n     at 1 % alerts   at 5 % alerts`);
  for (const [kind, list] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = kind.startsWith('neg_') ? alerts : recall;
    console.log(
      `${kind.padEnd(32)}${String(list.length).padEnd(6)}${value(list, high).toFixed(3)}           ${value(list, low).toFixed(3)}`,
    );
  }
}

/** Answers every labelled query. */
export function answerAll(zh: boolean): Answer[] {
  const list = loadList();
  const index = buildIndex(zh ? withChineseNames(list) : list);
  return loadQueries().map((query) => ({
    query,
    hits: screen(index, toQuery(query), { limit: 10, minScore: 0.05 }).map((h) => ({ id: h.id, score: h.score })),
  }));
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const verbose = process.argv.includes('--misses');
    const answers = answerAll(false);
    report('all', answers);
    report(
      'tuned on',
      answers.filter((a) => isTuning(a.query.qid)),
    );
    report(
      'kept aside',
      answers.filter((a) => !isTuning(a.query.qid)),
    );
    const latin = answers.filter((a) => !a.query.kind.startsWith('zh_'));
    const high = thresholdFor(latin, 0.01);
    const low = thresholdFor(latin, 0.05);
    byKind(answers, low, high);
    if (verbose) {
      for (const a of latin) {
        const e = a.query.expected_entity_ids;
        const best = a.hits.find((h) => e.includes(h.id))?.score ?? 0;
        if (e.length > 0 && best < high)
          console.log(`MISS ${best.toFixed(3)} ${a.query.kind} | ${a.query.query} | ${e[0]}`);
        if (e.length === 0 && (a.hits[0]?.score ?? 0) >= low)
          console.log(`ALERT ${a.hits[0]?.score.toFixed(3)} ${a.query.kind} | ${a.query.query} | ${a.hits[0]?.id}`);
      }
    }
  }
}
