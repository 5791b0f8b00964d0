import type { Determination, Question } from '../contract.ts';
import { MAYBE } from '../law/compile.ts';
import { evaluate, type Missing } from '../law/evaluate.ts';
import { VOCABULARY } from '../law/facts.ts';
import type { Language } from '../law/text.ts';
import { t } from '../law/text.ts';
import { contractPath, isEditable, partyAt, write } from './edits.ts';
import { openFacts, type Weighed } from './outcome.ts';
import type { Session } from './session.ts';
import { settleFor } from './session.ts';

const ROLES: Readonly<Record<string, { en: string; nl: string }>> = {
  purchaser: t('purchaser', 'koper'),
  'intermediate-consignee': t('intermediate consignee', 'tussenontvanger'),
  'ultimate-consignee': t('ultimate consignee', 'eindontvanger'),
  'end-user': t('end user', 'eindgebruiker'),
  exporter: t('exporter', 'exporteur'),
  'foreign-person': t('foreign person', 'buitenlandse persoon'),
};

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

/**
 * What would have to be known, the most decisive first: facts whose knowing (with either of two telling values) settles
 * the answer come before those that leave it open, and facts that several open provisions ask come before those that one asks.
 * @param settles tells whether a question has a settled outcome; left out where the outcome is settled already
 */
export function missingFacts(
  session: Session,
  all: readonly Weighed[],
  language: Language,
  settles: ((q: Question) => boolean) | undefined,
): Determination['missing'] {
  const found = collect(session, all);
  const byPath = new Map<string, { missing: Missing; count: number; gain: number; order: number }>();
  for (const [order, { missing, weight }] of found.entries()) {
    const gap = missing.fact.startsWith('not-encoded');
    if (missing.opaque && !gap) continue;
    // A gap of the rulebook is said as such: nobody can answer it here, and nobody should take it for a yes.
    if (gap && (!settles || all[0]?.outcome !== 'not-determined')) continue;
    const path = gap ? 'not-encoded' : contractPath(missing.fact, missing.path);
    const entry = byPath.get(path);
    if (entry) entry.count += weight;
    else byPath.set(path, { missing, count: weight, gain: 0, order });
  }
  if (settles && byPath.size > 1 && byPath.size <= 8)
    for (const [path, entry] of byPath) {
      const values = trials(entry.missing.fact, session.facts.question, entry.missing.path);
      for (const value of values) if (settles(write(session.facts.question, path, value))) entry.gain++;
    }
  return [...byPath.entries()]
    .sort(([, a], [, b]) => b.gain - a.gain || b.count - a.count || a.order - b.order)
    .map(([path, { missing }]) => ({ fact: path, question: asked(session.facts.question, missing, language) }));
}

function asked(question: Question, missing: Missing, language: Language): string {
  if (missing.fact.startsWith('not-encoded'))
    return t(
      `Not modelled, decide by hand: ${missing.fact.slice('not-encoded: '.length)}`,
      `Niet gemodelleerd, met de hand te beslissen: ${missing.fact.slice('not-encoded: '.length)}`,
    )[language];
  const text = (VOCABULARY.get(missing.fact)?.question ??
    QUESTIONS[missing.fact] ??
    t(`What is ${missing.fact}?`, `Wat is ${missing.fact}?`))[language];
  const party = partyAt(question, missing.path);
  if (!party) return text;
  const role = (ROLES[party.role] ?? t(party.role, party.role))[language];
  return `${role[0]!.toUpperCase()}${role.slice(1)}${party.name ? ` ${party.name}` : ''}: ${text}`;
}

/** Every fact that left something open that matters, with how much it weighs. */
function collect(session: Session, all: readonly Weighed[]): { missing: Missing; weight: number }[] {
  const found: { missing: Missing; weight: number }[] = [];
  const add = (list: readonly Missing[], weight: number): void => {
    const seen = new Set<string>();
    for (const missing of list) {
      const key = `${missing.fact}|${missing.path}`;
      // The classification's own missing facts are asked for as such; "what is the classification" helps nobody.
      if (seen.has(key) || missing.fact === 'item.family' || missing.fact === 'item.eccn' || missing.fact === 'decided')
        continue;
      seen.add(key);
      found.push({ missing, weight });
    }
  };
  const { edition, facts } = session;
  if (all.length > 1 || all[0]?.candidate.active === undefined)
    for (const c of edition.of('classification')) {
      const list: Missing[] = [];
      if (c.check(facts) === MAYBE) evaluate(c.condition, facts, edition.world, list);
      add(list, 4);
    }
  for (const w of all) {
    settleFor(session, w.candidate);
    if (w.outcome === 'not-determined' || w.outcome === 'hold') add(openFacts(session, w.settled), 3);
    if (w.outcome !== 'licence-required') continue;
    const ids = new Set(w.settled.uncovered.map((s) => s.active.version.effect.requirement));
    for (const kind of ['authorisation', 'exception'] as const)
      for (const e of edition.of(kind)) {
        if (!e.version.effect.covers.some((id) => ids.has(id)) || e.check(facts) !== MAYBE) continue;
        const list: Missing[] = [];
        evaluate(e.condition, facts, edition.world, list);
        add(list, 2);
      }
    for (const p of edition.of('review-policy')) {
      if (!p.version.effect.for.some((id) => ids.has(id)) || p.check(facts) !== MAYBE) continue;
      const list: Missing[] = [];
      evaluate(p.condition, facts, edition.world, list);
      add(list, 1);
    }
  }
  return found;
}
