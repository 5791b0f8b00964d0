import { MAYBE, NO, YES } from '../law/compile.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Truth } from '../law/truth.ts';
import type { Classified } from './candidate-facts.ts';
import type { Active, Edition } from './edition.ts';
import type { Watched } from './observe.ts';

/** One classification that the facts allow. Without `active` nothing matched: the item is not classified. */
export type Candidate = { readonly active?: Active<'classification'>; readonly classified: Classified };

/** Does an integrated circuit meet 3A090.a on the day? (For "a data-centre item that meets 3A090.a".) */
export function meetsA(edition: Edition): (ic: Facts) => Truth {
  const a = edition.find('3A090.a');
  return (ic) => {
    const answer = a ? a.check(ic) : NO;
    return answer === YES ? 'yes' : answer === NO ? 'no' : 'unknown';
  };
}

/**
 * Every classification that the facts allow, strictest first: provisions are asked in the order of their rank; the
 * first certain one ends the search, and each that stays open before it is a candidate too. Each candidate is decided
 * apart, so an answer that is the same for all needs no further question.
 */
export function classify(edition: Edition, facts: Watched): Candidate[] {
  const found: Candidate[] = [];
  let certain = false;
  for (const active of edition.of('classification')) {
    const answer = active.check(facts);
    if (answer === NO) continue;
    found.push({ active, classified: classifiedBy(active, facts) });
    if (answer === YES) {
      certain = true;
      break;
    }
  }
  if (certain && found.length === 1) return found;
  // Where the parameters do not decide, the exporter's own classification stands, with the warning of its provision: the
  // maker knows the die area that the public does not. But only where it is one of those that the parameters leave open;
  // another one contradicts them, and then the missing facts are asked for.
  const own = edition.of('classification').find((a) => a.version.effect.eccn === OWN && a.check(facts) === YES);
  const stated = ownEccn(facts);
  if (
    own &&
    (facts.truth('question.circuitsStated').answer === 'no' ||
      (facts.truth('question.circuitsNamed').answer === 'yes' &&
        found.some((c) => c.active?.version.effect.eccn !== OWN && agree(c.classified.eccn, stated))))
  )
    return [{ active: own, classified: classifiedBy(own, facts) }];
  if (!certain) found.push({ classified: UNCLASSIFIED });
  return found;
}

/** The same entry, or one a paragraph of the other. */
const agree = (a: string | undefined, b: string): boolean =>
  a !== undefined && b !== '' && (a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`));

/** None of the modelled entries, for certain; which other entry, nobody has said: never free. */
const UNCLASSIFIED: Classified = { family: 'unclassified' };

/** Effect of the provisions that take over the exporter's own classification. */
export const OWN = '=own';

/** Certain: the last candidate is the only one and it has an entry. */
export const isCertain = (candidates: readonly Candidate[]): boolean =>
  candidates.length === 1 && candidates[0]!.active !== undefined;

function classifiedBy(active: Active<'classification'>, facts: Watched): Classified {
  const { eccn, family, presumed } = active.version.effect;
  return { eccn: resolveEccn(eccn, facts), family, ...(presumed ? { presumed } : {}) };
}

/**
 * '=own' is the exporter's own classification; '=host' the entry that catches the computer, '=host:z…' that entry that primarily catches the computer, with the .z
 * paragraph behind it ('=host:z.1.a' with host 5A002.a gives '5A002.z.1.a').
 */
function resolveEccn(pattern: string, facts: Watched): string {
  if (!pattern.startsWith('=')) return pattern;
  if (pattern === OWN) return ownEccn(facts);
  if (pattern === '=host') return named(facts, 'item.hostEccn');
  const host = /^=host[:.](.+)$/.exec(pattern);
  if (host) return `${named(facts, 'item.hostEccn').slice(0, 5)}.${host[1]}`;
  return pattern;
}

/** The value of a fact that says 'none' when nothing was stated; '' then. */
const named = (facts: Watched, fact: string): string => {
  const { is } = facts.value(fact);
  return is === undefined || is === 'none' ? '' : is;
};
const ownEccn = (facts: Watched): string => named(facts, 'item.ownEccn');

/** The part that all candidates share: '3A090' of '3A090.a' and '3A090.b'; nothing when they share none. */
export function commonEccn(candidates: readonly Candidate[]): string | undefined {
  if (candidates.length === 1) return candidates[0]!.classified.eccn || undefined;
  const all = candidates.map((c) => c.classified.eccn);
  if (all.length === 0 || all.some((e) => !e)) return undefined;
  const parts = (all as string[]).map((e) => e.split('.'));
  const shared: string[] = [];
  for (let i = 0; i < parts[0]!.length && parts.every((p) => p[i] === parts[0]![i]); i++) shared.push(parts[0]![i]!);
  return shared.length > 0 ? shared.join('.') : undefined;
}

export { MAYBE };
