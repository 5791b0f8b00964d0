import type { Rulebook } from '@tolhuis/core/law';
import { isMember } from '@tolhuis/core/law';

/** Country codes that the core itself names, in the reading of facts (Hong Kong as China, the home of the EAR). */
const NAMED_IN_CORE = ['US', 'CN', 'HK', 'MO', 'DE'];

const named = new WeakMap<Rulebook, ReadonlySet<string>>();

/** Codes that some rule names by itself: such a country is alike to no other. */
function namedIn(book: Rulebook): ReadonlySet<string> {
  let found = named.get(book);
  if (found) return found;
  const codes = new Set(book.countries.map((c) => c.code));
  const seen = new Set<string>(NAMED_IN_CORE);
  const walk = (v: unknown): void => {
    if (typeof v === 'string') {
      if (codes.has(v)) seen.add(v);
    } else if (v !== null && typeof v === 'object') for (const inner of Object.values(v)) walk(inner);
  };
  for (const p of [...book.provisions, ...book.proposals.flatMap((x) => x.provisions)]) walk(p.versions);
  found = seen;
  named.set(book, found);
  return found;
}

/**
 * Countries that no rule can tell apart on the day: in the same groups, and named by none. A condition is data and sees
 * a country only through groups and names, so one of each class has the answer of all (alike.test.ts holds it to that).
 * @returns the classes, each a list of codes
 */
export function alike(book: Rulebook, on: string): string[][] {
  const special = namedIn(book);
  const classes = new Map<string, string[]>();
  for (const { code } of book.countries) {
    const key = special.has(code) ? code : book.groups.map((g) => isMember(g, code, on)[0]).join('');
    const one = classes.get(key);
    if (one) one.push(code);
    else classes.set(key, [code]);
  }
  return [...classes.values()];
}
