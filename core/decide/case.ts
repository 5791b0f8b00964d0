import type { Question } from '../contract.ts';
import { NO, YES } from '../law/compile.ts';
import { clausesHeld, evaluate, type Facts, type Trace } from '../law/evaluate.ts';
import type { Provision, WorkedCase } from '../law/provision.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { type Active, effective, versionOn } from './edition.ts';
import { open, settleFor } from './session.ts';
import { standing } from './settle.ts';

/**
 * Runs one worked case of a provision and gives every label that is true of the answer: 'yes' | 'no' | 'unknown', the
 * clauses reached, the `unless` clause that took it out, 'state:…' of its enforcement, and what its version does where versions
 * differ in that alone ('for:…', 'covers:…', an amount, an ECCN). A case passes when its expected label is among them.
 */
export function runCase(rulebook: Rulebook, provision: Provision, worked: WorkedCase, scenario?: string): string[] {
  const session = opened(rulebook, worked, scenario);
  const answers = session.candidates.map((candidate) => {
    settleFor(session, candidate);
    return labels(provision, session, worked.on, scenario !== undefined);
  });
  const first = answers[0]!;
  return answers.every((a) => a.join() === first.join())
    ? first
    : ['unknown', ...(provision.kind === 'licence-requirement' ? ['state:unknown'] : [])];
}

/** The version that a worked case is about on its day, evaluated with a trace: what the case puts beside the lines of the rule. */
export function traceCase(rulebook: Rulebook, provision: Provision, worked: WorkedCase): readonly Trace[] {
  const session = opened(rulebook, worked);
  const version = versionOn<unknown>(provision.versions, worked.on);
  if (!version) return [];
  return session.candidates.flatMap((candidate) => {
    settleFor(session, candidate);
    const { edition, facts } = session;
    return [version.when, ...(version.unless ? [version.unless] : [])].map((c) => evaluate(c, facts, edition.world));
  });
}

function opened(rulebook: Rulebook, worked: WorkedCase, scenario?: string): ReturnType<typeof open> {
  const facts = Object.entries(worked.given).filter(([k]) => k.startsWith('fact:'));
  const given = Object.fromEntries(Object.entries(worked.given).filter(([k]) => !k.startsWith('fact:')));
  const overrides = facts.length > 0 ? Object.fromEntries(facts.map(([k, v]) => [k.slice(5), v])) : undefined;
  const question = { item: {}, ...given, on: worked.on, ...(scenario ? { scenarios: [scenario] } : {}) } as Question;
  return open(rulebook, question, overrides);
}

function labels(provision: Provision, session: ReturnType<typeof open>, on: string, scenario: boolean): string[] {
  const { edition, facts } = session;
  const version = scenario ? provision.versions.at(-1) : versionOn<unknown>(provision.versions, on);
  if (!version) return ['no'];
  const trace = evaluate(effective(version), facts, edition.world);
  const found: string[] = [trace.answer];
  const reached = evaluate(version.when, facts, edition.world);
  if (trace.answer === 'yes') found.push(...clausesHeld(reached));
  if (version.unless && trace.answer === 'no')
    found.push(...clausesHeld(evaluate(version.unless, facts, edition.world)));
  if (provision.kind === 'licence-requirement') {
    const active = edition.find(provision.id);
    if (active) {
      const s = standing(active as Parameters<typeof standing>[0], facts);
      const other = active.state !== 'enforced' && active.state !== 'letter' ? active.state : active.period.otherwise;
      if (!s) found.push('state:none');
      else if (s.applies === 1) found.push(active.state === 'letter' ? 'state:letter' : 'state:enforced');
      else if (s.applies === 2) found.push('state:unknown');
      else if (other) found.push(`state:${other}`);
    }
  } else if (trace.answer !== 'no' && !scenario) {
    const active = edition.find(provision.id);
    if (active) found.push(`state:${stateOf(active, facts)}`, ...does(edition.rulebook, active));
  }
  return found;
}

/** How a provision that asks for no licence is enforced: narrowed, the other state where the narrowing does not hold. */
function stateOf(active: Active, facts: Facts): string {
  const narrowed = active.enforcedCheck === undefined ? YES : active.enforcedCheck(facts);
  if (narrowed === YES) return active.state;
  return narrowed === NO ? (active.period.otherwise ?? 'none') : 'unknown';
}

/**
 * What the version of the day does, for versions that differ in nothing else: the requirements of a policy or an exception
 * ('not-for:', 'not-covers:' those that only another version names), the amount of a limit, the state of a gate, the ECCN of a classification.
 */
function does({ provisions }: Rulebook, { provision, version: { effect } }: Active): string[] {
  const named = (kind: 'for' | 'covers', here: readonly string[]) => {
    const all = provisions.find((p) => p.id === provision.id)?.versions.flatMap((v) => Object.entries(v.effect)) ?? [];
    const ever = new Set(
      all.flatMap(([key, value]) => (key === kind && Array.isArray(value) ? value.map(String) : [])),
    );
    return [...ever].map((id) => (here.includes(id) ? `${kind}:${id}` : `not-${kind}:${id}`));
  };
  if ('for' in effect) return named('for', effect.for);
  if ('covers' in effect) return named('covers', effect.covers);
  if ('gate' in effect) return [effect.state];
  if ('amount' in effect) return [`${effect.amount} ${effect.unit}`];
  return 'eccn' in effect ? [effect.eccn] : [];
}
