import { NO } from '../law/compile.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../law/evaluate.ts';
import { type Interval, UNKNOWN } from '../law/interval.ts';
import type { Active, Edition } from './edition.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';
import { inPart, type KindOf, type Part } from './part.ts';

const TEXTS: ReadonlySet<string> = new Set(['activity', 'destination', 'item.kind', 'item.family', 'item.eccn']);
const UNKNOWN_TEXT: TextValue = {};
const UNKNOWN_TRUTH: TruthValue = { answer: 'unknown' };
const UNKNOWN_SET: SetValue = { has: [], complete: false };
const NOBODY = { all: [], complete: false };

/** What is moved, how and where to; everything else unknown. */
class Outline implements Facts {
  readonly path = '';
  private readonly facts: Facts;
  constructor(facts: Facts) {
    this.facts = facts;
  }
  text(fact: string): TextValue {
    return TEXTS.has(fact) ? this.facts.text(fact) : UNKNOWN_TEXT;
  }
  truth(fact: string): TruthValue {
    return fact === 'item.isDotZ' ? this.facts.truth(fact) : UNKNOWN_TRUTH;
  }
  number(): Interval {
    return UNKNOWN;
  }
  set(): SetValue {
    return UNKNOWN_SET;
  }
  members(): { all: readonly Facts[]; complete: boolean } {
    return NOBODY;
  }
}

/**
 * The provisions of a part that can still matter for what is moved, how and where to. One that answers no with everything
 * else unknown answers no whatever the rest is (Kleene's connectives are monotone), so it need not be asked again.
 */
export const relevant = <P extends Part>(edition: Edition, facts: Watched, part: P): readonly Active<KindOf<P>>[] =>
  memoryOf(edition)
    .relevant(part)
    .answer(facts, (watched) => {
      const outline = new Outline(watched);
      return inPart(edition, part).filter((active) => active.check(outline) !== NO);
    });
