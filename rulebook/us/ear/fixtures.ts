// Goods and parties for worked cases: the least that a question needs, in contract form.

export const a100 = {
  kind: 'integrated-circuit',
  tpp: 4992,
  performanceDensity: 6.04,
  ioBandwidthGBps: 600,
  dramBandwidthGBps: 2039,
  designedOrMarketedForDatacenters: true,
} as const;
export const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  ioBandwidthGBps: 900,
  dramBandwidthGBps: 3350,
  designedOrMarketedForDatacenters: true,
} as const;
export const h200 = { ...h100, dramBandwidthGBps: 4800, commerciallyAvailableInUs: true } as const;
/** 3A090.b, for data centres. */
export const a30 = {
  kind: 'integrated-circuit',
  tpp: 2640,
  performanceDensity: 3.196,
  ioBandwidthGBps: 200,
  dramBandwidthGBps: 933,
  designedOrMarketedForDatacenters: true,
} as const;
/** 3A090.a from 4,800 up, not for data centres. */
export const rtx4090 = {
  kind: 'integrated-circuit',
  tpp: 5285,
  performanceDensity: 8.68,
  ioBandwidthGBps: 64,
  dramBandwidthGBps: 1008,
  designedOrMarketedForDatacenters: false,
} as const;
/** Below every line of 3A090, above the bandwidth lines of the 2025 letters: 3A991.p. */
export const h20 = {
  kind: 'integrated-circuit',
  tpp: 2368,
  performanceDensity: 2.91,
  ioBandwidthGBps: 900,
  dramBandwidthGBps: 4000,
  designedOrMarketedForDatacenters: true,
} as const;
export const hbm = { kind: 'hbm', memoryBandwidthDensity: 3 } as const;
export const ear99 = { kind: 'other', eccn: 'EAR99' } as const;
export const ear99Computer = { kind: 'computer', eccn: 'EAR99' } as const;
export const server = { kind: 'computer', eccn: '4A994.l' } as const;
/** Model weights above the line of 4E091, not published. */
export const closedWeights = { kind: 'model-weights', trainingOperations: 2e26, published: false } as const;

/** A party with everything known about it: civil, screened, headquartered where it is. */
export const party = (role: string, country: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  role,
  country,
  headquarters: country,
  ultimateParentHeadquarters: country,
  kinds: ['civil'],
  listed: [],
  ...more,
});
export const buyer = (country: string, more: Record<string, unknown> = {}): Record<string, unknown>[] => [
  party('end-user', country, more),
];
/** A buyer that is known except for its headquarters and parent. */
export const unknownHeadquarters = (country: string): Record<string, unknown>[] => [
  { role: 'end-user', country, kinds: ['civil'], listed: [] },
];
