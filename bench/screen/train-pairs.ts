import { pairFeatures } from '../../core/screen/compare-parties.ts';
import { PAIR_FEATURES } from '../../core/screen/pair-features.ts';
import { hasData, isTuning, loadPairs, sayNoData } from './data.ts';
import { toEntry } from './pairs.ts';

// Fits the weights of the pair model by logistic regression with a quadratic penalty on the tuning half; prints them.

const PENALTY = Number(process.argv[2] ?? 0.02);
const ROUNDS = 6000;

function fitWeights(xs: Float64Array[], ys: number[], ws: number[]): { base: number; w: Float64Array } {
  const n = PAIR_FEATURES.length;
  const w = new Float64Array(n);
  let base = 0;
  const m = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const total = ws.reduce((a, b) => a + b, 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const g = new Float64Array(n + 1);
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i]!;
      let z = base;
      for (let f = 0; f < n; f++) z += w[f]! * x[f]!;
      const d = (ws[i]! * (1 / (1 + Math.exp(-z)) - ys[i]!)) / total;
      for (let f = 0; f < n; f++) g[f]! += d * x[f]!;
      g[n]! += d;
    }
    for (let f = 0; f < n; f++) g[f]! += (PENALTY / 10) * w[f]!;
    const rate = 0.03 * (1 - round / (ROUNDS + 1));
    for (let f = 0; f <= n; f++) {
      m[f] = 0.9 * m[f]! + 0.1 * g[f]!;
      v[f] = 0.999 * v[f]! + 0.001 * g[f]! * g[f]!;
      const step = (rate * (m[f]! / (1 - 0.9 ** round))) / (Math.sqrt(v[f]! / (1 - 0.999 ** round)) + 1e-8);
      if (f === n) base -= step;
      else w[f]! -= step;
    }
  }
  return { base, w };
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const pairs = loadPairs().map((pair) => ({
      pair,
      x: pairFeatures(toEntry(pair.left, pair.schema), toEntry(pair.right, pair.schema)).x,
    }));
    const tune = pairs.filter((p) => isTuning(p.pair.pair_id));
    const { base, w } = fitWeights(
      tune.map((p) => p.x),
      tune.map((p) => (p.pair.match ? 1 : 0)),
      tune.map((p) => (p.pair.quality === 'STRONG' ? 4 : p.pair.source.startsWith('yente') ? 0.5 : 1)),
    );
    const score = (x: Float64Array): number => x.reduce((z, value, f) => z + value * w[f]!, base);
    for (const [title, set] of [
      ['tuned on', tune],
      ['kept aside', pairs.filter((p) => !isTuning(p.pair.pair_id))],
    ] as const) {
      for (const t of [-1, -0.5, 0, 0.5]) {
        let tp = 0;
        let fp = 0;
        let fn = 0;
        for (const p of set) {
          const yes = score(p.x) >= t;
          if (yes && p.pair.match) tp++;
          else if (yes) fp++;
          else if (p.pair.match) fn++;
        }
        console.log(title, t, ((2 * tp) / (2 * tp + fp + fn)).toFixed(4), fp, fn);
      }
    }
    console.log(`base: ${base.toFixed(3)}`);
    for (let f = 0; f < w.length; f++) console.log(`  ${PAIR_FEATURES[f]}: ${w[f]!.toFixed(3)},`);
  }
}
