import { type FormEvent, useState } from 'react';
import type { ScreenedHit } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { day, number, t } from '../../ui/text.ts';
import { FEATURES_NL } from './features-nl.ts';
import { Marked } from './marked.tsx';
import type { Verdict } from './priority.ts';
import { shareOf } from './share.ts';

const M = {
  score: t('score'),
  probability: t('{p} of such hits are true'),
  features: t('Why it matched'),
  entry: t('List entry'),
  name: t('Listed as'),
  where: t('Where'),
  since: t('Since'),
  cite: t('Citation'),
  programs: t('Programs'),
  footnotes: t('Footnotes'),
  requirement: t('Licence requirement'),
  policy: t('Review policy'),
  standing: t('not in force on this day: {s}'),
  source: t('Read the list'),
  same: t('It is this party'),
  other: t('It is another party'),
  reason: t('Reason'),
  decided: t('decided on {d}'),
  undo: t('Take back'),
  confirmed: t('confirmed on the desk: it is this party'),
  reopen: t('Open again'),
};
/** What adds less than this says nothing. */
const LEAST = 0.05;
export type Decision = Pick<Verdict, 'verdict' | 'reason'> | { readonly verdict: 'open'; readonly reason: string };
type Props = { name: string; hit: ScreenedHit; verdict: Verdict | undefined; decide: (d: Decision) => void };

/** One hit: name, features as bars, list entry with its citation, and the decision of a person with its reason. */
export function HitCard({ name, hit, verdict, decide }: Props) {
  const { say, language } = useLanguage();
  return (
    <article className={`card hit${verdict ? ` ${verdict.verdict}` : ''}`}>
      <header>
        <Marked hit={hit} query={name} />
        <span className="tag">{hit.list}</span>
        <span className="tag">
          {say(M.score)} {number(hit.score, language, 2)}
        </span>
        <small>{say(M.probability, { p: shareOf(hit.probability, language) })}</small>
        {hit.standing && <span className="tag">◇ {say(M.standing, { s: hit.standing })}</span>}
      </header>
      <Entry hit={hit} />
      <Features hit={hit} />
      {verdict ? (
        <p>
          <strong>{say(M[verdict.verdict])}</strong> — {verdict.reason}{' '}
          <small>({say(M.decided, { d: day(verdict.on, language) })})</small>{' '}
          <button type="button" className="link" onClick={() => decide({ verdict: 'open', reason: '' })}>
            {say(M.undo)}
          </button>
        </p>
      ) : hit.confirmed ? (
        <>
          <p>
            <strong>■ {say(M.confirmed)}</strong>
          </p>
          <Decide name={name} hit={hit} decide={decide} />
        </>
      ) : (
        <Decide name={name} hit={hit} decide={decide} />
      )}
    </article>
  );
}

/** What the list says of the party. */
function Entry({ hit }: { hit: ScreenedHit }) {
  const { say, language } = useLanguage();
  const { countries } = useReference();
  const where = [...hit.countries.map((c) => countries.find((x) => x.code === c)?.name ?? c), ...(hit.addresses ?? [])];
  const facts = (
    [
      [M.name, hit.name === hit.matchedName ? undefined : hit.name],
      [M.where, where.join('; ')],
      [M.requirement, hit.licenceRequirement],
      [M.policy, hit.licencePolicy],
      [M.footnotes, hit.footnotes?.join(', ')],
      [M.programs, hit.programs?.join(', ')],
      [M.since, hit.since && day(hit.since, language)],
      [M.cite, hit.citation?.join('; ')],
    ] as const
  ).filter(([, v]) => v);
  return (
    <>
      <h3>{say(M.entry)}</h3>
      <dl className="entry">
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt>{say(label)}</dt>
            <dd lang={label === M.requirement || label === M.policy ? 'en' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      {hit.url && /^https?:/.test(hit.url) && (
        <p>
          <a href={hit.url} target="_blank" rel="noreferrer">
            {say(M.source)} ↗
          </a>
        </p>
      )}
    </>
  );
}

/** What each feature added to the score or took away. */
function Features({ hit }: { hit: ScreenedHit }) {
  const { say, language } = useLanguage();
  const most = Math.max(1, ...hit.reasons.map((r) => Math.abs(r.weight)));
  return (
    <>
      <h3>{say(M.features)}</h3>
      <ul className="features">
        {hit.reasons
          .filter((r) => Math.abs(r.weight) >= LEAST)
          .map((r) => (
            <li key={r.feature + r.detail}>
              <span title={r.feature}>{(language === 'nl' && FEATURES_NL[r.feature]) || r.detail}</span>
              <span className="bar" aria-hidden="true">
                <i
                  className={r.weight >= 0 ? 'plus' : 'minus'}
                  style={{ inlineSize: `${(Math.abs(r.weight) / most) * 100}%` }}
                />
              </span>
              <small>
                {r.weight >= 0 ? '+' : '−'}
                {number(Math.abs(r.weight), language, 1)}
              </small>
            </li>
          ))}
      </ul>
    </>
  );
}

/** The decision of a person: never without a reason. */
function Decide({ name, hit, decide }: Omit<Props, 'verdict'>) {
  const { say } = useLanguage();
  const [reason, setReason] = useState('');
  const as = (verdict: Decision['verdict']): void => {
    if (reason.trim()) decide({ verdict, reason: reason.trim() });
  };
  const submit = (e: FormEvent): void => {
    e.preventDefault();
    as('other');
  };
  return (
    <form className="answers" onSubmit={submit}>
      <input
        aria-label={`${say(M.reason)}: ${name}, ${hit.matchedName}`}
        placeholder={say(M.reason)}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
        required
      />
      <button type="submit" className="quiet">
        {say(M.other)}
      </button>
      {hit.confirmed ? (
        <button type="button" className="quiet" onClick={() => as('open')} disabled={reason.trim() === ''}>
          {say(M.reopen)}
        </button>
      ) : (
        <button type="button" onClick={() => as('same')} disabled={reason.trim() === ''}>
          {say(M.same)}
        </button>
      )}
    </form>
  );
}
