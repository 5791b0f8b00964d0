import { useState } from 'react';
import { client, type OutputOf } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { useQuery } from '../../ui/router.ts';
import { day, type Message, number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { RuleDialog } from '../rule/dialog.tsx';
import { Flips } from './flips.tsx';
import './timeline.css';

const M = {
  title: t('Timeline'),
  intro: t('What happened, when, and what it changed.'),
  kinds: t('Kinds of event'),
  search: t('Search'),
  loading: t('Reading the record …'),
  count: t('{n} {n, plural, one {event} other {events}}'),
  none: t('No event matches. Choose another kind or search for something else.'),
  changed: t('What did this change?'),
  rules: t('Rules'),
  source: t('source'),
  confidence: t('confidence'),
};
type Event = OutputOf<'timeline'>['events'][number];
const KINDS: readonly {
  readonly id: string;
  readonly sign: string;
  readonly text: Message;
  readonly of: readonly string[];
}[] = [
  { id: 'law', sign: '§', text: t('law'), of: ['law'] },
  { id: 'posture', sign: '◈', text: t('posture'), of: ['posture', 'press'] },
  { id: 'proposal', sign: '✎', text: t('proposal'), of: ['proposal', 'bill'] },
  { id: 'foreign', sign: '⚑', text: t('foreign'), of: ['foreign'] },
  { id: 'case', sign: '⚖', text: t('case'), of: ['case', 'company'] },
];
/** How sure the record is, by its letters. */
const CONFIDENCE: Readonly<Record<string, Message>> = {
  P: t('primary document read'),
  S: t('secondary source'),
  'S*': t('secondary source that cites the document'),
  M: t('from memory'),
  I: t('our own inference'),
};
const kindOf = (e: Event) => KINDS.find((k) => k.of.includes(e.kind));

/** Every event of the record, by year; each says what it changed. */
export default function TimelinePage() {
  const { say, language } = useLanguage();
  const [off, setOff] = useQuery('without', '');
  const [search, setSearch] = useQuery('find', '');
  const [rule, setRule] = useState<string>();
  const { value, error } = useAnswer(language, () =>
    client.perform('timeline', { from: '2018-01-01', until: '2029-12-31' }, language),
  );
  const hidden = off === '' ? [] : off.split(',');
  const toggle = (id: string): void =>
    setOff((hidden.includes(id) ? hidden.filter((h) => h !== id) : [...hidden, id]).join(','));
  const shown = (value?.events ?? []).filter(
    (e) =>
      !hidden.includes(kindOf(e)?.id ?? '') &&
      `${e.title} ${e.text} ${e.changes.join(' ')}`.toLowerCase().includes(search.toLowerCase()),
  );
  const years = [...new Set(shown.map((e) => e.date.slice(0, 4)))].sort().reverse();
  return (
    <div className="timeline narrow">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <div className="bar-row">
        <fieldset className="chips">
          <legend>{say(M.kinds)}</legend>
          {KINDS.map((k) => (
            <label key={k.id}>
              <input type="checkbox" checked={!hidden.includes(k.id)} onChange={() => toggle(k.id)} />
              <span>
                {k.sign} {say(k.text)}
              </span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{say(M.search)}</span>
          <input type="search" value={search} onChange={(e) => setSearch(e.target.value)} />
        </label>
      </div>
      {error && (
        <p role="alert" className="notice bad">
          {error.message}
        </p>
      )}
      {!value && !error && <p className="loading">{say(M.loading)}</p>}
      {value && (
        <p className="hint" aria-live="polite">
          {say(M.count, { n: number(shown.length, language) })}
        </p>
      )}
      {value && shown.length === 0 && <p className="nothing">{say(M.none)}</p>}
      {years.map((year) => (
        <section key={year}>
          <h2>{year}</h2>
          <ol className="events-list">
            {shown
              .filter((e) => e.date.startsWith(year))
              .reverse()
              .map((e) => (
                <Item key={e.id} event={e} onRule={setRule} />
              ))}
          </ol>
        </section>
      ))}
      <RuleDialog cite={rule} onClose={() => setRule(undefined)} />
    </div>
  );
}

function Item({ event, onRule }: { event: Event; onRule: (cite: string) => void }) {
  const { say, language } = useLanguage();
  const [asked, setAsked] = useState(false);
  const kind = kindOf(event);
  return (
    <li>
      <p className="when">
        <time dateTime={event.date}>{day(event.date, language)}</time>{' '}
        <span className="tag">
          {kind?.sign} {kind ? say(kind.text) : event.kind}
        </span>
      </p>
      <h3>{event.title}</h3>
      <p>{event.text}</p>
      <p className="links">
        {event.changes.length > 0 && <span>{say(M.rules)}: </span>}
        {event.changes.map((c) => (
          <button type="button" className="link" key={c} onClick={() => onRule(c)}>
            {c}
          </button>
        ))}
        {event.urls.map((u, i) => (
          <a key={u} href={u} target="_blank" rel="noreferrer">
            {say(M.source)} {i + 1} ↗
          </a>
        ))}
        <small>
          {say(M.confidence)}:{' '}
          {event.confidence
            .split('/')
            .map((c) => (CONFIDENCE[c] ? say(CONFIDENCE[c]) : c))
            .join(' / ')}
        </small>
      </p>
      <details className="more" onToggle={(e) => e.currentTarget.open && setAsked(true)}>
        <summary>{say(M.changed)}</summary>
        {asked && <Flips date={event.date} changes={event.changes} />}
      </details>
    </li>
  );
}
