import type { Determination, Question } from '../contract.ts';
import type { Condition } from '../law/condition.ts';
import { toNumber } from '../law/exact.ts';
import { VOCABULARY } from '../law/facts.ts';
import type { Active } from './edition.ts';
import { contractPath, isEditable, partyAt, read, write } from './edits.ts';
import type { Brief } from './outcome.ts';
import type { Session } from './session.ts';

type Change = Determination['wouldChange'][number];

/** Leaves of a condition with where in the question they are asked: one per member of a quantified list. */
function leaves(
  condition: Condition,
  session: Session,
  paths: readonly string[],
  found: { leaf: Condition; path: string }[],
): void {
  switch (condition.word) {
    case 'allOf':
    case 'anyOf':
      for (const c of condition.of) leaves(c, session, paths, found);
      return;
    case 'not':
    case 'clause':
      leaves(condition.of, session, paths, found);
      return;
    case 'some':
    case 'every': {
      const members = session.facts.members(condition.scope).all.map((m) => m.path);
      if (condition.scope !== 'listing') leaves(condition.that, session, members, found);
      return;
    }
    case 'meets': {
      const other = session.edition.world.meets(condition.provision);
      if (other) leaves(other, session, paths, found);
      return;
    }
    case 'notEncoded':
      return;
    default:
      for (const path of paths) found.push({ leaf: condition, path });
  }
}

/** Other values worth trying for one leaf: just across its line, the other answer, the country of the party itself. */
function alternatives(leaf: Condition, question: Question, path: string): unknown[] {
  if (leaf.word === 'holds') return leaf.fact.startsWith('party.') || leaf.fact === 'ic.isLogic' ? [] : [true, false];
  if (leaf.word === 'atLeast' || leaf.word === 'above' || leaf.word === 'atMost' || leaf.word === 'below') {
    const line = toNumber(leaf.line);
    if (leaf.fact === 'evidence.daysSinceNacNotice' || leaf.fact.startsWith('order.')) return [];
    const step = line >= 100 ? 0.01 : 0.0001;
    return [line, Number((line - step).toFixed(4)), Number((line + step).toFixed(4))];
  }
  if (leaf.word !== 'is' && leaf.word !== 'isIn') return [];
  if (leaf.fact === 'party.headquarters' || leaf.fact === 'party.ultimateParentHeadquarters') {
    const country = partyAt(question, path)?.country;
    return [...(country ? [country] : []), 'US', 'CN'];
  }
  if (leaf.fact === 'party.authorisations' && leaf.word === 'is') return [[leaf.value]];
  if (leaf.fact === 'endUse') return [[], ...(leaf.word === 'is' ? [[leaf.value]] : [])];
  return [];
}

/**
 * The smallest changes that flip the answer: one fact at a time, each tried with values just across the lines that the
 * deciding provisions draw, and the next days on which the law itself changes the answer.
 * @param short answers a question quickly
 * @param most at most this many changes are given
 */
export function wouldChange(
  session: Session,
  deciding: readonly Active[],
  now: Brief,
  short: (q: Question) => Brief,
  dates: readonly string[],
  most = 8,
): Change[] {
  const { question } = session.facts;
  const found: { leaf: Condition; path: string }[] = [];
  for (const active of deciding) {
    leaves(active.version.when, session, [''], found);
    if (active.version.unless) leaves(active.version.unless, session, [''], found);
    if (active.enforcedWhen) leaves(active.enforcedWhen, session, [''], found);
  }
  const changes: Change[] = [];
  const tried = new Set<string>();
  const same = (b: Brief): boolean => b.outcome === now.outcome && b.reviewPolicy === now.reviewPolicy;
  const name = (b: Brief): string =>
    b.outcome === 'licence-required' && b.reviewPolicy
      ? `${b.outcome} (${b.reviewPolicy})`
      : b.exception
        ? `${b.outcome} (${b.exception})`
        : b.outcome;
  for (const { leaf, path } of found) {
    if (changes.length >= most || tried.size >= 60) break;
    const fact = 'fact' in leaf ? leaf.fact : '';
    if (!VOCABULARY.has(fact) || !isEditable(fact)) continue;
    const at = contractPath(fact, path);
    for (const to of alternatives(leaf, question, path)) {
      const key = `${at}=${JSON.stringify(to)}`;
      if (tried.has(key)) continue;
      tried.add(key);
      const from = read(question, at);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const then = short(write(question, at, to));
      if (
        same(then) ||
        then.outcome === 'not-determined' ||
        changes.some((c) => c.fact === at && c.outcome === name(then))
      )
        continue;
      changes.push({ fact: at, from: from ?? null, to, outcome: name(then) });
      if (changes.length >= most) break;
    }
  }
  for (const date of dates) {
    const then = short({ ...question, on: date });
    if (same(then)) continue;
    changes.push({ fact: 'on', from: question.on, to: date, outcome: name(then) });
    break;
  }
  return changes;
}
