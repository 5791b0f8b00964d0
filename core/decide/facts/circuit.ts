import type { Item } from '../../contract.ts';
import type { Chip } from '../../law/chip.ts';
import type { Scope } from '../../law/condition.ts';
import type { Facts, SetValue, TextValue, TruthValue } from '../../law/evaluate.ts';
import { exact, over, toNumber } from '../../law/exact.ts';
import {
  add,
  type Interval,
  KnownNumber,
  largest,
  point,
  RoughRange,
  roughly,
  SOME_AMOUNT,
  UNKNOWN,
} from '../../law/interval.ts';
import { either, type Truth, truthOf } from '../../law/truth.ts';
import { catalogueTops, catalogueTpp, doubted, product } from './catalogue.ts';
import type { QuestionFacts } from './question.ts';
import { answerOf, incomplete, quantityOf, stated } from './values.ts';

const chipDensity = new WeakMap<Chip, Interval>();

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
    return catalogueTpp(this.chip);
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

  tops(): Interval {
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

  io(): Interval {
    return quantityOf(this.own.ioBandwidthGBps ?? this.chip?.aggregateIoGBps);
  }

  dram(): Interval {
    return quantityOf(this.own.dramBandwidthGBps ?? this.chip?.memory?.bandwidthGBps);
  }

  memoryDensity(): Interval {
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

  nonPlanar(): Truth {
    if (this.own.dies && this.own.dies.length > 0) return truthOf(this.own.dies.some((d) => d.nonPlanar && !d.memory));
    if (this.own.applicableDieAreaMm2 !== undefined) return truthOf(this.own.applicableDieAreaMm2 > 0);
    return truthOf(this.chip?.nonPlanar);
  }

  advancedNode(): Truth {
    const nm = this.own.nodeNm ?? this.chip?.nodeNm;
    if (nm !== undefined && nm <= 16) return 'yes';
    const nonPlanar = this.nonPlanar();
    if (nonPlanar === 'yes') return 'yes';
    // Above 22 nm no non-planar logic process is in production; 22 nm itself was FinFET at one maker.
    return nm !== undefined && (nm > 22 || nonPlanar === 'no') ? 'no' : 'unknown';
  }

  designedInD5(): Truth {
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
    if (!chip) return false;
    const { tpp, peakTops, performanceDensity, applicableDieAreaMm2, dies, memoryBandwidthDensity } = own;
    const silent =
      tpp === undefined &&
      peakTops === undefined &&
      performanceDensity === undefined &&
      applicableDieAreaMm2 === undefined &&
      dies === undefined &&
      memoryBandwidthDensity === undefined;
    if (silent && own.designedOrMarketedForDatacenters !== false) return false;
    if (doubted(chip)) return false;
    if (own.designedOrMarketedForDatacenters === false && chip.marketedForDatacenters === true) return true;
    if (silent) return false;
    const maker = new IcFacts(this.root, this.path, {}, chip, this.isItem);
    return (
      weaker(this.tpp(), maker.tpp()) ||
      weaker(this.density(), maker.density()) ||
      weaker(this.memoryDensity(), maker.memoryDensity())
    );
  }

  containsHbm(): Truth {
    const { chip } = this;
    const known = chip?.kind === 'integrated-circuit' && chip.memory ? /HBM/i.test(chip.memory.type) : undefined;
    return truthOf(this.own.containsHbm ?? known);
  }

  transistorsBillion(): Interval {
    return quantityOf(this.own.transistorsBillion);
  }

  isKind(wanted: string): Truth {
    const kind = this.kind();
    return kind === undefined ? 'unknown' : truthOf(kind === wanted);
  }

  number(fact: string): Interval {
    const read = CIRCUIT_NUMBERS.get(fact);
    return read ? read(this) : this.root.number(fact);
  }

  truth(fact: string): TruthValue {
    const read = CIRCUIT_TRUTHS.get(fact);
    return read ? answerOf(read(this)) : this.root.truth(fact);
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

/** How a circuit answers the numbers of the vocabulary. */
export const CIRCUIT_NUMBERS: ReadonlyMap<string, (ic: IcFacts) => Interval> = new Map(
  Object.entries<(ic: IcFacts) => Interval>({
    'ic.tpp': (ic) => ic.tpp(),
    'ic.legacyPerformance': (ic) => ic.tpp(),
    'ic.performanceDensity': (ic) => ic.density(),
    'ic.tops': (ic) => ic.tops(),
    'ic.ioBandwidth': (ic) => ic.io(),
    'ic.dramBandwidth': (ic) => ic.dram(),
    'ic.dramPlusIoBandwidth': (ic) => add(ic.dram(), ic.io()),
    'ic.memoryBandwidthDensity': (ic) => ic.memoryDensity(),
    'ic.transistorsBillion': (ic) => ic.transistorsBillion(),
  }),
);

/** How a circuit answers what is true or not. */
export const CIRCUIT_TRUTHS: ReadonlyMap<string, (ic: IcFacts) => Truth> = new Map(
  Object.entries<(ic: IcFacts) => Truth>({
    'ic.forDatacenters': (ic) => ic.forDatacenters(),
    'ic.nonPlanarDie': (ic) => ic.nonPlanar(),
    'ic.advancedNode': (ic) => ic.advancedNode(),
    'ic.containsHbm': (ic) => ic.containsHbm(),
    'ic.isLogic': (ic) => ic.isKind('integrated-circuit'),
    'ic.isHbm': (ic) => ic.isKind('hbm'),
    'ic.designedInD5': (ic) => ic.designedInD5(),
  }),
);
