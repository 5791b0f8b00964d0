import type { Point } from '@tolhuis/core/ledger';
import { useLanguage } from '../../ui/language.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { day, t } from '../../ui/text.ts';
import { amount } from './amount.ts';

const M = {
  chart: t('Authorised, used and reserved over time'),
  table: t('As a table'),
  day: t('From day'),
  authorised: t('Authorised', 'licence'),
  used: t('Used'),
  reserved: t('Reserved'),
  available: t('Available'),
  today: t('today'),
  none: t('Nothing has moved yet.'),
};
const [WIDE, HIGH, PAD] = [640, 180, 8];
const MS = 86_400_000;
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;

/** Running totals as steps: what is authorised as a dashed line, use solid, reservations hatched on top; and as a table. */
export function CourseChart({
  points,
  unit,
  until,
  today,
}: {
  points: readonly Point[];
  unit: string;
  until: string | null;
  today: string;
}) {
  const { say, language } = useLanguage();
  const [first] = points;
  if (!first) return <p className="hint">{say(M.none)}</p>;
  const last = points.at(-1)!;
  const from = dayNumber(first.day);
  const to = Math.max(
    dayNumber(last.day),
    dayNumber(today),
    until === null ? 0 : Math.min(dayNumber(until), dayNumber(today) + 366),
    from + 30,
  );
  const top = points.reduce((most, p) => Math.max(most, Number(p.authorised ?? 0n), Number(p.used + p.reserved)), 1);
  const x = (d: number): number => PAD + ((Math.min(Math.max(d, from), to) - from) / (to - from)) * (WIDE - 2 * PAD);
  const y = (v: bigint): number => HIGH - PAD - (Number(v) / top) * (HIGH - 2 * PAD);
  const steps = (value: (p: Point) => bigint): string =>
    `${points
      .map((p, i) => `${i === 0 ? 'M' : 'H'}${x(dayNumber(p.day))}${i === 0 ? ` ${y(value(p))}` : `V${y(value(p))}`}`)
      .join('')}H${x(to)}`;
  const area = (value: (p: Point) => bigint): string => `${steps(value)}V${HIGH - PAD}H${x(from)}Z`;
  const now = x(dayNumber(today));
  return (
    <figure className="course">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={say(M.chart)}>
        <defs>
          <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="hatch-ground" />
            <line x1="0" y1="0" x2="0" y2="6" className="hatch-line" />
          </pattern>
        </defs>
        <path d={area((p) => p.used + p.reserved)} fill="url(#hatch)" />
        <path d={area((p) => p.used)} className="area-used" />
        {first.authorised !== null && <path d={steps((p) => p.authorised ?? 0n)} className="line-authorised" />}
        <line x1={now} x2={now} y1={PAD} y2={HIGH - PAD} className="line-now" />
      </svg>
      <figcaption className="hint">
        <span>{day(first.day, language)}</span>
        <span>
          - - {say(M.authorised)}
          {last.authorised !== null && ` ${amount(last.authorised, unit, language, say)}`} · ■ {say(M.used)} · ▨{' '}
          {say(M.reserved)} · │ {say(M.today)}
        </span>
        <span>{day(new Date(to * MS).toISOString().slice(0, 10), language)}</span>
      </figcaption>
      <details className="more">
        <summary>{say(M.table)}</summary>
        <ScrollBox label={say(M.chart)} className="tall">
          <table className="as-cards">
            <thead>
              <tr>
                <th scope="col">{say(M.day)}</th>
                {[M.authorised, M.used, M.reserved, M.available].map((h) => (
                  <th scope="col" className="n" key={h.id}>
                    {say(h)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map((p) => (
                <tr key={p.day}>
                  <th scope="row" className="whole">
                    {day(p.day, language)}
                  </th>
                  <td className="n" data-label={say(M.authorised)}>
                    {p.authorised === null ? '—' : amount(p.authorised, unit, language, say)}
                  </td>
                  <td className="n" data-label={say(M.used)}>
                    {amount(p.used, unit, language, say)}
                  </td>
                  <td className="n" data-label={say(M.reserved)}>
                    {amount(p.reserved, unit, language, say)}
                  </td>
                  <td className="n" data-label={say(M.available)}>
                    {p.authorised === null ? '—' : amount(p.authorised - p.used - p.reserved, unit, language, say)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </figure>
  );
}
