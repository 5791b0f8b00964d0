import { AnswerError, client, type Place } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { ScrollBox } from '../../ui/scroll-box.tsx';
import { day, number, t } from '../../ui/text.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { fromIndex, toIndex } from '../world/days.ts';
import { template } from '../world/settings.ts';

const M = {
  loading: t('Asking for the day before and the day itself …'),
  none: t(
    'No answer of these chips changed on the days of this event for a civil, unlisted buyer. Conditions, parties or duties may still have changed.',
  ),
  day: t('Day'),
  chip: t('Chip'),
  countries: t('Countries'),
  before: t('The day before'),
  after: t('From that day'),
  title: t('Flipped answers'),
};
/** Chips that stand for the bands of the law. */
const CHIPS = [
  'nvidia/h100-sxm5',
  'nvidia/h200-sxm',
  'nvidia/h20-96gb',
  'nvidia/rtx-4090',
  'nvidia/a100-sxm4-80gb',
  'nvidia/l40s',
];
type Flip = {
  readonly day: string;
  readonly chip: string;
  readonly before: Place;
  readonly after: Place;
  readonly codes: string[];
};
const said = (p: Place): string => `${p.outcome}|${p.detail ?? ''}`;

/** Acts published this many days around an event are taken to be its own. */
const NEAR = 14;
const MOST_DAYS = 5;

/** The event's own day, and the days on which the versions that it made took effect or changed their enforcement. */
async function daysOf(date: string, changes: readonly string[]): Promise<string[]> {
  const near = (day: string): boolean => Math.abs(toIndex(day) - toIndex(date)) <= NEAR;
  const days = new Set([date]);
  for (const cite of changes) {
    const found = await client.perform('explain', { cite }, 'en').catch((e: Error) => {
      if (e instanceof AnswerError && e.error.code === 'not-found') return { rules: [] };
      throw e;
    });
    for (const v of found.rules.filter((r) => r.id === cite).flatMap((r) => r.versions)) {
      if (near(v.published)) days.add(v.from);
      for (const e of v.enforcement) if (near(e.from)) days.add(e.from);
    }
  }
  return [...days].sort().slice(0, MOST_DAYS);
}

async function flips(date: string, changes: readonly string[], chips: readonly string[]): Promise<Flip[]> {
  const days = await daysOf(date, changes);
  return (await Promise.all(days.map((d) => flipsOn(d, chips)))).flat();
}

async function flipsOn(date: string, chips: readonly string[]): Promise<Flip[]> {
  const previous = fromIndex(toIndex(date) - 1);
  const found = new Map<string, Flip>();
  for (const chip of chips) {
    const question = template({ chip, buyer: 'civil', quantity: undefined, letter: false, scenarios: [] });
    const [before, after] = await Promise.all([
      client.world({ template: question, on: previous }),
      client.world({ template: question, on: date }),
    ]);
    for (const [code, now] of Object.entries(after)) {
      const then = before[code];
      if (!then || said(then) === said(now)) continue;
      const key = `${chip}|${said(then)}|${said(now)}`;
      const flip = found.get(key) ?? { day: date, chip, before: then, after: now, codes: [] };
      flip.codes.push(code);
      found.set(key, flip);
    }
  }
  return [...found.values()];
}

/** What an event's day did to the answers: the cells that flipped, by chip and outcome. */
export function Flips({ date, changes }: { date: string; changes: readonly string[] }) {
  const { say, language } = useLanguage();
  const { chips, countries } = useReference();
  const known = CHIPS.filter((id) => chips.some((c) => c.id === id));
  const { value, error } = useAnswer(date, () => flips(date, changes, known));
  if (error)
    return (
      <p role="alert" className="notice bad">
        {error.message}
      </p>
    );
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  if (value.length === 0) return <p className="hint">{say(M.none)}</p>;
  const label = (id: string): string => chips.find((c) => c.id === id)?.label ?? id;
  const name = (code: string): string => countries.find((c) => c.code === code)?.name ?? code;
  return (
    <ScrollBox label={say(M.title)}>
      <table className="as-cards">
        <thead>
          <tr>
            <th scope="col">{say(M.day)}</th>
            <th scope="col">{say(M.chip)}</th>
            <th scope="col">{say(M.countries)}</th>
            <th scope="col">{say(M.before)}</th>
            <th scope="col">{say(M.after)}</th>
          </tr>
        </thead>
        <tbody>
          {value.map((f) => (
            <tr key={f.day + f.chip + said(f.before) + said(f.after)}>
              <td>{day(f.day, language)}</td>
              <th scope="row">{label(f.chip)}</th>
              <td className="whole" title={f.codes.map(name).join(', ')}>
                {number(f.codes.length, language)}{' '}
                <small>
                  {f.codes.slice(0, 4).map(name).join(', ')}
                  {f.codes.length > 4 ? ' …' : ''}
                </small>
              </td>
              <td className="whole">
                <Outcome outcome={f.before.outcome} detail={f.before.detail} />
              </td>
              <td className="whole then">
                <Outcome outcome={f.after.outcome} detail={f.after.detail} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
