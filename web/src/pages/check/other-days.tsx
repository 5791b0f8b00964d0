import type { Determination, Question } from '@tolhuis/core/contract';
import type { Language } from '@tolhuis/core/law';
import { underDesk } from '../../client/assumed.ts';
import { client, type InputOf } from '../../client/index.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { day, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { useRested } from '../../ui/use-rested.ts';
import { LAST, spans } from '../world/days.ts';
import { daysToAsk, narrowed, type Run, runOn, runsOf } from './day-runs.ts';
import type { Draft } from './question.ts';
import { Cite, type Open } from './reason.tsx';
import './other-days.css';

const M = {
  loading: t('Asking it for every day on which the law changes …'),
  table: t('Answers by day'),
  from: t('From', 'day'),
  until: t('Until'),
  answer: t('Answer'),
  decides: t('Decided by'),
  on: t('end of the rulebook'),
  ask: t('Ask for {d}'),
  here: t('the day asked for'),
  refused: t('cannot be asked'),
  same: t('The answer is the same on every day that the rulebook knows.'),
  note: t(
    'The facts stay as they are; only the day moves. Asked on every day on which the law changes and on those that the facts name; a change that is undone between two of them is not seen. Days to come: the law as it is announced now.',
  ),
};

/** Nobody wants seventy answers for each key that is typed. */
const REST_MS = 400;

type Row = Run & { readonly deciding?: Determination['reasons'][number] | undefined };

/** The same question on many days, joined into runs, each with the paragraph that decides on its first day. */
async function ask(question: Question, days: readonly string[], language: Language): Promise<Row[]> {
  const runs = runsOf(...(await narrowed(days, (some) => client.orders(some.map((on) => ({ ...question, on }))))));
  return Promise.all(
    runs.map(async (run): Promise<Row> => {
      if (!run.answer.ok) return run;
      const asked = { ...question, on: run.from } as InputOf<'decide'>;
      const { reasons } = await client.perform('decide', asked, language);
      return { ...run, deciding: reasons[0] };
    }),
  );
}

/** How the answer to one question moves with the day: when it changed, when it will, and by which paragraph. */
export default function OtherDays({
  draft,
  apply,
  open,
}: {
  draft: Draft;
  apply: (path: string, value: unknown) => void;
  open: Open;
}) {
  const { say, language } = useLanguage();
  const { changeDays, switches } = useReference();
  const { info } = useDesk();
  const asked = useRested(JSON.stringify(underDesk(draft, info?.assumed, switches)), REST_MS);
  const { value, error } = useAnswer(`${language}${asked}`, () => {
    const question = JSON.parse(asked) as Question;
    return ask(question, daysToAsk(spans(changeDays), LAST, question), language);
  });
  if (error) return <p className="notice bad">{error.message}</p>;
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const here = runOn(value, draft.on);
  return (
    <>
      {value.length === 1 && <p>{say(M.same)}</p>}
      <table className="as-cards days" aria-label={say(M.table)}>
        <thead>
          <tr>
            <th scope="col">{say(M.from)}</th>
            <th scope="col">{say(M.until)}</th>
            <th scope="col">{say(M.answer)}</th>
            <th scope="col">{say(M.decides)}</th>
          </tr>
        </thead>
        <tbody>
          {value.map((r, i) => (
            <tr key={r.from} aria-current={i === here ? 'date' : undefined}>
              <th scope="row">
                {i === here ? (
                  <>
                    {day(r.from, language)} <small>◂ {say(M.here)}</small>
                  </>
                ) : (
                  <button
                    type="button"
                    className="link"
                    aria-label={say(M.ask, { d: day(r.from, language) })}
                    onClick={() => apply('on', r.from)}
                  >
                    {day(r.from, language)}
                  </button>
                )}
              </th>
              <td data-label={say(M.until)}>{r.until ? day(r.until, language) : say(M.on)}</td>
              <td className="whole">
                {r.answer.ok ? (
                  <>
                    <Outcome outcome={r.answer.outcome} detail={r.answer.detail} /> <small>{r.answer.eccn}</small>
                  </>
                ) : (
                  <small>
                    {say(M.refused)}: {r.answer.issues[0]?.message}
                  </small>
                )}
              </td>
              <td className="whole">{r.deciding && <Cite cite={r.deciding.cite} open={open} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{say(M.note)}</p>
    </>
  );
}
