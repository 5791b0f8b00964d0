import type { Chip, Rate } from '@tolhuis/core/law';

// For showing and comparing. What the law makes of a chip is computed in core/decide, exactly and with its trace.

/** One format's part in the total processing performance: dense TOPS x bit length. */
export type FormatTpp = { readonly format: string; readonly bits: number; readonly tops: number; readonly tpp: number };

/**
 * Total processing performance. `lo` leaves TF32 out, `hi` counts it at 32 bits (whether TF32 is 19 or 32 bits long is
 * not settled); `formatAtMax` gives `lo`, the longest length first where several do. `formats` is best first.
 */
export type Tpp = {
  readonly lo: number;
  readonly hi: number;
  readonly formatAtMax: string;
  readonly formats: readonly FormatTpp[];
};

export type Range = { readonly lo: number; readonly hi: number };

/** Cuts the binary dust of a product (5033.2 x 8), far below what a datasheet states. */
const tidy = (n: number): number => Math.round(n * 1e6) / 1e6;
const ofRate = ({ format, bits, tops }: Rate): FormatTpp => ({ format, bits, tops, tpp: tidy(tops * bits) });

/**
 * TPP = 2 x MacTOPS x bit length = dense TOPS x bit length, the highest over the formats (3A090 technical note 1).
 * Undefined when no dense rate is known. Of a board this is the sum over its circuits, which no threshold asks for.
 */
export function tppOf(chip: Chip): Tpp | undefined {
  const formats = chip.rates.map(ofRate).sort((a, b) => b.tpp - a.tpp || b.bits - a.bits);
  const best = formats[0];
  if (!best) return undefined;
  const hi = Math.max(best.tpp, tidy((chip.tf32Tops ?? 0) * 32));
  return { lo: best.tpp, hi, formatAtMax: best.format, formats };
}

/**
 * Performance density, TPP per mm² of applicable die area (3A090 technical note 4). Undefined when rates or area are
 * not known, and for a die on planar transistors, whose applicable area is nought.
 */
export function densityOf(chip: Chip): Range | undefined {
  const tpp = tppOf(chip);
  const area = chip.applicableDieAreaMm2?.mm2;
  if (!tpp || area === undefined || chip.nonPlanar === false) return undefined;
  return { lo: tpp.lo / area, hi: tpp.hi / area };
}

/** HBM: GB/s per mm² of stack (3A090.c). Undefined for other products and where either figure is not known. */
export function memoryBandwidthDensityOf(chip: Chip): number | undefined {
  const { bandwidthGBps, stackAreaMm2 } = chip.memory ?? {};
  if (chip.kind !== 'hbm' || bandwidthGBps === undefined || stackAreaMm2 === undefined) return undefined;
  return bandwidthGBps / stackAreaMm2;
}

/** US dollars per unit of TPP, from the lowest price over the higher TPP to the highest price over the lower one. */
export function pricePerTpp(chip: Chip): Range | undefined {
  const tpp = tppOf(chip);
  if (!tpp || !chip.price) return undefined;
  return { lo: chip.price.lowUsd / tpp.hi, hi: chip.price.highUsd / tpp.lo };
}
