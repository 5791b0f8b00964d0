import { useLanguage } from '../../ui/language.tsx';
import { look, POLICIES } from '../../ui/outcome.tsx';
import { t } from '../../ui/text.ts';
import { layout, type Node } from './sankey-layout.ts';
import type { Flow } from './tally.ts';

const M = {
  flow: t(
    'From the answer now (left) to the answer then (right); the table below has the same numbers.',
    'Van het antwoord nu (links) naar het antwoord dan (rechts); de tabel hieronder heeft dezelfde getallen.',
  ),
  now: t('Now', 'Nu'),
  later: t('Then', 'Dan'),
};
const W = 960;
const BAR = 14;
const SIDE = 290;
const TOP = 26;

type Props = { flows: readonly Flow[]; weigh: (f: Flow) => number; show: (n: number) => string };

/** Flows between answers as ribbons. What changes is solid, what stays is pale; every end has its sign and words. */
export function Sankey({ flows, weigh, show }: Props) {
  const { say } = useLanguage();
  const { left, right, ribbons, height } = layout(flows, weigh, TOP);
  const name = (status: string): string => {
    const detail = /\((.*)\)/.exec(status)?.[1];
    return detail === undefined ? say(look(status).words) : (POLICIES[detail]?.en ?? detail);
  };
  const node = (n: Node, x: number, anchor: 'start' | 'end') => {
    const at = anchor === 'end' ? x - 8 : x + BAR + 8;
    const detailed = n.id.includes('(');
    const middle = n.at + n.size / 2;
    return (
      <g key={n.id} className={`node tone-${look(n.id).tone}`}>
        <rect x={x} y={n.at} width={BAR} height={Math.max(2, n.size)} />
        <text x={at} y={middle + (detailed ? -2 : 4)} textAnchor={anchor}>
          <tspan className="sign">{look(n.id).sign}</tspan> {say(look(n.id).words)} · <tspan>{show(n.value)}</tspan>
        </text>
        {detailed && (
          <text className="detail" x={at} y={middle + 12} textAnchor={anchor}>
            {name(n.id)}
          </text>
        )}
      </g>
    );
  };
  return (
    <svg viewBox={`0 0 ${W} ${height}`} role="img" aria-label={say(M.flow)} className="sankey">
      <text className="head" x={SIDE + BAR} y={14} textAnchor="end">
        {say(M.now)}
      </text>
      <text className="head" x={W - SIDE - BAR} y={14}>
        {say(M.later)}
      </text>
      {ribbons.map((r) => {
        const [x0, x1] = [SIDE + BAR, W - SIDE - BAR];
        const middle = (x0 + x1) / 2;
        return (
          <path
            key={r.flow.before + r.flow.after}
            className={`ribbon tone-${look(r.flow.after).tone}${r.flow.before === r.flow.after ? ' same' : ''}`}
            d={`M${x0} ${r.from}C${middle} ${r.from} ${middle} ${r.to} ${x1} ${r.to}`}
            strokeWidth={Math.max(1.5, r.size)}
          >
            <title>{`${say(look(r.flow.before).words)} → ${say(look(r.flow.after).words)}: ${show(weigh(r.flow))}`}</title>
          </path>
        );
      })}
      {left.map((n) => node(n, SIDE, 'end'))}
      {right.map((n) => node(n, W - SIDE - BAR, 'start'))}
    </svg>
  );
}
