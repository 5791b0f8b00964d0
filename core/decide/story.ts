import type { Determination, Reason } from '../contract.ts';
import type { Language } from '../law/text.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import type { Candidate } from './classify.ts';
import type { Active, Edition } from './edition.ts';
import { frozen } from './frozen.ts';
import { memoryOf } from './memory.ts';
import type { Weighed } from './outcome.ts';
import { bareReason, clauseOf, reason, reasonOf, tracesOf } from './reasons.ts';
import type { Recall } from './recall.ts';
import { type Said, script } from './script.ts';
import type { Session } from './session.ts';
import type { Outcome } from './settle.ts';

type Warning = Determination['warnings'][number];

/** What there is to tell of an answer, in one language: the reasons to give and the warnings of their provisions. */
export type Told = {
  readonly said: readonly Said[];
  readonly warnings: readonly Warning[];
  /** The provisions that decided, and their ids as text. */
  readonly decided: readonly Active[];
  readonly ids: string;
};

/** What there is to tell of an answer apart from its values: the same for all questions that the rules cannot tell apart. */
export class Story {
  private readonly said: readonly Said[];
  /** The clauses that the deciding provision reached, of a story that shows no traces. */
  private readonly clause: string | undefined;
  private readonly inLanguage: Partial<Record<Language, Told>> = {};
  private readonly inWords: Partial<Record<Language, Recall<readonly Reason[]>>> = {};
  private readonly bare: Partial<Record<Language, readonly Reason[]>> = {};

  constructor(said: readonly Said[], clause: string | undefined) {
    this.said = said;
    this.clause = clause;
  }

  /** The reasons, with the traces of the facts on which the session stands. */
  reasons(edition: Edition, facts: CandidateFacts, language: Language): readonly Reason[] {
    const { clause } = this;
    if (clause !== undefined) {
      this.bare[language] ??= frozen(
        this.told(language).said.map(({ active, effect }, i) =>
          reasonOf(active, effect, i === 0 ? clause : '', null, language),
        ),
      );
      return this.bare[language];
    }
    let recall = this.inWords[language];
    if (!recall) {
      recall = memoryOf(edition).shown<readonly Reason[]>();
      this.inWords[language] = recall;
    }
    // Each provision remembers its own traces too: a new value in one leaves the others as they were.
    return recall.answer(facts, (watched) =>
      this.told(language).said.map(({ active, effect, bare, entry }) => {
        if (bare !== undefined) return bareReason(active, effect, clauseOf(active, edition, watched), bare, language);
        const said = reason(active, effect, tracesOf(active, edition, watched), language);
        return entry ? frozen({ ...said, clause: said.clause ? `${said.clause}, ${entry}` : entry }) : said;
      }),
    );
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
    const decided = said.flatMap(({ active, decides }) => (decides ? [active] : []));
    const told = {
      said,
      warnings: frozen(warnings),
      decided,
      ids: JSON.stringify(decided.map((active) => active.provision.id)),
    };
    this.inLanguage[language] = told;
    return told;
  }
}

const stories = new WeakMap<readonly Candidate[], Map<string | number, Recall<Story>>>();
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
  // Of one candidate the settlement and what was made of its outcome say everything.
  const key =
    all.length === 1 && outcome === leading.outcome
      ? leading.settlement.number * 2 + (decidingOnly ? 1 : 0)
      : `${outcome}${decidingOnly ? '!' : ''}|${all.map((w) => w.settlement.number).join('|')}`;
  let recall = ofCandidates.get(key);
  if (!recall) {
    if (ofCandidates.size >= MOST) ofCandidates.clear();
    recall = memoryOf(edition).long<Story>();
    ofCandidates.set(key, recall);
  }
  return recall.answer(facts, (watched) => {
    const said = script(edition, watched, all, leading, outcome, decidingOnly);
    const clause = decidingOnly ? (said[0] ? clauseOf(said[0].active, edition, watched) : '') : undefined;
    return new Story(said, clause);
  });
}
