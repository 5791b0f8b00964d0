import type { Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { FREE } from './ranks.ts';

// What an answer says of itself must be true.

const put = (q: Question, path: string, value: unknown): Question => {
  const copy = structuredClone(q) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  let at = copy;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[keys.at(-1)!] = value;
  return copy as unknown as Question;
};
const at = (q: Question, path: string): unknown =>
  path.split('.').reduce<unknown>((o, key) => (o as Record<string, unknown> | undefined)?.[key], q);

type Short = { outcome: string; reviewPolicy?: string; exception?: string };
const named = (b: Short): string =>
  b.outcome === 'licence-required' && b.reviewPolicy
    ? `${b.outcome} (${b.reviewPolicy})`
    : b.exception
      ? `${b.outcome} (${b.exception})`
      : b.outcome;

/** Everything that an answer says of itself and that is not so; nothing when all of it is. */
export function untrue(q: Question): string[] {
  const found: string[] = [];
  const d = decide(RULEBOOK, q);
  for (const { fact, from, to, outcome } of d.wouldChange) {
    const then = named(brief(RULEBOOK, put(q, fact, to)));
    if (then !== outcome) found.push(`${fact} would give ${outcome}, and gives ${then}`);
    if (outcome === named(d)) found.push(`${fact} would change nothing`);
    const stated = at(q, fact);
    // A number that the question does not state may be told from the catalogue.
    const told = stated === undefined && typeof from === 'number' ? undefined : (from ?? null);
    if (JSON.stringify(stated ?? null) !== JSON.stringify(told ?? null)) found.push(`${fact} is not ${from}`);
  }
  const [first] = d.reasons;
  for (const r of d.reasons)
    if (!r.cite || !r.source || !r.title || !r.effect || !r.status) found.push(`a bare reason: ${r.cite}`);
  if (d.outcome === 'licence-required' && !/licence required/.test(first?.effect ?? ''))
    found.push(`a licence is required by ${first?.cite}: ${first?.effect}`);
  if (d.outcome === 'prohibited' && !/prohibit/.test(first?.effect ?? '')) found.push(`prohibited by ${first?.cite}`);
  if (FREE.has(d.outcome) && !first) found.push(`${d.outcome} without a reason`);
  if (d.outcome === 'exception-available' && !d.exception) found.push('an exception without a name');
  if (d.outcome === 'hold' && d.warnings.length === 0) found.push('held without saying why');
  if (d.outcome === 'not-determined' && d.missing.length === 0) found.push('not determined, and nothing to ask');
  return found;
}
