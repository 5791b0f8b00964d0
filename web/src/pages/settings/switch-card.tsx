import { useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import type { AssumptionChange, StandingSwitch } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { day, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useWork } from '../../ui/use-work.ts';
import { OptionName, SwitchForm } from './switch-form.tsx';
import { SwitchPreview } from './switch-preview.tsx';

const M = {
  from: t('Matters for questions about days from {day} on.'),
  turns: t('What turns on it'),
  nothing: t('Assumed here: nothing. The published text holds ({option}).'),
  stands: t('Assumed here:'),
  since: t('proposed by'),
  confirmed: t('confirmed by'),
  proposed: t('Proposed:'),
  waits: t('It waits for a second person; nothing has changed yet.'),
  own: t('Four eyes: you proposed this, so somebody else must confirm it.'),
  who: t('A compliance officer proposes; another officer or an approver confirms.'),
  confirm: t('Confirm: it holds from now on'),
  withdraw: t('Withdraw'),
};
/** What came of a step. */
export type SwitchNews = {
  readonly change: AssumptionChange;
  readonly examined?: number;
  readonly flips?: number;
};
type Props = { entry: StandingSwitch; done: (news: SwitchNews) => void };

/** One switch of the desk: how it stands, what waits for a second person, and what setting it would do. */
export function SwitchCard({ entry, done }: Props) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const { standing, proposed } = entry;
  return (
    <article className="card stack" aria-label={entry.id}>
      <h3 className="id">
        {switchName(entry.id, language, say)} <small className="mono">{entry.id}</small>
      </h3>
      {entry.warning && <p>{entry.warning}</p>}
      <p className="hint">
        {say(M.from, { day: day(entry.from, language) })} {say(M.turns)}:{' '}
        {entry.provisions.map((p, i) => (
          <span key={p.cite}>
            {i > 0 && ' · '}
            <a href={href('rule', { cite: p.cite })}>{p.title}</a>
          </span>
        ))}
      </p>
      {standing ? (
        <>
          <p>
            <b>
              <span aria-hidden="true">◆</span> {say(M.stands)} <OptionName option={standing.option} />
            </b>
          </p>
          <Step change={standing} />
        </>
      ) : (
        <p>
          <b>
            <span aria-hidden="true">●</span> {say(M.nothing, { option: optionName(entry.default, language, say) })}
          </b>
        </p>
      )}
      {proposed && <Proposed change={proposed} done={done} />}
      {!proposed && may('propose-assumption') && <SwitchForm entry={entry} done={(change) => done({ change })} />}
      {!proposed && !may('propose-assumption') && <p className="hint">{say(M.who)}</p>}
    </article>
  );
}

/** What waits for a second person, with what it would do, and the buttons of those who may. */
function Proposed({ change, done }: { change: AssumptionChange; done: Props['done'] }) {
  const { say } = useLanguage();
  const { may, who } = useDesk();
  const [once] = useState(newKey);
  const work = useWork();
  const own = change.proposedBy === who?.id;
  const decide = (act: () => Promise<SwitchNews>): void => work.run(async () => done(await act()));
  const { id } = change;
  return (
    <>
      <div className="notice warn">
        <p>
          <b>
            ▲ {say(M.proposed)} <OptionName option={change.option} />.
          </b>{' '}
          {say(M.waits)}
        </p>
        <Step change={change} />
      </div>
      <SwitchPreview id={change.switch} option={change.option} />
      {may('confirm-assumption') && own && <p className="hint">{say(M.own)}</p>}
      <ProblemNotice error={work.error} />
      <div className="actions">
        {may('confirm-assumption') && !own && (
          <Act type="button" busy={work.busy} onClick={() => decide(() => ask('confirm-assumption', { id }, { once }))}>
            {say(M.confirm)}
          </Act>
        )}
        {may('withdraw-assumption') && (
          <Act
            type="button"
            className="quiet"
            busy={work.busy}
            onClick={() => decide(async () => ({ change: await ask('withdraw-assumption', { id }) }))}
          >
            {say(M.withdraw)}
          </Act>
        )}
      </div>
    </>
  );
}

/** Who proposed and who decided, when, and why. */
function Step({ change }: { change: AssumptionChange }) {
  const { say, language } = useLanguage();
  return (
    <p className="hint">
      {say(M.since)} <Person id={change.proposedBy} />, {moment(change.proposedAt, language)}
      {change.decidedBy !== null && (
        <>
          {' · '}
          {say(M.confirmed)} <Person id={change.decidedBy} />, {moment(change.decidedAt ?? change.proposedAt, language)}
        </>
      )}
      : “{change.reason}”
    </p>
  );
}
