import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Language, number, type Text, t } from '../../ui/text.ts';
import { unitName } from '../../ui/units.ts';
import { unitsOf, worthOf } from './amounts.ts';
import type { Flow, LicenceCount, LimitCount, Sum } from './tally.ts';
import type { Books } from './types.ts';
import { withBooks } from './with-books.ts';

const M = {
  flows: t('Flows between answers', 'Stromen tussen antwoorden'),
  now: t('Now', 'Nu'),
  later: t('Then', 'Dan'),
  orders: t('Orders', 'Orders'),
  units: t('Units', 'Stuks'),
  value: t('Value', 'Waarde'),
  limits: t('Quotas and caps', 'Quota en plafonds'),
  limit: t('Limit', 'Grens'),
  ledger: t('In the ledger', 'In het grootboek'),
  used: t('{n} {u} used or reserved', '{n} {u} gebruikt of gereserveerd'),
  free: t('{n} left', 'nog {n}'),
  noAccount: t('no account', 'geen rekening'),
  at: t('Amount', 'Hoogte'),
  licences: t('Licences', 'Vergunningen'),
  licence: t('Licence', 'Vergunning'),
  left: t('Left on it', 'Nog over'),
  enough: t('Enough then?', 'Dan genoeg?'),
  none: t('none named', 'geen genoemd'),
  apply: t('▲ {n} {n:unit|units} without one', '▲ {n} {n:stuk|stuks} zonder'),
  short: t('▲ {n} {n:unit|units} short', '▲ {n} {n:stuk|stuks} te weinig'),
  fits: t('● enough', '● genoeg'),
  unknown: t('? not stated', '? niet vermeld'),
  stranded: t('✖ {n} {n:unit|units} may not go then', '✖ {n} {n:stuk|stuks} {n:mag|mogen} dan niet weg'),
  unchanged: t('same', 'gelijk'),
};

/** A table with its heads; the last `numbers` columns hold numbers. */
function Table({
  label,
  heads,
  children,
}: {
  label: Text;
  heads: readonly (readonly [Text, 'n' | ''])[];
  children: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <ScrollBox label={say(label)}>
      <table className="as-cards">
        <thead>
          <tr>
            {heads.map(([h, kind]) => (
              <th scope="col" key={h.en} className={kind}>
                {say(h)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}

/** A whole number of the ledger, written out: it may be longer than a number of the browser. */
const whole = (text: string, language: Language): string =>
  BigInt(text).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-US');

/** The Sankey in numbers. */
export function FlowTable({ flows }: { flows: readonly Flow[] }) {
  const { say, language } = useLanguage();
  const heads = [
    [M.now, ''],
    [M.later, ''],
    [M.orders, 'n'],
    [M.units, 'n'],
    [M.value, 'n'],
  ] as const;
  return (
    <Table label={M.flows} heads={heads}>
      {flows.map((f) => (
        <tr key={f.before + f.after}>
          <td className="whole">
            <Outcome outcome={f.before} />
          </td>
          <td className="whole then">{f.before === f.after ? <Same /> : <Outcome outcome={f.after} />}</td>
          <td className="n" data-label={say(M.orders)}>
            {number(f.orders, language)}
          </td>
          <td className="n" data-label={say(M.units)}>
            {unitsOf(f, language)}
          </td>
          <td className="n" data-label={say(M.value)}>
            {worthOf(f, language)}
          </td>
        </tr>
      ))}
    </Table>
  );
}

const Same = () => <small>= {useLanguage().say(M.unchanged)}</small>;

function Both({ now, later }: { now: Sum; later: Sum }) {
  const { say, language } = useLanguage();
  const pair = (label: Text, show: (s: Sum, language: Language) => string) => (
    <td className="n" data-label={say(label)}>
      {show(now, language)} → <strong>{show(later, language)}</strong>
    </td>
  );
  return (
    <>
      {pair(M.orders, (s) => number(s.orders, language))}
      {pair(M.units, unitsOf)}
      {pair(M.value, worthOf)}
    </>
  );
}

/** What counts against each quota or cap, now and then. Whether it fits is the ledger's work: see Balances. */
export function LimitTable({ limits, books }: { limits: readonly LimitCount[]; books: Books | undefined }) {
  const { say, language } = useLanguage();
  const reference = useReference();
  const heads = [
    [M.limit, ''],
    [M.at, ''],
    [M.orders, 'n'],
    [M.units, 'n'],
    [M.value, 'n'],
    ...(books ? ([[M.ledger, '']] as const) : []),
  ] as const;
  return (
    <Table label={M.limits} heads={heads}>
      {limits.map((l) => {
        const known = reference.limits[l.id];
        return (
          <tr key={l.id}>
            <th scope="row" className="whole">
              {known?.title ?? l.id}
              <br />
              <a href={href('rule', { cite: l.cite })}>
                <small>{l.cite}</small>
              </a>
            </th>
            <td className="whole">
              {known && (
                <>
                  {number(known.amount, language)} {unitName(known.unit, language)} <small>{known.per}</small>
                </>
              )}
            </td>
            <Both now={l.now} later={l.later} />
            {books && (
              <td className="whole">
                {books.limits.get(l.id)?.map((b) => (
                  <span className="line" key={`${b.used}${b.available}`}>
                    {say(M.used, { n: whole(b.used, language), u: unitName(b.unit, language) })}
                    {b.available !== null && ` · ${say(M.free, { n: whole(b.available, language) })}`}
                  </span>
                )) ?? <small>{say(M.noAccount)}</small>}
              </td>
            )}
          </tr>
        );
      })}
    </Table>
  );
}

/** What is drawn on each licence, now and then, and whether what is left on it will do. */
export function LicenceTable({ licences, books }: { licences: readonly LicenceCount[]; books: Books | undefined }) {
  const { say, language } = useLanguage();
  const heads = [
    [M.licence, ''],
    [M.left, 'n'],
    [M.orders, 'n'],
    [M.units, 'n'],
    [M.value, 'n'],
    [M.enough, ''],
  ] as const;
  const verdict = (l: LicenceCount): string => {
    if (l.later.orders === 0) return say(M.fits);
    if (l.id === undefined) return say(M.apply, { n: unitsOf(l.later, language) });
    if (l.remainingUnits === undefined || l.later.unsized > 0) return say(M.unknown);
    const short = l.later.units - l.remainingUnits;
    return short > 0 ? say(M.short, { n: number(short, language) }) : say(M.fits);
  };
  return (
    <Table label={M.licences} heads={heads}>
      {withBooks(licences, books).map((l) => (
        <tr key={l.id ?? ''}>
          <th scope="row" className="whole">
            {l.id ?? say(M.none)}
          </th>
          {l.remainingUnits === undefined ? (
            <td />
          ) : (
            <td className="n" data-label={say(M.left)}>
              {number(l.remainingUnits, language)}
            </td>
          )}
          <Both now={l.now} later={l.later} />
          <td className="whole">
            {verdict(l)}
            {l.stranded.orders > 0 && (
              <>
                <br />
                {say(M.stranded, { n: unitsOf(l.stranded, language) })}
              </>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
