import { ask } from '../../client/api.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { coded, Need } from '../../ui/need.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { type Text, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';

const M = {
  loading: t('The desk examines itself …', 'De balie onderzoekt zichzelf …'),
  good: t('Nothing is wrong with this installation.', 'Er is niets mis met deze installatie.'),
  bad: t('Something needs attention:', 'Iets vraagt aandacht:'),
  checks: t('Examined', 'Onderzocht'),
  jobs: t('Work in the background', 'Werk op de achtergrond'),
  kind: t('Work', 'Werk'),
  state: t('State', 'Stand'),
  next: t('When', 'Wanneer'),
  idle: t('Nothing has been asked of the background yet.', 'Er is nog niets aan de achtergrond gevraagd.'),
  error: t('Last error', 'Laatste fout'),
  version: t('Program', 'Programma'),
  again: t('Examine again', 'Onderzoek opnieuw'),
};
const STATES: Readonly<Record<string, Text>> = {
  waiting: t('◌ waiting', '◌ wacht'),
  running: t('◐ running', '◐ bezig'),
  done: t('● done', '● klaar'),
  dead: t('✖ given up', '✖ opgegeven'),
};

/** What the doctor looks at, by its names. */
const CHECKS: Readonly<Record<string, Text>> = {
  store: t('store', 'opslag'),
  integrity: t('integrity', 'heelheid'),
  journal: t('journal', 'journaal'),
  disk: t('disk', 'schijf'),
  'write-ahead log': t('write-ahead log', 'vooruitschrijflog'),
  rights: t('rights', 'rechten'),
  connections: t('connections', 'verbindingen'),
  'audit log': t('audit log', 'auditlogboek'),
  ledger: t('ledger', 'grootboek'),
  'jobs and webhooks': t('jobs and webhooks', 'taken en webhooks'),
  assumptions: t('assumptions', 'veronderstellingen'),
  rulebook: t('rulebook', 'regelboek'),
  'signing key': t('signing key', 'ondertekensleutel'),
  'exported heads': t('exported heads', 'uitgevoerde koppen'),
  clock: t('clock', 'klok'),
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
            <b>{say(CHECKS[c.name] ?? t(c.name, c.name))}</b> {c.detail} {c.remedy && <em>{coded(c.remedy)}</em>}
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
                    <td>{say(STATES[j.state] ?? t(j.state, j.state))}</td>
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
