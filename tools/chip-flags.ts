import type { Chip } from '@tolhuis/core/law';
import { FORMAT_BITS } from '../rulebook/chips/validate.ts';

// The flags of new-chip.ts and the chip they describe.

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;

/** Flags in the form of `util.parseArgs`. */
export const CHIP_FLAGS = {
  id: one,
  alias: many,
  kind: one,
  vendor: one,
  headquarters: one,
  model: one,
  variant: one,
  released: one,
  rate: many,
  tf32: one,
  'sparse-halved': one,
  area: one,
  'area-status': one,
  'area-confidence': one,
  dies: one,
  process: one,
  'node-nm': one,
  'non-planar': one,
  memory: one,
  'memory-gb': one,
  'memory-gbps': one,
  'stack-area': one,
  interconnect: one,
  host: one,
  'tdp-w': one,
  'form-factor': one,
  datacenters: one,
  'china-variant': one,
  contains: many,
  confidence: one,
  notes: one,
  source: many,
} as const;

type FlagName = keyof typeof CHIP_FLAGS;
/** What was said, flag by flag; a repeatable flag is a list. */
export type ChipFlags = { readonly [F in FlagName]?: (typeof CHIP_FLAGS)[F] extends typeof many ? string[] : string };

/** Without these there is no entry; the question is put when the flag is absent and somebody is there to answer. */
export const NEEDED: readonly (readonly [FlagName, string])[] = [
  ['id', "Id, 'vendor/model-variant' in lower case"],
  ['vendor', 'Vendor'],
  ['headquarters', "Country of the vendor's headquarters (two letters)"],
  ['model', 'Model'],
  ['rate', "Dense rates in TFLOPS or TOPS, as 'FP8=1979 INT8=1979' (empty when none is known)"],
  ['confidence', 'How sure are the rates: high, medium or low'],
  ['source', 'Source: an address or a document'],
];

const asNumber = (flag: string, s: string): number => {
  // Number('') is 0: an empty flag must not become a fact.
  const n = s.trim() === '' ? Number.NaN : Number(s);
  if (!Number.isFinite(n)) throw new Error(`--${flag}: '${s}' is not a number`);
  return n;
};
const maybeNumber = (flag: string, s: string | undefined): number | undefined =>
  s === undefined ? undefined : asNumber(flag, s);

function maybeTruth(flag: string, s: string | undefined): boolean | undefined {
  if (s === undefined || s === 'yes' || s === 'no') return s === undefined ? undefined : s === 'yes';
  throw new Error(`--${flag}: '${s}' is neither yes nor no`);
}

function pair(flag: string, s: string): [string, number] {
  const cut = s.lastIndexOf('=');
  if (cut <= 0) throw new Error(`--${flag}: '${s}' is not of the form NAME=NUMBER`);
  return [s.slice(0, cut).trim(), asNumber(flag, s.slice(cut + 1))];
}

function rate(s: string) {
  const [format, tops] = pair('rate', s);
  const bits = FORMAT_BITS[format] ?? Number(/^(\d+)-bit$/.exec(format)?.[1] ?? Number.NaN);
  if (Number.isNaN(bits))
    throw new Error(`--rate: '${format}' is not one of ${Object.keys(FORMAT_BITS).join(', ')} or a length like 9-bit`);
  return { format, bits, tops };
}

function link(flag: string, s: string | undefined) {
  if (s === undefined) return undefined;
  const [name, bandwidthGBps] = pair(flag, s);
  return { name, bandwidthGBps };
}

const KINDS: Readonly<Record<string, Chip['kind']>> = { ic: 'integrated-circuit', board: 'board', hbm: 'hbm' };

/** Takes out the members that are not known: an absent fact is an absent field. */
const known = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;

/** The chip that the flags describe, not yet validated as a whole. Throws with the flag's name when one is malformed. */
export function chipFromFlags(f: ChipFlags): unknown {
  const kind = KINDS[f.kind ?? 'ic'];
  if (!kind) throw new Error(`--kind: '${f.kind}' is not one of ${Object.keys(KINDS).join(', ')}`);
  const area = maybeNumber('area', f.area);
  const interconnect = link('interconnect', f.interconnect);
  const host = link('host', f.host);
  return known({
    id: f.id,
    aliases: f.alias,
    kind,
    vendor: f.vendor,
    vendorHeadquarters: f.headquarters,
    model: f.model,
    variant: f.variant,
    released: f.released,
    rates: (f.rate ?? []).map(rate),
    tf32Tops: maybeNumber('tf32', f.tf32),
    sparseHalved: f['sparse-halved'],
    applicableDieAreaMm2: area === undefined ? undefined : { mm2: area, status: f['area-status'] ?? 'estimated' },
    dies: maybeNumber('dies', f.dies),
    process: f.process,
    nodeNm: maybeNumber('node-nm', f['node-nm']),
    nonPlanar: maybeTruth('non-planar', f['non-planar']),
    memory:
      f.memory === undefined
        ? undefined
        : known({
            type: f.memory,
            gb: maybeNumber('memory-gb', f['memory-gb']),
            bandwidthGBps: maybeNumber('memory-gbps', f['memory-gbps']),
            stackAreaMm2: maybeNumber('stack-area', f['stack-area']),
          }),
    interconnect,
    host,
    aggregateIoGBps: interconnect && host ? interconnect.bandwidthGBps + host.bandwidthGBps : undefined,
    tdpW: maybeNumber('tdp-w', f['tdp-w']),
    formFactor: f['form-factor'],
    marketedForDatacenters: maybeTruth('datacenters', f.datacenters),
    chinaVariant: maybeTruth('china-variant', f['china-variant']),
    contains: f.contains?.map((s) => pair('contains', s)).map(([chip, count]) => ({ chip, count })),
    confidence: known({
      rates: f.confidence,
      density: area === undefined ? undefined : (f['area-confidence'] ?? 'low'),
    }),
    notes: f.notes,
    sources: f.source ?? [],
  });
}
