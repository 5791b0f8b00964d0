import type { Determination, Question, Reason } from '../contract.ts';
import { MAYBE, NO, YES } from '../law/compile.ts';
import { addYears } from '../law/day.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Language, Text } from '../law/text.ts';
import { t } from '../law/text.ts';
import { wouldChange } from './change.ts';
import { type Active, changeDays } from './edition.ts';
import { duties, flags, gates, levies, limits } from './extras.ts';
import { missingFacts } from './missing.ts';
import { type Brief, brief, doubtfulChip, finalOutcome, summary, type Weighed, weigh } from './outcome.ts';
import { EFFECT, reason } from './reasons.ts';
import { chipById, open, type Session, settleFor } from './session.ts';
import { policies, strictness } from './settle.ts';

export type DecideOptions = {
  readonly language?: Language;
  /** Leave out `wouldChange` (it asks the question again many times). */
  readonly withoutChanges?: boolean;
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
  const deciding: Active[] = [];
  const reasons: Reason[] = [];
  const warnings: Determination['warnings'] = [];
  const say = (active: Active, effect: Text, decides = true): void => {
    if (decides) {
      deciding.push(active);
      for (const w of active.version.warnings ?? [])
        warn(warnings, `rule:${active.provision.id}`, w[language], active.provision.cite);
      if (active.period.warning)
        warn(warnings, `enforcement:${active.provision.id}`, active.period.warning[language], active.provision.cite);
    }
    if (!reasons.some((r) => r.cite === active.provision.cite && r.effect === effect[language]))
      reasons.push(reason(active, effect, session, language));
  };
  explain(session, all, leading, outcome, say);
  settleFor(session, leading.candidate);
  const settles = (q: Question): boolean => brief(rulebook, q).outcome !== 'not-determined';
  const missing =
    outcome === 'not-subject-to-ear' || outcome === 'not-an-export'
      ? []
      : missingFacts(session, all, language, settles);
  settleFor(session, leading.candidate);
  const until = addYears(question.on, 2);
  const later = changeDays(rulebook).filter((d) => d > question.on && d <= until);
  const changes = options.withoutChanges ? [] : wouldChange(session, deciding, short, (q) => brief(rulebook, q), later);
  settleFor(session, leading.candidate);
  const goes = outcome !== 'not-subject-to-ear' && outcome !== 'not-an-export';
  warnings.push(
    ...generalWarnings(session, outcome, language),
    ...flags(session, language),
    ...(goes ? limits(session, language) : []),
    ...gates(session, language),
  );
  return {
    outcome,
    ...(short.eccn !== undefined ? { eccn: short.eccn } : {}),
    ...(short.presumed ? { presumed: true } : {}),
    ...(short.exception !== undefined ? { exception: short.exception } : {}),
    ...(short.reviewPolicy !== undefined ? { reviewPolicy: short.reviewPolicy } : {}),
    reasons,
    missing,
    duties: goes ? duties(session, language) : [],
    levies: goes ? levies(session, language) : [],
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

/** Says the reasons, the deciding one first. */
function explain(
  session: Session,
  all: readonly Weighed[],
  leading: Weighed,
  outcome: Determination['outcome'],
  say: (a: Active, effect: Text, decides?: boolean) => void,
): void {
  const { edition, facts } = session;
  settleFor(session, leading.candidate);
  const { settled } = leading;
  const several = all.length > 1;
  const sayClassification = (): void => {
    for (const w of all)
      if (w.candidate.active) say(w.candidate.active as Active, several ? EFFECT.mayBeClassified : EFFECT.classified);
  };
  if (settled.jurisdiction && (outcome === 'not-an-export' || outcome === 'not-subject-to-ear')) {
    say(settled.jurisdiction as Active, EFFECT.outside);
    sayClassification();
    return;
  }
  for (const p of settled.prohibited) say(p as Active, EFFECT.prohibited);
  if (outcome === 'hold') for (const h of settled.holds) say(h as Active, EFFECT.hold);
  const strictest = policies(edition, facts, settled.uncovered);
  const rank = (id: string): number =>
    strictness(strictest.find((p) => p.active.version.effect.for.includes(id))?.policy ?? 'presumption-of-approval');
  const uncovered = [...settled.uncovered].sort(
    (a, b) => rank(b.active.version.effect.requirement) - rank(a.active.version.effect.requirement),
  );
  for (const s of uncovered) say(s.active as Active, EFFECT.licence);
  if (uncovered.length > 0) {
    const [first, ...others] = strictest;
    if (first) say(first.active as Active, first.certain ? EFFECT.policy : EFFECT.policyPerhaps);
    for (const p of others) say(p.active as Active, p.certain ? EFFECT.policy : EFFECT.policyPerhaps, false);
    const failed = edition
      .of('review-policy')
      .filter(
        (p) =>
          p.check(facts) === NO &&
          p.version.effect.for.some((id) => uncovered.some((s) => s.active.version.effect.requirement === id)) &&
          p.version.effect.policy === 'case-by-case',
      );
    for (const p of failed) say(p as Active, EFFECT.helpsNot, true);
  }
  for (const u of settled.used)
    say(u as Active, u.provision.kind === 'authorisation' ? EFFECT.authorised : EFFECT.exception);
  for (const s of settled.required) if (!settled.uncovered.includes(s)) say(s.active as Active, EFFECT.covered);
  for (const s of settled.textOnly) say(s.active as Active, EFFECT.textOnly);
  sayClassification();
  for (const o of settled.open) say(o, EFFECT.open, outcome === 'not-determined' || outcome === 'hold');
  if (uncovered.length > 0) {
    const ids = new Set(uncovered.map((s) => s.active.version.effect.requirement));
    for (const kind of ['authorisation', 'exception'] as const)
      for (const e of edition.of(kind)) {
        if (!e.version.effect.covers.some((id) => ids.has(id)) || settled.used.includes(e)) continue;
        const answer = e.check(facts);
        if (answer !== YES)
          say(
            e as Active,
            answer === MAYBE ? EFFECT.helpsPerhaps : EFFECT.helpsNot,
            answer === MAYBE || close(e as Active, session),
          );
      }
  } else
    for (const r of edition.of('licence-requirement'))
      if (
        near(
          r as Active,
          session,
          settled.open,
          settled.textOnly.map((s) => s.active as Active),
        )
      )
        say(
          r as Active,
          r.state === 'enforced' || r.check(facts) === NO
            ? EFFECT.notApplicable
            : { en: `${EFFECT.notApplicable.en}: ${r.state}`, nl: `${EFFECT.notApplicable.nl}: ${r.state}` },
        );
  for (const j of edition.of('jurisdiction'))
    if (j.version.effect.result === 'subject' && j.check(facts) === YES) say(j as Active, EFFECT.subject, false);
}

/** An exception worth naming although a condition fails: it is about this family of items. */
const close = (e: Active, session: Session): boolean => mentions(e, session);

/** Requirements that a reader expects to see ruled out: those that speak of this item's family, of its owners, or that only the date keeps away. */
function near(r: Active, session: Session, open: readonly Active[], textOnly: readonly Active[]): boolean {
  if (open.includes(r) || textOnly.includes(r)) return false;
  if (r.check(session.facts) !== NO) return true;
  return mentions(r, session);
}

function mentions(a: Active, session: Session): boolean {
  const text = JSON.stringify(a.version.when, (_k, v: unknown) => (typeof v === 'bigint' ? Number(v) : v));
  const { family } = session.facts.classified;
  const byFamily =
    family !== undefined &&
    (family === 'a' || family === 'b' || family === 'c' || family === 'weights') &&
    text.includes('"item.family"') &&
    text.includes(`"${family}"`);
  const owners =
    (session.facts.question.parties ?? []).some((p) => p.owners !== undefined) &&
    text.includes('party.affiliateOfListed');
  return byFamily || owners;
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
