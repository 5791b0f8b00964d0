import type { Reservation } from '@tolhuis/core/ledger';
import { askAll } from '../../client/api.ts';
import type { Account } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';

const M = {
  line: t('Licence {licence}, line {line}'),
  covers: t('covers'),
  conditions: t('Conditions, confirmed when it was reserved'),
  none: t('none'),
  bare: t(
    'Entered without its items, destinations and roles: approving takes a compliance officer, who writes as the reason why it fits.',
  ),
};

/** What the licence lines under a reservation cover and ask, for whoever is about to approve an order on it. */
export function LicenceTerms({ reservation }: { reservation: Reservation }) {
  const { say } = useLanguage();
  const held = new Set(reservation.legs.map(({ account }) => account).filter((id) => id.endsWith('/units')));
  const { value, error, again } = useAsked(reservation.id, (signal) =>
    askAll<'ledger-accounts', Account>('ledger-accounts', { prefix: 'licence/' }, { signal }),
  );
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  return (value ?? []).map(({ id, licence }) => {
    if (licence === null || !held.has(id)) return null;
    const { covers, conditions } = licence;
    return (
      <dl className="fact-list" key={id}>
        <dt>{say(M.line, { licence: licence.licence, line: licence.line })}</dt>
        <dd>
          {covers
            ? `${say(M.covers)} ${[...covers.eccns, ...covers.chips].join(', ')} → ${covers.destinations.join(', ')}: ${covers.parties.map((p) => p.name).join('; ')}`
            : say(M.bare)}
        </dd>
        <dt>{say(M.conditions)}</dt>
        <dd>{conditions.join('; ') || say(M.none)}</dd>
      </dl>
    );
  });
}
