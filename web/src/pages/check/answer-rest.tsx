import { lazy, memo, Suspense, useState } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { withMessages } from '../../ui/messages.ts';
import { dayOrWords, number, t } from '../../ui/text.ts';
import { Changes } from './changes.tsx';
import { Margins } from './margins.tsx';
import { Cite, type Open, ReasonButton } from './reason.tsx';
import { marginsOf } from './trace.ts';
import type { Checked } from './use-check.ts';

const OtherDays = lazy(withMessages(() => import('./other-days.tsx')));
const M = {
  days: t('How this answer changes with the day'),
  opening: t('Opening …'),
  others: t('{n} more {n, plural, one {provision} other {provisions}} looked at'),
  toll: t('Toll'),
  duties: t('To do and to keep'),
  due: t('due'),
  mind: t('Mind'),
  none: t('None found for this question.'),
};

type Props = { checked: Checked; apply: (path: string, value: unknown) => void; open: Open };

/** Margins, toll, what would change it, what to mind and to do, and what else was looked at. */
export const AnswerRest = memo(function AnswerRest({ checked: { answer, draft }, apply, open }: Props) {
  const { say, language } = useLanguage();
  const [days, setDays] = useState(false);
  const others = answer.reasons.slice(1);
  return (
    <>
      <Margins margins={marginsOf(answer)} />
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
                <Cite cite={l.cite} open={open} />
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
                {w.text} {w.cite && <Cite cite={w.cite} open={open} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say(M.duties)}</h3>
        {answer.duties.length === 0 && <p className="hint">{say(M.none)}</p>}
        <ul className="plain todo">
          {answer.duties.map((d) => (
            <li key={d.id}>
              {d.text}{' '}
              {d.due && (
                <small>
                  ({say(M.due)} {dayOrWords(d.due, language)})
                </small>
              )}{' '}
              <Cite cite={d.cite} open={open} />
            </li>
          ))}
        </ul>
      </section>
      <section className="others">
        <details className="more" onToggle={(e) => setDays(e.currentTarget.open)}>
          <summary>{say(M.days)}</summary>
          {days && (
            <Suspense fallback={<p className="loading">{say(M.opening)}</p>}>
              <OtherDays draft={draft} apply={apply} open={open} />
            </Suspense>
          )}
        </details>
      </section>
      {others.length > 0 && (
        <section className="others">
          <details className="more" open={others.length <= 3}>
            <summary>{say(M.others, { n: others.length })}</summary>
            <ul className="reasons">
              {others.map((r) => (
                <li key={r.cite + r.effect}>
                  <ReasonButton reason={r} open={open} />
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  );
});
