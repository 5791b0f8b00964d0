import type { Determination, Question } from '../contract.ts';
import type { Trace } from '../law/evaluate.ts';
import { VOCABULARY } from '../law/facts.ts';
import { contractPath, isEditable, partyAt, read, write } from './edits.ts';
import type { Brief } from './outcome.ts';

type Change = Determination['wouldChange'][number];

/** One leaf of a trace that could turn its provision's answer by itself. */
type Pivot = { readonly trace: Trace };

/**
 * Leaves whose answer decides: in an `allOf` that is `yes` each child, in one that is `no` its only `no`; in an `anyOf`
 * the other way round. What is not pivotal cannot flip the provision alone, so it need not be tried.
 */
export function pivots(trace: Trace, found: Pivot[] = []): Pivot[] {
  const of = trace.of ?? [];
  switch (trace.word) {
    case 'allOf':
    case 'every': {
      const against = of.filter((t) => t.answer === 'no');
      for (const t of against.length > 0 ? (against.length === 1 ? against : []) : of) pivots(t, found);
      return found;
    }
    case 'anyOf':
    case 'some': {
      const for_ = of.filter((t) => t.answer === 'yes');
      for (const t of for_.length > 0 ? (for_.length === 1 ? for_ : []) : of) pivots(t, found);
      return found;
    }
    case 'not':
    case 'clause':
    case 'meets':
      for (const t of of) pivots(t, found);
      return found;
    case 'notEncoded':
      return found;
    default:
      found.push({ trace });
      return found;
  }
}

// Traces are shared between answers (reasons.ts), so what follows from one alone is worked out once.
const pivotsKnown = new WeakMap<Trace, readonly Pivot[]>();
const neededKnown = new WeakMap<Trace, readonly Trace[] | null>();

function pivotsOf(trace: Trace): readonly Pivot[] {
  let found = pivotsKnown.get(trace);
  if (!found) {
    found = pivots(trace).filter(({ trace: leaf }) => isEditable(leaf.fact ?? '') && VOCABULARY.has(leaf.fact ?? ''));
    pivotsKnown.set(trace, found);
  }
  return found;
}

/** The leaves of evidence to supply together; null: no choice of leaves is plain, or they are not all evidence. */
function evidenceNeeded(trace: Trace): readonly Trace[] | null {
  let found = neededKnown.get(trace);
  if (found === undefined) {
    const leaves = needed(trace);
    found =
      leaves &&
      leaves.length >= 2 &&
      leaves.length <= 12 &&
      leaves.every(({ fact = '' }) => fact.startsWith('evidence.') && isEditable(fact))
        ? leaves
        : null;
    neededKnown.set(trace, found);
  }
  return found;
}

/** The other value to try: just across the line, the other answer, the place that is not restricted. */
function alternatives(trace: Trace, question: Question, path: string): unknown[] {
  const fact = trace.fact ?? '';
  switch (trace.word) {
    case 'holds':
      return fact.startsWith('party.')
        ? []
        : trace.answer === 'yes'
          ? [false]
          : trace.answer === 'no'
            ? [true]
            : [true, false];
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below': {
      const line = trace.line as number;
      const step = line >= 100 ? 0.01 : 0.0001;
      const under = Number((line - step).toFixed(4));
      const over = Number((line + step).toFixed(4));
      const [inside, outside] =
        trace.word === 'atLeast'
          ? [line, under]
          : trace.word === 'above'
            ? [over, line]
            : trace.word === 'atMost'
              ? [line, over]
              : [under, line];
      return trace.answer === 'yes' ? [outside] : [inside];
    }
    case 'is':
    case 'isIn': {
      if (fact === 'party.headquarters' || fact === 'party.ultimateParentHeadquarters') {
        const country = partyAt(question, path)?.country;
        return trace.answer === 'no' ? ['CN'] : [country !== undefined && country !== trace.value ? country : 'US'];
      }
      if (fact === 'party.authorisations' && trace.word === 'is') return [[trace.line]];
      if (fact === 'endUse') return trace.answer === 'yes' ? [[]] : trace.word === 'is' ? [[trace.line]] : [];
      return [];
    }
    default:
      return [];
  }
}

/** The leaves that must turn for the trace to answer yes; undefined when no choice of leaves is plain. */
function needed(trace: Trace, want: 'yes' | 'no' = 'yes'): Trace[] | undefined {
  if (trace.answer === want) return [];
  const of = trace.of ?? [];
  switch (trace.word) {
    case 'allOf':
    case 'anyOf': {
      if ((trace.word === 'allOf') !== (want === 'yes')) return of.length === 1 ? needed(of[0]!, want) : undefined;
      const all = of.map((t) => needed(t, want));
      return all.some((n) => n === undefined) ? undefined : all.flatMap((n) => n ?? []);
    }
    case 'not':
      return of[0] ? needed(of[0], want === 'yes' ? 'no' : 'yes') : undefined;
    case 'clause':
    case 'meets':
      return of[0] ? needed(of[0], want) : undefined;
    default:
      return trace.fact === undefined ? undefined : [trace];
  }
}

/** Several pieces of evidence that are missing at once, supplied together: "with all certifications". */
function withEvidence(question: Question, trace: Trace): Question | undefined {
  const leaves = evidenceNeeded(trace);
  if (!leaves) return undefined;
  let changed = question;
  for (const leaf of leaves) {
    const fact = leaf.fact ?? '';
    const [to] = alternatives(leaf, question, leaf.path ?? '');
    if (to === undefined) return undefined;
    changed = write(changed, contractPath(fact, ''), to);
  }
  return changed;
}

/** "licence-required (case-by-case)" */
const named = (b: Brief): string =>
  b.outcome === 'licence-required' && b.reviewPolicy
    ? `${b.outcome} (${b.reviewPolicy})`
    : b.exception
      ? `${b.outcome} (${b.exception})`
      : b.outcome;

/** The number that a leaf saw, stated or from the catalogue; undefined where it is not known exactly. */
function numberOf({ value }: Trace): number | undefined {
  if (typeof value === 'number') return value;
  const { lo, hi } = (value ?? {}) as { lo?: unknown; hi?: unknown };
  return typeof lo === 'number' && lo === hi ? lo : undefined;
}

/** Of two changes of one number to one outcome: the one that is the lesser step. */
const isNearer = (a: Change, b: Change): boolean =>
  typeof a.from === 'number' &&
  typeof a.to === 'number' &&
  typeof b.to === 'number' &&
  Math.abs(a.to - a.from) < Math.abs(b.to - a.from);

/**
 * The smallest changes that flip the answer: one fact at a time, each tried just across the line at which a deciding
 * provision turns, and the next days on which the law itself changes the answer.
 * @param traces of the deciding provisions, the most decisive first
 * @param short answers a question quickly
 * @param days on which something may change, in order
 */
export function wouldChange(
  question: Question,
  traces: readonly Trace[],
  now: Brief,
  short: (q: Question) => Brief,
  days: readonly string[],
  most = 8,
  tries = 16,
): Change[] {
  const changes: Change[] = [];
  const tried = new Set<string>();
  const same = (b: Brief): boolean =>
    b.outcome === now.outcome && b.reviewPolicy === now.reviewPolicy && b.exception === now.exception;
  for (const trace of traces)
    for (const { trace: leaf } of pivotsOf(trace)) {
      if (changes.length >= most || tried.size >= tries) break;
      const fact = leaf.fact ?? '';
      const path = leaf.path ?? '';
      const at = contractPath(fact, path);
      for (const to of alternatives(leaf, question, path)) {
        const key = `${at}=${JSON.stringify(to)}`;
        if (tried.has(key)) continue;
        tried.add(key);
        const from = read(question, at);
        if (JSON.stringify(from) === JSON.stringify(to)) continue;
        const then = short(write(question, at, to));
        if (same(then) || then.outcome === 'not-determined') continue;
        const change = { fact: at, from: from ?? numberOf(leaf) ?? null, to, outcome: named(then) };
        const known = changes.findIndex((c) => c.fact === at && c.outcome === change.outcome);
        if (known < 0) changes.push(change);
        else if (isNearer(change, changes[known]!)) changes[known] = change;
      }
    }
  for (const trace of traces) {
    if (changes.length >= most) break;
    const supplied = withEvidence(question, trace);
    if (!supplied) continue;
    const then = short(supplied);
    if (same(then) || then.outcome === 'not-determined' || changes.some((c) => c.outcome === named(then))) continue;
    changes.push({ fact: 'evidence', from: question.evidence ?? null, to: supplied.evidence, outcome: named(then) });
  }
  for (const day of days) {
    const then = short(write(question, 'on', day));
    if (same(then)) continue;
    changes.push({ fact: 'on', from: question.on, to: day, outcome: named(then) });
    break;
  }
  return changes;
}
