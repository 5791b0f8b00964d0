import { useEffect, useRef, useState } from 'react';
import type { NameRow } from '../../client/index.ts';
import { focusLost } from '../../ui/focus.ts';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { number, t } from '../../ui/text.ts';
import type { useDecisions } from './decisions.ts';
import { type Decision, HitCard } from './hit.tsx';
import { type Case, keyOf, type Verdicts } from './priority.ts';
import { recordDecision, type Source } from './source.ts';

const M = {
  noneStarter: t('No hit on the starter list. That is not a clean result.'),
  none: t('No open hit on the lists of the desk.'),
  note: t('The name could not be searched whole'),
  dismissed: t('{n} {n, plural, one {hit was} other {hits were}} dismissed on the desk.'),
  reopened: t('{n} {n, plural, one {hit} other {hits}} came back: the list or the party changed since the decision.'),
};
type Props = {
  at: Case;
  source: Source;
  verdicts: Verdicts;
  keepHere: ReturnType<typeof useDecisions>['decide'];
  /** Screens the name again after a decision was recorded on the desk; undefined: decisions stay in this browser. */
  onDesk: ((row: NameRow) => Promise<void>) | undefined;
};

/** One name with its hits, each waiting for a decision or showing it. */
export function Detail({ at, source, verdicts, keepHere, onDesk }: Props) {
  const { say, language } = useLanguage();
  const [failed, setFailed] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const { row, hits, note, dismissed = 0, reopened = 0 } = at;
  const box = useRef<HTMLElement>(null);
  const decided = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the hits or what was decided about them change
  useEffect(() => {
    if (!decided.current || !focusLost()) return;
    decided.current = false;
    (box.current?.querySelector<HTMLElement>('form input') ?? box.current?.querySelector('h2'))?.focus();
  }, [hits, verdicts]);
  const decide =
    (hit: Case['hits'][number]) =>
    ({ verdict, reason }: Decision): void => {
      if (busy) return;
      decided.current = true;
      if (onDesk === undefined) {
        const on = new Date().toISOString().slice(0, 10);
        keepHere(keyOf(row, hit), verdict === 'open' ? undefined : { verdict, reason, on });
        return;
      }
      setBusy(true);
      setFailed(undefined);
      recordDecision(row, hit, verdict, reason)
        .then(() => onDesk(row))
        .catch(setFailed)
        .finally(() => setBusy(false));
    };
  return (
    <section className="detail" aria-label={row.name} aria-busy={busy} ref={box}>
      <h2 tabIndex={-1}>
        {row.name} {row.country && <span className="tag">{row.country}</span>}
      </h2>
      <ProblemNotice error={failed} />
      {note && (
        <p className="notice warn">
          ◆ {say(M.note)} ({note})
        </p>
      )}
      {reopened > 0 && <p className="notice warn">▲ {say(M.reopened, { n: number(reopened, language) })}</p>}
      {hits.length === 0 && <p className="notice">{say(source === 'starter' ? M.noneStarter : M.none)}</p>}
      {dismissed > 0 && <p className="hint">◐ {say(M.dismissed, { n: number(dismissed, language) })}</p>}
      <fieldset className="hits">
        {hits.map((hit) => {
          const key = keyOf(row, hit);
          const verdict = onDesk === undefined ? verdicts[key] : undefined;
          return <HitCard key={key} name={row.name} hit={hit} verdict={verdict} decide={decide(hit)} />;
        })}
      </fieldset>
    </section>
  );
}
