import { ask } from '../../client/api.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { coded, Need } from '../../ui/need.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { asWritten, type Message, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';

const M = {
  loading: t('The desk examines itself …'),
  good: t('Nothing is wrong with this installation.'),
  bad: t('Something needs attention:'),
  checks: t('Examined'),
  jobs: t('Work in the background'),
  kind: t('Work'),
  state: t('State'),
  next: t('When'),
  idle: t('Nothing has been asked of the background yet.'),
  error: t('Last error'),
  version: t('Program'),
  again: t('Examine again'),
};
const STATES: Readonly<Record<string, Message>> = {
  waiting: t('◌ waiting'),
  running: t('◐ running'),
  done: t('● done'),
  dead: t('✖ given up'),
};

/** What the doctor looks at, by its names. */
const CHECKS: Readonly<Record<string, Message>> = {
  store: t('store'),
  integrity: t('integrity'),
  journal: t('journal'),
  disk: t('disk'),
  'write-ahead log': t('write-ahead log'),
  rights: t('rights'),
  connections: t('connections'),
  'audit log': t('audit log'),
  ledger: t('ledger'),
  'jobs and webhooks': t('jobs and webhooks'),
  assumptions: t('assumptions'),
  rulebook: t('rulebook'),
  'signing key': t('signing key'),
  'exported heads': t('exported heads'),
  clock: t('clock'),
};

function Checks() {
  const { say, language } = useLanguage();
  const { info } = useDesk();
  const { value, error, again, pending } = useAsked('health', async (signal) => {
    const [doctor, jobs] = await Promise.all([ask('doctor', {}, { signal }), ask('jobs', { limit: 30 }, { signal })]);
    return { doctor, jobs };
  });
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  const { doctor, jobs } = value;
  return (
    <div className="stack">
      <p className={`notice${doctor.ok ? '' : ' bad'}`} role="status">
        {doctor.ok ? `✓ ${say(M.good)}` : say(M.bad)}
      </p>
      <ul className="plain checks">
        {doctor.checks.map((c) => (
          <li key={c.name}>
            <span aria-hidden="true" className={c.ok ? 'tone-free' : 'tone-stop'}>
              {c.ok ? '✓' : '✖'}
            </span>{' '}
            <b>{say(CHECKS[c.name] ?? asWritten(c.name))}</b> {c.detail} {c.remedy && <em>{coded(c.remedy)}</em>}
          </li>
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="quiet" disabled={pending} onClick={again}>
          {say(M.again)}
        </button>
        <span className="hint">
          {say(M.version)} {info?.version}
        </span>
      </p>
      <section className="card">
        <h2>{say(M.jobs)}</h2>
        {jobs.items.length === 0 && <p className="hint">{say(M.idle)}</p>}
        {jobs.items.length > 0 && (
          <ScrollBox label={say(M.jobs)}>
            <table className="as-cards">
              <thead>
                <tr>
                  <th scope="col">{say(M.kind)}</th>
                  <th scope="col">{say(M.state)}</th>
                  <th scope="col">{say(M.next)}</th>
                  <th scope="col">{say(M.error)}</th>
                </tr>
              </thead>
              <tbody>
                {jobs.items.map((j) => (
                  <tr key={j.id}>
                    <th scope="row">{j.kind}</th>
                    <td>{say(STATES[j.state] ?? asWritten(j.state))}</td>
                    <td>{moment(j.runAt, language)}</td>
                    <td>{j.lastError ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </section>
    </div>
  );
}

/** What the desk finds when it examines itself, and its work in the background. */
export function Health() {
  return (
    <Need operation="doctor">
      <Checks />
    </Need>
  );
}
