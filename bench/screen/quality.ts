import { ALERT_SCORE, buildIndex, probabilityOf, REVIEW_SCORE, type ScreenQuery, screen } from '@tolhuis/core/screen';
import { hasData, isTuning, type LabelledQuery, loadList, loadQueries, sayNoData, withChineseNames } from './data.ts';
import { reportPairs } from './pairs.ts';

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

/** Prints how often the best hit of a predicted probability is the party meant, on the half kept aside. */
function reportCalibration(answers: Answer[]): void {
  console.log('best hit, kept aside: predicted probability, observed, queries');
  const best = answers.filter((a) => a.hits.length > 0 && !isTuning(a.query.qid));
  for (const [low, high] of [
    [0, 0.02],
    [0.02, 0.1],
    [0.1, 0.4],
    [0.4, 0.8],
    [0.8, 0.95],
    [0.95, 0.99],
    [0.99, 1],
  ] as const) {
    const inside = best.filter((a) => {
      const p = probabilityOf(a.hits[0]!.score);
      return p >= low && p < high;
    });
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, a) => sum + probabilityOf(a.hits[0]!.score), 0) / inside.length;
    const right = inside.filter((a) => a.query.expected_entity_ids.includes(a.hits[0]!.id)).length / inside.length;
    console.log(`  ${mean.toFixed(3)}  ${right.toFixed(3)}  ${inside.length}`);
  }
}

/** Screens every listed name and prints those that do not alert on their own entry. */
function reportSelf(): void {
  const list = loadList();
  const index = buildIndex(list);
  let names = 0;
  let quiet = 0;
  for (const entry of list) {
    if (/^Address \d/.test(entry.name)) continue;
    for (const name of new Set([entry.name, ...entry.aliases.map((alias) => alias.name)])) {
      names++;
      const hits = screen(index, { name }, { limit: Number.POSITIVE_INFINITY, minScore: ALERT_SCORE });
      if (!hits.some((h) => h.id === entry.id && h.list === entry.list)) quiet++;
    }
  }
  console.log(`listed names screened as they stand: ${names}; without an alert on their own entry: ${quiet}`);
}

function reportMisses(answers: Answer[], low: number, high: number): void {
  for (const { query, hits } of answers) {
    const top = hits[0];
    const best = hits.find((h) => query.expected_entity_ids.includes(h.id))?.score ?? 0;
    const line = `${query.kind} | ${query.query}`;
    if (query.expected_entity_ids.length > 0 && best < high) console.log(`MISS ${best.toFixed(3)} ${line}`);
    if (query.expected_entity_ids.length === 0 && (top?.score ?? 0) >= low)
      console.log(`ALERT ${top?.score.toFixed(3)} ${line} | ${top?.id}`);
  }
}

function reportAll(): void {
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
  const [high, low] = [thresholdFor(latin, 0.01), thresholdFor(latin, 0.05)];
  console.log(
    `released thresholds: alert ${ALERT_SCORE}: recall ${recall(latin, ALERT_SCORE).toFixed(4)}, alerts on clean names ${alerts(latin, ALERT_SCORE).toFixed(4)}; review ${REVIEW_SCORE}: ${recall(latin, REVIEW_SCORE).toFixed(4)}, ${alerts(latin, REVIEW_SCORE).toFixed(4)}`,
  );
  byKind(answers, low, high);
  console.log('with the Chinese names of zh/ as extra aliases:');
  const chinese = answerAll(true);
  byKind(
    chinese.filter((a) => a.query.kind.includes('zh')),
    low,
    high,
  );
  reportCalibration(chinese);
  reportPairs();
  if (process.argv.includes('--misses')) reportMisses(latin, low, high);
  if (process.argv.includes('--self')) reportSelf();
}

if (import.meta.main) {
  if (hasData()) reportAll();
  else sayNoData();
}
