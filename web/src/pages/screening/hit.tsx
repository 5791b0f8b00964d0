import { type FormEvent, useState } from 'react';
import type { ScreenedHit } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { number, t } from '../../ui/text.ts';
import type { Verdict } from './decisions.ts';

const M = {
  score: t('score', 'score'),
  probability: t('{p} % of such hits are true', '{p} % van zulke treffers is juist'),
  features: t('Why it matched', 'Waarom het paste'),
  entry: t('List entry', 'Vermelding'),
  footnotes: t('footnotes', 'voetnoten'),
  policy: t('review policy', 'beoordelingsbeleid'),
  same: t('Same party', 'Zelfde partij'),
  other: t('Another party', 'Andere partij'),
  reason: t('Reason', 'Reden'),
  decided: t('decided on {d}', 'beslist op {d}'),
  undo: t('Take back', 'Neem terug'),
};
type Props = { name: string; hit: ScreenedHit; verdict: Verdict | undefined; decide: (v: Verdict | undefined) => void };

/** The listed name with the words that met the query marked. */
function Marked({ hit }: { hit: ScreenedHit }) {
  const met = new Set(hit.tokens.flatMap((x) => (x.entry === null ? [] : [x.entry.toLowerCase()])));
  const words = hit.matchedName.split(/(\s+)/);
  const plain = (w: string): string => w.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    <strong>
      {words.map((w, i) => {
        const hitWord = met.has(plain(w)) || [...met].some((m) => m.length > 3 && plain(w).startsWith(m.slice(0, 4)));
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in order
        return hitWord ? <mark key={i}>{w}</mark> : <span key={i}>{w}</span>;
      })}
    </strong>
  );
}

/** One hit: name, features as bars, list entry, and the decision of a person with its reason. */
export function HitCard({ name, hit, verdict, decide }: Props) {
  const { say, language } = useLanguage();
  const { countries } = useReference();
  const [reason, setReason] = useState('');
  const most = Math.max(1, ...hit.reasons.map((r) => Math.abs(r.weight)));
  const say2 = (choice: Verdict['verdict']) => (e: FormEvent) => {
    e.preventDefault();
    if (reason.trim()) decide({ verdict: choice, reason: reason.trim(), on: new Date().toISOString().slice(0, 10) });
  };
  return (
    <article className={`card hit${verdict ? ` ${verdict.verdict}` : ''}`}>
      <header>
        <Marked hit={hit} />
        <span className="tag">{hit.list}</span>
        <span className="tag">
          {say(M.score)} {number(hit.score, language, 2)}
        </span>
        <small>{say(M.probability, { p: number(hit.probability * 100, language, 0) })}</small>
      </header>
      <p className="hint">
        {say(M.entry)}: {hit.name};{' '}
        {hit.countries.map((c) => countries.find((x) => x.code === c)?.name ?? c).join(', ')};{' '}
        {hit.citation?.join(', ')}
        {hit.footnotes && `; ${say(M.footnotes)} ${hit.footnotes.join(', ')}`}
        {hit.licencePolicy && `; ${say(M.policy)}: ${hit.licencePolicy}`}
      </p>
      <h3>{say(M.features)}</h3>
      <ul className="features">
        {hit.reasons.map((r) => (
          <li key={r.feature + r.detail}>
            <span>{r.feature}</span>
            <span className="bar" aria-hidden="true">
              <i
                className={r.weight >= 0 ? 'plus' : 'minus'}
                style={{ inlineSize: `${(Math.abs(r.weight) / most) * 100}%` }}
              />
            </span>
            <small>
              {r.weight >= 0 ? '+' : '−'}
              {number(Math.abs(r.weight), language, 1)} · {r.detail}
            </small>
          </li>
        ))}
      </ul>
      {verdict ? (
        <p>
          <strong>{say(M[verdict.verdict])}</strong> — {verdict.reason}{' '}
          <small>({say(M.decided, { d: verdict.on })})</small>{' '}
          <button type="button" className="link" onClick={() => decide(undefined)}>
            {say(M.undo)}
          </button>
        </p>
      ) : (
        <form className="answers" onSubmit={say2('other')}>
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
          <button type="button" onClick={say2('same')} disabled={reason.trim() === ''}>
            {say(M.same)}
          </button>
        </form>
      )}
    </article>
  );
}
