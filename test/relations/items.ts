import type { Item } from '@tolhuis/core/contract';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Random } from './random.ts';

// Items of every kind the contract knows, with the numbers on, just below and just above the lines of the law.

const NAMES = RULEBOOK.chips.flatMap((c) => [c.id, ...(c.aliases ?? [])]);
const BOARDS = RULEBOOK.chips.filter((c) => c.kind === 'board').map((c) => c.id);
const TPP = [0, 1599.99, 1600, 2000, 2368, 2399.99, 2400, 3000, 4799.99, 4800, 6000, 15_832, 20_999.99, 21_000, 36_000];
const DENSITY = [0.5, 1.5999, 1.6, 3.1999, 3.2, 5.9199, 5.92, 9, 19];
const IO = [0, 64, 149, 150, 400, 599, 600, 900, 1100];
const DRAM = [100, 864, 1400, 1700, 3350, 4800, 6499.99, 6500];

export const near = (r: Random, lines: readonly number[]): number =>
  r.chance(0.8) ? r.pick(lines) : Number((r.pick(lines) * (0.5 + r.next())).toFixed(3));

function circuit(r: Random): Item {
  const item: Item = { kind: 'integrated-circuit' };
  if (r.chance(0.8)) item.tpp = near(r, TPP);
  else item.peakTops = [{ bits: r.pick([4, 8, 16, 19, 32, 64]), tops: near(r, [37.5, 75, 100, 300, 600]) }];
  const how = r.below(4);
  if (how <= 1) item.performanceDensity = near(r, DENSITY);
  else if (how === 2) item.applicableDieAreaMm2 = r.pick([0, 100, 814, 1600]);
  else item.dies = [{ areaMm2: r.pick([100, 400.5, 814]), nonPlanar: r.chance(0.8) }];
  return {
    ...item,
    ioBandwidthGBps: r.pick(IO),
    dramBandwidthGBps: r.pick(DRAM),
    designedOrMarketedForDatacenters: r.chance(0.6),
    transistorsBillion: r.pick([5, 29.99, 30, 34.9, 35, 51, 80]),
    nodeNm: r.pick([3, 7, 14, 16, 22, 28]),
    containsHbm: r.chance(0.5),
  };
}

function computer(r: Random): Item {
  const inside = Array.from({ length: 1 + r.below(3) }, () =>
    r.chance(0.7)
      ? { chip: r.pick(NAMES), count: r.pick([1, 2, 8]) }
      : {
          count: r.pick([1, 4, 8]),
          tpp: near(r, TPP),
          performanceDensity: near(r, DENSITY),
          designedOrMarketedForDatacenters: r.chance(0.6),
        },
  );
  return {
    kind: 'computer',
    contains: inside,
    ...(r.chance(0.4) && { designedOrMarketedForDatacenters: r.chance(0.5) }),
    ...(r.chance(0.3) && { hostEccn: r.pick(['5A002.a', '4A003', '5A992.c', '4A004', '4A994.l', '3A001.a.7']) }),
    ...(r.chance(0.15) && { eccn: r.pick(['4A994.l', '4A090.a', '4A090.b', '5A992.z', 'EAR99']) }),
    ...(r.chance(0.2) && { appWeightedTeraflops: r.pick([1, 29, 70, 100]) }),
  };
}

const TECHNOLOGY = [
  '3A090',
  '3A090.a',
  '3A090.b',
  '3A090.c',
  '4A090',
  '4A090.a',
  '3A991',
  '4A994',
  '3A001.z',
  '5A992.z',
  'other',
];
const OWN: readonly (readonly [string, Item['kind']])[] = [
  ['3A090.a', 'integrated-circuit'],
  ['3A090.b', 'integrated-circuit'],
  ['3A090.c', 'hbm'],
  ['4A090.a', 'computer'],
  ['4A090.b', 'computer'],
  ['5A992.z', 'computer'],
  ['3A001.z.1.a', 'integrated-circuit'],
  ['3A991.p', 'integrated-circuit'],
  ['4A994.l', 'computer'],
  ['EAR99', 'computer'],
  ['EAR99', 'other'],
  ['5A002.a', 'computer'],
  ['5A992.c', 'computer'],
  ['3B001', 'other'],
  ['3B991', 'other'],
  ['3B993', 'other'],
  ['2B999', 'other'],
  ['3A001.a.7', 'integrated-circuit'],
  ['4A003', 'computer'],
  ['4A994', 'computer'],
  ['3A991', 'integrated-circuit'],
  ['5A002.z.1.a', 'computer'],
];

/** An item of which everything is stated that its kind has. */
export function item(r: Random): Item {
  const n = r.below(100);
  const made: Item =
    n < 30
      ? { chip: r.pick(NAMES) }
      : n < 50
        ? circuit(r)
        : n < 65
          ? computer(r)
          : n < 67 && BOARDS.length > 0
            ? { chip: r.pick(BOARDS) }
            : n < 73
              ? { kind: 'hbm', memoryBandwidthDensity: near(r, [1.9, 2, 2.0001, 3, 3.2999, 3.3, 4]) }
              : n < 79
                ? {
                    kind: 'technology',
                    technologyFor: r.pick(TECHNOLOGY),
                    published: r.chance(0.2),
                    ...(r.chance(0.6) && { eccn: r.pick(['3E001', '4E001', '5E002', '3E991', 'EAR99']) }),
                  }
                : n < 83
                  ? {
                      kind: 'software',
                      technologyFor: r.pick(TECHNOLOGY),
                      published: r.chance(0.2),
                      ...(r.chance(0.7) && { eccn: r.pick(['3D001', '4D090', '5D002', '5D992', 'EAR99']) }),
                    }
                  : n < 87
                    ? { kind: 'model-weights', trainingOperations: near(r, [1e25, 1e26]), published: r.chance(0.2) }
                    : own(r);
  if (r.chance(0.3)) made.madeInUs = r.chance(0.5);
  if (r.chance(0.5)) made.commerciallyAvailableInUs = r.chance(0.7);
  if (r.chance(0.15)) made.foreignDirectProduct = r.chance(0.5);
  if (r.chance(0.15)) made.controlledUsContentPercent = r.pick([0, 10, 10.01, 25, 25.01]);
  return made;
}

function own(r: Random): Item {
  const [eccn, kind] = r.pick(OWN);
  return { eccn, ...(kind && { kind }) };
}
