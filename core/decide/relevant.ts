import { NO } from '../law/compile.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../law/evaluate.ts';
import { type Interval, UNKNOWN } from '../law/interval.ts';
import type { Kind } from '../law/provision.ts';
import type { Active, Edition } from './edition.ts';
import { memoryOf } from './memory.ts';
import type { Watched } from './observe.ts';

/** Provisions by kind. */
export type Provisions = Pick<Edition, 'of'>;

/** Kinds that are asked once the item is classified. */
const KINDS: readonly Kind[] = [
  'licence-requirement',
  'exception',
  'authorisation',
  'review-policy',
  'prohibition',
  'red-flag',
  'jurisdiction',
  'duty',
  'levy',
  'limit',
  'gate',
];
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
 * The provisions that can still matter for what is moved, how and where to. One that answers no with everything else
 * unknown answers no whatever the rest is (Kleene's connectives are monotone), so it need not be asked again.
 */
export function relevant(edition: Edition, facts: Watched): Provisions {
  return memoryOf(edition).relevant.answer(facts, (watched) => {
    const outline = new Outline(watched);
    const left = new Map<Kind, readonly Active[]>();
    for (const kind of KINDS)
      left.set(
        kind,
        (edition.of(kind) as readonly Active[]).filter((active) => active.check(outline) !== NO),
      );
    return { of: <K extends Kind>(kind: K) => (left.get(kind) ?? edition.of(kind)) as readonly Active<K>[] };
  });
}
