import type { Determination } from '@tolhuis/core/contract';
import { memo, type ReactNode, useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome, POLICIES } from '../../ui/outcome.tsx';
import { number, t } from '../../ui/text.ts';
import { RuleDialog } from '../rule/dialog.tsx';
import { Changes } from './changes.tsx';
import { FactInput } from './fact-input.tsx';
import { Margins } from './margins.tsx';
import type { Draft } from './question.ts';
import { marginsOf } from './trace.ts';

const M = {
  presumed: t('presumed', 'verondersteld'),
  review: t('Review policy', 'Beoordelingsbeleid'),
  next: t('What we still need to know', 'Wat we nog moeten weten'),
  later: t('Also open', 'Ook nog open'),
  why: t('Why', 'Waarom'),
  decides: t('This paragraph decides', 'Deze bepaling beslist'),
  others: t('{n} more provisions looked at', 'Nog {n} bepalingen bekeken'),
  toll: t('Toll', 'Tol'),
  duties: t('To do and to keep', 'Te doen en te bewaren'),
  due: t('due', 'uiterlijk'),
  mind: t('Mind', 'Let op'),
  none: t('None found for this question.', 'Geen gevonden voor deze vraag.'),
};
type Reason = Determination['reasons'][number];
/** Text that is in force stands with its act; anything else says what it is. */
const state = (r: Reason): string => (r.status === 'enforced' ? r.source : `${r.source} · ${r.status}`);
const short = (cite: string): string => cite.replace('15 CFR ', '');

type Props = { answer: Determination; draft: Draft; apply: (path: string, value: unknown) => void };

/** One determination for people: outcome first, then what decides it, what to do, and what would change it. */
export const AnswerView = memo(function AnswerView({ answer, draft, apply }: Props) {
  const { say, language } = useLanguage();
  const [rule, setRule] = useState<string>();
  const [deciding, ...others] = answer.reasons;
  const [next, ...later] = answer.missing;
  const margins = marginsOf(answer);
  const reason = (r: Reason): ReactNode => (
    <button type="button" className="reason" onClick={() => setRule(r.cite)}>
      <span className="cite">
        {short(r.cite)}
        {r.clause && <small> [{r.clause}]</small>}
      </span>
      <span>
        {r.title} — <em>{r.effect}</em>
      </span>
      <small className="source">{state(r)}</small>
    </button>
  );
  return (
    <>
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
            {reason(deciding)}
          </div>
        )}
      </div>
      {next && (
        <section className="next">
          <h3>{say(M.next)}</h3>
          <p>{next.question}</p>
          <FactInput key={next.fact} fact={next.fact} label={next.question} onAnswer={apply} />
          {later.length > 0 && (
            <details className="more">
              <summary>
                {say(M.later)} ({later.length})
              </summary>
              <ul className="open">
                {later.map((m) => (
                  <li key={m.fact}>
                    <p>{m.question}</p>
                    <FactInput fact={m.fact} label={m.question} onAnswer={apply} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      <Margins margins={margins} />
      {answer.levies.length > 0 && (
        <section>
          <h3>{say(M.toll)}</h3>
          <ul className="plain">
            {answer.levies.map((l) => (
              <li key={l.id}>
                <strong>{l.rate}</strong> {l.base}: {l.payer}
                {l.amount && (
                  <strong>
                    {' '}
                    = {l.amount.currency} {number(Number(l.amount.amount), language)}
                  </strong>
                )}{' '}
                <Cite cite={l.cite} open={setRule} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Changes changes={answer.wouldChange} draft={draft} apply={apply} />
      {answer.warnings.length > 0 && (
        <section>
          <h3>{say(M.mind)}</h3>
          <ul className="plain mind">
            {answer.warnings.map((w) => (
              <li key={w.id + w.text}>
                {w.text} {w.cite && <Cite cite={w.cite} open={setRule} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say(M.duties)}</h3>
        {answer.duties.length === 0 && <p className="hint">{say(M.none)}</p>}
        <ul className="plain">
          {answer.duties.map((d) => (
            <li key={d.id}>
              {d.text}{' '}
              {d.due && (
                <small>
                  ({say(M.due)} {d.due})
                </small>
              )}{' '}
              <Cite cite={d.cite} open={setRule} />
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section>
          <details className="more" open={others.length <= 3}>
            <summary>{say(M.others, { n: others.length })}</summary>
            <ul className="reasons">
              {others.map((r) => (
                <li key={r.cite + r.effect}>{reason(r)}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
      <RuleDialog cite={rule} onClose={() => setRule(undefined)} />
    </>
  );
});

function Cite({ cite, open }: { cite: string; open: (cite: string) => void }) {
  return (
    <button type="button" className="cite link" onClick={() => open(cite)}>
      {short(cite)}
    </button>
  );
}
