import { useLanguage } from '../../ui/language.tsx';
import { look } from '../../ui/outcome.tsx';
import { number, t } from '../../ui/text.ts';

const M = {
  flow: t(
    'From the answer now (left) to the answer then (right); the table below has the same counts.',
    'Van het antwoord nu (links) naar het antwoord dan (rechts); de tabel hieronder heeft dezelfde aantallen.',
  ),
};
export type Flow = {
  readonly before: string;
  readonly after: string;
  readonly orders: number;
  readonly units: number;
  readonly value: number;
};
const W = 900;
const GAP = 14;
const BAR = 14;
const LEFT = 250;

type Node = { readonly id: string; readonly at: number; readonly size: number };
function stack(flows: readonly Flow[], side: 'before' | 'after', scale: number): Map<string, Node> {
  const nodes = new Map<string, Node>();
  let at = 4;
  for (const id of [...new Set(flows.map((f) => f[side]))].sort()) {
    const size = flows.filter((f) => f[side] === id).reduce((n, f) => n + f.orders, 0) * scale;
    nodes.set(id, { id, at, size });
    at += Math.max(size, 16) + GAP;
  }
  return nodes;
}

/** Flows between outcomes as ribbons: width is the number of orders. */
export function Sankey({ flows }: { flows: readonly Flow[] }) {
  const { say, language } = useLanguage();
  const total = flows.reduce((n, f) => n + f.orders, 0);
  const scale = 220 / Math.max(1, total);
  const left = stack(flows, 'before', scale);
  const right = stack(flows, 'after', scale);
  const height =
    Math.max(...[left, right].map((s) => Math.max(...[...s.values()].map((n) => n.at + Math.max(n.size, 16))))) + 8;
  const used = new Map<string, number>();
  const take = (key: string, size: number): number => {
    const at = used.get(key) ?? 0;
    used.set(key, at + size);
    return at;
  };
  const name = (id: string): string => `${look(id).sign} ${say(look(id).words)}`;
  const short = (s: string): string => (s.length > 34 ? `${s.slice(0, 33)}…` : s);
  return (
    <svg viewBox={`0 0 ${W} ${height}`} role="img" aria-label={say(M.flow)} className="sankey">
      {flows.map((f) => {
        const size = f.orders * scale;
        const y0 = left.get(f.before)!.at + take(`l${f.before}`, size) + size / 2;
        const y1 = right.get(f.after)!.at + take(`r${f.after}`, size) + size / 2;
        const x0 = LEFT + BAR;
        const x1 = W - LEFT - BAR;
        const middle = (x0 + x1) / 2;
        return (
          <path
            key={f.before + f.after}
            className={`ribbon tone-${look(f.after).tone}`}
            d={`M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`}
            strokeWidth={Math.max(1.5, size)}
          />
        );
      })}
      {[...left.values()].map((n) => (
        <g key={n.id} className={`node tone-${look(n.id).tone}`}>
          <rect x={LEFT} y={n.at} width={BAR} height={Math.max(2, n.size)} />
          <text x={LEFT - 8} y={n.at + Math.max(n.size, 16) / 2 + 4} textAnchor="end">
            {short(name(n.id))} · {number(n.size / scale, language, 0)}
          </text>
        </g>
      ))}
      {[...right.values()].map((n) => (
        <g key={n.id} className={`node tone-${look(n.id).tone}`}>
          <rect x={W - LEFT - BAR} y={n.at} width={BAR} height={Math.max(2, n.size)} />
          <text x={W - LEFT + 8} y={n.at + Math.max(n.size, 16) / 2 + 4}>
            {short(name(n.id))} · {number(n.size / scale, language, 0)}
          </text>
        </g>
      ))}
    </svg>
  );
}
