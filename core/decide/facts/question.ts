import type { Party, Question } from '../../contract.ts';
import type { Chip } from '../../law/chip.ts';
import type { Scope } from '../../law/condition.ts';
import type { Facts, SetValue, Surroundings, TextValue, TruthValue } from '../../law/evaluate.ts';
import { type Interval, point, UNKNOWN } from '../../law/interval.ts';
import { asListed } from '../../law/rulebook.ts';
import { type Truth, truthOf } from '../../law/truth.ts';
import { type CandidateFacts, followsFromCandidate } from '../candidate-facts.ts';
import { doubted } from './catalogue.ts';
import { IcFacts } from './circuit.ts';
import { inferKind } from './kind.ts';
import { PartyFacts } from './party.ts';
import { NUMBERS } from './question-numbers.ts';
import { TEXTS } from './question-texts.ts';
import { TRUTHS } from './question-truths.ts';
import { answerOf, incomplete, opaqueText, stated, unknownText } from './values.ts';

// How a question in contract form answers the facts of the vocabulary (core/law/facts.ts). Nothing is guessed here:
// what is not stated and not in the catalogue is unknown, and what is stated to be unknown is opaque.

const PERSONS: readonly Party['role'][] = ['foreign-person'];
const RECIPIENTS: readonly Party['role'][] = [
  'purchaser',
  'ultimate-consignee',
  'end-user',
  'remote-user',
  'foreign-person',
];
/** For goods that move: a purchaser who is named alone is read as the one who uses them (§ 748.5(f)); a tenant is not. */
const GOODS_TO: readonly Party['role'][] = ['purchaser', 'ultimate-consignee', 'end-user'];
const NEEDED: Readonly<Record<string, readonly Party['role'][]>> = {
  export: GOODS_TO,
  reexport: GOODS_TO,
  'in-country-transfer': GOODS_TO,
  'deemed-export': PERSONS,
  'deemed-reexport': PERSONS,
};

/** The question as a whole. `world` is the dated rulebook; `chipOf` resolves catalogue ids. */
export class QuestionFacts implements Facts {
  readonly path = '';
  readonly question: Question;
  readonly world: Surroundings;
  readonly chip: Chip | undefined;
  private readonly chipOf: (id: string) => Chip | undefined;
  private readonly meetsA: (ic: Facts) => Truth;
  private readonly overrides: Readonly<Record<string, unknown>> | undefined;
  private ics: { all: readonly IcFacts[]; complete: boolean } | undefined;
  private partyList: { all: readonly PartyFacts[]; complete: boolean } | undefined;
  private self: IcFacts | undefined;
  private readonly kindOf: string | undefined;
  /** Nothing is remembered of these facts, and nothing that was remembered is used: facts forced by a worked case, and the reference that tests compare with. */
  afresh: boolean;
  /** What answers the facts that follow from classifying and deciding. */
  candidate: CandidateFacts | undefined;

  constructor(
    question: Question,
    world: Surroundings,
    chipOf: (id: string) => Chip | undefined,
    meetsA: (ic: Facts) => Truth,
    overrides?: Readonly<Record<string, unknown>>,
  ) {
    this.question = question;
    this.world = world;
    this.chipOf = chipOf;
    this.meetsA = meetsA;
    this.overrides = overrides;
    this.afresh = overrides !== undefined;
    this.chip = question.item.chip === undefined ? undefined : chipOf(question.item.chip);
    this.kindOf = inferKind(question.item, this.chip);
  }

  kind(): string | undefined {
    return this.kindOf;
  }

  item(): IcFacts {
    this.self ??= new IcFacts(this, '', this.itemStated(), this.chip?.kind === 'board' ? undefined : this.chip, true);
    return this.self;
  }

  /** The item as stated; where no rate is, what its designer attests of it is its TPP (3A090, Note 1.a: a datasheet or other attestation). */
  private itemStated(): Question['item'] {
    const { item, evidence } = this.question;
    const attested = evidence?.foundryAttestation;
    const rated = [item.tpp, item.peakTops, item.chip, item.contains, item.eccn].some((v) => v !== undefined);
    return rated || attested?.by !== 'designer' || attested.tpp === undefined ? item : { ...item, tpp: attested.tpp };
  }

  /** Does the question say anything of the circuits themselves (a chip, a parameter, what is inside)? */
  circuitsStated(): boolean {
    const { chip, tpp, performanceDensity, applicableDieAreaMm2, peakTops, dies, contains, memoryBandwidthDensity } =
      this.question.item;
    return [chip, tpp, performanceDensity, applicableDieAreaMm2, peakTops, dies, contains, memoryBandwidthDensity].some(
      (v) => v !== undefined,
    );
  }

  /** Is every chip that is named by nothing but its name in the catalogue? A name that nobody knows proves nothing. */
  circuitsNamed(): boolean {
    const { item } = this.question;
    if (item.chip !== undefined && !this.chip && item.tpp === undefined && item.peakTops === undefined) return false;
    return (item.contains ?? []).every(
      (c) => c.tpp !== undefined || (c.chip !== undefined && this.chipOf(c.chip) !== undefined),
    );
  }

  circuits(): { all: readonly IcFacts[]; complete: boolean } {
    if (!this.ics) {
      const { item } = this.question;
      const inside = item.contains ?? this.chip?.contains;
      if (inside) {
        const all = inside.map(
          (c, i) =>
            new IcFacts(this, `item.contains.${i}`, c, c.chip === undefined ? undefined : this.chipOf(c.chip), false),
        );
        this.ics = { all, complete: true };
      } else if (this.kindOf === 'integrated-circuit' || this.kindOf === 'hbm')
        this.ics = { all: [this.item()], complete: true };
      else this.ics = { all: [], complete: this.kindOf !== undefined && this.kindOf !== 'computer' };
    }
    return this.ics;
  }

  parties(): { all: readonly PartyFacts[]; complete: boolean } {
    if (!this.partyList) {
      const { parties: given = [], to } = this.question;
      const needed = NEEDED[this.activity()] ?? RECIPIENTS;
      this.partyList = {
        all: given.map((p, i) => new PartyFacts(this, `parties.${i}`, p)),
        // Goods without a destination can only be classified, and of the parties that turns on the designer alone (3A090, Note 1).
        complete: given.some(
          (p) => needed.includes(p.role) || (needed === GOODS_TO && to === undefined && p.role === 'designer'),
        ),
      };
    }
    return this.partyList;
  }

  /**
   * Default 'export'; goods that leave another country are a reexport (§ 734.14), and a transfer (in-country) that ends in
   * another country than it begins is an export or a reexport (§ 734.16), whatever they are called.
   */
  activity(): string {
    const { activity, from, to } = this.question;
    const leaves = from !== undefined && to !== undefined && asListed(from) !== asListed(to);
    const moves = activity === 'in-country-transfer' ? leaves : activity === undefined || activity === 'export';
    if (!moves) return activity ?? 'export';
    return from !== undefined && asListed(from) !== 'US' ? 'reexport' : 'export';
  }

  /** The destination as a code for keys: '!' stated to be unknown, '' not stated. */
  destinationCode(): string {
    const d = this.destination();
    return d.is ?? (d.opaque ? '!' : '');
  }

  /** Where the item stays, or where technology is released; Hong Kong as China. 'nowhere': nothing moves. */
  placeOfUse(): string | undefined {
    const activity = this.activity();
    if (!(activity in NEEDED)) return 'nowhere';
    const place = activity.startsWith('deemed-') ? (this.question.from ?? 'US') : this.destination().is;
    return place === undefined ? undefined : asListed(place);
  }

  destination(): TextValue {
    const { to, from } = this.question;
    const activity = this.activity();
    if (activity === 'deemed-export' || activity === 'deemed-reexport') {
      // The release is deemed to go to the home of each foreign person (§ 734.13(b)); `to` speaks for a person only when
      // none is named. One without a citizenship leaves it unknown; several homes are several questions: a person decides.
      const homes = new Set(
        (this.question.parties ?? []).filter((p) => p.role === 'foreign-person').map((p) => p.citizenship),
      );
      if (homes.size === 0) return stated(to);
      return homes.size > 1 && !homes.has(undefined)
        ? opaqueText
        : stated(homes.has(undefined) ? undefined : [...homes][0]);
    }
    return stated(to ?? (activity === 'in-country-transfer' ? from : undefined));
  }

  /** The chips whose rates are taken from the catalogue: the item itself and what is inside, where nothing better is stated. */
  chipsTakenFromCatalogue(): Chip[] {
    const { item } = this.question;
    const found: Chip[] = [];
    const better = [item.tpp, item.peakTops, item.eccn, item.memoryBandwidthDensity].some((v) => v !== undefined);
    if (this.chip && !better) found.push(this.chip);
    for (const one of item.contains ?? this.chip?.contains ?? []) {
      if (one.chip === undefined || ('tpp' in one && one.tpp !== undefined)) continue;
      const inside = this.chipOf(one.chip);
      if (inside) found.push(inside);
    }
    return found;
  }

  /**
   * Catalogue facts of low confidence (reported, derived, announced) never free goods by themselves. Beside a circuit that is
   * surely in 3A090.a they change nothing: the computer is in the highest family whatever the doubtful one can do.
   */
  doubtfulRates(): boolean {
    const inside = this.question.item.contains ?? this.chip?.contains ?? [];
    if (inside.length === 0 && !doubted(this.chip)) return false;
    if (!this.chipsTakenFromCatalogue().some(doubted)) return false;
    const { all } = this.circuits();
    return !inside.some((one, i) => {
      const ic = all[i];
      const known = one.chip === undefined ? undefined : this.chipOf(one.chip);
      return (
        ic !== undefined && this.meetsA(ic) === 'yes' && (('tpp' in one && one.tpp !== undefined) || !doubted(known))
      );
    });
  }

  /** Who answers a fact that follows from a candidate: asked without one, it is a defect of core/decide. */
  private follows(fact: string): CandidateFacts {
    if (!this.candidate)
      throw new Error(`'${fact}' was asked of a question that is not being decided: this is a defect of core/decide`);
    return this.candidate;
  }

  /** Stated as weaker than the maker's own figures, for the item or a circuit of it. */
  milderThanCatalogue(): boolean {
    return this.item().milderThanCatalogue() || this.circuits().all.some((ic) => ic.milderThanCatalogue());
  }

  /** IC facts asked of the whole: they mean the item when it is an IC, and nothing known when it is a computer. */
  circuitItself(): IcFacts | undefined {
    return this.overrides || this.kindOf !== 'computer' ? this.item() : undefined;
  }

  number(fact: string): Interval {
    if (this.overrides) {
      const forced = this.overrides[fact];
      if (typeof forced === 'number') return point(forced);
    }
    const read = NUMBERS.get(fact);
    return read ? read(this) : UNKNOWN;
  }

  truth(fact: string): TruthValue {
    if (this.overrides) {
      const forced = this.overrides[fact];
      if (typeof forced === 'boolean') return answerOf(truthOf(forced));
    }
    const read = TRUTHS.get(fact);
    if (read) return answerOf(read(this));
    if (followsFromCandidate(fact)) return this.follows(fact).truth(fact);
    return answerOf('unknown');
  }

  text(fact: string): TextValue {
    if (this.overrides) {
      const forced = this.overrides[fact];
      if (typeof forced === 'string') return { is: forced };
    }
    const read = TEXTS.get(fact);
    if (read) return read(this);
    return followsFromCandidate(fact) ? this.follows(fact).text(fact) : unknownText;
  }

  set(fact: string): SetValue {
    const forced = this.overrides?.[fact];
    if (Array.isArray(forced)) return { has: forced.map(String), complete: true };
    switch (fact) {
      case 'endUse': {
        const uses = this.question.endUse;
        // 'unknown' among the uses: stated to be unknown, so there may be others and asking again will not help.
        return uses === undefined
          ? incomplete
          : uses.includes('unknown')
            ? { has: uses, complete: false, opaque: true }
            : { has: uses, complete: true };
      }
      case 'via':
        // No transit stated is read as none, and the answer says so where jurisdiction turns on it.
        return { has: this.question.via ?? [], complete: true };
      case 'redFlags':
        return { has: this.question.redFlags ?? [], complete: true };
      default:
        return incomplete;
    }
  }

  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    return scope === 'ic' ? this.circuits() : scope === 'party' ? this.parties() : { all: [], complete: true };
  }
}
