import type { StoredHitDecision } from '../../client/desk-types.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Person } from '../../ui/person.tsx';
import { type Message, t } from '../../ui/text.ts';
import { moment } from '../../ui/time.ts';

const M = { until: t('until {day}') };
const VERDICTS: Readonly<Record<StoredHitDecision['decision']['verdict'], Message>> = {
  'true-match': t('■ it is this party'),
  'false-match': t('◐ it is another party'),
  unsure: t('? opened again'),
};

/** What people found about hits: verdict, listed party, reason, when, by whom, until when. `name`: whose hit it is, where that is not plain. */
export function DecidedList({
  decisions,
  name,
}: {
  decisions: readonly StoredHitDecision[];
  name?: (of: StoredHitDecision) => string;
}) {
  const { say, language } = useLanguage();
  return (
    <ul className="timeline-list">
      {decisions.map((stored) => {
        const { id, decision: d } = stored;
        return (
          <li key={id}>
            <p>
              {name && `${name(stored)} · `}
              <b>{say(VERDICTS[d.verdict])}</b> · <code>{d.entryKey}</code> — {d.reason}
            </p>
            <small>
              {moment(d.at, language)} · <Person id={d.by} />
              {d.expiresOn && ` · ${say(M.until, { day: d.expiresOn })}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
