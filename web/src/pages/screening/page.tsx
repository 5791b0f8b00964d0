import { useEffect, useMemo, useState } from 'react';
import type { NameRow } from '../../client/index.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useQuery } from '../../ui/router.ts';
import { saveText } from '../../ui/save-text.ts';
import { number, t } from '../../ui/text.ts';
import { useDecisions } from './decisions.ts';
import { Detail } from './detail.tsx';
import { toCsv } from './export.ts';
import { ListStatus } from './list-status.tsx';
import { MOST_TYPED, NamesForm } from './names-form.tsx';
import { queueOf, type Verdicts } from './priority.ts';
import { Queue } from './queue.tsx';
import type { Source } from './source.ts';
import { useScreening } from './use-screening.ts';
import './screening.css';

const M = {
  title: t('Screening'),
  empty: t('Type a name to screen it, open a file, or try one:'),
  progress: t('{n} of {m} {m, plural, one {name} other {names}}'),
  cancel: t('Cancel'),
  cancelled: t('Cancelled after {n} of {m} {m, plural, one {name} other {names}}: the others were not looked at.'),
  summary: t('{n} {n, plural, one {name} other {names}}, {o} to look at'),
  csv: t('Export CSV'),
  again: t('Start anew'),
  kept: t(
    'Decisions are kept in this browser. `tolhuis screen --verdict` records them for everybody and for the answers of the desk.',
  ),
  recorded: t(
    'Decisions are recorded on the desk, with who and when, for everybody and for its answers. Each falls when a side changes.',
  ),
  refused: t('This browser refuses to keep decisions: they are gone after a reload.'),
};
const TRY = ['Huawei Technologies', '海光信息', 'Inspur Group', 'Sugon Information Industry', 'Biren Technology'];
const NONE: Verdicts = {};
/** A pause in typing of this long, in milliseconds, and the names are asked. */
const PAUSE = 200;

/** Names against the lists: one, some, or a file; a queue of hits that a person decides on. */
export default function ScreeningPage() {
  const { say, language } = useLanguage();
  const desk = useDesk();
  const [first] = useQuery('name', '');
  const [given] = useQuery('country', '');
  const [text, setText] = useState(first);
  const [country, setCountry] = useState<string | undefined>(given || undefined);
  const { verdicts, decide, failed } = useDecisions();
  const { work, error, start, again, cancel, clear } = useScreening();
  const [picked, setPicked] = useState<{ name: string; line?: number | undefined }>();
  const source: Source = desk.server === 'there' && desk.may('screen') ? 'desk' : 'starter';
  const known = desk.server !== 'asking';
  const typed = useMemo(() => namesOf(text, country), [text, country]);
  useEffect(() => {
    if (!known || typed.length === 0) return;
    const wait = setTimeout(() => start(source, typed), PAUSE);
    return () => clearTimeout(wait);
  }, [known, source, typed, start]);
  /** On the desk, or in this browser alone. */
  const recorded = work?.source === 'desk' && desk.may('decide-hit');
  const counting = recorded ? NONE : verdicts;
  const queue = useMemo(() => (work ? queueOf(work.cases, counting) : []), [work, counting]);
  const at = queue.findIndex((q) => q.at.row.name === picked?.name && q.at.row.line === picked?.line);
  const chosen = queue[Math.max(0, at)];
  const counted = work && { n: number(work.cases.length, language), m: number(work.total, language) };
  const open = queue.filter((q) => q.state === 'open').length;
  return (
    <div className="screening">
      <h1>{say(M.title)}</h1>
      {known && <ListStatus source={source} />}
      <NamesForm
        text={text}
        country={country}
        onText={(next) => {
          setText(next);
          if (namesOf(next, country).length === 0) clear();
        }}
        onCountry={setCountry}
        onFile={(rows) => {
          setText('');
          setPicked(undefined);
          start(source, rows);
        }}
      />
      {!work && error === undefined && (
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
      <ProblemNotice error={error} />
      {failed && <p className="notice warn">◆ {say(M.refused)}</p>}
      {work?.state === 'cancelled' && error === undefined && (
        <p className="notice warn">◆ {say(M.cancelled, counted)}</p>
      )}
      {work && (work.total > 1 || work.state === 'running') && (
        <div className="run-bar">
          {work.state === 'running' ? (
            <>
              <progress max={work.total} value={work.cases.length} aria-label={say(M.progress, counted)} />
              <span>{say(M.progress, counted)}</span>
              <button type="button" className="quiet" onClick={cancel}>
                {say(M.cancel)}
              </button>
            </>
          ) : (
            <>
              <span aria-live="polite">
                {say(M.summary, { n: number(queue.length, language), o: number(open, language) })}
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() => saveText('screening.csv', 'text/csv', toCsv(queue, counting))}
              >
                {say(M.csv)}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setText('');
                  clear();
                }}
              >
                {say(M.again)}
              </button>
            </>
          )}
        </div>
      )}
      {work && chosen && (
        <div className={work.total > 1 ? 'split' : ''}>
          {work.total > 1 && (
            <Queue
              queue={queue}
              chosen={Math.max(0, at)}
              onChoose={(i) => setPicked({ name: queue[i]!.at.row.name, line: queue[i]!.at.row.line })}
            />
          )}
          <Detail
            key={`${chosen.at.row.line ?? ''}${chosen.at.row.name}`}
            at={chosen.at}
            source={work.source}
            verdicts={verdicts}
            keepHere={decide}
            onDesk={recorded ? again : undefined}
          />
        </div>
      )}
      {work && queue.some((q) => q.at.hits.length > 0) && (
        <p className="hint">{coded(say(recorded ? M.recorded : M.kept))}</p>
      )}
    </div>
  );
}

/** Typed lines as rows, each name once. */
function namesOf(text: string, country: string | undefined): NameRow[] {
  const names = text
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l.length > 1);
  return [...new Set(names)].slice(0, MOST_TYPED).map((name) => ({ name, ...(country ? { country } : {}) }));
}

/** A message in which `code` is marked. */
const coded = (message: string) => message.split('`').map((part, i) => (i % 2 ? <code key={part}>{part}</code> : part));
