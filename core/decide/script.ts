import type { Determination } from '../contract.ts';
import { factsOf } from '../law/asks.ts';
import { MAYBE, NO, YES } from '../law/compile.ts';
import type { Condition } from '../law/condition.ts';
import { gaps } from '../law/render.ts';
import type { Text } from '../law/text.ts';
import { type Active, compiled, type Edition } from './edition.ts';
import type { Watched } from './observe.ts';
import type { Weighed } from './outcome.ts';
import { EFFECT } from './reasons.ts';
import { policies, strictness } from './settle.ts';

/**
 * One reason to give: what a provision did to the answer. `decides`: 'tried' has its facts tried for what would change
 * the answer, and its warnings not shown; false is only named. `bare`: what it answered, told without its
 * steps. `entry`: what a classification that takes over a stated entry came to.
 */
export type Said = {
  readonly active: Active;
  readonly effect: Text;
  readonly decides: boolean | 'tried';
  readonly bare?: 'yes' | 'no';
  readonly entry?: string;
};
type Say = (active: Active, effect: Text, decides?: boolean | 'tried', more?: Pick<Said, 'bare' | 'entry'>) => void;

/** Most provisions that are named only because they were ruled out. */
const MOST_RULED_OUT = 7;

/**
 * The reasons of an answer, the deciding one first.
 * @param facts on which the leading candidate stands
 */
export function script(
  edition: Edition,
  facts: Watched,
  all: readonly Weighed[],
  leading: Weighed,
  outcome: Determination['outcome'],
  decidingOnly: boolean,
): Said[] {
  const said: Said[] = [];
  const scene: Scene = {
    edition,
    facts,
    leading,
    say: (active, effect, decides = true, more) => void said.push({ active, effect, decides, ...more }),
  };
  explain(scene, all, outcome, decidingOnly);
  return said;
}

/** What the parts of a script work with. */
type Scene = { readonly edition: Edition; readonly facts: Watched; readonly leading: Weighed; readonly say: Say };

function explain(
  scene: Scene,
  all: readonly Weighed[],
  outcome: Determination['outcome'],
  decidingOnly: boolean,
): void {
  const { edition, facts, leading, say } = scene;
  const { settled } = leading;
  const sayClassification = (): void => {
    for (const w of all)
      if (w.candidate.active)
        say(
          w.candidate.active as Active,
          all.length > 1 ? EFFECT.mayBeClassified : EFFECT.classified,
          true,
          // A rule that takes over what the exporter stated has no entry of its own to show.
          w.candidate.active.version.effect.eccn.startsWith('=') ? { entry: w.candidate.classified.eccn ?? '' } : {},
        );
  };
  if (settled.jurisdiction && (outcome === 'not-an-export' || outcome === 'not-subject-to-ear')) {
    say(settled.jurisdiction as Active, EFFECT.outside);
    sayClassification();
    return;
  }
  if (settled.outright && settled.jurisdiction && settled.outcome !== 'not-an-export') {
    for (const h of settled.holds) say(h as Active, EFFECT.hold);
    say(settled.jurisdiction as Active, EFFECT.outside);
    sayClassification();
    return;
  }
  for (const p of settled.prohibited) say(p as Active, EFFECT.prohibited);
  if (outcome === 'hold') for (const h of settled.holds) say(h as Active, EFFECT.hold);
  const strictest = policies(edition, facts, settled.uncovered);
  const rank = (id: string): number =>
    strictness(strictest.find((p) => p.active.version.effect.for.includes(id))?.policy ?? 'presumption-of-approval');
  // Of equals, the one that bars an exception decides, before those that the exception would cover without it (§ 740.8(b)).
  const used = settled.used as readonly Active[];
  const spoiled = new Set(
    settled.uncovered.length > 1
      ? edition
          .of('exception')
          .filter((e) => e.version.effect.notBeside && !used.includes(e as Active) && e.check(facts) === YES)
          .flatMap((e) => e.version.effect.covers)
      : [],
  );
  const before = (id: string): number => rank(id) * 2 + (spoiled.has(id) ? 0 : 1);
  const uncovered = [...settled.uncovered].sort(
    (a, b) => before(b.active.version.effect.requirement) - before(a.active.version.effect.requirement),
  );
  for (const s of uncovered) say(s.active as Active, EFFECT.licence);
  if (uncovered.length > 0)
    sayPolicies(
      scene,
      uncovered.map((s) => s.active.version.effect.requirement),
      strictest,
    );
  const stopped = outcome === 'not-determined' || outcome === 'hold';
  const sayOpen = (): void => {
    for (const o of settled.open.slice(0, stopped ? 12 : 4))
      say(o, o.provision.kind === 'prohibition' ? EFFECT.openProhibition : EFFECT.open, stopped);
  };
  // Of an item that is classified for certain, what is open decides that nothing is determined, or that a person must.
  const openFirst = stopped && settled.holds.length === 0 && all.length === 1 && leading.candidate.active !== undefined;
  if (openFirst) sayOpen();
  for (const u of settled.used)
    say(u as Active, u.provision.kind === 'authorisation' ? EFFECT.authorised : EFFECT.exception);
  for (const s of settled.required) if (!settled.uncovered.includes(s)) say(s.active as Active, EFFECT.covered);
  for (const s of settled.textOnly)
    say(s.active as Active, s.textOnly === YES ? EFFECT.textOnly : EFFECT.textPerhaps, s.textOnly === YES || !stopped);
  sayClassification();
  if (!decidingOnly) sayPassedOver(scene);
  if (!openFirst) sayOpen();
  if (decidingOnly) return;
  if (uncovered.length > 0)
    sayWaysOut(
      scene,
      uncovered.map((s) => s.active.version.effect.requirement),
    );
  else sayRuledOut(scene);
  sayDuties(scene);
  for (const j of edition.of('jurisdiction'))
    if (j.version.effect.result === 'subject' && j.check(facts) === YES) say(j as Active, EFFECT.subject, false);
}

/** Duties that readers look for also where they do not hold: the filing of an export, the statement beside an application. */
const LOOKED_FOR: ReadonlySet<string> = new Set(['758.1-EEI', '748.10-PRC-EUS']);

/** The paragraph of each duty that holds; and of those that one looks for, that they do not. */
function sayDuties({ edition, facts, leading, say }: Scene): void {
  const applied = leading.settled.uncovered.length > 0;
  const leaves = facts.text('activity').is === 'export';
  for (const d of edition.of('duty')) {
    if (d.state === 'stayed' || d.state === 'not-yet-due') continue;
    const answer = d.check(facts);
    if (answer === YES) say(d as Active, EFFECT.duty, false, { bare: 'yes' });
    else if (answer === NO && LOOKED_FOR.has(d.provision.id) && leaves && (applied || d.provision.id === '758.1-EEI'))
      say(d as Active, EFFECT.notApplicable, false, { bare: 'no' });
  }
}

/** For a processor outside 3A090: the paragraphs of 3A090 that it was measured against, with their margins. */
function sayPassedOver({ edition, facts, leading, say }: Scene): void {
  if (leading.candidate.classified.family !== 'at-only') return;
  const ics = facts.members('ic').all;
  const asked = edition
    .of('classification')
    .filter(
      (c) =>
        (c.version.effect.family === 'a' || c.version.effect.family === 'b') &&
        c.version.effect.eccn.startsWith('3A090') &&
        (factsOf(c.condition).has('ic.tpp') || factsOf(c.condition).has('ic.legacyPerformance')),
    );
  if (ics.length > 0 && facts.value('item.kind').is === 'integrated-circuit')
    for (const c of asked) say(c as Active, EFFECT.notMet);
}

/** The policy that decides, the others that speak, and the case-by-case policy that was missed by a condition. */
function sayPolicies(scene: Scene, ids: readonly string[], strictest: ReturnType<typeof policies>): void {
  const { edition, facts, say } = scene;
  // A policy that only may hold says why: what is open, or not settled, decides which of them counts.
  for (const [i, p] of strictest.entries()) {
    const milder = strictness(p.policy) < strictness(strictest[0]!.policy);
    const effect = p.certain ? EFFECT.policy : milder ? EFFECT.policyMilder : EFFECT.policyPerhaps;
    say(p.active as Active, effect, i === 0 || !p.certain);
  }
  for (const p of edition.of('review-policy'))
    if (
      p.version.effect.policy === 'case-by-case' &&
      p.version.effect.for.some((id) => ids.includes(id)) &&
      p.check(facts) === NO &&
      mentionsFamily(p as Active, scene)
    )
      say(p as Active, EFFECT.helpsNot);
}

/** Exceptions and authorisations that speak of what stands in the way: those that may help, and those that just miss. */
function sayWaysOut(scene: Scene, ids: readonly string[]): void {
  const { edition, facts, say } = scene;
  const used = scene.leading.settled.used as readonly Active[];
  for (const kind of ['authorisation', 'exception'] as const)
    for (const e of edition.of(kind) as readonly Active<'exception' | 'authorisation'>[]) {
      if (!e.version.effect.covers.some((id) => ids.includes(id)) || used.includes(e as Active)) continue;
      const answer = e.check(facts);
      // One that rests on a gap of the rulebook never frees: naming it would only raise a hope.
      if (answer === MAYBE) {
        if (gaps(e.condition).length === 0) say(e as Active, EFFECT.helpsPerhaps);
      } else if (answer === NO && (claimed(e.version.when, facts) || justMisses(e.version.when, scene)))
        say(e as Active, EFFECT.helpsNot, 'tried');
    }
}

/** The question states what this exception rests on: whoever claims it should read that it does not hold. */
function claimed(when: Condition, facts: Watched): boolean {
  const asked = factsOf(when);
  const stated = (what: string): boolean => facts.truth(`question.${what}Stated`).answer === 'yes';
  return (
    (asked.has('party.authorisations') && stated('authorisations')) ||
    (asked.has('evidence.lppCumulativeTpp') && stated('lpp')) ||
    (asked.has('evidence.daysSinceNacNotice') && stated('nac')) ||
    (asked.has('evidence.hbmCommitments') && stated('hbm'))
  );
}

/** Every limb that fails asks for something that the exporter can change: evidence, an approval, the item, the size of the order. */
function justMisses(when: Condition, { edition, facts }: Scene): boolean {
  if (when.word !== 'allOf') return false;
  const failing = when.of.filter((c) => compiled(c, edition)(facts) === NO);
  return (
    failing.length > 0 &&
    failing.every(
      (c) =>
        [...factsOf(c)].some((f) => /^(evidence|order|attestation|ic)\.|^party\.authorisations$/.test(f)) &&
        ![...factsOf(c)].some((f) => f === 'destination' || f === 'item.family'),
    )
  );
}

/** Requirements that a reader expects to see ruled out: those that speak of this family of items or of its owners, and those that only their state keeps away. */
function sayRuledOut(scene: Scene): void {
  const { edition, facts, say } = scene;
  const { settled } = scene.leading;
  let said = 0;
  for (const r of edition.of('licence-requirement')) {
    if (said >= MOST_RULED_OUT) return;
    if (
      settled.open.some((o) => o.provision === r.provision) ||
      settled.required.some((s) => s.active.provision === r.provision) ||
      settled.textOnly.some((s) => s.active.provision === r.provision)
    )
      continue;
    const answer = r.check(facts);
    // The checks that every reader looks for, and those that speak of this item.
    if (
      answer === NO &&
      !mentionsFamily(r as Active, scene) &&
      r.provision.id !== '744.11' &&
      r.provision.id !== '742-AT' &&
      !touched(r as Active, scene)
    )
      continue;
    if (answer !== NO && (r.state === 'enforced' || r.state === 'letter') && !r.enforcedWhen) continue;
    if (answer === NO && speaksOfOthers(r.version.when, scene)) continue;
    said++;
    const kept = answer === NO || r.state === 'enforced';
    const mentioned = mentionsFamily(r as Active, scene);
    say(
      r as Active,
      kept
        ? EFFECT.notApplicable
        : { en: `${EFFECT.notApplicable.en}: ${r.state}`, nl: `${EFFECT.notApplicable.nl}: ${r.state}` },
      // What a rule that surely does not apply warns of is no concern of this reader; of owners it is, whose stay may end.
      mentioned && answer === NO && !speaksOfOwners(r as Active) ? 'tried' : mentioned,
    );
  }
}

/** What a rule is about, apart from the entry: rules for technology say nothing of goods, those for transit nothing of a direct order. */
const ABOUT: ReadonlySet<string> = new Set(['item.kind', 'via']);
const ofOneCountry = (limb: Condition): boolean =>
  limb.word === 'clause' ? ofOneCountry(limb.of) : limb.word === 'is' && limb.fact === 'destination';
const speaksOfOthers = (when: Condition, { edition, facts }: Scene): boolean =>
  when.word === 'allOf' &&
  when.of.some(
    (limb) =>
      (ofOneCountry(limb) || [...factsOf(limb)].every((f) => ABOUT.has(f))) && compiled(limb, edition)(facts) === NO,
  );

const speaksOfOwners = (a: Active): boolean => factsOf(a.version.when).has('party.affiliateOfListed');

/** Does the provision speak of this family of advanced items, or of owners where owners are stated? */
function mentionsFamily(a: Active, { facts }: Scene): boolean {
  const asked = factsOf(a.version.when);
  const family = facts.value('item.family').is;
  const telling = family === 'a' || family === 'b' || family === 'c' || family === 'weights';
  if (telling && asked.has('item.family') && familiesOf(a.version.when).has(family)) return true;
  return speaksOfOwners(a) && facts.truth('question.ownersStated').answer === 'yes';
}

const ends = new WeakMap<Condition, readonly Condition[]>();
/** What a condition asks of the end use, and of the kind of the parties and the lists they are on. */
function endsOf(c: Condition): readonly Condition[] {
  let found = ends.get(c);
  if (!found) {
    const all: Condition[] = [];
    const walk = (n: Condition): void => {
      if (n.word === 'allOf' || n.word === 'anyOf') n.of.forEach(walk);
      else if (n.word === 'clause') walk(n.of);
      else if ((n.word === 'is' || n.word === 'isIn') && n.fact === 'endUse') all.push(n);
      else if (n.word === 'some' && ['party.kinds', 'listing.list'].some((f) => factsOf(n).has(f))) all.push(n);
    };
    walk(c);
    found = all;
    ends.set(c, found);
  }
  return found;
}
/** The stated end use, or the kind or listing of a party, is one of those that the rule is for: who states it looks for the rule. */
const touched = (a: Active, { edition, facts }: Scene): boolean =>
  endsOf(a.version.when).some((end) => compiled(end, edition)(facts) === YES);

const families = new WeakMap<Condition, ReadonlySet<string>>();

/** The families that a condition names, in either direction. */
function familiesOf(c: Condition): ReadonlySet<string> {
  let found = families.get(c);
  if (!found) {
    const all = new Set<string>();
    const walk = (n: Condition): void => {
      if (n.word === 'allOf' || n.word === 'anyOf') n.of.forEach(walk);
      else if (n.word === 'not' || n.word === 'clause') walk(n.of);
      else if (n.word === 'is' && n.fact === 'item.family') all.add(n.value);
      else if (n.word === 'isIn' && n.fact === 'item.family') for (const v of n.set.values ?? []) all.add(v);
    };
    walk(c);
    found = all;
    families.set(c, found);
  }
  return found;
}
