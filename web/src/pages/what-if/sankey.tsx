import { useLanguage } from '../../ui/language.tsx';
import { look, POLICIES } from '../../ui/outcome.tsx';
import { t } from '../../ui/text.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { layout, type Node } from './sankey-layout.ts';
import type { Flow } from './tally.ts';

const M = {
  flow: t('From the answer now (left) to the answer then (right); the table below has the same numbers.'),
  now: t('Now'),
  later: t('Then'),
};
const BAR = 14;
const TOP = 26;
/** Wide: words beside the bars. */
const WIDE = { w: 960, side: 290 };
/** As wide as a telephone: bars at the edges, words above them. */
const NARROW = { w: 332, side: 0 };
const LINE = 14;
/** Letters that fit into half of the narrow picture, where the words of the other side begin. */
const LETTERS = 24;

/** Words in lines of at most `LETTERS` letters, where no word is longer. */
function lines(text: string): string[] {
  const out = [''];
  for (const word of text.split(' ')) {
    const last = out.at(-1)!;
    if (last !== '' && last.length + 1 + word.length > LETTERS) out.push(word);
    else out[out.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return out;
}

type Props = { flows: readonly Flow[]; weigh: (f: Flow) => number; show: (n: number) => string };

/** Flows between answers as ribbons. What changes is solid, what stays is pale; every end has its sign and words. */
export function Sankey({ flows, weigh, show }: Props) {
  const { say } = useLanguage();
  const narrow = useNarrow();
  const { w: W, side: SIDE } = narrow ? NARROW : WIDE;
  const name = (status: string): string | undefined => {
    const detail = /\((.*)\)/.exec(status)?.[1];
    return detail === undefined ? undefined : (POLICIES[detail]?.message ?? detail);
  };
  const wrapped = (status: string, value: string): string[] => lines(`${say(look(status).words)}\u00a0·\u00a0${value}`);
  const above = (id: string): number => (wrapped(id, shown(id)).length + (name(id) === undefined ? 0 : 1)) * LINE + 3;
  const sums = new Map<string, number>();
  for (const f of flows) for (const id of [f.before, f.after]) sums.set(id, (sums.get(id) ?? 0) + weigh(f));
  // The longest number that may stand there: room is made before the two sides are counted apart.
  const shown = (id: string): string => show(sums.get(id) ?? 0);
  const { left, right, ribbons, height } = layout(flows, weigh, TOP, narrow ? above : undefined);
  const beside = (n: Node, x: number, anchor: 'start' | 'end') => {
    const at = anchor === 'end' ? x - 8 : x + BAR + 8;
    const detail = name(n.id);
    const middle = n.at + n.size / 2;
    return (
      <>
        <text x={at} y={middle + (detail === undefined ? 4 : -2)} textAnchor={anchor}>
          <tspan className="sign">{look(n.id).sign}</tspan> {say(look(n.id).words)} · <tspan>{show(n.value)}</tspan>
        </text>
        {detail !== undefined && (
          <text className="detail" x={at} y={middle + 12} textAnchor={anchor}>
            {detail}
          </text>
        )}
      </>
    );
  };
  const over = (n: Node, x: number, anchor: 'start' | 'end') => {
    const at = anchor === 'start' ? x : x + BAR;
    const detail = name(n.id);
    const words = wrapped(n.id, show(n.value));
    const all = detail === undefined ? words : [...words, detail];
    return all.map((line, i) => (
      <text
        key={line}
        className={line === detail ? 'detail' : ''}
        x={at}
        y={n.at - 5 - (all.length - 1 - i) * LINE}
        textAnchor={anchor}
      >
        {i === 0 && <tspan className="sign">{look(n.id).sign} </tspan>}
        {line}
      </text>
    ));
  };
  const node = (n: Node, x: number, side: 'left' | 'right') => (
    <g key={n.id} className={`node tone-${look(n.id).tone}`}>
      <rect x={x} y={n.at} width={BAR} height={Math.max(2, n.size)} />
      {narrow ? over(n, x, side === 'left' ? 'start' : 'end') : beside(n, x, side === 'left' ? 'end' : 'start')}
    </g>
  );
  return (
    <svg viewBox={`0 0 ${W} ${height}`} role="img" aria-label={say(M.flow)} className="sankey">
      <text className="head" x={narrow ? 0 : SIDE + BAR} y={14} textAnchor={narrow ? 'start' : 'end'}>
        {say(M.now)}
      </text>
      <text className="head" x={narrow ? W : W - SIDE - BAR} y={14} textAnchor={narrow ? 'end' : 'start'}>
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
      {left.map((n) => node(n, SIDE, 'left'))}
      {right.map((n) => node(n, W - SIDE - BAR, 'right'))}
    </svg>
  );
}
