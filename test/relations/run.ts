import type { Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { forget, forgettable, READ_AS_HARMLESS, saysMore } from './forgetting.ts';
import { Random } from './random.ts';
import { FREE, rank } from './ranks.ts';
import { paths, questionOf, without } from './rich-question.ts';
import { SAME, withCountries } from './same.ts';
import { untrue } from './told.ts';
import { HOLDS_FOR_AN_ITEM_THAT_IS_KNOWN, known, namesDoubted, WORSE } from './worse.ts';

const ask = (q: Question) => brief(RULEBOOK, q);
/** A relation that does not hold: which, and what it says against the question. */
export type Broken = { readonly relation: string; readonly says: string };

/** No answer freer when it is made worse. */
export function freerThoughWorse(q: Question, seed: number, name: string): Broken | undefined {
  const worse = WORSE[name]!(q, new Random(seed));
  if (!worse) return undefined;
  const before = ask(q).outcome;
  // A doubtful chip is held where an exception could free it, and not where none can.
  if (before === 'hold' && namesDoubted(q) && q.evidence?.lppCumulativeTpp !== undefined) return undefined;
  if (before === 'not-determined' && HOLDS_FOR_AN_ITEM_THAT_IS_KNOWN.has(name)) return undefined;
  const { outcome: after, exception } = ask(worse);
  // NAC opens where a headquarters in D:5 is known, and covers what it brings if it was notified (§ 740.8(a)).
  if (exception === 'NAC' && /D:5/.test(name)) return undefined;
  // Whether § 744.21 reaches what is in 3A090 is a gap (744.21-gap-3A090), so a stronger item may be held where a weaker needs a licence.
  if (HOLDS_FOR_AN_ITEM_THAT_IS_KNOWN.has(name) && !FREE.has(after)) return undefined;
  return rank(after) < rank(before) ? { relation: name, says: `${before}, then ${after}` } : undefined;
}

/** No answer free because something was left out; unless that is read as harmless, and the answer says so. */
export function freeByForgetting(q: Question, path: string): Broken | undefined {
  const before = ask(q).outcome;
  if (FREE.has(before)) return undefined;
  // Without its attestation a foundry is surely under the presumption: one classification instead of two.
  if (before === 'not-determined' && path.startsWith('evidence.foundryAttestation')) return undefined;
  // A doubtful chip holds before 3A090 too, where no figure matters.
  if (before === 'hold' && /^item\.(contains|chip)/.test(path) && namesDoubted(q)) return undefined;
  // A doubtful chip is held where an exception could free it; without what that asks there is no exception to hold.
  if (before === 'hold' && path.startsWith('evidence') && namesDoubted(q)) return undefined;
  if (saysMore(q, path)) return undefined;
  // Whether the figures of an addressee are of the class of his letter can be asked; of an exporter without a name it is not.
  if (before === 'not-determined' && /^parties\.\d+\.name$/.test(path)) return undefined;
  const less = forget(q, path);
  const after = ask(less).outcome;
  if (!FREE.has(after)) return undefined;
  const read = READ_AS_HARMLESS.find((one) => one.path.test(path) && (one.where?.(q, path) ?? true));
  const relation = `leaving out ${path}`;
  if (!read) return { relation, says: `${before}, then ${after}` };
  if (!read.warns || after === 'not-an-export') return undefined;
  const { warnings } = decide(RULEBOOK, less, { withoutChanges: true });
  return warnings.some((w) => read.warns!.some((id) => w.id.startsWith(id)))
    ? undefined
    : { relation, says: `${before}, then ${after}, and no warning ${read.warns.join(' or ')}` };
}

/** The same question in other words: the same answer. */
export function otherwiseSaid(q: Question, seed: number, name: string): Broken | undefined {
  const again = SAME[name]!(q, new Random(seed));
  if (!again) return undefined;
  const [one, other] = [JSON.stringify(ask(q)), JSON.stringify(ask(again))];
  return one === other ? undefined : { relation: name, says: `${one}, then ${other}` };
}

/** Countries of which the later ones have every duty of the earlier ones and more. */
const MILD = ['DE', 'CH', 'PL', 'NZ', 'BR', 'MY', 'TH', 'JP', 'NL', 'ID', 'MX'];
const STRICTER = ['VN', 'AM', 'KZ', 'GE'];
const STRICTEST = ['CN', 'VE', 'RU', 'IR', 'KP', 'CU', 'BY', 'MM'];

/** Everything moved to a stricter country. */
export function freerThere(q: Question, seed: number): Broken | undefined {
  const { to } = q;
  // A proposal has its own map; and a transfer inside Macau or D:5 has ACA where one elsewhere for its companies has nothing (§ 740.8(b)).
  if (q.scenarios || q.activity === 'in-country-transfer') return undefined;
  // What is released stays where it is: in a strict country that is worse for a person from a mild one (§ 734.14(c)).
  if (q.activity?.startsWith('deemed-')) return undefined;
  // Where it is not known who is behind a buyer, neither NAC nor ACA is certain; in D:5 NAC is, if it was notified.
  if (!known(q) && (q.evidence?.nacNotification || q.evidence?.hbmCommitments)) return undefined;
  // Whether Ethiopia was in D:5 is not certain on every day: of a buyer from there the same holds.
  if (
    q.parties?.some((p) => [p.headquarters, p.ultimateParentHeadquarters].includes('ET')) &&
    q.evidence?.nacNotification
  )
    return undefined;
  const r = new Random(seed);
  const there = MILD.includes(to ?? '')
    ? r.pick([...STRICTER, ...STRICTEST])
    : STRICTER.includes(to ?? '')
      ? r.pick(STRICTEST)
      : undefined;
  if (there === undefined) return undefined;
  const [before, after] = [ask(q).outcome, ask(withCountries(q, (c) => (c === to ? there : c))).outcome];
  return rank(after) < rank(before) ? { relation: `${to} to ${there}`, says: `${before}, then ${after}` } : undefined;
}

/** What most answers turn on is tried on every question, of the rest a few. */
const ALWAYS_WORSE = ['a listing more', 'an ultimate parent in D:5 or Macau', 'a listed owner'];
const ALWAYS_FORGOTTEN = /^(to|endUse|parties)$|^parties\.\d+\.(listed|kinds|headquarters|citizenship)$/;
const ALWAYS_SAME = ['Hong Kong for China'];

/** The relations that break on a question of a number, some of each family drawn by that number. */
export function broken(n: number, explained: boolean): { readonly q: Question; readonly broken: Broken }[] {
  const q = questionOf(n);
  const r = new Random(n + 5);
  const found: (Broken | undefined)[] = [];
  for (const name of new Set([...ALWAYS_WORSE, ...r.some(Object.keys(WORSE), 5)]))
    found.push(freerThoughWorse(q, n, name));
  const left = forgettable(q);
  for (const path of new Set([...left.filter((p) => ALWAYS_FORGOTTEN.test(p)), ...r.some(left, 5)]))
    found.push(freeByForgetting(q, path));
  for (const name of new Set([...ALWAYS_SAME, ...r.some(Object.keys(SAME), 2)])) found.push(otherwiseSaid(q, n, name));
  found.push(freerThere(q, n));
  if (explained) for (const says of untrue(q)) found.push({ relation: 'what it says of itself', says });
  return found.flatMap((one) => (one ? [{ q, broken: one }] : []));
}

/** The smallest question, by leaving out what is stated, on which something still fails. */
export function shrunk(q: Question, fails: (q: Question) => boolean): Question {
  for (const path of paths(q)) {
    const less = without(q, path);
    if (fails(less)) return shrunk(less, fails);
  }
  return q;
}
