import type { Determination, Question, Reason } from '../contract.ts';
import { MAYBE, NO, YES } from '../law/compile.ts';
import type { Condition } from '../law/condition.ts';
import { addYears } from '../law/day.ts';
import type { Trace } from '../law/evaluate.ts';
import { factsOf } from '../law/fold.ts';
import { gaps } from '../law/render.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Language, Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import { wouldChange } from './change.ts';
import { type Active, changeDays } from './edition.ts';
import { duties, flags, gates, levies, limits } from './extras.ts';
import { missingFacts } from './missing.ts';
import { type Brief, brief, doubtfulChip, finalOutcome, summary, type Weighed, weigh } from './outcome.ts';
import { compiled, planToReport } from './plan.ts';
import { EFFECT, reason, tracesOf } from './reasons.ts';
import { chipById, open, type Session, settleFor } from './session.ts';
import { policies, strictness } from './settle.ts';

export type DecideOptions = {
  readonly language?: Language;
  /** Leave out `wouldChange` (it asks the question again many times). */
  readonly withoutChanges?: boolean;
  /** Only what decided: no ways out, nothing ruled out, one trace, questions only where the answer is open. For tables. */
  readonly decidingOnly?: boolean;
};

/**
 * The determination for one question: the order of part 732, every answer with its provisions.
 * Pure: the same rulebook and question give the same bytes.
 * @param question in contract form, checked by the door before (see core/app): nothing is repaired here
 */
export function decide(rulebook: Rulebook, question: Question, options: DecideOptions = {}): Determination {
  const language = options.language ?? 'en';
  const session = open(rulebook, question);
  const all = weigh(session);
  const outcome = finalOutcome(session, all);
  const short: Brief = { outcome, ...summary(session, all, outcome) };
  const leading = lead(all);
  const deciding: Trace[] = [];
  const days = new Set<string>();
  const reasons: Reason[] = [];
  const warnings: Determination['warnings'] = [];
  const say: Say = (active, effect, decides = true) => {
    const text = effect[language];
    if (
      reasons.some(
        (r) => r.cite === active.provision.cite && r.effect === text && r.title === active.provision.title[language],
      )
    )
      return;
    const bare = options.decidingOnly === true && reasons.length > 0;
    const traces = bare ? undefined : tracesOf(active, session, leading.settled.view);
    reasons.push(reason(active, effect, traces, language));
    if (!decides) return;
    if (traces)
      deciding.push(
        traces.when,
        ...(traces.unless ? [traces.unless] : []),
        ...(traces.enforced ? [traces.enforced] : []),
      );
    nextDays(active, question.on, days);
    if (decides === 'tried') return;
    for (const w of active.version.warnings ?? [])
      warn(warnings, `rule:${active.provision.id}`, w[language], active.provision.cite);
    if (active.period.warning)
      warn(warnings, `enforcement:${active.provision.id}`, active.period.warning[language], active.provision.cite);
  };
  settleFor(session, leading.candidate);
  explain(session, all, leading, outcome, say, options.decidingOnly === true);
  const settles = (q: Question): boolean => brief(rulebook, q).outcome !== 'not-determined';
  const goes = outcome !== 'not-subject-to-ear' && outcome !== 'not-an-export';
  const unsettled = outcome === 'not-determined' || outcome === 'hold';
  const missing =
    goes && (unsettled || options.decidingOnly !== true)
      ? missingFacts(session, all, language, unsettled && options.decidingOnly !== true ? settles : undefined)
      : [];
  if (all.length > 1) settleFor(session, leading.candidate);
  const changes = options.withoutChanges
    ? []
    : wouldChange(session, deciding, short, (q) => brief(rulebook, q), soon(rulebook, question.on, days));
  const view = planToReport(session.edition, session.facts);
  warnings.push(
    ...generalWarnings(session, outcome, language),
    ...flags(session, view, language),
    ...(goes ? limits(session, view, language) : []),
    ...gates(session, view, language),
  );
  return {
    outcome,
    ...(short.eccn !== undefined ? { eccn: short.eccn } : {}),
    ...(short.presumed ? { presumed: true } : {}),
    ...(short.exception !== undefined ? { exception: short.exception } : {}),
    ...(short.reviewPolicy !== undefined ? { reviewPolicy: short.reviewPolicy } : {}),
    reasons,
    missing,
    duties: goes ? duties(session, view, language) : [],
    levies: goes ? levies(session, view, language) : [],
    warnings,
    wouldChange: changes,
    rulebook: { version: rulebook.version, hash: rulebook.hash },
  };
}

/** The candidate whose details are shown: the one that keeps the goods back most. */
function lead(all: readonly Weighed[]): Weighed {
  const weight: Record<string, number> = { prohibited: 5, 'licence-required': 4, hold: 3, 'not-determined': 2 };
  return [...all].sort((a, b) => (weight[b.outcome] ?? 0) - (weight[a.outcome] ?? 0))[0]!;
}

function warn(warnings: Determination['warnings'], id: string, text: string, cite?: string): void {
  if (!warnings.some((w) => w.text === text)) warnings.push({ id, text, ...(cite !== undefined ? { cite } : {}) });
}

/** Days within two years on which a deciding provision, its enforcement or the law at large next changes. */
function nextDays(active: Active, on: string, days: Set<string>): void {
  for (const v of active.provision.versions) {
    if (v.from > on) days.add(v.from);
    if (v.until !== undefined && v.until > on) days.add(v.until);
    for (const e of v.enforcement ?? []) if (e.from > on) days.add(e.from);
  }
}

function soon(rulebook: Rulebook, on: string, days: ReadonlySet<string>): string[] {
  const until = addYears(on, 2);
  const all = changeDays(rulebook);
  // The next two days on which anything changes stand for what begins elsewhere in the law.
  const next = all.filter((d) => d > on).slice(0, 2);
  return [...new Set([...next, ...days])]
    .filter((d) => d <= until)
    .sort()
    .slice(0, 6);
}

/** Says one reason. 'tried': its facts are tried for what would change the answer, its warnings are not shown; false: only named. */
type Say = (active: Active, effect: Text, decides?: boolean | 'tried') => void;

/** Most provisions that are named only because they were ruled out. */
const MOST_RULED_OUT = 4;

/** Says the reasons, the deciding one first. */
function explain(
  session: Session,
  all: readonly Weighed[],
  leading: Weighed,
  outcome: Determination['outcome'],
  say: Say,
  decidingOnly: boolean,
): void {
  const { edition, facts } = session;
  const { settled } = leading;
  const sayClassification = (): void => {
    for (const w of all)
      if (w.candidate.active)
        say(w.candidate.active as Active, all.length > 1 ? EFFECT.mayBeClassified : EFFECT.classified);
  };
  if (settled.jurisdiction && (outcome === 'not-an-export' || outcome === 'not-subject-to-ear')) {
    say(settled.jurisdiction as Active, EFFECT.outside);
    sayClassification();
    return;
  }
  for (const p of settled.prohibited) say(p as Active, EFFECT.prohibited);
  if (outcome === 'hold') for (const h of settled.holds) say(h as Active, EFFECT.hold);
  const strictest = policies(settled.view, facts, settled.uncovered);
  const rank = (id: string): number =>
    strictness(strictest.find((p) => p.active.version.effect.for.includes(id))?.policy ?? 'presumption-of-approval');
  const uncovered = [...settled.uncovered].sort(
    (a, b) => rank(b.active.version.effect.requirement) - rank(a.active.version.effect.requirement),
  );
  for (const s of uncovered) say(s.active as Active, EFFECT.licence);
  if (uncovered.length > 0)
    sayPolicies(
      session,
      uncovered.map((s) => s.active.version.effect.requirement),
      strictest,
      say,
    );
  for (const u of settled.used)
    say(u as Active, u.provision.kind === 'authorisation' ? EFFECT.authorised : EFFECT.exception);
  for (const s of settled.required) if (!settled.uncovered.includes(s)) say(s.active as Active, EFFECT.covered);
  for (const s of settled.textOnly) say(s.active as Active, EFFECT.textOnly);
  sayClassification();
  if (!decidingOnly) sayPassedOver(session, leading, say);
  const stopped = outcome === 'not-determined' || outcome === 'hold';
  for (const o of settled.open.slice(0, stopped ? 12 : 4))
    say(o, o.provision.kind === 'prohibition' ? EFFECT.openProhibition : EFFECT.open, stopped);
  if (decidingOnly) return;
  if (uncovered.length > 0)
    sayWaysOut(
      session,
      uncovered.map((s) => s.active.version.effect.requirement),
      settled.used as readonly Active[],
      say,
    );
  else sayRuledOut(session, settled, say);
  for (const j of edition.of('jurisdiction'))
    if (j.version.effect.result === 'subject' && j.check(facts) === YES) say(j as Active, EFFECT.subject, false);
}

/** For a processor outside 3A090: the paragraphs of 3A090 that it was measured against, with their margins. */
function sayPassedOver(session: Session, leading: Weighed, say: Say): void {
  if (leading.candidate.classified.family !== 'at-only') return;
  const ics = session.facts.members('ic').all;
  const asked = session.edition
    .of('classification')
    .filter(
      (c) =>
        (c.version.effect.family === 'a' || c.version.effect.family === 'b') &&
        c.version.effect.eccn.startsWith('3A090') &&
        factsOf(c.condition).has('ic.tpp'),
    );
  if (ics.length > 0 && session.facts.kind() === 'integrated-circuit')
    for (const c of asked) say(c as Active, EFFECT.notMet);
}

/** The policy that decides, the others that speak, and the case-by-case policy that was missed by a condition. */
function sayPolicies(session: Session, ids: readonly string[], strictest: ReturnType<typeof policies>, say: Say): void {
  for (const [i, p] of strictest.entries())
    say(p.active as Active, p.certain ? EFFECT.policy : EFFECT.policyPerhaps, i === 0);
  for (const p of session.edition.of('review-policy'))
    if (
      p.version.effect.policy === 'case-by-case' &&
      p.version.effect.for.some((id) => ids.includes(id)) &&
      p.check(session.facts) === NO &&
      mentionsFamily(p as Active, session)
    )
      say(p as Active, EFFECT.helpsNot);
}

/** Exceptions and authorisations that speak of what stands in the way: those that may help, and those that just miss. */
function sayWaysOut(session: Session, ids: readonly string[], used: readonly Active[], say: Say): void {
  for (const kind of ['authorisation', 'exception'] as const)
    for (const e of session.edition.of(kind) as readonly Active<'exception' | 'authorisation'>[]) {
      if (!e.version.effect.covers.some((id) => ids.includes(id)) || used.includes(e as Active)) continue;
      const answer = e.check(session.facts);
      // One that rests on a gap of the rulebook never frees: naming it would only raise a hope.
      if (answer === MAYBE) {
        if (gaps(e.condition).length === 0) say(e as Active, EFFECT.helpsPerhaps);
      } else if (answer === NO && (claimed(e.version.when, session) || justMisses(e.version.when, session)))
        say(e as Active, EFFECT.helpsNot, 'tried');
    }
}

/** The question states what this exception rests on: whoever claims it should read that it does not hold. */
function claimed(when: Condition, session: Session): boolean {
  const asked = factsOf(when);
  const { evidence, parties } = session.facts.question;
  return (
    (asked.has('party.authorisations') && (parties ?? []).some((p) => p.authorisations !== undefined)) ||
    (asked.has('evidence.lppCumulativeTpp') && evidence?.lppCumulativeTpp !== undefined) ||
    (asked.has('evidence.daysSinceNacNotice') && evidence?.nacNotification !== undefined) ||
    (asked.has('evidence.hbmCommitments') && evidence?.hbmCommitments !== undefined)
  );
}

/** Every limb that fails asks for something that the exporter can change: evidence, an approval, the item, the size of the order. */
function justMisses(when: Condition, session: Session): boolean {
  if (when.word !== 'allOf') return false;
  const failing = when.of.filter((c) => compiled(c, session.edition)(session.facts) === NO);
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
function sayRuledOut(session: Session, settled: Weighed['settled'], say: Say): void {
  let said = 0;
  for (const r of session.edition.of('licence-requirement')) {
    if (said >= MOST_RULED_OUT) return;
    if (
      settled.open.some((o) => o.provision === r.provision) || // a plan holds copies: compare the provision
      settled.required.some((s) => s.active.provision === r.provision) ||
      settled.textOnly.some((s) => s.active.provision === r.provision)
    )
      continue;
    const answer = r.check(session.facts);
    // The checks that every reader looks for, and those that speak of this item.
    if (
      answer === NO &&
      !mentionsFamily(r as Active, session) &&
      r.provision.id !== '744.11' &&
      r.provision.id !== '742-AT'
    )
      continue;
    if (answer !== NO && (r.state === 'enforced' || r.state === 'letter') && !r.enforcedWhen) continue;
    said++;
    const kept = answer === NO || r.state === 'enforced';
    say(
      r as Active,
      kept
        ? EFFECT.notApplicable
        : { en: `${EFFECT.notApplicable.en}: ${r.state}`, nl: `${EFFECT.notApplicable.nl}: ${r.state}` },
      mentionsFamily(r as Active, session),
    );
  }
}

/** Does the provision speak of this family of advanced items, or of owners where owners are stated? */
function mentionsFamily(a: Active, session: Session): boolean {
  const asked = factsOf(a.version.when);
  const { family } = session.facts.classified;
  const telling = family === 'a' || family === 'b' || family === 'c' || family === 'weights';
  if (telling && asked.has('item.family') && familiesOf(a.version.when).has(family)) return true;
  return (
    asked.has('party.affiliateOfListed') && (session.facts.question.parties ?? []).some((p) => p.owners !== undefined)
  );
}

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

/** Warnings that are about the question rather than about one rule. */
function generalWarnings(
  session: Session,
  outcome: Determination['outcome'],
  language: Language,
): Determination['warnings'] {
  const { question, chip } = session.facts;
  const found: Determination['warnings'] = [];
  const add = (id: string, text: Text): void => void found.push({ id, text: text[language] });
  if (question.item.chip !== undefined && !chip)
    add(
      'chip-not-in-catalogue',
      t(
        `The chip '${question.item.chip}' is not in the catalogue; only the facts that you gave were used.`,
        `De chip '${question.item.chip}' staat niet in de catalogus; alleen de feiten die u gaf zijn gebruikt.`,
      ),
    );
  if (doubtfulChip(session))
    add(
      'catalogue-low-confidence',
      t(
        'The catalogue figures of this chip are reported or derived, not from a datasheet. Get the figures of the maker and state them.',
        'De catalogusgegevens van deze chip zijn gerapporteerd of afgeleid, niet uit een datasheet. Vraag de gegevens van de maker op en vermeld ze.',
      ),
    );
  else if (
    chip &&
    question.item.tpp === undefined &&
    question.item.peakTops === undefined &&
    chip.confidence.rates !== 'high'
  )
    add(
      'catalogue-confidence',
      t(
        `The catalogue figures of this chip have ${chip.confidence.rates} confidence; check them against the maker's datasheet.`,
        `De catalogusgegevens van deze chip hebben betrouwbaarheid ${chip.confidence.rates}; controleer ze met de datasheet van de maker.`,
      ),
    );
  if (session.facts.activity() !== (question.activity ?? 'export'))
    add(
      'read-as-reexport',
      t(
        `It leaves ${question.from}, not the United States: read as a reexport (§ 734.14).`,
        `Het vertrekt uit ${question.from}, niet uit de Verenigde Staten: gelezen als wederuitvoer (§ 734.14).`,
      ),
    );
  if (outcome === 'no-licence-required' || outcome === 'licence-not-enforced')
    if ((question.parties ?? []).some((p) => p.owners === undefined && p.role !== 'exporter' && p.role !== 'carrier'))
      add(
        'owners-not-stated',
        t(
          'Owners were not stated for every party. Ownership by listed parties counts without regard to knowledge once the Affiliates Rule is in force (90 FR 47201).',
          'Niet voor elke partij zijn eigenaren vermeld. Eigendom door partijen op een lijst telt ook zonder wetenschap zodra de Affiliates Rule geldt (90 FR 47201).',
        ),
      );
  if (outcome === 'not-subject-to-ear' && question.via === undefined && question.from !== undefined)
    add(
      'transit-not-stated',
      t(
        'No transit country was stated: read as none. Goods that pass through the United States are subject to the EAR (§ 734.3(a)(1)).',
        'Er is geen doorvoerland vermeld: gelezen als geen. Goederen die door de Verenigde Staten gaan vallen onder de EAR (§ 734.3(a)(1)).',
      ),
    );
  const licence = question.evidence?.licence;
  if (licence) {
    const units = question.quantity;
    const expired = licence.expiresOn !== undefined && licence.expiresOn < question.on;
    const short = units !== undefined && licence.remainingUnits !== undefined && licence.remainingUnits < units;
    const value =
      units !== undefined && question.unitValue?.currency === 'USD'
        ? units * Number(question.unitValue.amount)
        : undefined;
    const shortValue =
      value !== undefined && licence.remainingValueUsd !== undefined && licence.remainingValueUsd < value;
    if (expired)
      add(
        'licence-expired',
        t(
          `Licence ${licence.id} expired on ${licence.expiresOn}.`,
          `Vergunning ${licence.id} verliep op ${licence.expiresOn}.`,
        ),
      );
    if (short)
      add(
        'licence-units-short',
        t(
          `Licence ${licence.id} has ${licence.remainingUnits} units left; the order is for ${units}.`,
          `Vergunning ${licence.id} heeft nog ${licence.remainingUnits} stuks; de order is voor ${units}.`,
        ),
      );
    if (shortValue)
      add(
        'licence-value-short',
        t(
          `Licence ${licence.id} has US$ ${licence.remainingValueUsd} left; the order is worth US$ ${value}.`,
          `Vergunning ${licence.id} heeft nog US$ ${licence.remainingValueUsd}; de order is US$ ${value} waard.`,
        ),
      );
    if (outcome === 'licence-required' && !expired && !short && !shortValue)
      add(
        'licence-held',
        t(
          `You state licence ${licence.id}. Check that its items, parties and conditions match this transaction before you ship under it.`,
          `U vermeldt vergunning ${licence.id}. Controleer of goederen, partijen en voorwaarden overeenkomen voordat u eronder verzendt.`,
        ),
      );
  }
  for (const p of session.edition.proposals)
    for (const w of p.warnings ?? []) found.push({ id: `proposal:${p.id}`, text: w[language], cite: p.cite });
  if (session.edition.proposals.length > 0)
    add(
      'scenario',
      t(
        `Not law: answered as if ${session.edition.proposals.map((p) => p.title.en).join(', ')} applied.`,
        `Geen recht: beantwoord alsof ${session.edition.proposals.map((p) => p.title.nl).join(', ')} gold.`,
      ),
    );
  return found;
}

export { chipById };
