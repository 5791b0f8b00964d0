import { client } from '../../client/index.ts';

/** A rectangle of the plane with one classification, in TPP and performance density. */
export type Region = {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly eccn: string;
};

export const X = [300, 200_000] as const;
export const Y = [0.4, 40] as const;
/** The 2022 text also asks for 600 GB/s of I/O: the regions are drawn for a data-centre chip that has it. */
const ASSUMED = { kind: 'integrated-circuit', designedOrMarketedForDatacenters: true, ioBandwidthGBps: 900 } as const;

/**
 * The control regions of a day. The lines come from the margins that classification reports; between the lines the
 * answer cannot change, so the core is asked once for each rectangle.
 */
export async function regionsOn(on: string): Promise<Region[]> {
  const at = (tpp: number, performanceDensity: number) =>
    client.perform('classify', { on, item: { ...ASSUMED, tpp, performanceDensity } }, 'en');
  const { margins } = await at(3000, 3);
  const cuts = (facts: readonly string[], [low, high]: readonly [number, number]): number[] => [
    low,
    ...[...new Set(margins.filter((m) => facts.includes(m.fact)).map((m) => m.line))]
      .filter((l) => l > low && l < high)
      .sort((a, b) => a - b),
    high,
  ];
  const xs = cuts(['ic.tpp', 'ic.legacyPerformance'], X);
  const ys = cuts(['ic.performanceDensity'], Y);
  const cells = xs.slice(1).flatMap((x1, i) => ys.slice(1).map((y1, j) => [xs[i]!, x1, ys[j]!, y1] as const));
  return Promise.all(
    cells.map(async ([x0, x1, y0, y1]): Promise<Region> => {
      const { eccn } = await at(Math.sqrt(x0 * x1), Math.sqrt(y0 * y1));
      return { x: [x0, x1], y: [y0, y1], eccn: eccn ?? '' };
    }),
  );
}
