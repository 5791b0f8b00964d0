import type { Chip } from '@tolhuis/core/law';
import { chipKey } from './key.ts';
import { list, number, oneOf, record, text, truth, whole } from './shape.ts';

/** Operand length of each named format in bits; another length is named like '9-bit'. TF32 is never among the rates. */
export const FORMAT_BITS: Readonly<Record<string, number>> = {
  FP64: 64,
  FP32: 32,
  'BF16/FP16': 16,
  FP8: 8,
  INT8: 8,
  FP6: 6,
  FP4: 4,
  INT4: 4,
};

const confidence = oneOf('high', 'medium', 'low');
const link = record({ name: text(), bandwidthGBps: number(0, 20_000) });
const id = text(
  /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+([.-][a-z0-9]+)*$/,
  "an id like 'vendor/model-variant' in lower case",
);

// The ranges are wide: they catch a slipped decimal or a wrong unit, not an unusual product.
const shape = record(
  {
    id,
    kind: oneOf('integrated-circuit', 'board', 'hbm'),
    vendor: text(),
    vendorHeadquarters: text(/^[A-Z]{2}$/, 'a country code (ISO 3166-1 alpha-2)'),
    model: text(),
    rates: list(
      record({ format: text(/^(?!TF32)/, 'a format other than TF32'), bits: whole(1, 64), tops: number(0.1, 1e6) }),
      0,
    ),
    confidence: record({ rates: confidence }, { density: confidence }),
    sources: list(text(), 1),
  },
  {
    aliases: list(text(), 1),
    variant: text(),
    released: text(
      /^20\d\d(-Q[1-4]|-\d\d(-\d\d)?)?$/,
      'a year, quarter, month or day (2024, 2024-Q3, 2024-09, 2024-09-24)',
    ),
    tf32Tops: number(0.1, 1e6),
    sparseHalved: text(),
    applicableDieAreaMm2: record({
      mm2: number(10, 60_000),
      status: oneOf('vendor', 'reported', 'measured', 'estimated'),
    }),
    dies: whole(1, 64),
    process: text(),
    nodeNm: number(1, 180),
    nonPlanar: truth,
    memory: record(
      { type: text() },
      { gb: number(0.01, 5_000), bandwidthGBps: number(0, 100_000), stackAreaMm2: number(20, 400) },
    ),
    interconnect: link,
    host: link,
    aggregateIoGBps: number(0, 40_000),
    tdpW: number(1, 50_000),
    formFactor: text(),
    marketedForDatacenters: truth,
    chinaVariant: truth,
    contains: list(record({ chip: id, count: whole(1, 1_000) }), 1),
    price: record({
      lowUsd: number(1, 1e7),
      highUsd: number(1, 1e7),
      on: text(/^20\d\d(-\d\d|-20\d\d)?$/, 'a year, month or span of years (2024, 2024-09, 2024-2026)'),
      source: text(),
    }),
    notes: text(),
  },
);

/** What the fields say of one another. */
function contradictions(c: Chip): string[] {
  const found: string[] = [];
  const must = (holds: boolean, complaint: string) => {
    if (!holds) found.push(complaint);
  };
  for (const { format, bits } of c.rates)
    must(
      FORMAT_BITS[format] === bits || (!Object.hasOwn(FORMAT_BITS, format) && format === `${bits}-bit`),
      `rates: ${format} is not ${bits} bits long; name an odd length '${bits}-bit'`,
    );
  must(new Set(c.rates.map((r) => r.format)).size === c.rates.length, 'rates: a format is there twice');
  must((c.kind === 'board') === (c.contains !== undefined), "contains: belongs to a 'board' and to nothing else");
  must(
    c.kind !== 'hbm' || (c.rates.length === 0 && c.memory?.bandwidthGBps !== undefined),
    "memory: an 'hbm' has a bandwidth and no rates",
  );
  must(c.kind === 'hbm' || c.memory?.stackAreaMm2 === undefined, "memory.stackAreaMm2: belongs to an 'hbm'");
  must(
    c.kind === 'hbm' || c.vendorHeadquarters !== 'ZZ',
    "vendorHeadquarters: 'ZZ' (nobody's) is for memory standards",
  );
  must(!c.price || c.price.lowUsd <= c.price.highUsd, 'price: lowUsd is above highUsd');
  must(
    (c.applicableDieAreaMm2 === undefined) === (c.confidence.density === undefined),
    'confidence.density: goes with applicableDieAreaMm2',
  );
  const { interconnect, host, aggregateIoGBps: sum } = c;
  must(
    !interconnect ||
      !host ||
      (sum !== undefined && Math.abs(interconnect.bandwidthGBps + host.bandwidthGBps - sum) < 0.01),
    'aggregateIoGBps: is not the sum of interconnect and host',
  );
  return found;
}

/** Everything wrong with one chip's data, a line each; an empty list for a sound one. Unknown fields are refused. */
export function chipProblems(value: unknown): string[] {
  const wrong = shape(value, '');
  return wrong.length > 0 ? wrong : contradictions(value as Chip);
}

/** Everything wrong between sound chips: a name that two of them claim, a board that contains what is not there. */
export function catalogueProblems(chips: readonly Chip[]): string[] {
  const owner = new Map<string, string>();
  const found: string[] = [];
  for (const c of chips)
    for (const name of [c.id, ...(c.aliases ?? [])]) {
      const other = owner.get(chipKey(name));
      if (other !== undefined && (other !== c.id || name === c.id))
        found.push(`${c.id}: the name '${name}' is already that of ${other}`);
      owner.set(chipKey(name), c.id);
    }
  const ids = new Set(chips.map((c) => c.id));
  for (const c of chips)
    for (const part of c.contains ?? [])
      if (!ids.has(part.chip)) found.push(`${c.id}: contains ${part.chip}, which is not in the catalogue`);
  return found;
}
