// Items and parties that the worked cases of parts 740 to 762 share: contract form, parameters from datasheets.

export const a30 = {
  kind: 'integrated-circuit',
  tpp: 2640,
  performanceDensity: 3.196,
  designedOrMarketedForDatacenters: true,
} as const;
export const rtx4090 = {
  kind: 'integrated-circuit',
  tpp: 5285,
  performanceDensity: 8.68,
  designedOrMarketedForDatacenters: false,
} as const;
export const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  dramBandwidthGBps: 3350,
  ioBandwidthGBps: 900,
  designedOrMarketedForDatacenters: true,
} as const;
export const h200 = { ...h100, dramBandwidthGBps: 4800 } as const;
export const h20 = {
  kind: 'integrated-circuit',
  tpp: 2368,
  performanceDensity: 2.91,
  dramBandwidthGBps: 4000,
  ioBandwidthGBps: 900,
  designedOrMarketedForDatacenters: true,
} as const;

/** A civil, unlisted party; `parent` null: stated to be unknown. */
export const party = (
  role: string,
  country: string,
  parent: string | null = country,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  role,
  country,
  headquarters: parent === null ? null : country,
  ultimateParentHeadquarters: parent,
  kinds: ['civil'],
  listed: [],
  ...more,
});
/** One civil, unlisted end user. */
export const endUser = (
  country: string,
  parent: string | null = country,
  more: Record<string, unknown> = {},
): Record<string, unknown>[] => [party('end-user', country, parent, more)];
/** The same party on the Unverified List. */
export const unverified = (country: string): Record<string, unknown>[] =>
  endUser(country, country, { listed: [{ list: 'UVL' }] });
