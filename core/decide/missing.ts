import type { Determination, Question } from '../contract.ts';
import { MAYBE } from '../law/compile.ts';
import { evaluate, type Missing } from '../law/evaluate.ts';
import { VOCABULARY } from '../law/facts.ts';
import type { Language } from '../law/text.ts';
import { t } from '../law/text.ts';
import type { Active, Edition } from './edition.ts';
import { contractPath, isEditable, partyAt, write } from './edits.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';
import type { Weighed } from './outcome.ts';
import type { Recall } from './recall.ts';
import { ROLES } from './roles.ts';
import { type Session, stand } from './session.ts';
import type { Outcome } from './settle.ts';
import { lackingFacts, openFacts, piece, type Settlement } from './settlement.ts';

const QUESTIONS: Readonly<Record<string, { en: string; nl: string }>> = {
  parties: t(
    'Who is the purchaser, ultimate consignee or end user?',
    'Wie is de koper, eindontvanger of eindgebruiker?',
  ),
  item: t(
    'Which integrated circuits are inside, and how many of each?',
    'Welke geïntegreerde schakelingen zitten erin, en hoeveel van elk?',
  ),
  'party.listed': t(
    'On which restricted-party lists is the party? Screen its name and state the listings ([] for none).',
    'Op welke lijsten staat de partij? Screen de naam en vermeld de vermeldingen ([] voor geen).',
  ),
};

/** Values to try for a fact, to learn how much knowing it would settle. */
function trials(fact: string, question: Question, path: string): unknown[] {
  if (!isEditable(fact)) return [];
  const known = VOCABULARY.get(fact);
  if (fact === 'endUse') return [[], ['military']];
  if (fact === 'party.listed') return [[], [{ list: 'EL', licenceRequirement: 'all-items' }]];
  if (fact === 'party.kinds') return [['civil'], ['military-end-user']];
  if (fact === 'destination') return ['DE', 'CN'];
  if (fact === 'party.headquarters' || fact === 'party.ultimateParentHeadquarters')
    return [partyAt(question, path)?.country ?? 'DE', 'CN'];
  if (known?.type === 'truth') return [true, false];
  if (known?.type === 'number') return [0.01, 1e9];
  return [];
}

/** A fact that is asked for: where it stands in a question, and how much it weighs. */
export type OpenFact = {
  readonly path: string;
  readonly missing: Missing;
  readonly count: number;
  readonly order: number;
};

/**
 * What would have to be known, the most decisive first: facts whose knowing (with either of two telling values) settles
 * the answer come before those that leave it open, and facts that several open provisions ask come before those that one asks.
 * @param settles tells whether a question has a settled outcome; left out where the outcome is settled already
 */
export function missingFacts(
  question: Question,
  open: readonly OpenFact[],
  language: Language,
  settles: ((q: Question) => boolean) | undefined,
): Determination['missing'] {
  const telling = settles !== undefined && open.length > 1 && open.length <= 8;
  const gain = ({ missing, path }: OpenFact): number =>
    trials(missing.fact, question, missing.path).filter((value) => settles!(write(question, path, value))).length;
  return open
    .map((asked) => ({ asked, gain: telling ? gain(asked) : 0 }))
    .sort(
      (a, b) =>
        // What nobody can answer here comes last.
        Number(a.asked.path === 'not-encoded') - Number(b.asked.path === 'not-encoded') ||
        b.gain - a.gain ||
        b.asked.count - a.asked.count ||
        a.asked.order - b.asked.order,
    )
    .map(({ asked: { path, missing } }) => ({ fact: path, question: asked(question, missing, language) }));
}

/** The facts to ask for, each once, of those that left something open. */
function grouped(found: readonly Weighty[], withGaps: boolean): OpenFact[] {
  const byPath = new Map<string, { path: string; missing: Missing; count: number; order: number }>();
  for (const [order, { missing, weight }] of found.entries()) {
    const gap = missing.fact.startsWith('not-encoded');
    if (missing.opaque && !gap) continue;
    // A gap of the rulebook is said as such: nobody can answer it here, and nobody should take it for a yes.
    if (gap && !withGaps) continue;
    const path = gap ? 'not-encoded' : contractPath(missing.fact, missing.path);
    // Each gap is said in its own words.
    const key = gap ? missing.fact : path;
    const entry = byPath.get(key);
    if (entry) entry.count += weight;
    else byPath.set(key, { path, missing, count: weight, order });
  }
  return [...byPath.values()];
}

function asked(question: Question, missing: Missing, language: Language): string {
  if (missing.gap)
    return t(
      `Not modelled, decide by hand: ${missing.gap.en}`,
      `Niet gemodelleerd, met de hand te beslissen: ${missing.gap.nl}`,
    )[language];
  const text = (VOCABULARY.get(missing.fact)?.question ??
    QUESTIONS[missing.fact] ??
    t(`What is ${missing.fact}?`, `Wat is ${missing.fact}?`))[language];
  const party = partyAt(question, missing.path);
  if (!party) return text;
  const role = ROLES[party.role][language];
  return `${role[0]!.toUpperCase()}${role.slice(1)}${party.name ? ` ${party.name}` : ''}: ${text}`;
}

export type Weighty = { readonly missing: Missing; readonly weight: number };
const recalls = new WeakMap<Settlement, Map<Outcome, Recall<Weighty[]>>>();

/**
 * The facts to ask for, of all candidates.
 * @param withGaps gaps of the rulebook are said too
 * @param undetermined the answer is not determined, so it has to say what it hangs on: where no fact is missing, a gap of
 * the rulebook, or the entry of an item that the rulebook cannot classify
 */
export function openOf(
  session: Session,
  all: readonly Weighed[],
  leading: Weighed,
  withGaps: boolean,
  undetermined: boolean,
): OpenFact[] {
  const { edition, facts } = session;
  const found: Weighty[] = [];
  if (all.length > 1 || all[0]?.candidate.active === undefined)
    found.push(
      ...memoryOf(edition).openClassifications.answer(facts, (watched) => openClassifications(edition, watched)),
    );
  for (const w of all) {
    if (all.length > 1) stand(session, w);
    let ofSettlement = recalls.get(w.settlement);
    if (!ofSettlement) {
      ofSettlement = new Map();
      recalls.set(w.settlement, ofSettlement);
    }
    let recall = ofSettlement.get(w.outcome);
    if (!recall) {
      recall = memoryOf(edition).long<Weighty[]>();
      ofSettlement.set(w.outcome, recall);
    }
    found.push(...recall.answer(facts, (watched) => openAfterwards(edition, watched, w)));
  }
  if (all.length > 1) stand(session, leading);
  const asked = grouped(found, withGaps);
  if (asked.length > 0 || !undetermined) return asked;
  const gaps = grouped(found, true);
  return gaps.length > 0 || all.every((w) => w.candidate.active) ? gaps : grouped([OWN_ENTRY], false);
}

/** Which entry the exporter himself puts the item in: all that is left to ask where no entry here may be its own. */
const OWN_ENTRY: Weighty = { missing: { fact: 'item.ownEccn', path: '', opaque: false }, weight: 1 };

/** The facts that a list of open provisions asks, each once. The classification's own missing facts are asked for as such; "what is the classification" helps nobody. */
function weighty(list: readonly Missing[], weight: number): Weighty[] {
  const seen = new Set<string>();
  return list.flatMap((missing) => {
    const key = `${missing.fact}|${missing.path}`;
    if (seen.has(key) || missing.fact === 'item.family' || missing.fact === 'item.eccn' || missing.fact === 'decided')
      return [];
    seen.add(key);
    return [{ missing, weight }];
  });
}

function openClassifications(edition: Edition, facts: Watched): Weighty[] {
  return edition.of('classification').flatMap((c) => {
    const list: Missing[] = [];
    if (c.check(facts) === MAYBE) evaluate(c.condition, facts, edition.world, list);
    return weighty(list, 4);
  });
}

/** What a provision that may help lacks; nothing where it certainly helps or does not. */
const mights = new WeakMap<Active, Recall<readonly Missing[]>>();

/** What one settled candidate leaves open: what keeps it from an outcome, and what could help where a licence is required. */
function openAfterwards(edition: Edition, facts: Watched, { outcome, settled }: Weighed): Weighty[] {
  if (outcome === 'not-determined' || outcome === 'hold')
    return weighty(
      settled.open.flatMap((active) => openFacts(edition, facts, active)),
      3,
    );
  // Not enforced either way; whether the text asks a licence can still be learnt.
  if (outcome === 'licence-not-enforced')
    return weighty(
      settled.textOnly.flatMap((s) => (s.textOnly === MAYBE ? openFacts(edition, facts, s.active as Active) : [])),
      1,
    );
  if (outcome !== 'licence-required') return [];
  const found: Weighty[] = [];
  const ids = new Set(settled.uncovered.map((s) => s.active.version.effect.requirement));
  const add = (active: Active, weight: number): void => {
    const list = piece(mights, edition, active).answer(facts, (watched) =>
      active.check(watched) === MAYBE ? lackingFacts(edition, watched, active) : [],
    );
    found.push(...weighty(list, weight));
  };
  for (const kind of ['authorisation', 'exception'] as const)
    for (const e of edition.of(kind)) if (e.version.effect.covers.some((id) => ids.has(id))) add(e as Active, 2);
  for (const p of edition.of('review-policy')) if (p.version.effect.for.some((id) => ids.has(id))) add(p as Active, 1);
  return found;
}
