import type { Determination } from '../contract.ts';
import { NO, type Quick } from '../law/compile.ts';
import type { Kind } from '../law/provision.ts';
import type { Language } from '../law/text.ts';
import type { Candidate } from './classify.ts';
import type { Active, Edition } from './edition.ts';
import { frozen } from './frozen.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';
import type { Weighed } from './outcome.ts';
import type { Recall } from './recall.ts';
import { type Said, script } from './script.ts';
import { remembered, type Session } from './session.ts';
import type { Outcome } from './settle.ts';

type Warning = Determination['warnings'][number];

/** A provision that holds (YES) or may hold (MAYBE). */
export type Held<K extends Kind> = { readonly active: Active<K>; readonly answer: Quick };
/** What is reported beside the answer. */
export type Report = { readonly [K in 'duty' | 'levy' | 'limit' | 'gate' | 'red-flag']: readonly Held<K>[] };

/** What there is to tell of an answer, in one language: the reasons to give and the warnings of their provisions. */
export type Told = { readonly said: readonly Said[]; readonly warnings: readonly Warning[] };

/** What there is to tell of an answer apart from its values: the same for all questions that the rules cannot tell apart. */
export class Story {
  readonly report: Report;
  private readonly said: readonly Said[];
  private readonly inLanguage: Partial<Record<Language, Told>> = {};

  constructor(said: readonly Said[], report: Report) {
    this.said = said;
    this.report = report;
  }

  told(language: Language): Told {
    const known = this.inLanguage[language];
    if (known) return known;
    const said: Said[] = [];
    const warnings: Warning[] = [];
    const warn = (id: string, text: string, cite: string): void => {
      if (!warnings.some((w) => w.text === text)) warnings.push({ id, text, cite });
    };
    const alike = (a: Said, b: Said): boolean =>
      a.active.provision.cite === b.active.provision.cite &&
      a.effect[language] === b.effect[language] &&
      a.active.provision.title[language] === b.active.provision.title[language];
    for (const one of this.said) {
      if (said.some((other) => alike(one, other))) continue;
      said.push(one);
      if (one.decides !== true) continue;
      const { provision, version, period } = one.active;
      for (const w of version.warnings ?? []) warn(`rule:${provision.id}`, w[language], provision.cite);
      if (period.warning) warn(`enforcement:${provision.id}`, period.warning[language], provision.cite);
    }
    const told = { said, warnings: frozen(warnings) };
    this.inLanguage[language] = told;
    return told;
  }
}

const stories = new WeakMap<readonly Candidate[], Map<string, Recall<Story>>>();
/** Most ways of settling the same candidates whose stories are kept. */
const MOST = 500;

/** The story of a session whose leading candidate it stands on. */
export function storyOf(
  session: Session,
  all: readonly Weighed[],
  leading: Weighed,
  outcome: Outcome,
  decidingOnly: boolean,
): Story {
  const { candidates, edition, facts } = session;
  let ofCandidates = stories.get(candidates);
  if (!ofCandidates) {
    ofCandidates = new Map();
    stories.set(candidates, ofCandidates);
  }
  let key = `${outcome}${decidingOnly ? '!' : ''}`;
  for (const w of all) key += `|${w.settlement.number}`;
  let recall = ofCandidates.get(key);
  if (!recall) {
    if (ofCandidates.size >= MOST) ofCandidates.clear();
    recall = memoryOf(edition).long<Story>();
    ofCandidates.set(key, recall);
  }
  return remembered(
    facts,
    recall,
    (watched) => new Story(script(edition, watched, all, leading, outcome, decidingOnly), report(edition, watched)),
  );
}

function report(edition: Edition, facts: Watched): Report {
  const held = <K extends Kind>(kind: K): Held<K>[] =>
    edition.of(kind).flatMap((active) => {
      const answer = active.check(facts);
      return answer === NO ? [] : [{ active, answer }];
    });
  return {
    duty: held('duty'),
    levy: held('levy'),
    limit: held('limit'),
    gate: held('gate'),
    'red-flag': held('red-flag'),
  };
}
