import { compare, type ListEntry, type PartyType, SAME_PARTY_SCORE } from '@tolhuis/core/screen';
import { hasData, isTuning, type LabelledPair, loadPairs, type PairEntity, sayNoData } from './data.ts';

function all(entity: PairEntity, ...keys: string[]): string[] {
  return keys.flatMap((key) => {
    const value = entity[key];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  });
}

const TYPES: Record<string, PartyType> = {
  Person: 'person',
  Company: 'organisation',
  Organization: 'organisation',
  Vessel: 'vessel',
};
const IDENTIFIERS =
  'idNumber passportNumber registrationNumber taxNumber innCode ogrnCode leiCode imoNumber mmsi'.split(' ');

/** An entity of a pair in the shape of a list entry. */
export function toEntry(entity: PairEntity, schema: string): ListEntry {
  const names = all(entity, 'name');
  const aliases = all(entity, 'alias', 'previousName');
  return {
    id: '',
    list: '',
    type: TYPES[schema] ?? 'unknown',
    name: names[0] ?? aliases[0] ?? '',
    aliases: [
      ...[...names.slice(1), ...aliases].map((name) => ({ name })),
      ...all(entity, 'weakAlias').map((name) => ({ name, weak: true })),
    ],
    addresses: all(entity, 'address').map((full) => ({ full })),
    countries: [
      ...new Set(all(entity, 'country', 'nationality', 'citizenship', 'jurisdiction').map((c) => c.toUpperCase())),
    ],
    identifiers: IDENTIFIERS.flatMap((type) => all(entity, type).map((number) => ({ type, number }))),
    birthDates: all(entity, 'birthDate', 'incorporationDate'),
  };
}

export type Judged = { pair: LabelledPair; score: number; probability: number };

/** Compares every labelled pair. */
export function judgeAll(): Judged[] {
  return loadPairs().map((pair) => {
    const { score, probability } = compare(toEntry(pair.left, pair.schema), toEntry(pair.right, pair.schema));
    return { pair, score, probability };
  });
}

/** F1 of the pairs at a threshold, with what it is made of. */
export function f1(judged: Judged[], threshold: number, scoreOf: (j: Judged) => number = (j) => j.score): string {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const j of judged) {
    const yes = scoreOf(j) >= threshold;
    if (yes && j.pair.match) tp++;
    else if (yes) fp++;
    else if (j.pair.match) fn++;
  }
  return `F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(4)} (n ${judged.length}, wrong yes ${fp}, wrong no ${fn})`;
}

/** Prints how often pairs of a predicted probability are matches. */
export function calibration(judged: Judged[]): void {
  console.log('calibration: predicted, observed, pairs');
  for (let b = 0; b < 10; b++) {
    const inside = judged.filter((j) => Math.min(9, Math.floor(j.probability * 10)) === b);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, j) => sum + j.probability, 0) / inside.length;
    const seen = inside.filter((j) => j.pair.match).length / inside.length;
    console.log(`  ${mean.toFixed(3)}  ${seen.toFixed(3)}  ${inside.length}`);
  }
}

const isCompany = (j: Judged): boolean => j.pair.schema !== 'Person' && j.pair.schema !== 'Vessel';

/** Prints what the labelled pairs say. */
export function reportPairs(): void {
  const judged = judgeAll();
  const t = SAME_PARTY_SCORE;
  console.log(`pairs at score ${t}`);
  console.log(`  all         ${f1(judged, t)}`);
  console.log(
    `  tuned on    ${f1(
      judged.filter((j) => isTuning(j.pair.pair_id)),
      t,
    )}`,
  );
  console.log(
    `  kept aside  ${f1(
      judged.filter((j) => !isTuning(j.pair.pair_id)),
      t,
    )}`,
  );
  console.log(`  companies   ${f1(judged.filter(isCompany), t)}`);
  console.log(
    `  companies, kept aside  ${f1(
      judged.filter((j) => isCompany(j) && !isTuning(j.pair.pair_id)),
      t,
    )}`,
  );
  const withPeer = judged.filter((j) => j.pair.peer_scores['logic-v2'] !== undefined);
  const peer = (j: Judged): number => j.pair.peer_scores['logic-v2']!;
  console.log(`  where logic-v2 has a score: ours ${f1(withPeer, t)}`);
  console.log(`                          logic-v2 ${f1(withPeer, 0.7, peer)}`);
  console.log(`    companies there: ours ${f1(withPeer.filter(isCompany), t)}`);
  console.log(`                 logic-v2 ${f1(withPeer.filter(isCompany), 0.7, peer)}`);
  const strong = judged.filter((j) => j.pair.quality === 'STRONG');
  const wrong = strong.filter((j) => j.score >= t !== j.pair.match);
  console.log(
    `  labelled strong: ${wrong.length} wrong of ${strong.length} ${wrong.map((j) => j.pair.pair_id).join(' ')}`,
  );
  for (const source of new Set(judged.map((j) => j.pair.source))) {
    console.log(
      `  ${source.padEnd(32)} ${f1(
        judged.filter((j) => j.pair.source === source),
        t,
      )}`,
    );
  }
  calibration(judged.filter((j) => !isTuning(j.pair.pair_id)));
}

if (import.meta.main) {
  if (hasData()) reportPairs();
  else sayNoData();
}
