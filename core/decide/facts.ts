import type { Item, Listing, Owner, Party, Question } from '../contract.ts';
import type { Chip } from '../law/chip.ts';
import type { Scope } from '../law/condition.ts';
import { daysBetween } from '../law/day.ts';
import {
  type Facts,
  plainName,
  type SetValue,
  type Surroundings,
  type TextValue,
  type TruthValue,
} from '../law/evaluate.ts';
import { exact, over, toNumber } from '../law/exact.ts';
import {
  above,
  add,
  type Interval,
  isPoint,
  KnownNumber,
  largest,
  multiply,
  point,
  RoughRange,
  roughly,
  SOME_AMOUNT,
  UNKNOWN,
} from '../law/interval.ts';
import { affiliateStatus } from '../law/owners.ts';
import { both, either, type Truth, truthOf } from '../law/truth.ts';
import { type CandidateFacts, followsFromCandidate } from './candidate-facts.ts';

// How a question in contract form answers the facts of the vocabulary (core/law/facts.ts). Nothing is guessed here:
// what is not stated and not in the catalogue is unknown, and what is stated to be unknown is opaque.

type Members = { all: readonly Facts[]; complete: boolean };

const unknownText: TextValue = {};
const opaqueText: TextValue = { opaque: true };
const incomplete: SetValue = { has: [], complete: false };
const TRUTHS: Readonly<Record<Truth, TruthValue>> = {
  yes: { answer: 'yes' },
  no: { answer: 'no' },
  unknown: { answer: 'unknown' },
};
const answerOf = (answer: Truth, opaque?: boolean): TruthValue => (opaque ? { answer, opaque } : TRUTHS[answer]);

/** A stated text: null means "stated to be unknown", undefined "not stated". */
const stated = (value: string | null | undefined): TextValue =>
  value === null ? opaqueText : value === undefined ? unknownText : { is: value };
const quantityOf = (value: number | undefined): Interval => (value === undefined ? SOME_AMOUNT : point(value));

/** Product or null when a factor is missing. */
const product = (a: number, b: number): Interval => multiply(point(a), point(b));

const chipTpp = new WeakMap<Chip, Interval>();
const chipDensity = new WeakMap<Chip, Interval>();

/** TPP of a catalogue entry: the largest dense rate × bit length, with TF32 as a range. */
function catalogueTpp(chip: Chip): Interval {
  const settled = largest(chip.rates.map((r) => product(r.bits, r.tops)));
  if (chip.tf32Tops === undefined) return settled;
  // TF32 multiplies 19-bit inputs held in 32 bits; which length counts is not settled, so it is a range.
  return { lo: settled.lo, hi: largest([settled, product(32, chip.tf32Tops)]).hi };
}

const chipTops = new WeakMap<Chip, Interval>();

/** The largest dense rate of a catalogue entry. */
function catalogueTops(chip: Chip): Interval {
  let tops = chipTops.get(chip);
  if (!tops) {
    tops = point(Math.max(...chip.rates.map((r) => r.tops)));
    chipTops.set(chip, tops);
  }
  return tops;
}

/** Certainly less than nine tenths: more than a rounding or another bin of the same chip. */
const weaker = (stated: Interval, maker: Interval): boolean =>
  stated.hi !== null && maker.lo !== null && toNumber(stated.hi) < 0.9 * toNumber(maker.lo);

/** One integrated circuit: the item itself, or one kind of IC inside a computer. Stated facts win over the catalogue. */
export class IcFacts implements Facts {
  readonly path: string;
  private readonly root: QuestionFacts;
  private readonly own: Pick<Item, 'tpp' | 'performanceDensity' | 'designedOrMarketedForDatacenters'> & Partial<Item>;
  private readonly chip: Chip | undefined;
  private readonly isItem: boolean;
  private tppCache: Interval | undefined;
  private densityCache: Interval | undefined;

  constructor(root: QuestionFacts, path: string, own: Partial<Item>, chip: Chip | undefined, isItem: boolean) {
    this.root = root;
    this.path = path;
    this.own = own;
    this.chip = chip;
    this.isItem = isItem;
  }

  /** Technical note 1 to 3A090: the largest, over all bit lengths, of dense rate × bit length. */
  tpp(): Interval {
    this.tppCache ??= this.computeTpp();
    return this.tppCache;
  }

  private computeTpp(): Interval {
    const { tpp, peakTops } = this.own;
    if (tpp !== undefined) return point(tpp);
    if (peakTops && peakTops.length > 0) {
      const dense = peakTops.filter((r) => !r.sparse);
      const measured = new Set(dense.map((r) => r.bits));
      // A sparse claim is at most what it says and at least nothing: the dense rate behind it is unknown.
      const sparse = peakTops
        .filter((r) => r.sparse && !measured.has(r.bits))
        .map((r): Interval => ({ lo: exact(0), hi: product(r.bits, r.tops).hi }));
      return largest([...dense.map((r) => product(r.bits, r.tops)), ...sparse]);
    }
    if (!this.chip || this.chip.rates.length === 0) return SOME_AMOUNT;
    const cached = chipTpp.get(this.chip);
    if (cached) return cached;
    const computed = roughly(catalogueTpp(this.chip));
    chipTpp.set(this.chip, computed);
    return computed;
  }

  /** All logic dies on a non-planar process; null when no such die exists (density is then not defined by the text). */
  dieArea(): number | null | undefined {
    const { applicableDieAreaMm2, dies } = this.own;
    if (applicableDieAreaMm2 !== undefined) return applicableDieAreaMm2 === 0 ? null : applicableDieAreaMm2;
    if (dies && dies.length > 0) {
      const area = dies.filter((d) => d.nonPlanar && !d.memory).reduce((sum, d) => sum + d.areaMm2, 0);
      return area === 0 ? null : area;
    }
    const known = this.chip?.applicableDieAreaMm2;
    return known && known.status !== 'estimated' ? known.mm2 : undefined;
  }

  density(): Interval {
    this.densityCache ??= this.computeDensity();
    return this.densityCache;
  }

  private computeDensity(): Interval {
    const { performanceDensity, applicableDieAreaMm2, dies, tpp: ownTpp, peakTops } = this.own;
    if (performanceDensity !== undefined) return point(performanceDensity);
    // Of the catalogue alone: the same for every question, worked out once.
    const catalogue =
      applicableDieAreaMm2 === undefined && dies === undefined && ownTpp === undefined && peakTops === undefined
        ? this.chip
        : undefined;
    const known = catalogue && chipDensity.get(catalogue);
    if (known) return known;
    const computed = catalogue ? roughly(this.divided()) : this.divided();
    if (catalogue) chipDensity.set(catalogue, computed);
    return computed;
  }

  /** TPP over applicable die area, exactly. */
  private divided(): Interval {
    const area = this.dieArea();
    if (area === null) return { ...UNKNOWN, opaque: true };
    const tpp = this.tpp();
    if (area === undefined) {
      const none = tpp instanceof KnownNumber ? tpp.value === 0 : tpp.hi?.n === 0n;
      return none ? point(0) : SOME_AMOUNT;
    }
    const mm2 = exact(area);
    return { lo: tpp.lo && over(tpp.lo, mm2), hi: tpp.hi && over(tpp.hi, mm2) };
  }

  private tops(): Interval {
    const { peakTops } = this.own;
    const dense = peakTops?.filter((r) => !r.sparse) ?? [];
    if (dense.length > 0) return largest(dense.map((r) => point(r.tops)));
    if (this.own.tpp === undefined && this.chip && this.chip.rates.length > 0) return catalogueTops(this.chip);
    // Only TPP is known: at 64 bits the rate is smallest, at 1 bit largest.
    const tpp = this.tpp();
    if (tpp === SOME_AMOUNT) return SOME_AMOUNT;
    if (tpp instanceof KnownNumber)
      return new RoughRange(tpp.value / 64, tpp.value, () => ({ lo: over(tpp.lo, exact(64)), hi: tpp.hi }));
    return { lo: tpp.lo && over(tpp.lo, exact(64)), hi: tpp.hi };
  }

  private io(): Interval {
    return quantityOf(this.own.ioBandwidthGBps ?? this.chip?.aggregateIoGBps);
  }

  private dram(): Interval {
    return quantityOf(this.own.dramBandwidthGBps ?? this.chip?.memory?.bandwidthGBps);
  }

  private memoryDensity(): Interval {
    if (this.own.memoryBandwidthDensity !== undefined) return point(this.own.memoryBandwidthDensity);
    const memory = this.chip?.kind === 'hbm' ? this.chip.memory : undefined;
    if (!memory?.bandwidthGBps || !memory.stackAreaMm2) return SOME_AMOUNT;
    return {
      lo: over(exact(memory.bandwidthGBps), exact(memory.stackAreaMm2)),
      hi: over(exact(memory.bandwidthGBps), exact(memory.stackAreaMm2)),
    };
  }

  /** 'integrated-circuit' for what is inside a computer. */
  private kind(): string | undefined {
    return this.isItem ? this.root.kind() : this.chip?.kind === 'hbm' ? 'hbm' : 'integrated-circuit';
  }

  forDatacenters(): Truth {
    return truthOf(this.own.designedOrMarketedForDatacenters ?? this.chip?.marketedForDatacenters);
  }

  private nonPlanar(): Truth {
    if (this.own.dies && this.own.dies.length > 0) return truthOf(this.own.dies.some((d) => d.nonPlanar && !d.memory));
    if (this.own.applicableDieAreaMm2 !== undefined) return truthOf(this.own.applicableDieAreaMm2 > 0);
    return truthOf(this.chip?.nonPlanar);
  }

  private advancedNode(): Truth {
    const nm = this.own.nodeNm ?? this.chip?.nodeNm;
    if (nm !== undefined && nm <= 16) return 'yes';
    const nonPlanar = this.nonPlanar();
    if (nonPlanar === 'yes') return 'yes';
    // Above 22 nm no non-planar logic process is in production; 22 nm itself was FinFET at one maker.
    return nm !== undefined && (nm > 22 || nonPlanar === 'no') ? 'no' : 'unknown';
  }

  private designedInD5(): Truth {
    const there = (country: string): Truth =>
      either(country === 'MO' ? 'yes' : 'no', this.root.world.member('D:5', country));
    let answer: Truth = this.chip ? there(this.chip.vendorHeadquarters) : 'unknown';
    for (const p of this.root.question.parties ?? []) {
      if (p.role !== 'designer') continue;
      for (const place of [p.headquarters, p.ultimateParentHeadquarters])
        if (typeof place === 'string') answer = answer === 'unknown' ? there(place) : either(answer, there(place));
    }
    return answer;
  }

  /** Stated as weaker than the maker's own figures for the chip that is named, or as not for data centres where he says so. */
  milderThanCatalogue(): boolean {
    const { chip, own } = this;
    if (!chip || chip.confidence.rates === 'low') return false;
    if (own.designedOrMarketedForDatacenters === false && chip.marketedForDatacenters === true) return true;
    const { tpp, peakTops, performanceDensity, applicableDieAreaMm2, dies, memoryBandwidthDensity } = own;
    const stated = [tpp, peakTops, performanceDensity, applicableDieAreaMm2, dies, memoryBandwidthDensity];
    if (stated.every((v) => v === undefined)) return false;
    const maker = new IcFacts(this.root, this.path, {}, chip, this.isItem);
    return (
      weaker(this.tpp(), maker.tpp()) ||
      weaker(this.density(), maker.density()) ||
      weaker(this.memoryDensity(), maker.memoryDensity())
    );
  }

  number(fact: string): Interval {
    switch (fact) {
      case 'ic.tpp':
      case 'ic.legacyPerformance':
        return this.tpp();
      case 'ic.performanceDensity':
        return this.density();
      case 'ic.tops':
        return this.tops();
      case 'ic.ioBandwidth':
        return this.io();
      case 'ic.dramBandwidth':
        return this.dram();
      case 'ic.dramPlusIoBandwidth':
        return add(this.dram(), this.io());
      case 'ic.memoryBandwidthDensity':
        return this.memoryDensity();
      case 'ic.transistorsBillion':
        return quantityOf(this.own.transistorsBillion);
      default:
        return this.root.number(fact);
    }
  }

  truth(fact: string): TruthValue {
    switch (fact) {
      case 'ic.forDatacenters':
        return answerOf(this.forDatacenters());
      case 'ic.nonPlanarDie':
        return answerOf(this.nonPlanar());
      case 'ic.advancedNode':
        return answerOf(this.advancedNode());
      case 'ic.containsHbm':
        return answerOf(
          truthOf(
            this.own.containsHbm ??
              (this.chip?.kind === 'integrated-circuit' && this.chip.memory
                ? /HBM/i.test(this.chip.memory.type)
                : undefined),
          ),
        );
      case 'ic.isLogic': {
        const kind = this.kind();
        return answerOf(kind === undefined ? 'unknown' : truthOf(kind === 'integrated-circuit'));
      }
      case 'ic.isHbm': {
        const kind = this.kind();
        return answerOf(kind === undefined ? 'unknown' : truthOf(kind === 'hbm'));
      }
      case 'ic.designedInD5':
        return answerOf(this.designedInD5());
      default:
        return this.root.truth(fact);
    }
  }

  text(fact: string): TextValue {
    return fact === 'ic.chip' ? stated(this.chip?.id ?? this.own.chip) : this.root.text(fact);
  }

  set(fact: string): SetValue {
    return fact === 'ic.chip' ? incomplete : this.root.set(fact);
  }

  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    return this.root.members(scope);
  }
}

/** One listing of a party, direct or through an owner. */
class ListingFacts implements Facts {
  readonly path: string;
  private readonly party: PartyFacts;
  private readonly listing: Listing;
  private readonly via: 'direct' | 'owner';

  constructor(party: PartyFacts, path: string, listing: Listing, via: 'direct' | 'owner') {
    this.party = party;
    this.path = path;
    this.listing = listing;
    this.via = via;
  }

  number(fact: string): Interval {
    return this.party.number(fact);
  }
  truth(fact: string): TruthValue {
    return fact === 'listing.ownRequirement'
      ? answerOf(truthOf(ownRequirement(this.listing.licenceRequirement)))
      : this.party.truth(fact);
  }
  text(fact: string): TextValue {
    switch (fact) {
      case 'listing.list':
        return { is: this.listing.list };
      case 'listing.licenceRequirement':
        return stated(this.listing.licenceRequirement);
      case 'listing.reviewPolicy':
        return stated(this.listing.reviewPolicy);
      case 'listing.via':
        return { is: this.via };
      default:
        return this.party.text(fact);
    }
  }
  set(fact: string): SetValue {
    switch (fact) {
      case 'listing.footnotes':
        return this.listing.footnotes ? { has: this.listing.footnotes.map(String), complete: true } : incomplete;
      case 'listing.programs':
        return this.listing.programs ? { has: this.listing.programs, complete: true } : incomplete;
      default:
        return fact.startsWith('listing.') ? incomplete : this.party.set(fact);
    }
  }
  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    return this.party.members(scope);
  }
}

/** Names of the regions of § 746.6 and of their cities, as addresses spell them. */
const OCCUPIED =
  /crimea|krym\b|sevastopol|simferopol|kerch\b|yalta|feodosi[ay]|y?evpatori[ay]|donetsk|donec'?k|[lL]u[hg]ans[’']?k|mariupol|makii?vka|makeyevka|[hg]orli?vka|gorlovka|alchevsk|\b[dl]nr\b|\b[dl]pr\b|крым|крим|севастопол|с[иі]мферопол|донец|луганс|мариупол|маріупол|\b[дл]нр\b/iu;

/** What is known of a party that is stated to have no owners. */
const NO_OWNERS = affiliateStatus([]);

const NO_LISTING: Members = { all: [], complete: true };
const NO_LISTING_STATED: Members = { all: [], complete: false };

/** One party to the transaction. */
export class PartyFacts implements Facts {
  readonly path: string;
  private readonly root: QuestionFacts;
  readonly party: Party;
  private listings: Members | undefined;
  private affiliate: ReturnType<typeof affiliateStatus> | undefined;

  constructor(root: QuestionFacts, path: string, party: Party) {
    this.root = root;
    this.path = path;
    this.party = party;
  }

  /** Ownership by listed parties. No owners stated: none is known, which § 744.11 asks about; the answer warns of it. */
  affiliation(): ReturnType<typeof affiliateStatus> | undefined {
    if (this.party.owners === undefined) return undefined;
    if (this.party.owners.length === 0) return NO_OWNERS;
    this.affiliate ??= affiliateStatus(this.party.owners.map((o) => inEffect(o, this.root.question.on)));
    return this.affiliate;
  }

  /** Not where the item stays (or, for a release, where it is released). */
  private elsewhere(): Truth {
    const { country } = this.party;
    const place = this.root.placeOfUse();
    if (place === 'nowhere') return 'no';
    return country === undefined || place === undefined ? 'unknown' : truthOf(sameCountry(country) !== place);
  }

  number(fact: string): Interval {
    return this.root.number(fact);
  }

  text(fact: string): TextValue {
    const p = this.party;
    switch (fact) {
      case 'party.role':
        return { is: p.role };
      case 'party.name':
        return stated(p.name);
      case 'party.country':
        return stated(p.country);
      case 'party.headquarters':
        return stated(p.headquarters);
      case 'party.ultimateParentHeadquarters':
        return stated(p.ultimateParentHeadquarters);
      case 'party.citizenship':
        return stated(p.citizenship);
      default:
        return this.root.text(fact);
    }
  }

  set(fact: string): SetValue {
    switch (fact) {
      case 'party.kinds':
        return this.party.kinds ? { has: this.party.kinds, complete: true } : incomplete;
      case 'party.authorisations':
        return this.party.authorisations ? { has: this.party.authorisations, complete: true } : incomplete;
      default:
        return fact.startsWith('party.') ? incomplete : this.root.set(fact);
    }
  }

  truth(fact: string): TruthValue {
    switch (fact) {
      case 'party.affiliateOfListed': {
        const a = this.affiliation();
        return a ? answerOf(a.answer, a.answer === 'unknown') : answerOf('no');
      }
      case 'party.hasListedOwner': {
        const a = this.affiliation();
        return a ? answerOf(a.listedOwner) : answerOf('no');
      }
      case 'party.named':
        return answerOf(truthOf((this.party.name ?? '') !== ''));
      case 'party.opaqueHeadquarters':
        return answerOf(truthOf(this.party.headquarters === null || this.party.ultimateParentHeadquarters === null));
      case 'party.occupiedUkraine':
        return answerOf(truthOf(OCCUPIED.test(this.party.address ?? '')));
      case 'party.elsewhere':
        return answerOf(this.elsewhere());
      case 'party.opaqueOwnership':
        return answerOf(
          truthOf(
            (this.party.owners ?? []).some(opaqueOwner) ||
              this.party.ultimateParentHeadquarters === null ||
              this.party.headquarters === null,
          ),
        );
      default:
        return this.root.truth(fact);
    }
  }

  members(scope: Scope): { all: readonly Facts[]; complete: boolean } {
    if (scope !== 'listing') return this.root.members(scope);
    if (!this.listings && !this.party.owners?.length && !this.party.listed?.length)
      this.listings = this.party.listed === undefined ? NO_LISTING_STATED : NO_LISTING;
    if (!this.listings) {
      const on = this.root.question.on;
      const direct = (this.party.listed ?? [])
        .filter((l) => counts(l, on))
        .map((l, i) => new ListingFacts(this, `${this.path}.listed.${i}`, l, 'direct'));
      const owned = listedOwners(this.party.owners ?? [], on).map(
        (l, i) => new ListingFacts(this, `${this.path}.owners.${i}`, l, 'owner'),
      );
      this.listings = { all: [...direct, ...owned], complete: this.party.listed !== undefined };
    }
    return this.listings;
  }
}

/** The entry's own words cover less than all items subject to the EAR; an entry that says nothing covers all. */
function ownRequirement(said: string | undefined): boolean {
  if (said === undefined || said === 'all-items') return false;
  return !/^\s*(for\s+)?all items subject to the ear/i.test(said) || /\b(except|other than|excluding)\b/i.test(said);
}

/** A listing counts from the day it was added; an undated one counts. */
const counts = (listing: Listing, on: string): boolean => listing.addedOn === undefined || listing.addedOn <= on;

/** The owner with the listings that are in effect on the day, at every level. */
const inEffect = (owner: Owner, on: string): Owner => ({
  ...owner,
  ...(owner.listed ? { listed: owner.listed.filter((l) => counts(l, on)) } : {}),
  ...(owner.owners ? { owners: owner.owners.map((o) => inEffect(o, on)) } : {}),
});

const listedOwners = (owners: readonly Owner[], on: string): Listing[] =>
  owners.flatMap((o) => [...(o.listed ?? []).filter((l) => counts(l, on)), ...listedOwners(o.owners ?? [], on)]);

const opaqueOwner = (o: Owner): boolean => o.sharePercent === null || (o.owners ?? []).some(opaqueOwner);

const doubted = (chip: Chip | undefined): boolean => chip?.confidence.rates === 'low';

const NOBODY: readonly Party[] = [];
/** Hong Kong is a part of China for the EAR. */
const sameCountry = (country: string): string => (country === 'HK' ? 'CN' : country);
const isMaker = (p: Party): boolean => p.role === 'foundry' || p.role === 'osat';
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
    this.self ??= new IcFacts(this, '', this.question.item, this.chip?.kind === 'board' ? undefined : this.chip, true);
    return this.self;
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

  private circuits(): { all: readonly IcFacts[]; complete: boolean } {
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
    const leaves = from !== undefined && to !== undefined && sameCountry(from) !== sameCountry(to);
    const moves = activity === 'in-country-transfer' ? leaves : activity === undefined || activity === 'export';
    if (!moves) return activity ?? 'export';
    return from !== undefined && from !== 'US' ? 'reexport' : 'export';
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
    return place === undefined ? undefined : sameCountry(place);
  }

  private destination(): TextValue {
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

  private usdValue(): Interval {
    const { quantity, unitValue } = this.question;
    if (quantity === undefined || unitValue?.currency !== 'USD') return SOME_AMOUNT;
    return multiply(point(quantity), point(Number(unitValue.amount)));
  }

  private orderTpp(): Interval {
    const { all, complete } = this.circuits();
    if (!complete || this.question.quantity === undefined) return SOME_AMOUNT;
    const inside = this.question.item.contains ?? this.chip?.contains;
    let sum: Interval = point(0);
    for (const [i, ic] of all.entries()) sum = add(sum, multiply(ic.tpp(), point(inside?.[i]?.count ?? 1)));
    return multiply(sum, point(this.question.quantity));
  }

  /** A stated total counts this order too, so it is never less than the order alone, whatever it says. */
  private withOrder(total: number | undefined): Interval {
    if (total === undefined) return SOME_AMOUNT;
    const order = this.orderTpp();
    const stated = point(total);
    return order.lo !== null && above(order, stated.lo!) === 'yes' ? { lo: order.lo, hi: order.lo } : stated;
  }

  private orderChips(): Interval {
    const inside = this.question.item.contains ?? this.chip?.contains;
    if (this.question.quantity === undefined) return SOME_AMOUNT;
    return point(this.question.quantity * (inside ? inside.reduce((n, c) => n + c.count, 0) : 1));
  }

  /** Note 1 to 3A090.a binds the fabricator and the OSAT when they ship themselves, nobody else. */
  private fabricatorShips(): Truth {
    const parties = this.question.parties ?? NOBODY;
    if (!parties.some(isMaker)) return 'no';
    const makers = parties.filter(isMaker);
    const exporter = parties.find((p) => p.role === 'exporter');
    if (!exporter) return 'yes';
    if (exporter.name === undefined) return 'unknown';
    const name = plainName(exporter.name);
    if (makers.some((m) => m.name !== undefined && plainName(m.name) === name)) return 'yes';
    return makers.every((m) => m.name !== undefined) ? 'no' : 'unknown';
  }

  /** § 740.25(c)(1): every purchaser is the designer of the co-packaged commodity, by name. */
  private purchaserIsDesigner(): Truth {
    const named = (role: Party['role']): (string | undefined)[] =>
      (this.question.parties ?? [])
        .filter((p) => p.role === role)
        .map((p) => (p.name === undefined ? undefined : plainName(p.name)));
    const purchasers = named('purchaser');
    const designers = named('designer');
    if (purchasers.length === 0 || designers.length === 0) return 'unknown';
    let answer: Truth = 'yes';
    for (const buyer of purchasers)
      answer = both(
        answer,
        buyer !== undefined && designers.includes(buyer)
          ? 'yes'
          : buyer === undefined || designers.includes(undefined)
            ? 'unknown'
            : 'no',
      );
    return answer;
  }

  /** The goods come into US customs territory from abroad: for the US test, or before this export; on the way perhaps. */
  private entersUs(): Truth {
    const { from = 'US', to, via, item, evidence } = this.question;
    if (from !== 'US') {
      if (to === 'US' || evidence?.jan2026Certifications?.thirdPartyTestInUs) return 'yes';
      // Goods that only pass through may travel in bond, and are then not entered for consumption.
      return to === undefined || via === undefined || via.includes('US') ? 'unknown' : 'no';
    }
    if (item.madeInUs === true) return 'no';
    if (item.madeInUs === false || evidence?.jan2026Certifications?.thirdPartyTestInUs) return 'yes';
    return 'unknown';
  }

  number(fact: string): Interval {
    const forced = this.overrides?.[fact];
    if (typeof forced === 'number') return point(forced);
    const { evidence, on } = this.question;
    switch (fact) {
      case 'item.trainingOperations':
        return quantityOf(this.question.item.trainingOperations);
      case 'item.usContentPercent':
        return quantityOf(this.question.item.controlledUsContentPercent);
      case 'item.appWeightedTeraflops':
        return quantityOf(this.question.item.appWeightedTeraflops);
      case 'quantity':
        return quantityOf(this.question.quantity);
      case 'order.valueUsd':
        return this.usdValue();
      case 'order.tpp':
        return this.orderTpp();
      case 'order.chips':
        return this.orderChips();
      case 'attestation.transistorsBillion':
        return quantityOf(evidence?.foundryAttestation?.transistorsBillion);
      case 'attestation.tpp':
        return quantityOf(evidence?.foundryAttestation?.tpp);
      case 'evidence.daysSinceNacNotice':
        // No notification among the evidence: none was filed, so no day has passed.
        return evidence === undefined
          ? SOME_AMOUNT
          : evidence.nacNotification
            ? point(daysBetween(evidence.nacNotification.filedOn, on))
            : point(-1);
      case 'evidence.volumeShareOfUsPercent':
        return quantityOf(evidence?.jan2026Certifications?.volumeShareOfUsPercent);
      case 'evidence.lppCumulativeTpp':
        return this.withOrder(evidence?.lppCumulativeTpp);
      case 'evidence.installedBaseTpp':
        return this.withOrder(evidence?.installedBaseTpp);
      default:
        if (fact.startsWith('ic.')) return this.circuitItself()?.number(fact) ?? SOME_AMOUNT;
        return UNKNOWN;
    }
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
    if (!this.chipsTakenFromCatalogue().some(doubted)) return false;
    const inside = this.question.item.contains ?? this.chip?.contains ?? [];
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

  /** IC facts asked of the whole: they mean the item when it is an IC, and nothing known when it is a computer. */
  private circuitItself(): IcFacts | undefined {
    return this.overrides || this.kindOf !== 'computer' ? this.item() : undefined;
  }

  truth(fact: string): TruthValue {
    const forced = this.overrides?.[fact];
    if (typeof forced === 'boolean') return answerOf(truthOf(forced));
    const { item, evidence } = this.question;
    // `evidence` says what the exporter holds: what is not in it is not held. No `evidence` at all: not known.
    const held = (value: boolean | undefined): TruthValue =>
      answerOf(evidence === undefined ? 'unknown' : truthOf(value ?? false));
    const certs = evidence?.jan2026Certifications;
    switch (fact) {
      case 'item.published':
        return answerOf(
          truthOf(
            item.published ??
              (this.kindOf === 'technology' || this.kindOf === 'software' || this.kindOf === 'model-weights'
                ? undefined
                : false),
          ),
        );
      case 'item.madeInUs':
        return answerOf(truthOf(item.madeInUs));
      case 'item.commerciallyAvailableInUs':
        return answerOf(truthOf(item.commerciallyAvailableInUs));
      case 'transaction.fabricatorShips':
        return answerOf(this.fabricatorShips());
      case 'transaction.purchaserIsDesigner':
        return answerOf(this.purchaserIsDesigner());
      case 'transaction.entersUs':
        return answerOf(this.entersUs());
      case 'item.milderThanCatalogue':
        return answerOf(truthOf([this.item(), ...this.circuits().all].some((ic) => ic.milderThanCatalogue())));
      case 'question.openRedFlag':
        return answerOf(truthOf((this.question.redFlags ?? []).length > 0));
      // What a question states at all; no rule asks for these, deciding does.
      case 'question.circuitsStated':
        return answerOf(truthOf(this.circuitsStated()));
      case 'question.circuitsNamed':
        return answerOf(truthOf(this.circuitsNamed()));
      case 'question.foreignDirectProduct':
        return answerOf(truthOf(item.foreignDirectProduct));
      case 'question.foreignDirectProductStated':
        return answerOf(truthOf(item.foreignDirectProduct !== undefined));
      case 'question.itemForDatacenters':
        return answerOf(truthOf(item.designedOrMarketedForDatacenters));
      case 'question.computerForDatacenters':
        return answerOf(
          this.kindOf === 'computer'
            ? truthOf(item.designedOrMarketedForDatacenters ?? this.chip?.marketedForDatacenters)
            : 'no',
        );
      case 'question.doubtfulRates':
        return answerOf(truthOf(this.doubtfulRates()));
      case 'question.authorisationsStated':
        return answerOf(truthOf((this.question.parties ?? []).some((p) => p.authorisations !== undefined)));
      case 'question.ownersStated':
        return answerOf(truthOf((this.question.parties ?? []).some((p) => p.owners !== undefined)));
      case 'question.lppStated':
        return answerOf(truthOf(evidence?.lppCumulativeTpp !== undefined));
      case 'question.nacStated':
        return answerOf(truthOf(evidence?.nacNotification !== undefined));
      case 'question.hbmStated':
        return answerOf(truthOf(evidence?.hbmCommitments !== undefined));
      case 'question.installedBaseStated':
        return answerOf(truthOf(evidence?.installedBaseTpp !== undefined));
      case 'evidence.nacObjection':
        return answerOf(
          evidence === undefined
            ? 'unknown'
            : evidence.nacNotification
              ? truthOf(evidence.nacNotification.objection)
              : 'no',
        );
      case 'evidence.purchaseOrder':
        return held(evidence?.purchaseOrder);
      case 'evidence.supplyInUs':
        return held(certs?.supplyInUs);
      case 'evidence.noFoundryDiversion':
        return held(certs?.noFoundryDiversion);
      case 'evidence.recipientKyc':
        return held(certs?.recipientKyc);
      case 'evidence.remoteUsersListed':
        return held(certs?.remoteUsersListed);
      case 'evidence.thirdPartyTestInUs':
        return held(certs?.thirdPartyTestInUs);
      case 'evidence.labIndependent':
        return held(certs?.labIndependent);
      case 'evidence.hbmCommitments':
        return held(evidence?.hbmCommitments);
      case 'evidence.uvlStatement':
        return held(evidence?.uvlStatement);
      case 'evidence.licence':
        return held(evidence?.licence !== undefined);
      default:
        if (followsFromCandidate(fact)) return this.follows(fact).truth(fact);
        // A computer as a whole is no integrated circuit: what is inside is asked with some('ic', …).
        if (this.kindOf === 'computer' && (fact === 'ic.isLogic' || fact === 'ic.isHbm')) return answerOf('no');
        if (fact.startsWith('ic.')) return this.circuitItself()?.truth(fact) ?? answerOf('unknown');
        return answerOf('unknown');
    }
  }

  text(fact: string): TextValue {
    const forced = this.overrides?.[fact];
    if (typeof forced === 'string') return { is: forced };
    const { item, evidence } = this.question;
    switch (fact) {
      case 'activity':
        return { is: this.activity() };
      case 'destination':
        return this.destination();
      case 'origin':
        return { is: this.question.from ?? 'US' };
      case 'item.kind':
        return stated(this.kindOf);
      case 'item.ownEccn':
        // The exporter knows what he stated: not stated is 'none', never unknown.
        return { is: item.eccn ?? 'none' };
      case 'item.hostEccn':
        return { is: item.hostEccn ?? 'none' };
      case 'item.technologyFor':
        return stated(item.technologyFor);
      case 'attestation.by':
        // Evidence without an attestation: none is held.
        return stated(
          evidence?.foundryAttestation?.by ??
            (evidence !== undefined && !evidence.foundryAttestation ? 'none' : undefined),
        );
      case 'attestation.packagedBy':
        return stated(evidence?.foundryAttestation?.packagedBy);
      case 'attestation.packagedIn':
        return stated(evidence?.foundryAttestation?.packagedIn);
      case 'ic.chip':
        return this.item().text(fact);
      default:
        return followsFromCandidate(fact) ? this.follows(fact).text(fact) : unknownText;
    }
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

/** What the item is, when that follows from what is stated; otherwise unknown. Something with circuits in it is not "other". */
function inferKind(item: Item, chip: Chip | undefined): string | undefined {
  if (item.kind && item.kind !== 'other') return item.kind;
  if (item.contains) return 'computer';
  if (chip) return chip.kind === 'board' ? 'computer' : chip.kind;
  if (item.trainingOperations !== undefined) return 'model-weights';
  if (item.technologyFor !== undefined) return 'technology';
  if (item.memoryBandwidthDensity !== undefined) return 'hbm';
  if (
    item.peakTops !== undefined ||
    item.tpp !== undefined ||
    item.dies !== undefined ||
    item.transistorsBillion !== undefined
  )
    return 'integrated-circuit';
  return item.kind;
}

/** For showing: the point value, or the two ends. */
export const shown = (i: Interval): number | { lo: number | null; hi: number | null } =>
  isPoint(i) ? toNumber(i.lo!) : { lo: i.lo && toNumber(i.lo), hi: i.hi && toNumber(i.hi) };
