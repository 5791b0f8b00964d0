import { Fragment, useState } from 'react';
import { ask } from '../../client/api.ts';
import type { Replay, StoredDetermination } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { day, type Language, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { useWork } from '../../ui/use-work.ts';
import { Cite, ReasonButton } from '../check/reason.tsx';
import { RuleDialog } from '../rule/dialog.tsx';

const M = {
  title: t('The answer that the desk keeps'),
  old: t(
    'The whole answer stored last; the order was decided again since, shortly, and gets a whole one when it is prepared.',
  ),
  none: t('Imported: decided shortly. The whole answer with its reasons is made and kept when the order is prepared.'),
  language: t(
    'Kept in Dutch; shown in English: asked again of the same rulebook, which gives the kept answer byte for byte.',
  ),
  record: t('Shown in Dutch, as it is kept: the rulebook that made it is not here to ask again.'),
  missing: t('What is not known'),
  duties: t('To do and to keep'),
  warnings: t('Mind'),
  rulebook: t('Rulebook'),
  assumed: t('Assumed'),
  lists: t('Lists'),
  none2: t('none used'),
  recorded: t('Recorded'),
  decides: t('This paragraph decides'),
  replay: t('Ask again and compare'),
  same: t('The same answer, byte for byte.'),
  defect: t('Another answer from the same rulebook: report this.'),
  'other-rulebook': t('Made by a rulebook that is not here: it cannot be compared.'),
};

/** More than these say little on an order; Check shows all. */
const MOST_REASONS = 7;

/** "starter, 31 Jul 2026" of `starter:2026-07-31T00:00:00Z`; what is written otherwise as it is. */
function listOf(snapshot: string, language: Language): string {
  const [, name, taken] = /^([^:]+):(\d{4}-\d\d-\d\d)T/.exec(snapshot) ?? [];
  return name && taken ? `${name}, ${day(taken, language)}` : snapshot.slice(0, 40);
}

/** The stored answer of an order: reasons, what is missing, duties; and a button that proves it can be repeated. */
export function OrderAnswer({
  determination,
  current,
}: {
  determination: StoredDetermination | undefined;
  current: boolean;
}) {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const [rule, setRule] = useState<string>();
  const [replay, setReplay] = useState<Replay>();
  const work = useWork();
  const stored = determination?.answer;
  const foreign = determination !== undefined && determination.language !== language;
  const { value: other } = useAsked(foreign ? `${determination.id} ${language}` : undefined, (signal) =>
    ask('determination-in', { id: determination!.id, language }, { signal }),
  );
  if (!determination || !stored)
    return (
      <section className="card">
        <h2>{say(M.title)}</h2>
        <p className="hint">{say(M.none)}</p>
      </section>
    );

  const { rulebook, lists, recordedAt, id } = determination;
  // The desk gives words only where its replay gives the kept bytes; else the record is shown as it is.
  const answer = (foreign && other?.answer) || stored;
  const [deciding, ...others] = answer.reasons;
  return (
    <section className="card order-answer">
      <h2>{say(M.title)}</h2>
      {answer !== stored && <p className="hint">{say(M.language)}</p>}
      {foreign && answer === stored && other && <p className="hint">{say(M.record)}</p>}
      {!current && <p className="hint">{say(M.old)}</p>}
      {deciding && (
        <div className="deciding">
          <small>{say(M.decides)}</small>
          <ReasonButton reason={deciding} open={setRule} />
        </div>
      )}
      <ul className="reasons">
        {others.slice(0, MOST_REASONS).map((r) => (
          <li key={`${r.cite} ${r.clause}`}>
            <ReasonButton reason={r} open={setRule} />
          </li>
        ))}
      </ul>
      {answer.missing.length > 0 && (
        <>
          <h3>{say(M.missing)}</h3>
          <ul>
            {answer.missing.map((m) => (
              <li key={m.question}>{m.question}</li>
            ))}
          </ul>
        </>
      )}
      {answer.warnings.length > 0 && (
        <>
          <h3>{say(M.warnings)}</h3>
          <ul>
            {answer.warnings.map((w) => (
              <li key={w.id}>
                {w.text} {w.cite && <Cite cite={w.cite} open={setRule} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {answer.duties.length > 0 && (
        <details className="more">
          <summary>
            {say(M.duties)} ({answer.duties.length})
          </summary>
          <ul>
            {answer.duties.map((d) => (
              <li key={d.id}>
                {d.text} <Cite cite={d.cite} open={setRule} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <dl className="fact-list">
        <dt>{say(M.recorded)}</dt>
        <dd>{moment(recordedAt, language)}</dd>
        <dt>{say(M.rulebook)}</dt>
        <dd>
          {rulebook.version} · <span className="mono">{rulebook.hash.slice(0, 12)}</span>
        </dd>
        {Object.entries(determination.question.assume ?? {}).map(([switchId, option]) => (
          <Fragment key={switchId}>
            <dt>{say(M.assumed)}</dt>
            <dd>
              {switchName(switchId, language, say)}: {optionName(option, language, say)}{' '}
              <small className="mono">{switchId}</small>
            </dd>
          </Fragment>
        ))}
        <dt>{say(M.lists)}</dt>
        <dd>{lists.length > 0 ? lists.map((l) => listOf(l, language)).join(', ') : say(M.none2)}</dd>
      </dl>
      {may('replay') && (
        <p className="actions">
          <Act
            type="button"
            className="quiet"
            busy={work.busy}
            onClick={() => work.run(async (signal) => setReplay(await ask('replay', { id }, { signal })))}
          >
            {say(M.replay)}
          </Act>
        </p>
      )}
      {replay && (
        <p role="status" className={`notice${replay.result === 'defect' ? ' bad' : ''}`}>
          {replay.result === 'same' ? '✓ ' : ''}
          {say(M[replay.result])}
        </p>
      )}
      <ProblemNotice error={work.error} />
      {rule !== undefined && <RuleDialog cite={rule} onClose={() => setRule(undefined)} />}
    </section>
  );
}
