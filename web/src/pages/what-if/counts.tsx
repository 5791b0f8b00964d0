import type { ReactNode } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Language, type Message, number, t } from '../../ui/text.ts';
import { unitName } from '../../ui/units.ts';
import { unitsOf, worthOf } from './amounts.ts';
import type { Flow, LicenceCount, LimitCount, Sum } from './tally.ts';
import type { Books } from './types.ts';
import { withBooks } from './with-books.ts';

const M = {
  flows: t('Flows between answers'),
  now: t('Now'),
  later: t('Then'),
  orders: t('Orders'),
  units: t('Units'),
  value: t('Value'),
  limits: t('Quotas and caps'),
  limit: t('Limit'),
  ledger: t('In the ledger'),
  used: t('{n} {u} used or reserved'),
  free: t('{n} left'),
  noAccount: t('no account'),
  at: t('Amount', 'limit'),
  licences: t('Licences'),
  licence: t('Licence'),
  left: t('Left on it'),
  enough: t('Enough then?'),
  none: t('none named'),
  apply: t('▲ {n} {n, plural, one {unit} other {units}} without one'),
  short: t('▲ {n} {n, plural, one {unit} other {units}} short'),
  fits: t('● enough'),
  unknown: t('? not stated'),
  stranded: t('✖ {n} {n, plural, one {unit} other {units}} may not go then'),
  unchanged: t('same'),
};

/** A table with its heads; the last `numbers` columns hold numbers. */
function Table({
  label,
  heads,
  children,
}: {
  label: Message;
  heads: readonly (readonly [Message, 'n' | ''])[];
  children: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <ScrollBox label={say(label)}>
      <table className="as-cards">
        <thead>
          <tr>
            {heads.map(([h, kind]) => (
              <th scope="col" key={h.id} className={kind}>
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
  const pair = (label: Message, show: (s: Sum, language: Language) => string) => (
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
                  {number(known.amount, language)} {unitName(known.unit, say)} <small>{known.per}</small>
                </>
              )}
            </td>
            <Both now={l.now} later={l.later} />
            {books && (
              <td className="whole">
                {books.limits.get(l.id)?.map((b) => (
                  <span className="line" key={`${b.used}${b.available}`}>
                    {say(M.used, { n: whole(b.used, language), u: unitName(b.unit, say) })}
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
