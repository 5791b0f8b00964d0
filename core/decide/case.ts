import type { Question } from '../contract.ts';
import { clausesHeld, evaluate } from '../law/evaluate.ts';
import type { Provision, WorkedCase } from '../law/provision.ts';
import type { Rulebook } from '../law/rulebook.ts';
import { effective, versionOn } from './edition.ts';
import { open, settleFor } from './session.ts';
import { standing } from './settle.ts';

/**
 * Runs one worked case of a provision and gives every label that is true of the answer: 'yes' | 'no' | 'unknown', the
 * clauses reached, the `unless` clause that took it out, and for requirements 'state:…'. A case passes when its
 * expected label is among them.
 */
export function runCase(rulebook: Rulebook, provision: Provision, worked: WorkedCase, scenario?: string): string[] {
  const facts = Object.entries(worked.given).filter(([k]) => k.startsWith('fact:'));
  const given = Object.fromEntries(Object.entries(worked.given).filter(([k]) => !k.startsWith('fact:')));
  const overrides = facts.length > 0 ? Object.fromEntries(facts.map(([k, v]) => [k.slice(5), v])) : undefined;
  const question = { item: {}, ...given, on: worked.on, ...(scenario ? { scenarios: [scenario] } : {}) } as Question;
  const session = open(rulebook, question, overrides);
  const answers = session.candidates.map((candidate) => {
    settleFor(session, candidate);
    return labels(provision, session, worked.on, scenario !== undefined);
  });
  const first = answers[0]!;
  return answers.every((a) => a.join() === first.join())
    ? first
    : ['unknown', ...(provision.kind === 'licence-requirement' ? ['state:unknown'] : [])];
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
  }
  return found;
}
