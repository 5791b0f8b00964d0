import { useState } from 'react';
import { ask, newKey } from '../../client/api.ts';
import type { AssumptionChange, StandingSwitch } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { day, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useForm } from '../../ui/use-form.ts';
import { useWork } from '../../ui/use-work.ts';
import { SwitchPreview } from './switch-preview.tsx';

const M = {
  from: t('Matters for questions about days from {day} on.', 'Telt voor vragen over dagen vanaf {day}.'),
  turns: t('What turns on it', 'Wat eraan hangt'),
  nothing: t(
    'Assumed here: nothing. The published text holds ({option}).',
    'Hier verondersteld: niets. De gepubliceerde tekst geldt ({option}).',
  ),
  stands: t('Assumed here: {option}.', 'Hier verondersteld: {option}.'),
  since: t('proposed by', 'voorgesteld door'),
  confirmed: t('confirmed by', 'bevestigd door'),
  waits: t(
    'Proposed: {option}. It waits for a second person; nothing has changed yet.',
    'Voorgesteld: {option}. Het wacht op een tweede persoon; er is nog niets veranderd.',
  ),
  own: t(
    'Four eyes: you proposed this, so somebody else must confirm it.',
    'Vier ogen: u stelde dit voor, dus een ander moet het bevestigen.',
  ),
  who: t(
    'A compliance officer proposes; another officer or an approver confirms.',
    'Een compliance officer stelt voor; een andere officer of een goedkeurder bevestigt.',
  ),
  assume: t('Assume from now on', 'Veronderstel vanaf nu'),
  text: t('nothing: as published', 'niets: zoals gepubliceerd'),
  reason: t('Reason, at least 20 characters', 'Reden, ten minste 20 tekens'),
  propose: t('Propose to a second person', 'Stel voor aan een tweede persoon'),
  confirm: t('Confirm: it holds from now on', 'Bevestig: het geldt vanaf nu'),
  withdraw: t('Withdraw', 'Trek in'),
};
const EMPTY = { option: '', reason: '' };
/** The choice that assumes nothing; no switch has an option of this name. */
const TEXT = '—';

type Props = {
  entry: StandingSwitch;
  done: (news: { change: AssumptionChange; examined?: number; flips?: number }) => void;
};

/** One switch of the desk: how it stands, what waits for a second person, and what setting it would do. */
export function SwitchCard({ entry, done }: Props) {
  const { say, language } = useLanguage();
  const { may, who } = useDesk();
  const { form, put, done: clear } = useForm(`switch.${entry.id}`, EMPTY);
  const [once, setOnce] = useState(newKey);
  const work = useWork();
  const { standing, proposed } = entry;
  const now = standing?.option ?? TEXT;
  const named = (option: string | null): string => (option === null || option === TEXT ? say(M.text) : option);
  const choices = [TEXT, ...entry.options].filter((o) => o !== now);
  const picked = choices.includes(form.option) ? form.option : '';
  const optionOf = (choice: string): string | null => (choice === TEXT ? null : choice);
  const decide = (act: () => Promise<Parameters<Props['done']>[0]>): void =>
    work.run(async () => {
      const news = await act();
      clear();
      setOnce(newKey());
      done(news);
    });
  return (
    <article className="card stack" aria-label={entry.id}>
      <h3 className="id">
        <code>{entry.id}</code>
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
      <p>
        <b>
          <span aria-hidden="true">{standing ? '◆' : '●'}</span>{' '}
          {standing ? say(M.stands, { option: named(standing.option) }) : say(M.nothing, { option: entry.default })}
        </b>
      </p>
      {standing && <Step change={standing} />}
      {proposed ? (
        <div className="notice warn">
          <p>
            <b>▲ {say(M.waits, { option: named(proposed.option) })}</b>
          </p>
          <Step change={proposed} />
        </div>
      ) : (
        may('propose-assumption') && (
          <form
            className="stack"
            onSubmit={(e) => {
              e.preventDefault();
              decide(async () => ({
                change: await ask(
                  'propose-assumption',
                  { switch: entry.id, option: optionOf(picked), reason: form.reason },
                  { once },
                ),
              }));
            }}
          >
            <label className="field">
              <span>{say(M.assume)}</span>
              <select required value={picked} onChange={(e) => put({ option: e.target.value })}>
                <option value="" />
                {choices.map((o) => (
                  <option key={o} value={o}>
                    {named(o)}
                  </option>
                ))}
              </select>
            </label>
            {picked !== '' && <SwitchPreview id={entry.id} option={optionOf(picked)} />}
            <label className="field">
              <span>{say(M.reason)}</span>
              <textarea
                rows={2}
                required
                minLength={20}
                maxLength={2000}
                value={form.reason}
                onChange={(e) => put({ reason: e.target.value })}
              />
            </label>
            <ProblemNotice error={work.error} />
            <div className="actions">
              <Act type="submit" busy={work.busy}>
                {say(M.propose)}
              </Act>
            </div>
          </form>
        )
      )}
      {proposed && (
        <>
          <SwitchPreview id={entry.id} option={proposed.option} />
          {may('confirm-assumption') && proposed.proposedBy === who?.id && <p className="hint">{say(M.own)}</p>}
          <ProblemNotice error={work.error} />
          <div className="actions">
            {may('confirm-assumption') && proposed.proposedBy !== who?.id && (
              <Act
                type="button"
                busy={work.busy}
                onClick={() => decide(() => ask('confirm-assumption', { id: proposed.id }, { once }))}
              >
                {say(M.confirm)}
              </Act>
            )}
            {may('withdraw-assumption') && (
              <Act
                type="button"
                className="quiet"
                busy={work.busy}
                onClick={() =>
                  decide(async () => ({ change: await ask('withdraw-assumption', { id: proposed.id }, { once }) }))
                }
              >
                {say(M.withdraw)}
              </Act>
            )}
          </div>
        </>
      )}
      {!may('propose-assumption') && !proposed && <p className="hint">{say(M.who)}</p>}
    </article>
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
