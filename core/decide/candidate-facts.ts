import type { Scope } from '../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../law/evaluate.ts';
import type { Interval } from '../law/interval.ts';
import { both, either, type Truth, truthOf } from '../law/truth.ts';

/** What classification settled, for one candidate. */
export type Classified = { eccn?: string; family?: string; presumed?: boolean };

/** The facts that follow from classifying and deciding, and not from the question alone. */
const FOLLOWS: ReadonlySet<string> = new Set([
  'item.eccn',
  'item.family',
  'item.isDotZ',
  'item.datacenterA',
  'item.foreignDirectProduct',
  'decided',
]);

/** Does the fact follow from what is decided on the way? */
export const followsFromCandidate = (fact: string): boolean => FOLLOWS.has(fact);

const stated = (value: string | undefined): TextValue => (value === undefined ? {} : { is: value });
const answered = (answer: Truth): TruthValue => ({ answer });
/** Families whose goods are presumed to be direct products of United States technology (§ 734.9(h), (i)). */
const PRESUMED_PRODUCTS: ReadonlySet<string | undefined> = new Set(['a', 'b', 'c', 'weights']);

/** One of the .z paragraphs: '5A992.z', '4A003.z.1'. */
const isDotZ = (eccn: string): boolean => eccn.endsWith('.z') || eccn.includes('.z.');

/** Facts that may be said to be done afresh: nothing remembered is used for them, and nothing of them is remembered. */
export type Base = Facts & { readonly afresh: boolean };

/**
 * The facts as one candidate classification makes them: what the question says, and what classifying and deciding found.
 * Several candidates stand on the same facts one after the other.
 */
export class CandidateFacts implements Facts {
  readonly path = '';
  classified: Classified = {};
  /** How this candidate was decided; duties ask it. */
  decided: string | undefined;
  private readonly base: Base;
  private readonly meetsA: (ic: Facts) => Truth;
  private readonly forced: Readonly<Record<string, unknown>>;

  /** @param forced facts that a worked case gives, whatever would follow */
  constructor(base: Base, meetsA: (ic: Facts) => Truth, forced: Readonly<Record<string, unknown>> = {}) {
    this.base = base;
    this.meetsA = meetsA;
    this.forced = forced;
  }

  get afresh(): boolean {
    return this.base.afresh;
  }

  text(fact: string): TextValue {
    if (typeof this.forced[fact] === 'string') return this.base.text(fact);
    switch (fact) {
      case 'item.eccn':
        return stated(this.classified.eccn);
      case 'item.family':
        return stated(this.classified.family);
      case 'decided':
        return stated(this.decided);
      default:
        return this.base.text(fact);
    }
  }

  /** The text itself, to be read and not only tested (observe.ts). */
  value(fact: string): TextValue {
    return FOLLOWS.has(fact) || !this.base.value ? this.text(fact) : this.base.value(fact);
  }

  truth(fact: string): TruthValue {
    if (typeof this.forced[fact] === 'boolean') return this.base.truth(fact);
    const { eccn, family } = this.classified;
    switch (fact) {
      case 'item.isDotZ':
        return answered(eccn === undefined ? 'unknown' : truthOf(isDotZ(eccn)));
      case 'item.datacenterA':
        return answered(this.datacenterA());
      case 'item.foreignDirectProduct':
        if (this.base.truth('question.foreignDirectProductStated').answer === 'yes')
          return this.base.truth('question.foreignDirectProduct');
        return answered(PRESUMED_PRODUCTS.has(family) ? 'yes' : 'unknown');
      default:
        return this.base.truth(fact);
    }
  }

  /** A data-centre item that meets 3A090.a, by itself or by what is inside (§ 740.8(a)). */
  private datacenterA(): Truth {
    const { family, presumed } = this.classified;
    if (family === undefined) return 'unknown';
    if (family !== 'a') return 'no';
    const { all } = this.base.members('ic');
    if (all.length === 0) return this.base.truth('question.itemForDatacenters').answer;
    if (presumed) return 'yes';
    // § 740.8(a) speaks of the item that is sent: of a computer or board its own marketing counts beside that of its circuits.
    let answer = this.base.truth('question.computerForDatacenters').answer;
    for (const ic of all) {
      const meets = this.meetsA(ic);
      // Classified by the exporter's own word: the parameters may be silent, so silence does not make it a consumer part.
      const counts = all.length === 1 && meets === 'unknown' ? 'yes' : meets;
      answer = either(answer, both(counts, ic.truth('ic.forDatacenters').answer));
    }
    return answer;
  }

  number(fact: string): Interval {
    return this.base.number(fact);
  }
  set(fact: string): SetValue {
    return this.base.set(fact);
  }
  members(scope: Scope): ReturnType<Facts['members']> {
    return this.base.members(scope);
  }
}
