// Goods and buyers that the worked cases of the proposals share.

const dc = { kind: 'integrated-circuit', designedOrMarketedForDatacenters: true } as const;

export const H200 = { ...dc, tpp: 15832, performanceDensity: 19.45, dramBandwidthGBps: 4800, ioBandwidthGBps: 1028 };
export const H200_NVL = {
  ...dc,
  tpp: 13364,
  performanceDensity: 16.42,
  dramBandwidthGBps: 4800,
  ioBandwidthGBps: 1028,
};
/** H20 with its interconnect alone, and with the host link counted too: 4,900 and 5,028 GB/s together with DRAM. */
export const H20 = { ...dc, tpp: 2368, performanceDensity: 2.909, dramBandwidthGBps: 4000, ioBandwidthGBps: 900 };
export const H20_WITH_HOST = { ...H20, ioBandwidthGBps: 1028 };
export const H20_141 = { ...H20, dramBandwidthGBps: 4800 };
export const B300 = { ...dc, tpp: 56000, performanceDensity: 34.4, dramBandwidthGBps: 7700, ioBandwidthGBps: 2056 };
export const L20 = { ...dc, tpp: 1912, performanceDensity: 3.1, dramBandwidthGBps: 864, ioBandwidthGBps: 64 };
export const RTX_4090 = {
  kind: 'integrated-circuit',
  tpp: 5285,
  performanceDensity: 8.68,
  dramBandwidthGBps: 1008,
  ioBandwidthGBps: 64,
  designedOrMarketedForDatacenters: false,
} as const;

/** A civil, unlisted end user; `parent` null: stated to be unknown. */
export const buyer = (country: string, parent: string | null = country) => [
  {
    role: 'end-user',
    country,
    headquarters: country,
    ultimateParentHeadquarters: parent,
    kinds: ['civil'],
    listed: [],
  },
];
/** An order by one such buyer; `parent`: where its ultimate parent sits. */
export const order = (to: string, item: object, parent?: string | null) => ({
  to,
  activity: 'export',
  item,
  parties: parent === undefined ? buyer(to) : buyer(to, parent),
  endUse: [],
});

/** A Malaysian buyer, and somebody in China who is no more than a forwarder: nothing is "for" that party. */
export const forwardedBy = (country: string, item: object) => ({
  ...order('MY', item),
  parties: [...buyer('MY'), { role: 'forwarder', country, headquarters: country, listed: [] }],
});
/** A buyer of which only one place of three lies in the country. */
export const partly = (
  place: 'country' | 'headquarters' | 'ultimateParentHeadquarters',
  country: string,
  item: object,
) => ({
  ...order('MY', item),
  parties: buyer('MY').map((p) => ({ ...p, [place]: country })),
});
/** A data-centre circuit with little bandwidth, so that performance alone decides. */
export const COMPUTE = { ...dc, dramBandwidthGBps: 100, ioBandwidthGBps: 64 };
/** A consumer card just below 4,800: out of 3A090 by Note 2, in by the ladders that know no such note. */
export const RTX_5090D = {
  kind: 'integrated-circuit',
  tpp: 4750,
  performanceDensity: 6.33,
  dramBandwidthGBps: 1344,
  ioBandwidthGBps: 128,
  designedOrMarketedForDatacenters: false,
} as const;
