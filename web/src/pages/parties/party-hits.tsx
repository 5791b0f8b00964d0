import { askAll } from '../../client/api.ts';
import type { StoredHitDecision, StoredParty } from '../../client/desk-types.ts';
import type { NameRow } from '../../client/index.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { Detail } from '../screening/detail.tsx';
import { type Found, screenRows } from '../screening/source.ts';
import { DecidedList } from './decided-list.tsx';

const M = {
  title: t('Hits on the lists'),
  loading: t('Screening …'),
  role: t('An analyst or compliance officer sees the hits.'),
  lists: t('Screened now against the lists of the desk.'),
  decided: t('What was decided about its hits'),
  none: t('Nothing yet.'),
};
const NO_VERDICTS = {};
const nothing = (): void => undefined;

/** The party as a name to screen: decisions about its hits are bound to the party on file. */
const rowOf = ({ id, facts }: StoredParty, name: string): NameRow => ({
  id,
  name,
  ...(facts.country && { country: facts.country }),
  ...(facts.address && { address: facts.address }),
  ...(facts.aliases && { aliases: facts.aliases }),
});

type Screened = {
  readonly row: NameRow;
  readonly found: Found | undefined;
  readonly decisions: readonly StoredHitDecision[];
};

/** Hits of a party now, to be decided on, and what was decided about them before. */
export function PartyHits({ party }: { party: StoredParty }) {
  const { say } = useLanguage();
  const { may } = useDesk();
  const { name } = party.facts;
  const key = name === undefined ? undefined : `${party.id} ${party.version}`;
  const { value, error, again } = useAsked<Screened>(key, async (signal) => {
    const row = rowOf(party, name!);
    const [found, decisions] = await Promise.all([
      may('screen') ? screenRows('desk', [row], signal) : [],
      askAll<'hit-decisions', StoredHitDecision>('hit-decisions', { party: party.id }, { signal, most: 500 }),
    ]);
    return { row, found: found[0], decisions };
  });
  if (name === undefined) return null;
  return (
    <section className="card stack">
      <h2>{say(M.title)}</h2>
      <ProblemNotice error={error} retry={again} />
      {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
      {value && !may('screen') && <p className="hint">{say(M.role)}</p>}
      {value?.found && (
        <>
          <p className="hint">{say(M.lists)}</p>
          <Detail
            at={{ row: value.row, ...value.found }}
            source="desk"
            verdicts={NO_VERDICTS}
            keepHere={nothing}
            onDesk={async () => again()}
          />
        </>
      )}
      {value && (
        <>
          <h3>{say(M.decided)}</h3>
          {value.decisions.length === 0 && <p className="hint">{say(M.none)}</p>}
          <DecidedList decisions={value.decisions} />
        </>
      )}
    </section>
  );
}
