import type { StoredParty } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Person } from '../../ui/person.tsx';
import { day, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';
import { differences } from '../orders/differences.ts';

const M = {
  history: t('History'),
  first: t('put on file'),
  same: t('no fact changed'),
};

/** Every version of a party, the newest first: from which day it holds, who recorded it, and what it changed. */
export function PartyVersions({ versions }: { versions: readonly StoredParty[] }) {
  const { say, language } = useLanguage();
  return (
    <section className="card">
      <h2>{say(M.history)}</h2>
      <ul className="timeline-list">
        {versions.toReversed().map((v, i, all) => (
          <li key={v.version} className={i === 0 ? 'now' : ''}>
            <p>
              <b>v{v.version}</b> · {day(v.validFrom, language)}
            </p>
            <small>
              {moment(v.recordedAt, language)} · <Person id={v.by} />
            </small>
            <Changed before={all[i + 1]} after={v} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a version changed, fact by fact. */
function Changed({ before, after }: { before: StoredParty | undefined; after: StoredParty }) {
  const { say } = useLanguage();
  if (before === undefined) return <p className="hint">{say(M.first)}</p>;
  const changes = differences(before.facts, after.facts);
  if (changes.length === 0) return <p className="hint">{say(M.same)}</p>;
  return (
    <ul className="plain diff">
      {changes.map((c) => (
        <li key={c.path}>
          <code>{c.path}</code> {c.before !== undefined && <del>{c.before}</del>}{' '}
          {c.after !== undefined && <ins>{c.after}</ins>}
        </li>
      ))}
    </ul>
  );
}
