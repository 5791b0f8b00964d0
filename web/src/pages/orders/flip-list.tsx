import { useRef, useState } from 'react';
import { ask } from '../../client/api.ts';
import type { Flip } from '../../client/desk-types.ts';
import { Act } from '../../ui/act.tsx';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { href } from '../../ui/router.ts';
import { t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useWork } from '../../ui/use-work.ts';

const M = {
  title: t('Changed answers'),
  order: t('Order'),
  before: t('Before'),
  after: t('Now'),
  why: t('Because of'),
  seen: t('Seen'),
  byWhom: t('seen by {who}'),
  you: t('you'),
  note: t('Note'),
  acknowledge: t('I have seen it'),
  facts: t('new facts'),
  rulebook: t('the rulebook'),
  lists: t('the party lists'),
  assumptions: t('what the desk assumes'),
  hits: t('what was found about a hit'),
  same: t('the same answer, but something about a party is open that was not'),
};

/** Says that a changed answer has been seen, with a note that stands in the log. */
function Acknowledge({ flip, done }: { flip: Flip; done: () => void }) {
  const { say } = useLanguage();
  const [note, setNote] = useState('');
  const work = useWork();
  return (
    <form
      className="answers"
      onSubmit={(e) => {
        e.preventDefault();
        work.run(async (signal) => {
          await ask('acknowledge-flip', { id: flip.id, note }, { signal });
          done();
        });
      }}
    >
      <input
        required
        maxLength={2000}
        aria-label={say(M.note)}
        placeholder={say(M.note)}
        value={note}
        onChange={(e) => setNote(e.target.value)}
      />
      <Act type="submit" className="quiet" busy={work.busy}>
        {say(M.acknowledge)}
      </Act>
      <ProblemNotice error={work.error} />
    </form>
  );
}

/** Orders whose answer changed, with what it was and what it is; `done` is told when one has been seen. */
export function FlipList({
  flips,
  done,
  oneOrder = false,
}: {
  flips: readonly Flip[];
  done?: () => void;
  oneOrder?: boolean;
}) {
  const { say, language } = useLanguage();
  const { may, who } = useDesk();
  const top = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card">
      <h2 ref={top} tabIndex={-1}>
        {say(M.title)}
      </h2>
      <ul className="timeline-list">
        {flips.map((f) => (
          <li key={f.id} className={f.acknowledgedBy === null ? 'now' : ''}>
            <p>
              {!oneOrder && (
                <>
                  <a href={href('orders', { order: f.orderId })}>{f.reference}</a> ·{' '}
                </>
              )}
              <Outcome outcome={f.before} /> → <Outcome outcome={f.after} />
            </p>
            <small>
              {moment(f.recordedAt, language)} · {say(M.why)} {say(M[f.because])}
              {f.before === f.after && ` · ${say(M.same)}`}
              {f.acknowledgedBy !== null &&
                ` · ${say(M.byWhom, { who: f.acknowledgedBy === who?.id ? say(M.you) : `…${f.acknowledgedBy.slice(-6)}` })}`}
            </small>
            {f.acknowledgedBy === null && done && may('acknowledge-flip') && (
              <Acknowledge
                flip={f}
                done={() => {
                  top.current?.focus();
                  done();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
