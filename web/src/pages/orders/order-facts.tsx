import type { Listing, Owner, Question } from '@tolhuis/core/contract';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { POLICIES } from '../../ui/outcome.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { asWritten, type Message, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { ACTIVITIES, LABELS, ROLES } from '../check/labels.ts';
import { shown } from '../check/shown.ts';

const M = {
  title: t('What the order says'),
  own: t('This order says itself how the law is to be read. Approving it is for an officer, with a reason.'),
  letter: t('The text as it is written, also where it is not enforced'),
  assumes: t('Assumes'),
  reading: t('Reading'),
  activity: t('Activity'),
  via: t('Transit'),
  redFlags: t('Red flags'),
  address: t('Address'),
  aliases: t('Also called'),
  noListing: t('stated to be on none'),
  notStated: t('not stated: screened'),
  atLeast: t('at least'),
  atMost: t('at most'),
  unknownShare: t('share not known'),
  unnamed: t('not named'),
  footnotes: t('footnote'),
  programs: t('programme'),
  addedOn: t('listed since'),
  licenceRequirement: t('licence needed for'),
  reviewPolicy: t('review policy'),
};
/** What may be stated of a listing beside the list and the name, as it is told behind them. */
const LISTING = {
  footnotes: M.footnotes,
  programs: M.programs,
  addedOn: M.addedOn,
  licenceRequirement: M.licenceRequirement,
  reviewPolicy: M.reviewPolicy,
} satisfies Record<Exclude<keyof Listing, 'list' | 'name'>, Message>;
const OWN = { address: M.address, aliases: M.aliases, via: M.via, redFlags: M.redFlags };
/** Told elsewhere in the table, or in another way. */
const PARTY_APART: ReadonlySet<string> = new Set(['role', 'name', 'listed', 'owners']);

/** The whole question of an order, for whoever approves it: nothing of what the answer rests on is left out. */
export function OrderFacts({ question }: { question: Question }) {
  const { say, language } = useLanguage();
  const names = useNames();
  const country = (code: string): string => names.country(code);
  const label = (key: string): ReactNode => {
    const words = LABELS[key] ?? OWN[key as keyof typeof OWN];
    return words ? say(words) : <code>{key}</code>;
  };
  const value = (v: unknown, key: string): string =>
    key === 'via' && Array.isArray(v)
      ? v.map((c) => country(String(c))).join(', ')
      : shown(v, key, language, say, country);
  const rows = (facts: object, apart: ReadonlySet<string> = new Set()): ReactNode =>
    Object.entries(facts)
      .filter(([key, v]) => v !== undefined && !apart.has(key))
      .map(([key, v]) => (
        <Fragment key={key}>
          <dt>{label(key)}</dt>
          <dd>{value(v, key)}</dd>
        </Fragment>
      ));
  const {
    item,
    parties = [],
    evidence,
    assume = {},
    reading,
    activity,
    unitValue,
    on: _,
    to: _to,
    quantity: _q,
    ...rest
  } = question;
  const ownReading = Object.keys(assume).length > 0 || reading === 'letter';
  return (
    <details className="card order-facts" open={ownReading}>
      <summary>
        <h2>{say(M.title)}</h2>
      </summary>
      {ownReading && <p className="late">{say(M.own)}</p>}
      <dl className="fact-list">
        {Object.entries(assume).map(([id, option]) => (
          <Fragment key={id}>
            <dt>{say(M.assumes)}</dt>
            <dd>
              {switchName(id, language, say)}: {optionName(option, language, say)}
            </dd>
          </Fragment>
        ))}
        {reading === 'letter' && (
          <>
            <dt>{say(M.reading)}</dt>
            <dd>{say(M.letter)}</dd>
          </>
        )}
        {activity && (
          <>
            <dt>{say(M.activity)}</dt>
            <dd>{say(ACTIVITIES[activity] ?? asWritten(activity))}</dd>
          </>
        )}
        {unitValue && (
          <>
            <dt>{label('unitValue')}</dt>
            <dd>
              {unitValue.currency} {unitValue.amount}
            </dd>
          </>
        )}
        {rows(rest)}
        {rows(item)}
        {evidence && rows(evidence)}
      </dl>
      {parties.map((party, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties of one order, told in their order
        <div key={i}>
          <h3>
            {party.name ?? say(M.unnamed)} <small>{say(ROLES[party.role] ?? asWritten(party.role))}</small>
          </h3>
          <dl className="fact-list">
            {rows(party, PARTY_APART)}

            <dt>{label('listed')}</dt>
            <dd>
              <Listings listed={party.listed} />
            </dd>

            {party.owners && (
              <>
                <dt>{label('owners')}</dt>
                <dd>
                  {party.owners.length === 0 ? (
                    shown([], 'owners', language, say, country)
                  ) : (
                    <Owners owners={party.owners} />
                  )}
                </dd>
              </>
            )}
          </dl>
        </div>
      ))}
    </details>
  );
}

/** What is stated of listings: nothing, so that the name is screened; that there is none; or each with all that is stated of it. */
function Listings({ listed }: { listed: readonly Listing[] | undefined }) {
  const { say, language } = useLanguage();
  if (listed === undefined) return say(M.notStated);
  if (listed.length === 0) return say(M.noListing);
  const said = (value: unknown, key: string): string =>
    key === 'reviewPolicy'
      ? say(POLICIES[String(value)] ?? asWritten(String(value)))
      : shown(value, key, language, say, String);
  return listed
    .map(({ list, name, ...more }) => {
      const facts = Object.entries(more)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${say(LISTING[key as keyof typeof LISTING] ?? asWritten(key))}: ${said(value, key)}`);
      const whole = [list, name].filter(Boolean).join(': ');
      return facts.length === 0 ? whole : `${whole} (${facts.join('; ')})`;
    })
    .join('; ');
}

/** Owners below one another, each with its share and listings. */
function Owners({ owners }: { owners: readonly Owner[] }) {
  const { say, language } = useLanguage();
  const percent = (value: number): string => `${shown(value, 'sharePercent', language, say, String)} %`;
  const share = (stated: Owner['sharePercent']): string => {
    if (stated === null) return say(M.unknownShare);
    if (typeof stated === 'number') return percent(stated);
    const { atLeast, atMost } = stated;
    return [
      ...(atLeast === undefined ? [] : [`${say(M.atLeast)} ${percent(atLeast)}`]),
      ...(atMost === undefined ? [] : [`${say(M.atMost)} ${percent(atMost)}`]),
    ].join(', ');
  };
  return (
    <ul className="plain">
      {owners.map((owner, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: owners of one party, told in their order
        <li key={i}>
          {owner.name ?? say(M.unnamed)}, {share(owner.sharePercent)}; <Listings listed={owner.listed} />
          {owner.owners && owner.owners.length > 0 && <Owners owners={owner.owners} />}
        </li>
      ))}
    </ul>
  );
}
