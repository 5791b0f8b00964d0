import { hasData, isTuning, sayNoData } from './data.ts';
import { type Answer, answerAll } from './quality.ts';

/** The best hit of a query: its score, and whether it is one of the parties meant. */
type Seen = { score: number; right: boolean };

/** Best hits of the answers, by rising score. */
export function bestHits(answers: Answer[]): Seen[] {
  return answers
    .filter((a) => a.hits.length > 0)
    .map((a) => ({ score: a.hits[0]!.score, right: a.query.expected_entity_ids.includes(a.hits[0]!.id) }))
    .sort((a, b) => a.score - b.score);
}

/** Rising steps that fit the hits best (pool adjacent violators), as [mean score, share right, hits]. */
export function risingSteps(seen: Seen[]): [number, number, number][] {
  const steps: { score: number; right: number; n: number }[] = [];
  for (const s of seen) {
    steps.push({ score: s.score, right: s.right ? 1 : 0, n: 1 });
    for (;;) {
      const b = steps.at(-1);
      const a = steps.at(-2);
      if (a === undefined || b === undefined || (a.right / a.n < b.right / b.n && a.n >= 20)) break;
      steps.splice(-2, 2, { score: a.score + b.score, right: a.right + b.right, n: a.n + b.n });
    }
  }
  return steps.map((s) => [s.score / s.n, s.right / s.n, s.n]);
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const tune = answerAll(true).filter((a) => isTuning(a.query.qid));
    for (const [score, share, n] of risingSteps(bestHits(tune))) {
      console.log(`  [${score.toFixed(3)}, ${share.toFixed(3)}], // ${n} hits`);
    }
  }
}
