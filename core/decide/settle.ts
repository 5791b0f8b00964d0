import type { Determination, ReviewPolicy } from '../contract.ts';
import { MAYBE, NO, type Quick, YES } from '../law/compile.ts';
import type { Facts } from '../law/evaluate.ts';
import type { Base } from './candidate-facts.ts';
import type { Active, Edition } from './edition.ts';
import { type Held, heldOf } from './held.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';
import { inPart } from './part.ts';
import type { Recall } from './recall.ts';
import { relevant } from './relevant.ts';
import { ByObjects, sharing } from './shared.ts';

export type Outcome = Determination['outcome'];

/** A licence requirement that may matter: does it apply as enforced, and does it stand in the text only? */
export type Standing = {
  readonly active: Active<'licence-requirement'>;
  readonly applies: Quick;
  readonly textOnly: Quick;
};

/** What one candidate classification leads to. `open`: it hangs on facts that are not known (hold or not-determined). */
export type Settled = {
  readonly outcome: Outcome | 'open';
  readonly required: readonly Standing[];
  readonly uncovered: readonly Standing[];
  /** What leaves it open. */
  readonly open: readonly Active[];
  /** What stands in the text alone, or may stand in it (`textOnly` says which), and is surely not enforced where it does. */
  readonly textOnly: readonly Standing[];
  /** Something enforced applies, or may apply, and goes by what covers it. */
  readonly relies: boolean;
  /** Exceptions and authorisations that hold and cover something. */
  readonly used: readonly Help[];
  readonly prohibited: readonly Active<'prohibition'>[];
  readonly holds: readonly Active<'red-flag'>[];
  readonly jurisdiction?: Active<'jurisdiction'>;
  /** No export, reexport or transfer at all, so that no requirement was looked at: what is held is so for a red flag. */
  readonly outright?: true;
};

const and = (a: Quick, b: Quick): Quick => (a === NO || b === NO ? NO : a === YES && b === YES ? YES : MAYBE);
const negated = (a: Quick): Quick => (a === MAYBE ? MAYBE : a === YES ? NO : YES);

/** How a requirement stands: its condition, and the state in which it is enforced (text and enforcement are apart). */
export function standing(active: Active<'licence-requirement'>, facts: Facts): Standing | undefined {
  const holds = active.check(facts);
  if (holds === NO) return undefined;
  const { state, period } = active;
  if (state === 'enforced' || state === 'letter') {
    if (!active.enforcedCheck) return { active, applies: holds, textOnly: NO };
    const narrowed = active.enforcedCheck(facts);
    const otherwise = period.otherwise === 'not-enforced' ? and(holds, negated(narrowed)) : NO;
    return { active, applies: and(holds, narrowed), textOnly: otherwise };
  }
  if (state === 'not-enforced') return { active, applies: NO, textOnly: holds };
  return { active, applies: NO, textOnly: NO };
}

/** Every requirement that stands or may stand, as enforced or in the text. Equal lists are one and the same. */
function standingsOf(edition: Edition, facts: Base): readonly Standing[] {
  return memoryOf(edition).standings.answer(facts, (watched) => {
    const found: Standing[] = [];
    for (const r of relevant(edition, watched, 'licence-requirement')) {
      // What is neither enforced nor codified asks nothing.
      if (r.state !== 'enforced' && r.state !== 'letter' && r.state !== 'not-enforced') continue;
      const s = standing(r, watched);
      if (s && (s.applies !== NO || s.textOnly !== NO)) found.push(s);
    }
    return watched.afresh ? found : sharedStandings(edition, found);
  });
}
const sharedStandings = sharing<readonly Standing[]>((all) =>
  all.map((s) => `${s.active.provision.id}=${s.applies}${s.textOnly}`).join(),
);

type Help = Active<'exception' | 'authorisation'>;

/** Exceptions that may be used: codified ones may, also where the duty they answer is not enforced; stayed ones may not. */
const usable = (active: Help): boolean =>
  active.state === 'enforced' || active.state === 'not-enforced' || active.state === 'letter';

/** The exception may not be used beside a requirement that stands, which it does not cover itself. */
function besideAnother(e: Help, standings: readonly Standing[]): boolean {
  const { effect } = e.version;
  const parts = 'notBeside' in effect ? effect.notBeside : undefined;
  if (parts === undefined) return false;
  return standings.some(({ active, applies }) => {
    const { requirement } = active.version.effect;
    return (
      applies === YES && !effect.covers.includes(requirement) && parts.some((part) => requirement.startsWith(part))
    );
  });
}

/** Exceptions and authorisations that hold and cover one of the requirements. Equal lists are one and the same. */
function usedOf(edition: Edition, facts: Base, standings: readonly Standing[]): readonly Help[] {
  if (standings.length === 0) return NONE;
  let help = helps.get(standings);
  if (!help) {
    const covers = (e: Help): boolean =>
      standings.some((s) => e.version.effect.covers.includes(s.active.version.effect.requirement));
    help = {
      that: inPart(edition, 'help').filter((e) => covers(e) && usable(e) && !besideAnother(e, standings)),
      recall: memoryOf(edition).of('help'),
    };
    helps.set(standings, help);
  }
  const { that, recall } = help;
  return recall.answer(facts, (watched) => {
    const used = that.filter((e) => e.check(watched) === YES);
    return watched.afresh ? used : sharedUsed(edition, used);
  });
}
const NONE: readonly Help[] = [];
const helps = new WeakMap<
  readonly Standing[],
  { readonly that: readonly Help[]; readonly recall: Recall<readonly Help[]> }
>();
const sharedUsed = sharing<readonly Help[]>((used) => used.map((e) => e.provision.id).join());

/** All that settling rests on. */
type Grounds = {
  readonly prohibitions: readonly Held<'prohibition'>[];
  readonly flags: readonly Held<'red-flag'>[];
  readonly outside: readonly Held<'jurisdiction'>[];
  readonly standings: readonly Standing[];
  readonly used: readonly Help[];
  /** What a US person does, and not what is moved (§ 744.6). */
  readonly support: boolean;
  /** The item has no entry yet. */
  readonly unclassified: boolean;
};

/**
 * Part 732 in order, for one candidate classification that stands on the facts: subject to the EAR, every
 * requirement, exceptions and authorisations, prohibitions, and what remains.
 */
export function settle(edition: Edition, facts: Base): Settled {
  const prohibitions = heldOf(edition, facts, 'prohibition');
  const flags = heldOf(edition, facts, 'red-flag');
  const outside = heldOf(edition, facts, 'outside');
  const standings = standingsOf(edition, facts);
  const used = usedOf(edition, facts, standings);
  const support = facts.text('activity').is === 'us-person-support';
  // Both are told apart by the grain of every edition (memory.ts).
  const family = facts.text('item.family').is;
  const unclassified = family === undefined || family === 'unclassified';
  const grounds = { prohibitions, flags, outside, standings, used, support, unclassified };
  if (facts.afresh) return settledOn(grounds);
  return settleds[`${support}-${unclassified}`].get([prohibitions, flags, outside, standings, used], () =>
    settledOn(grounds),
  );
}
const settleds = {
  'true-true': new ByObjects<Settled>(),
  'true-false': new ByObjects<Settled>(),
  'false-true': new ByObjects<Settled>(),
  'false-false': new ByObjects<Settled>(),
};

function settledOn({ prohibitions, flags, outside, standings, used, support, unclassified }: Grounds): Settled {
  const prohibited = prohibitions.flatMap(({ active, answer }) => (answer === YES ? [active] : []));
  const held = flags.filter(({ active }) => active.version.effect.level === 'hold');
  const holds = held.flatMap(({ active, answer }) => (answer === YES ? [active] : []));
  // Red flags of which it is not known whether a person has to decide.
  const perhapsHeld = held.flatMap(({ active, answer }) => (answer === MAYBE ? [active as Active] : []));
  const open = prohibitions.flatMap(({ active, answer }) => (answer === MAYBE ? [active as Active] : []));
  const first = (result: string): Active<'jurisdiction'> | undefined =>
    outside.find(({ active, answer }) => answer === YES && active.version.effect.result === result)?.active;
  const notExport = first('not-an-export');
  const notSubject = first('not-subject');
  const none = { required: [], uncovered: [], open: [], textOnly: [], relies: false, used: [], prohibited, holds };
  if (notSubject && !support) return { ...none, outcome: 'not-subject-to-ear', jurisdiction: notSubject };
  // No export, reexport or transfer: no licence is asked for it, nor a fact that could only raise a flag; one that is raised stays.
  if (notExport?.version.effect.outright && prohibited.length === 0 && open.length === 0) {
    const outcome = holds.length > 0 ? 'hold' : 'not-an-export';
    return { ...none, outcome, jurisdiction: notExport, outright: true };
  }

  const covered = new Set(used.flatMap((e) => e.version.effect.covers));
  const isCovered = (s: Standing): boolean => covered.has(s.active.version.effect.requirement);
  const required = standings.filter((s) => s.applies === YES);
  const uncovered = required.filter((s) => !isCovered(s));
  const perhaps = standings.filter((s) => s.applies === MAYBE);
  for (const s of perhaps) if (!isCovered(s)) open.push(s.active as Active);
  // Whether the text asks a licence may be unknown: what is surely not enforced is then told as if it did, the stricter of the two.
  const textOnly = standings.filter((s) => s.applies === NO && s.textOnly !== NO);
  const relies = required.length > 0 || perhaps.length > 0;
  const base = {
    required,
    uncovered,
    textOnly,
    relies,
    used,
    prohibited,
    holds,
    ...(notExport ? { jurisdiction: notExport } : {}),
  };

  if (prohibited.length > 0) return { ...base, open, outcome: 'prohibited' };
  if (uncovered.length > 0) return { ...base, open, outcome: 'licence-required' };
  if (open.length > 0 || holds.length > 0) return { ...base, open, outcome: holds.length > 0 ? 'hold' : 'open' };
  // A person may have to decide, and the fact that says so is missing: nothing is free before it is known.
  if (perhapsHeld.length > 0) return { ...base, open: perhapsHeld, outcome: 'open' };
  if (notExport) return { ...base, open, outcome: 'not-an-export' };
  // Support by a US person needs no item: which entry one would have changes nothing (§ 744.6).
  if (!support && unclassified) return { ...base, open, outcome: 'open' };
  const free = (): Outcome =>
    used.some((u) => u.provision.kind === 'authorisation') ? 'authorised' : 'exception-available';
  // What stands, or may stand, in the text only, and nothing covers, is said also where what is enforced is covered: the text is a risk.
  const bareText = textOnly.filter((s) => !isCovered(s));
  if (bareText.length > 0) return { ...base, open, outcome: 'licence-not-enforced' };
  // What may be required, and is covered either way, is free by the exception and not because nothing is required.
  if (relies || textOnly.length > 0) return { ...base, open, outcome: free() };
  return { ...base, open, outcome: 'no-licence-required' };
}

const STRICTNESS: readonly ReviewPolicy[] = [
  'presumption-of-approval',
  'case-by-case',
  'presumption-of-denial',
  'policy-of-denial',
];
export const strictness = (p: ReviewPolicy): number => STRICTNESS.indexOf(p);

/** The strictest review policy of the standing requirements alone: what the short answer needs. */
export function strictestPolicy(edition: Edition, facts: Base, { uncovered }: Settled): ReviewPolicy | undefined {
  if (uncovered.length === 0) return undefined;
  let recall = strictest.get(uncovered);
  if (!recall) {
    recall = memoryOf(edition).of<{ policy: ReviewPolicy | undefined }>('review-policy');
    strictest.set(uncovered, recall);
  }
  return recall.answer(facts, (watched) => ({ policy: strictestOf(edition, watched, uncovered) })).policy;
}
const strictest = new WeakMap<readonly Standing[], Recall<{ policy: ReviewPolicy | undefined }>>();

function strictestOf(edition: Edition, facts: Watched, uncovered: readonly Standing[]): ReviewPolicy | undefined {
  let found: ReviewPolicy | undefined;
  for (const active of relevant(edition, facts, 'review-policy')) {
    const { policy, for: speaksOf } = active.version.effect;
    if (!uncovered.some((s) => speaksOf.includes(s.active.version.effect.requirement))) continue;
    // A milder policy than the one found cannot change the answer: not worth asking.
    if (found !== undefined && policy !== 'from-listing' && strictness(policy) <= strictness(found)) continue;
    if (active.check(facts) === NO) continue;
    const said = policy === 'from-listing' ? listingPolicy(facts) : policy;
    if (found === undefined || strictness(said) > strictness(found)) found = said;
  }
  return found;
}

/** Review policies that speak of the standing requirements. One that only may apply counts when it is the stricter. */
export function policies(
  edition: Edition,
  facts: Watched,
  uncovered: readonly Standing[],
): { active: Active<'review-policy'>; policy: ReviewPolicy; certain: boolean }[] {
  const ids = new Set(uncovered.map((s) => s.active.version.effect.requirement));
  const found: { active: Active<'review-policy'>; policy: ReviewPolicy; certain: boolean }[] = [];
  for (const active of edition.of('review-policy')) {
    if (!active.version.effect.for.some((id) => ids.has(id))) continue;
    const answer = active.check(facts);
    if (answer === NO) continue;
    const { policy } = active.version.effect;
    found.push({ active, policy: policy === 'from-listing' ? listingPolicy(facts) : policy, certain: answer === YES });
  }
  return found.sort((a, b) => strictness(b.policy) - strictness(a.policy) || Number(b.certain) - Number(a.certain));
}

/** The strictest policy that an entry of a party (or of an owner that counts) states; an entry that states none: denial presumed. */
function listingPolicy(facts: Watched): ReviewPolicy {
  let strictest: ReviewPolicy | undefined;
  for (const party of facts.members('party').all)
    for (const listing of party.members('listing').all) {
      const said = listing.value('listing.reviewPolicy').is as ReviewPolicy | undefined;
      const policy = said !== undefined && STRICTNESS.includes(said) ? said : 'presumption-of-denial';
      const list = listing.value('listing.list').is;
      if (list !== 'EL' && list !== 'MEU' && list !== 'SDN') continue;
      if (strictest === undefined || strictness(policy) > strictness(strictest)) strictest = policy;
    }
  return strictest ?? 'presumption-of-denial';
}
