import { buildIndex, type ScreenQuery, screen } from '@tolhuis/core/screen';
import { ENTRY_FEATURES } from '../../core/screen/compare/evidence.ts';
import { NAME_FEATURES } from '../../core/screen/compare/feature-names.ts';
import { BASE, ENTRY_VECTOR, NAME_VECTOR } from '../../core/screen/model.ts';
import { hasData, isTuning, loadList, loadQueries, sayNoData, withChineseNames } from './data.ts';
import { madeCleanNames, madeQueries, randomFrom } from './perturb.ts';
import { toQuery } from './quality.ts';

// Finds weights for a new model and prints them; a person puts them into core/screen/model.ts under a new name.
// Method: from the present weights, small random steps that raise the mean recall over alert rates of 0.5–5 % on the
// tuning half and on made queries, with a pull towards the start; judged on the half kept aside.

const NAMES = [...NAME_FEATURES, ...ENTRY_FEATURES];
type Candidate = { good: boolean; x: Float64Array };
type Case = { clean: boolean; group: 'tune' | 'aside' | 'made'; candidates: Candidate[] };

const START = Float64Array.from([...NAME_VECTOR, ...ENTRY_VECTOR]);

function dot(w: Float64Array, x: Float64Array): number {
  let z = BASE;
  for (let i = 0; i < w.length; i++) z += w[i]! * x[i]!;
  return z;
}

/** Recall among the ten best at some alert rates, averaged, with a small reward for distance. */
function quality(cases: Case[], w: Float64Array, rates: number[]): { mean: number; each: number[] } {
  const clean: number[] = [];
  const good: number[] = [];
  for (const c of cases) {
    if (c.clean) {
      let top = -99;
      for (const k of c.candidates) top = Math.max(top, dot(w, k.x));
      clean.push(top);
      continue;
    }
    let best = -99;
    const scores = c.candidates.map((k) => dot(w, k.x));
    c.candidates.forEach((k, i) => {
      if (k.good && scores[i]! > best) best = scores[i]!;
    });
    let rank = 0;
    for (const s of scores) if (s > best) rank++;
    good.push(rank < 10 ? best : -99);
  }
  clean.sort((a, b) => b - a);
  const each = rates.map((rate) => {
    const t = clean[Math.floor(clean.length * rate)] ?? 0;
    return good.filter((s) => s > t).length / good.length;
  });
  // A smooth part keeps the search moving between cases.
  const t = clean[Math.floor(clean.length * 0.015)] ?? 0;
  let smooth = 0;
  for (const s of good) smooth += 1 / (1 + Math.exp(-(s - t) * 1.5));
  for (const s of clean) smooth -= 0.6 / (1 + Math.exp(-(s - t) * 1.5));
  return { mean: each.reduce((a, b) => a + b, 0) / each.length + (0.35 * smooth) / good.length, each };
}

function main(): void {
  const list = loadList();
  const index = buildIndex(withChineseNames(list).map((e) => e));
  const latinIndex = buildIndex(list);
  const collect = (q: ScreenQuery, expected: string[], group: Case['group'], zh: boolean): Case => ({
    clean: expected.length === 0,
    group,
    candidates: screen(zh ? index : latinIndex, q, {
      limit: expected.length === 0 ? 14 : 24,
      minScore: 0.12,
      explain: true,
    })
      .filter((h) => h.reasons[0]?.feature !== 'premises')
      .map((h) => {
        const x = new Float64Array(NAMES.length);
        for (const r of h.reasons) x[NAMES.indexOf(r.feature as never)] = r.score;
        return { good: expected.includes(h.id), x };
      }),
  });
  const cases: Case[] = [];
  for (const q of loadQueries()) {
    if (q.kind === 'high_risk_address' || q.kind.startsWith('zh_')) continue;
    cases.push(collect(toQuery(q), q.expected_entity_ids, isTuning(q.qid) ? 'tune' : 'aside', false));
  }
  for (const q of madeQueries(list, 700, 11)) cases.push(collect({ name: q.text }, q.expected, 'made', false));
  for (const name of madeCleanNames(500, 5)) cases.push(collect({ name }, [], 'made', false));
  const train = cases.filter((c) => c.group === 'tune');
  const made = cases.filter((c) => c.group === 'made');
  const aside = cases.filter((c) => c.group === 'aside');
  const rates = [0.005, 0.01, 0.02, 0.03, 0.05];
  const show = (title: string, w: Float64Array): void => {
    for (const [name, set] of [
      ['tuned on', train],
      ['made', made],
      ['kept aside', aside],
    ] as const) {
      console.log(
        title,
        name,
        quality(set, w, rates)
          .each.map((v) => v.toFixed(4))
          .join(' '),
      );
    }
  };
  const value = (w: Float64Array): number => {
    let pull = 0;
    for (let i = 0; i < w.length; i++) pull += ((w[i]! - START[i]!) / (1 + Math.abs(START[i]!))) ** 2;
    return quality(train, w, rates).mean + 0.5 * quality(made, w, rates).mean - 0.0015 * pull;
  };
  show('start', START);
  const random = randomFrom(Number(process.argv[2] ?? 1));
  const rounds = Number(process.argv[3] ?? 1500);
  let w = START.slice();
  let best = value(w);
  for (let round = 0; round < rounds; round++) {
    const next = w.slice();
    const moves = 1 + Math.floor(random() * 2);
    for (let m = 0; m < moves; m++) {
      const i = Math.floor(random() * next.length);
      if (NAMES[i] === 'acronym' || NAMES[i] === 'littleSaid') continue;
      next[i]! += (random() - 0.5) * (1 + Math.abs(next[i]!)) * (round < rounds / 2 ? 0.8 : 0.3);
      if (START[i]! !== 0 && Math.sign(next[i]!) !== Math.sign(START[i]!)) next[i] = 0;
    }
    const v = value(next);
    if (v > best) {
      best = v;
      w = next;
    }
  }
  show('found', w);
  for (let i = 0; i < NAMES.length; i++) console.log(`  ${NAMES[i]}: ${w[i]!.toFixed(2)},`);
}

if (import.meta.main) {
  if (hasData()) main();
  else sayNoData();
}
