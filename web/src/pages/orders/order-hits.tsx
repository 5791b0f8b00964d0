import type { Owner, Question } from '@tolhuis/core/contract';
import { askAll } from '../../client/api.ts';
import type { StoredHitDecision } from '../../client/desk-types.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ProblemNotice } from '../../ui/problem.tsx';
import { t } from '../../ui/text.ts';
import { useAsked } from '../../ui/use-asked.ts';
import { DecidedList } from '../parties/decided-list.tsx';

const M = {
  title: t('What was found about hits of its parties'),
  hint: t('Whoever writes an order may judge its hits too: look at the reasons before you approve.'),
  first: t('Of the first {n} {n, plural, one {name} other {names}} only.'),
};
/** Most names whose decisions are asked for: one call each. */
const MOST = 20;

/** Every name that the question gives: parties, their further names, and owners at any depth, each once. */
export function namesIn({ parties = [] }: Question): string[] {
  const names = new Set<string>();
  const owners = (list: readonly Owner[] = []): void => {
    for (const owner of list) {
      if (owner.name) names.add(owner.name);
      owners(owner.owners);
    }
  };
  for (const party of parties) {
    for (const name of [party.name, ...(party.aliases ?? [])]) if (name) names.add(name);
    owners(party.owners);
  }
  return [...names];
}

type Judged = { readonly name: string; readonly stored: StoredHitDecision };

/** What people decided about hits of the names in an order, for whoever approves it. Nothing where nothing was. */
export function OrderHits({ question }: { question: Question }) {
  const { say } = useLanguage();
  const { may } = useDesk();
  const names = namesIn(question);
  const key = may('hit-decisions') && names.length > 0 ? names.join('\n') : undefined;
  const { value, error, again } = useAsked<Judged[]>(key, async (signal) => {
    const found = new Map<string, Judged>();
    for (const name of names.slice(0, MOST))
      for (const stored of await askAll<'hit-decisions', StoredHitDecision>(
        'hit-decisions',
        { name },
        { signal, most: 100 },
      ))
        if (!found.has(stored.id)) found.set(stored.id, { name, stored });
    return [...found.values()];
  });
  if (error !== undefined) return <ProblemNotice error={error} retry={again} />;
  if (!value || value.length === 0) return null;
  const nameOf = new Map(value.map(({ name, stored }) => [stored.id, name]));
  return (
    <section className="card">
      <h2>{say(M.title)}</h2>
      <p className="hint">
        {say(M.hint)} {names.length > MOST && say(M.first, { n: MOST })}
      </p>
      <DecidedList decisions={value.map(({ stored }) => stored)} name={({ id }) => nameOf.get(id) ?? ''} />
    </section>
  );
}
