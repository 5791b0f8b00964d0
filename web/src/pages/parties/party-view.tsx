import { useState } from 'react';
import { ask } from '../../client/api.ts';
import type { StoredParty } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { takeFocus } from '../../ui/focus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useReference } from '../../ui/reference.tsx';
import { href } from '../../ui/router.ts';
import { day, t } from '../../ui/text.ts';
import { Told } from '../../ui/told.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { type Draft, pack, today } from '../check/question.ts';
import { PartyForm } from './party-form.tsx';
import { PartyHits } from './party-hits.tsx';
import { PartyOrders } from './party-orders.tsx';
import { PartyVersions } from './party-versions.tsx';

const M = {
  back: t('All parties'),
  loading: t('Reading the party …'),
  erased: t('The personal data of this party has been erased.'),
  facts: t('What holds'),
  country: t('Country'),
  headquarters: t('Headquarters'),
  hidden: t('known to be hidden'),
  address: t('Address'),
  others: t('Other names'),
  kinds: t('Kind'),
  listed: t('On lists'),
  from: t('Holds from'),
  change: t('New facts …'),
  changed: t('Version {n} is kept.'),
  check: t('Ask in Check'),
  log: t('In the log'),
};

/** One party: what holds, its hits on the lists, the orders that name it, and every version of it. */
export function PartyView({ id }: { id: string }) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { countries } = useReference();
  const [changing, setChanging] = useState(false);
  const [saved, setSaved] = useState(0);
  const { value, error, again } = useAsked(
    id,
    async (signal) => (await ask('party-history', { id }, { signal })).items,
  );
  const party = value?.at(-1);
  const back = <a href={href('parties')}>← {say(M.back)}</a>;
  if (!value || !party)
    return (
      <>
        <p>{back}</p>
        {error === undefined ? (
          <p className="loading">{say(M.loading)}</p>
        ) : (
          <ProblemNotice error={error} retry={again} />
        )}
      </>
    );
  const { facts } = party;
  const named = (code: string | undefined): string => countries.find((c) => c.code === code)?.name ?? code ?? '—';
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(M.country), facts.country && named(facts.country)],
    [
      say(M.headquarters),
      facts.headquarters === null ? say(M.hidden) : facts.headquarters && named(facts.headquarters),
    ],
    [say(M.address), facts.address],
    [say(M.others), facts.aliases?.join('; ')],
    [say(M.kinds), facts.kinds?.join(', ')],
    [say(M.listed), facts.listed?.map((l) => l.list).join(', ')],
  ];
  return (
    <>
      <p>{back}</p>
      <div className="lead">
        <h1>{facts.name ?? id}</h1>
        <span className="mono">
          {id} · v{party.version}
        </span>
      </div>
      {facts.name === undefined && <p className="notice warn">{say(M.erased)}</p>}
      {saved > 0 && <Told news={`${saved}`}>✓ {say(M.changed, { n: saved })}</Told>}
      <div className="split">
        <div className="stack">
          <PartyHits party={party} />
          <PartyOrders party={party} />
        </div>
        <div className="stack">
          <section className="card">
            <h2>{say(M.facts)}</h2>
            <dl className="fact-list">
              {rows.flatMap(([label, text]) =>
                text ? [<dt key={`${label} label`}>{label}</dt>, <dd key={label}>{text}</dd>] : [],
              )}
              <dt>{say(M.from)}</dt>
              <dd>{day(party.validFrom, language)}</dd>
            </dl>
            <p className="actions">
              {may('update-party') && facts.name !== undefined && (
                <button type="button" className="quiet" aria-expanded={changing} onClick={() => setChanging(!changing)}>
                  {say(M.change)}
                </button>
              )}
              <a className="quiet" href={href('check', { q: pack(questionOf(party)) })}>
                {say(M.check)}
              </a>
              {may('audit-entries') && (
                <a className="quiet" href={href('audit', { about: `party:${id}` })}>
                  {say(M.log)}
                </a>
              )}
            </p>
          </section>
          {changing && (
            <div ref={takeFocus} tabIndex={-1}>
              <PartyForm
                party={party}
                done={(next) => {
                  setChanging(false);
                  setSaved(next.version);
                  again();
                }}
              />
            </div>
          )}
          <PartyVersions versions={value} />
        </div>
      </div>
    </>
  );
}

/** A question about this party, to be finished in Check. */
const questionOf = ({ facts }: StoredParty): Draft => ({
  on: today(),
  item: {},
  ...(facts.country && { to: facts.country }),
  parties: [{ role: 'end-user', ...facts }],
});
