/** A dense peak rate at one bit length, as the maker states it. */
export type Rate = { readonly format: string; readonly bits: number; readonly tops: number };

/** One product as its datasheet describes it, each doubt kept: facts only, no verdicts. */
export type Chip = {
  /** 'vendor/model-variant' in lower case. */
  readonly id: string;
  /** Other ids and spellings by which it is asked for. */
  readonly aliases?: readonly string[];
  readonly kind: 'integrated-circuit' | 'board' | 'hbm';
  readonly vendor: string;
  /** ISO code of the vendor's headquarters. */
  readonly vendorHeadquarters: string;
  readonly model: string;
  readonly variant?: string;
  /** Release day or month or year as known. */
  readonly released?: string;
  /** Dense rates; TF32 is kept apart because its bit length (19 or 32) is not settled. */
  readonly rates: readonly Rate[];
  readonly tf32Tops?: number;
  readonly sparseHalved?: string;
  readonly applicableDieAreaMm2?: {
    readonly mm2: number;
    readonly status: 'vendor' | 'reported' | 'measured' | 'estimated';
  };
  readonly dies?: number;
  readonly process?: string;
  readonly nodeNm?: number;
  readonly nonPlanar?: boolean;
  readonly memory?: {
    readonly type: string;
    readonly gb?: number;
    readonly bandwidthGBps?: number;
    readonly stackAreaMm2?: number;
  };
  readonly interconnect?: { readonly name: string; readonly bandwidthGBps: number };
  readonly host?: { readonly name: string; readonly bandwidthGBps: number };
  /** Interconnect and host together, both directions, memory left out. */
  readonly aggregateIoGBps?: number;
  readonly tdpW?: number;
  readonly formFactor?: string;
  readonly marketedForDatacenters?: boolean;
  readonly chinaVariant?: boolean;
  /** Boards: what is on them. */
  readonly contains?: readonly { readonly chip: string; readonly count: number }[];
  readonly price?: { readonly lowUsd: number; readonly highUsd: number; readonly on: string; readonly source: string };
  readonly confidence: { readonly rates: 'high' | 'medium' | 'low'; readonly density?: 'high' | 'medium' | 'low' };
  readonly notes?: string;
  readonly sources: readonly string[];
};

/** Declares a catalogue entry. */
export const chip = (c: Chip): Chip => c;
