import type { Flow } from './tally.ts';

export type Node = { readonly id: string; readonly at: number; readonly size: number; readonly value: number };
/** A ribbon by the middles of its ends and its width. */
export type Ribbon = { readonly flow: Flow; readonly from: number; readonly to: number; readonly size: number };
/** The tallest stack of bars without gaps, in units of the picture. */
const FULL = 240;
const GAP = 12;
/** Room for two lines of words beside a thin bar. */
const LEAST = 30;

/** Answers in the order of what they ask for, so that ribbons cross little. */
const ORDER = [
  'not-an-export',
  'not-subject-to-ear',
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-not-enforced',
  'licence-required',
  'hold',
  'not-determined',
  'prohibited',
];
const rank = (status: string): number => ORDER.indexOf(status.split(' ')[0] ?? '');
const before = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);

/** Room for words above a bar, in units of the picture; none where they stand beside it. */
export type Above = (id: string) => number;

function stack(
  flows: readonly Flow[],
  side: 'before' | 'after',
  weigh: (f: Flow) => number,
  scale: number,
  above: Above | undefined,
): Node[] {
  const values = new Map<string, number>();
  for (const f of flows) values.set(f[side], (values.get(f[side]) ?? 0) + weigh(f));
  let at = 0;
  return [...values]
    .sort(([a], [b]) => before(a, b))
    .map(([id, value]) => {
      const size = value * scale;
      const words = above?.(id) ?? 0;
      const room = above ? words + size : Math.max(size, LEAST);
      const node = { id, at: at + (above ? words : (room - size) / 2), size, value };
      at += room + GAP;
      return node;
    });
}

/**
 * Two columns of bars with ribbons between them: a Sankey of one step. Weights that are zero give no ribbon.
 * @param top room above the bars
 * @param above where words stand above their bar: the room that each takes
 */
export function layout(
  all: readonly Flow[],
  weigh: (f: Flow) => number,
  top: number,
  above?: Above,
): { left: Node[]; right: Node[]; ribbons: Ribbon[]; height: number } {
  const flows = all.filter((f) => weigh(f) > 0).sort((a, b) => before(a.before, b.before) || before(a.after, b.after));
  const total = flows.reduce((n, f) => n + weigh(f), 0);
  const scale = total === 0 ? 0 : FULL / total;
  const lowered = (nodes: readonly Node[]): Node[] => nodes.map((n) => ({ ...n, at: n.at + top }));
  const left = lowered(stack(flows, 'before', weigh, scale, above));
  const right = lowered(stack(flows, 'after', weigh, scale, above));
  const used = new Map<string, number>();
  const end = (side: string, nodes: readonly Node[], id: string, size: number): number => {
    const taken = used.get(side + id) ?? 0;
    used.set(side + id, taken + size);
    return nodes.find((n) => n.id === id)!.at + taken + size / 2;
  };
  const ribbons = flows.map((flow): Ribbon => {
    const size = weigh(flow) * scale;
    return { flow, size, from: end('l', left, flow.before, size), to: end('r', right, flow.after, size) };
  });
  const foot = Math.max(
    top,
    ...[...left, ...right].map((n) => n.at + n.size + (above ? 0 : Math.max(0, (LEAST - n.size) / 2))),
  );
  return { left, right, ribbons, height: foot + 6 };
}
