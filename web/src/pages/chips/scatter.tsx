import { scaleLog } from 'd3-scale';
import { useLanguage } from '../../ui/language.tsx';
import { known, number, t } from '../../ui/text.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { type Region, X, Y } from './regions.ts';
import { bandOf, type Chip, measures, type View } from './rows.ts';

const M = {
  compute: t('TPP against performance density, both logarithmic. The table below has the same numbers.'),
  memory: t('Memory bandwidth against I/O bandwidth, both logarithmic. The table below has the same numbers.'),
  tpp: t('Total processing performance (TPP)'),
  density: t('Performance density (TPP/mm²)'),
  dram: t('DRAM bandwidth (GB/s)'),
  io: t('I/O bandwidth (GB/s)'),
};
/** A picture: its width and height in its own units, and the room for the axes around what is drawn. */
type Frame = {
  readonly w: number;
  readonly h: number;
  readonly edge: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
};
const WIDE: Frame = { w: 900, h: 520, edge: { left: 62, right: 14, top: 12, bottom: 46 } };
/** As wide as a telephone, so that letters keep their size and nothing is scrolled sideways. */
const NARROW: Frame = { w: 356, h: 440, edge: { left: 46, right: 10, top: 12, bottom: 42 } };
const TICKS_X = [1000, 10_000, 100_000];
const TICKS_Y = [1, 10];
const MEMORY = {
  x: [100, 30_000] as const,
  y: [10, 5000] as const,
  ticksX: [100, 1000, 10_000],
  ticksY: [10, 100, 1000],
};

type Props = {
  chips: readonly Chip[];
  view: View;
  regions: readonly Region[];
  tray: readonly string[];
  onChoose: (id: string) => void;
};
type Point = { readonly chip: Chip; readonly x: number; readonly y: number; readonly exact: boolean };

/**
 * Which names fit beside their points without running over another: those in the tray first.
 * @param written what stands in the picture already: left end, middle and width
 */
function labels(
  points: readonly Point[],
  tray: readonly string[],
  written: readonly (readonly [x: number, y: number, w: number])[],
  { w: W, h: H, edge }: Frame,
): Set<string> {
  const taken = [...written];
  const shown = new Set<string>();
  const rank = (p: Point): number => (tray.includes(p.chip.id) ? 0 : p.chip.priceUsd ? 1 : 2);
  for (const p of [...points].sort((a, b) => rank(a) - rank(b))) {
    if (p.y > H - edge.bottom - 9 && !tray.includes(p.chip.id)) continue;
    const width = p.chip.model.length * 6 + 8;
    if (p.x + width > W) continue;
    if (taken.some(([x, y, w]) => p.x < x + w && x < p.x + width && Math.abs(y - p.y) < 13)) continue;
    if (points.some((o) => o !== p && o.x > p.x && o.x < p.x + width && Math.abs(o.y - p.y) < 8)) continue;
    taken.push([p.x, p.y, width]);
    shown.add(p.chip.id);
  }
  return shown;
}

/** Square for .a, diamond for .b, triangle for what is open, circle for the rest: the shape says what the colour says. */
function Mark({ band, x, y }: { band: ReturnType<typeof bandOf>; x: number; y: number }) {
  const r = 5;
  if (band === 'a') return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} />;
  if (band === 'b') return <path d={`M${x} ${y - r - 1}l${r + 1} ${r + 1}l-${r + 1} ${r + 1}l-${r + 1}-${r + 1}z`} />;
  if (band === 'open') return <path d={`M${x} ${y - r}l${r} ${2 * r}h-${2 * r}z`} />;
  return <circle cx={x} cy={y} r={r - 0.5} />;
}

/** The chips on log axes, with the control regions of the day behind them. */
export function Scatter({ chips, view, regions, tray, onChoose }: Props) {
  const { say, language } = useLanguage();
  const frame = useNarrow() ? NARROW : WIDE;
  const { w: W, h: H, edge: EDGE } = frame;
  const x = scaleLog(view === 'compute' ? X : MEMORY.x, [EDGE.left, W - EDGE.right]).clamp(true);
  const y = scaleLog(view === 'compute' ? Y : MEMORY.y, [H - EDGE.bottom, EDGE.top]).clamp(true);
  const points = chips.flatMap((chip): Point[] => {
    const [a, b] = measures(chip, view);
    if (!a) return [];
    // Density not known: on the lower edge, hollow, where the TPP can still be read.
    if (!b) return view === 'compute' ? [{ chip, x: x(a.value), y: H - EDGE.bottom - 8, exact: false }] : [];
    return [{ chip, x: x(a.value), y: y(b.value), exact: a.exact && b.exact }];
  });
  const largest = new Map<string, Region>();
  const area = (r: Region): number => Math.log(r.x[1] / r.x[0]) * Math.log(r.y[1] / r.y[0]);
  for (const r of regions) {
    const before = largest.get(r.eccn);
    if (!before || area(r) > area(before)) largest.set(r.eccn, r);
  }
  const written =
    view === 'compute'
      ? [...largest].map(([eccn, r]) => {
          const width = eccn.length * 8;
          return [x(r.x[1]) - 8 - width, y(r.y[0]) - 28, width] as const;
        })
      : [];
  const named = labels(points, tray, written, frame);
  return (
    <svg
      viewBox={`0 0 ${W} ${H}`}
      role="img"
      aria-label={say(view === 'compute' ? M.compute : M.memory)}
      className="scatter"
    >
      {view === 'compute' &&
        regions.map((r) => (
          <rect
            key={`${r.x}${r.y}`}
            className={`region band-${bandOf(r.eccn)}`}
            x={x(r.x[0])}
            width={x(r.x[1]) - x(r.x[0])}
            y={y(r.y[1])}
            height={y(r.y[0]) - y(r.y[1])}
          />
        ))}
      {view === 'compute' &&
        [...largest].map(([eccn, r]) => (
          <text key={eccn} className="region-name" x={x(r.x[1]) - 8} y={y(r.y[0]) - 24} textAnchor="end">
            {eccn}
          </text>
        ))}
      {(view === 'compute' ? TICKS_X : MEMORY.ticksX).map((v) => (
        <g key={v} className="tick-line">
          <path d={`M${x(v)} ${EDGE.top}V${H - EDGE.bottom}`} />
          <text x={x(v)} y={H - EDGE.bottom + 16} textAnchor="middle">
            {number(v, language)}
          </text>
        </g>
      ))}
      {(view === 'compute' ? TICKS_Y : MEMORY.ticksY).map((v) => (
        <g key={v} className="tick-line">
          <path d={`M${EDGE.left} ${y(v)}H${W - EDGE.right}`} />
          <text x={EDGE.left - 6} y={y(v) + 4} textAnchor="end">
            {number(v, language)}
          </text>
        </g>
      ))}
      <text className="axis" x={(W + EDGE.left) / 2} y={H - 8} textAnchor="middle">
        {say(view === 'compute' ? M.tpp : M.dram)}
      </text>
      <text className="axis" transform={`translate(14 ${H / 2}) rotate(-90)`} textAnchor="middle">
        {say(view === 'compute' ? M.density : M.io)}
      </text>
      {points.map((p) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the table is the way by keyboard
        <g
          key={p.chip.id}
          className={`point band-${bandOf(p.chip.eccn)}${p.exact ? '' : ' loose'}${tray.includes(p.chip.id) ? ' picked' : ''}`}
          onClick={() => onChoose(p.chip.id)}
        >
          <title>
            {`${p.chip.vendor} ${p.chip.model}: TPP ${known(p.chip.tpp, language)}, ${known(p.chip.performanceDensity, language)} TPP/mm², ${p.chip.eccn ?? '?'}`}
          </title>
          <Mark band={bandOf(p.chip.eccn)} x={p.x} y={p.y} />
          {named.has(p.chip.id) && (
            <text x={p.x + 9} y={p.y + 4}>
              {p.chip.model}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
