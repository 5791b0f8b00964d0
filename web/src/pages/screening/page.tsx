import { useState } from 'react';
import { client, type Screened } from '../../client/index.ts';
import { CountryField } from '../../ui/fields.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useQuery } from '../../ui/router.ts';
import { day, number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { keyOf, useDecisions } from './decisions.ts';
import { HitCard } from './hit.tsx';
import './screening.css';

const M = {
  title: t('Screening', 'Screening'),
  names: t('Names, one on a line', 'Namen, één per regel'),
  country: t('Country (sharpens the score)', 'Land (verscherpt de score)'),
  list: t('List status', 'Status van de lijst'),
  starter: t(
    'Only the built-in starter list is searched here: {n} AI-chip parties of the Entity List, as of {d}. It is not the whole list. No hit here is not "no match": screen against the full lists with the command line (tolhuis lists sync, tolhuis screen).',
    'Hier wordt alleen de ingebouwde beginlijst doorzocht: {n} AI-chippartijen van de Entity List, per {d}. Dat is niet de hele lijst. Geen treffer hier is niet "geen match": screen tegen de volledige lijsten met de opdrachtregel (tolhuis lists sync, tolhuis screen).',
  ),
  loading: t('Reading the list …', 'Lijst wordt gelezen …'),
  empty: t('Type a name to screen it, or try one:', 'Typ een naam om te screenen, of probeer er een:'),
  none: t(
    'No hit on the starter list. That is not a clean result.',
    'Geen treffer op de beginlijst. Dat is geen schoon resultaat.',
  ),
  note: t('The name could not be searched whole', 'De naam kon niet geheel worden doorzocht'),
  hits: t('{n} hits, the most urgent first', '{n} treffers, de dringendste eerst'),
  hidden: t('Dismissed ({n})', 'Afgewezen ({n})'),
  sources: t(
    'Chinese characters are read as names too (pinyin and translated company words).',
    'Chinese tekens worden ook als naam gelezen (pinyin en vertaalde bedrijfswoorden).',
  ),
};
const TRY = ['Huawei Technologies', '海光信息', 'Inspur Group', 'Sugon Information Industry', 'Biren Technology'];
/** At most this many names at once; more is work for the command line. */
const MOST = 100;

/** Names against the list that works offline, with hits that a person decides on. */
export default function ScreeningPage() {
  const { say, language } = useLanguage();
  const [first] = useQuery('name', '');
  const [given] = useQuery('country', '');
  const [text, setText] = useState(first);
  const [country, setCountry] = useState<string | undefined>(given || undefined);
  const [decisions, decide] = useDecisions();
  const names = [
    ...new Set(
      text
        .split('\n')
        .map((l) => l.trim())
        .filter((l) => l.length > 1),
    ),
  ].slice(0, MOST);
  const status = useAnswer('status', () => client.screen('status'));
  const { value, error } = useAnswer(names.length > 0 ? JSON.stringify([names, country]) : undefined, async () =>
    Promise.all(
      names.map(
        async (name): Promise<{ name: string; result: Screened }> => ({
          name,
          result: await client.screen(name, country),
        }),
      ),
    ),
  );
  const rows = (value ?? [])
    .flatMap(({ name, result }) => result.hits.map((hit) => ({ name, hit, key: keyOf(name, hit) })))
    .sort((a, b) => b.hit.score - a.hit.score);
  const open = rows.filter((r) => decisions[r.key]?.verdict !== 'other');
  const dismissed = rows.filter((r) => decisions[r.key]?.verdict === 'other');
  const card = (r: (typeof rows)[number]) => (
    <HitCard key={r.key} name={r.name} hit={r.hit} verdict={decisions[r.key]} decide={(v) => decide(r.key, v)} />
  );
  return (
    <div className="screening">
      <h1>{say(M.title)}</h1>
      <section className="notice warn" aria-label={say(M.list)}>
        <span aria-hidden="true">◆ </span>
        {status.value
          ? say(M.starter, { n: number(status.value.list.entries, language), d: day(status.value.list.asOf, language) })
          : (status.error?.message ?? say(M.loading))}
      </section>
      <div className="screen-form">
        <label className="field">
          <span>{say(M.names)}</span>
          <textarea rows={4} value={text} onChange={(e) => setText(e.target.value)} />
        </label>
        <div>
          <CountryField label={say(M.country)} value={country} onChange={setCountry} />
          <p className="hint">{say(M.sources)}</p>
        </div>
      </div>
      {names.length === 0 && (
        <div className="nothing">
          <p>{say(M.empty)}</p>
          <p className="actions">
            {TRY.map((n) => (
              <button type="button" className="quiet" key={n} onClick={() => setText(n)}>
                {n}
              </button>
            ))}
          </p>
        </div>
      )}
      {error && (
        <p role="alert" className="notice bad">
          {error.message}
        </p>
      )}
      {names.length > 0 && !value && !error && <p className="loading">{say(M.loading)}</p>}
      {value
        ?.filter((v) => v.result.note || v.result.hits.length === 0)
        .map((v) => (
          <p key={v.name} className="notice">
            <strong>{v.name}</strong>: {v.result.note ? `${say(M.note)} (${v.result.note})` : say(M.none)}
          </p>
        ))}
      {rows.length > 0 && (
        <p aria-live="polite" className="hint">
          {say(M.hits, { n: number(open.length, language) })}
        </p>
      )}
      <div className="hits">{open.map(card)}</div>
      {dismissed.length > 0 && (
        <details className="more">
          <summary>{say(M.hidden, { n: dismissed.length })}</summary>
          <div className="hits">{dismissed.map(card)}</div>
        </details>
      )}
    </div>
  );
}
