import { memo, useDeferredValue, useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome, POLICIES } from '../../ui/outcome.tsx';
import { t } from '../../ui/text.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { RuleDialog } from '../rule/dialog.tsx';
import { AnswerRest } from './answer-rest.tsx';
import { AskedLine } from './asked-line.tsx';
import { FactInput } from './fact-input.tsx';
import { Memo } from './memo.tsx';
import { type Open, ReasonButton } from './reason.tsx';
import { Stamp } from './stamp.tsx';
import type { Checked } from './use-check.ts';

const M = {
  presumed: t('presumed'),
  next: t('What we still need to know'),
  byHand: t('To be decided by hand'),
  later: t('Also open'),
  decides: t('This paragraph decides'),
};

/** The contract’s place for what the rulebook does not model. */
const GAP = 'not-encoded';

type Apply = (path: string, value: unknown) => void;
type PartProps = { checked: Checked; apply: Apply; open: Open };

/**
 * One determination for people: outcome first, then what decides it, what to do, and what would change it. A keystroke
 * draws the outcome and the next question at once; the rest follows as soon as nothing more urgent is to be drawn.
 */
export const AnswerView = memo(function AnswerView({ checked, apply }: { checked: Checked; apply: Apply }) {
  const [rule, setRule] = useState<string>();
  const later = useDeferredValue(checked);
  const printing = usePrinting();
  return (
    <>
      {printing && <Memo draft={checked.draft} />}
      <Verdict checked={checked} apply={apply} open={setRule} />
      <AnswerRest checked={printing ? checked : later} apply={apply} open={setRule} />
      <Stamp paper={printing} />
      <RuleDialog cite={rule} onClose={() => setRule(undefined)} />
    </>
  );
});

/** The outcome, the paragraph that decides, and the next question. */
function Verdict({ checked: { answer, draft }, apply, open }: PartProps) {
  const { say } = useLanguage();
  const [deciding] = answer.reasons;
  // What the rulebook does not model nobody can answer here: it is said apart, after what can be asked.
  const gaps = answer.missing.filter((m) => m.fact === GAP);
  const [next, ...later] = answer.missing.filter((m) => m.fact !== GAP);
  return (
    <>
      <div className="said">
        <AskedLine draft={draft} />
        <div className="verdict" aria-live="polite" data-outcome={answer.outcome}>
          <Outcome outcome={answer.outcome} big detail={answer.exception} />
          <p className="facts">
            {answer.eccn && (
              <span className="tag">
                ECCN {answer.eccn}
                {answer.presumed && ` (${say(M.presumed)})`}
              </span>
            )}
            {answer.reviewPolicy && <span className="tag">{say(POLICIES[answer.reviewPolicy]!)}</span>}
          </p>
          {deciding && (
            <div className="deciding">
              <small>{say(M.decides)}</small>
              <ReasonButton reason={deciding} open={open} />
            </div>
          )}
        </div>
      </div>
      {(next || gaps.length > 0) && (
        <section className="next">
          <h3>{say(next ? M.next : M.byHand)}</h3>
          {next && (
            <>
              <p>{next.question}</p>
              <div className="asking">
                <FactInput key={next.fact} fact={next.fact} label={next.question} onAnswer={apply} />
              </div>
            </>
          )}
          {later.length > 0 && (
            <p className="paper">
              {say(M.later)}: {later.map((m) => m.question).join(' ')}
            </p>
          )}
          {later.length > 0 && (
            <details className="more asking">
              <summary>
                {say(M.later)} ({later.length})
              </summary>
              <ul className="open">
                {later.map((m) => (
                  <li key={m.question}>
                    <p>{m.question}</p>
                    <FactInput fact={m.fact} label={m.question} onAnswer={apply} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          {gaps.map((g) => (
            <p className="hint" key={g.question}>
              {g.question}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
