import type { LogEntry } from '@tolhuis/core/audit';
import { useState } from 'react';
import { ask } from '../../client/api.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Need } from '../../ui/need.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { useQuery } from '../../ui/router.ts';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { ACTIONS } from './actions.ts';
import { EntryLine, placeOf } from './entry-line.tsx';
import { PackForm } from './pack-form.tsx';
import { ProofView } from './proof-view.tsx';
import '../world/world.css';
import '../orders/orders.css';
import './audit.css';

const M = {
  title: t('Audit'),
  intro: t(
    'Everything that was done here, in the order in which it was done, chained and signed. Names stand in it only as commitments.',
  ),
  about: t('About'),
  action: t('Action'),
  actor: t('By'),
  any: t('any'),
  filter: t('Filter'),
  loading: t('Reading the log …'),
  none: t('No entry fits.'),
  log: t('The log'),
  number: t('No.'),
  when: t('When'),
  what: t('What'),
  newest: t('Newest'),
  older: t('Older'),
  open: t('Open what it is about'),
  prove: t('Prove this entry'),
  chained: t('follows {hash}'),
};
const PAGE = 50;

/** What an entry says, in one line; the whole body is under it. */
function Body({ entry, prove }: { entry: LogEntry; prove: () => void }) {
  const { say } = useLanguage();
  const place = placeOf(entry);
  return (
    <details>
      <summary>
        <EntryLine entry={entry} />
      </summary>
      <p className="mono">{entry.action}</p>
      <pre className="mono">{JSON.stringify(entry.body, null, 2)}</pre>
      <p className="mono">{entry.hash}</p>
      <p className="hint">{say(M.chained, { hash: `${entry.previousHash.slice(0, 16)}…` })}</p>
      <p className="actions">
        {place && (
          <a className="quiet" href={place}>
            {say(M.open)}
          </a>
        )}
        <button type="button" className="quiet" onClick={prove}>
          {say(M.prove)}
        </button>
      </p>
    </details>
  );
}

function Log() {
  const { say, language } = useLanguage();
  const { may } = useDesk();
  const [about, setAbout] = useQuery('about', '');
  const [action, setAction] = useQuery('action', '');
  const [actor, setActor] = useQuery('actor', '');
  const [after, setAfter] = useQuery('after', '');
  const [typed, setTyped] = useState({ about, actor });
  const [chosen, setChosen] = useState<LogEntry>();
  const key = JSON.stringify([about, action, actor, after]);
  const { value, error, again } = useAsked(key, (signal) =>
    ask(
      'audit-entries',
      {
        newest: true,
        limit: PAGE,
        ...(about && { about }),
        ...(action && { action }),
        ...(actor && { actor }),
        ...(after && { after }),
      },
      { signal },
    ),
  );
  return (
    <div className="split">
      <section className="stack">
        <form
          className="bar-row"
          onSubmit={(e) => {
            e.preventDefault();
            setAfter('');
            setAbout(typed.about.trim());
            setActor(typed.actor.trim());
          }}
        >
          <label className="field">
            <span>{say(M.about)}</span>
            <input
              value={typed.about}
              placeholder="order:…"
              onChange={(e) => setTyped({ ...typed, about: e.target.value })}
            />
          </label>
          <label className="field">
            <span>{say(M.action)}</span>
            <select
              value={action}
              onChange={(e) => {
                setAfter('');
                setAction(e.target.value);
              }}
            >
              <option value="">{say(M.any)}</option>
              {[...new Set([...Object.keys(ACTIONS), ...(action ? [action] : [])])].map((a) => (
                <option key={a} value={a}>
                  {ACTIONS[a] ? say(ACTIONS[a]) : a}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{say(M.actor)}</span>
            <input
              value={typed.actor}
              placeholder="usr_…"
              onChange={(e) => setTyped({ ...typed, actor: e.target.value })}
            />
          </label>
          <button type="submit" className="quiet">
            {say(M.filter)}
          </button>
        </form>
        <ProblemNotice error={error} retry={again} />
        {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
        {value && value.items.length === 0 && <p className="nothing">{say(M.none)}</p>}
        {value && value.items.length > 0 && (
          <>
            <ScrollBox label={say(M.log)}>
              <table className="log as-cards">
                <thead>
                  <tr>
                    <th scope="col" className="n">
                      {say(M.number)}
                    </th>
                    <th scope="col">{say(M.when)}</th>
                    <th scope="col">{say(M.actor)}</th>
                    <th scope="col">{say(M.what)}</th>
                  </tr>
                </thead>
                <tbody>
                  {value.items.map((e) => (
                    <tr key={e.sequence}>
                      <th scope="row" className="n">
                        {e.sequence}
                      </th>
                      <td>{moment(e.recordedAt, language)}</td>
                      <td>
                        <Person id={e.actor} />
                      </td>
                      <td className="whole">
                        <Body entry={e} prove={() => setChosen({ ...e })} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
            <p className="actions">
              <button type="button" className="quiet" disabled={after === ''} onClick={() => setAfter('')}>
                ⇤ {say(M.newest)}
              </button>
              <button
                type="button"
                className="quiet"
                disabled={value.next === null}
                onClick={() => setAfter(value.next ?? '')}
              >
                {say(M.older)} →
              </button>
            </p>
          </>
        )}
      </section>
      <div className="stack">
        <ProofView about={chosen} />
        {may('evidence-pack') && <PackForm about={about} />}
      </div>
    </div>
  );
}

/** Audit: the log, its proof, and evidence packs. */
export default function AuditPage() {
  const { say } = useLanguage();
  return (
    <div className="page audit">
      <h1>{say(M.title)}</h1>
      <p className="hint">{say(M.intro)}</p>
      <Need operation="audit-entries">
        <Log />
      </Need>
    </div>
  );
}
