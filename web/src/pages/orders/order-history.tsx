import { ask } from '../../client/api.ts';
import type { StoredDetermination } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { look, Outcome } from '../../ui/outcome.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { asWritten, type Message, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { differences } from './differences.ts';
import { State } from './state.tsx';

const M = {
  title: t('History'),
  loading: t('Reading its history …'),
  by: t('by'),
  facts: t('{n} {n, plural, one {fact} other {facts}} changed'),
  determinations: t('Every answer that was stored'),
};
const BECAUSE: Readonly<Record<string, Message>> = {
  created: t('created'),
  imported: t('imported'),
  updated: t('facts changed'),
  prepared: t('prepared'),
  approved: t('approved'),
  rejected: t('sent back'),
  released: t('released'),
  shipped: t('shipped'),
  cancelled: t('cancelled'),
  're-decided': t('decided again'),
};

/** Every version of an order, newest first, with what changed, and every answer that was stored for it. */
export function OrderHistory({
  id,
  version,
  determinations,
}: {
  id: string;
  version: number;
  determinations: readonly StoredDetermination[];
}) {
  const { say, language } = useLanguage();
  const { value, error, again } = useAsked(`${id} ${version}`, (signal) => ask('order-history', { id }, { signal }));
  const versions = value?.items ?? [];
  return (
    <section className="card">
      <h2>{say(M.title)}</h2>
      {!value && error === undefined && <p className="loading">{say(M.loading)}</p>}
      <ProblemNotice error={error} retry={again} />
      <ol className="timeline-list" reversed>
        {versions.toReversed().map((v) => {
          const before = versions.find((x) => x.version === v.version - 1);
          const changes = before ? differences(before.question, v.question) : [];
          return (
            <li key={v.version} className={v.version === version ? 'now' : ''}>
              <p>
                <b>v{v.version}</b> {say(BECAUSE[v.because] ?? asWritten(v.because))} · <State state={v.state} />
              </p>
              <p>
                <Outcome outcome={v.outcome} />
              </p>
              <small>
                {moment(v.recordedAt, language)} {say(M.by)} <Person id={v.by} />
              </small>
              {v.reason && <blockquote className="reason-given">{v.reason}</blockquote>}
              {changes.length > 0 && (
                <details className="more">
                  <summary>{say(M.facts, { n: changes.length })}</summary>
                  <ul className="plain diff">
                    {changes.map((c) => (
                      <li key={c.path}>
                        <code>{c.path}</code> {c.before !== undefined && <del>{c.before}</del>}{' '}
                        {c.after !== undefined && <ins>{c.after}</ins>}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ol>
      {determinations.length > 0 && (
        <details className="more">
          <summary>
            {say(M.determinations)} ({determinations.length})
          </summary>
          <ul className="plain">
            {determinations.map((d) => (
              <li key={d.id}>
                <span aria-hidden="true">{look(d.outcome).sign}</span> {d.status} · {moment(d.recordedAt, language)} ·{' '}
                {d.rulebook.version} <span className="mono">{d.id}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
