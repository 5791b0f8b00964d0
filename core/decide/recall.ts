import type { Facts } from '../law/evaluate.ts';
import { type Asked, type Grain, type Key, Log, type Step, Watched } from './observe.ts';

/*
 * Work on a question depends on what it looked at, and on nothing else. So an answer is kept with the looks that led to
 * it, and given again to every question on which the same looks see the same (memoisation by observed dependencies:
 * Abadi, Lampson and Lévy 1996; Acar, Blelloch and Harper 2003). After equal looks the work looks next at the same
 * thing, so the looks stand in a tree, and finding an answer costs one look for each step down and makes nothing.
 */

/**
 * Room shared by several trees: when it is full, all of them begin anew. It is counted in looks, and not in answers: a
 * question with thousands of parties must not take thousands of times the room of another.
 */
export class Shelf {
  generation = 0;
  private count = 0;
  private readonly most: number;
  private numbers = new Map<Key, number>();

  /** @param most looks kept together, each with 16 characters of text at the most */
  constructor(most: number) {
    this.most = most;
  }

  /** Makes room for an answer. @returns false: it would take a tenth of the shelf by itself, and is not worth it */
  add(steps: readonly Step[]): boolean {
    let size = 1 + steps.length;
    for (const { key } of steps) if (typeof key === 'string') size += key.length >> 4;
    if (size * 10 > this.most) return false;
    this.count += size;
    if (this.count <= this.most) return true;
    this.count = size;
    this.numbers = new Map();
    this.generation++;
    return true;
  }

  /** The small number that stands for a key in the trees; undefined: no tree has it. */
  known(key: Key): number | undefined {
    return typeof key === 'number' && (key | 0) === key && key >= 0 && key < FIRST ? key : this.numbers.get(key);
  }

  numberOf(key: Key): number {
    let n = this.known(key);
    if (n === undefined) {
      n = FIRST + this.numbers.size;
      this.numbers.set(key, n);
    }
    return n;
  }
}

/** Numbers from here on stand for texts, broken and negative numbers. */
const FIRST = 2 ** 30;
/** Most branches that stand in a row; the others are found by a table. */
const ROW = 6;
const END = -1;

/**
 * Answers to one piece of work, remembered by what the work looked at.
 *
 * The tree stands in one array of integers, a path in one piece, so that a question which went this way before reads
 * memory in a row. A step is three numbers: the look (an index in `asked`), what it saw, and where the next branch of
 * the same look begins (0: there is none; negative: in table −n−1). The steps after it follow. A path ends with END and
 * the index of its answer.
 */
export class Recall<T> {
  private tree = new Int32Array(0);
  private end = 0;
  private asked: Asked[] = [];
  private indexOf = new Map<Asked, number>();
  private tables: Map<number, number>[] = [];
  private answers: T[] = [];
  private generation = -1;
  private readonly shelf: Shelf;
  private readonly grain: Grain;
  private readonly values: Grain;

  constructor(shelf: Shelf, grain: Grain, values: Grain) {
    this.shelf = shelf;
    this.grain = grain;
    this.values = values;
  }

  /**
   * The remembered answer, or the work done now and remembered.
   * @param work sees nothing but the facts it is given, and gives the same answer for the same facts; the answer is
   *   shared by many questions, so nobody may change it
   */
  answer(facts: Facts & { readonly afresh?: boolean }, work: (facts: Watched) => T): T {
    if (facts.afresh)
      return work(facts instanceof Watched ? facts : new Watched(facts, new Log(this.values, this.values, true)));
    if (this.generation === this.shelf.generation && this.end > 0) {
      const found = this.find(facts);
      if (found >= 0) return this.answers[found]!;
    }
    const log = new Log(this.grain, this.values);
    const answer = work(new Watched(facts, log));
    this.keep(log.steps, answer);
    return answer;
  }

  /** The index of the answer whose looks all see what they saw; −1: none. */
  private find(facts: Facts): number {
    const { tree, asked } = this;
    let subjects: Facts[] | undefined;
    for (let p = 0; tree[p] !== END; p += 3) {
      const { subject: at, look, opens } = asked[tree[p]!]!;
      const subject = at === 0 ? facts : subjects![at]!;
      const key = this.shelf.known(look(subject));
      if (key === undefined) return -1;
      while (tree[p + 1] !== key) {
        const next = tree[p + 2]!;
        if (next > 0) p = next;
        else {
          const there = next < 0 ? this.tables[-next - 1]!.get(key) : undefined;
          if (there === undefined) return -1;
          p = there;
        }
      }
      if (opens !== undefined) {
        subjects ??= [facts];
        for (const m of subject.members(opens).all) subjects.push(m);
      }
      if (tree[p + 3] === END) return tree[p + 4]!;
    }
    return tree[1]!;
  }

  private keep(steps: readonly Step[], answer: T): void {
    if (!this.shelf.add(steps)) return;
    if (this.generation !== this.shelf.generation) this.clear();
    if (this.end === 0) {
      this.append(steps, 0, answer);
      return;
    }
    const { tree } = this;
    let p = 0;
    for (let i = 0; i < steps.length; i++, p += 3) {
      const step = steps[i]!;
      if (tree[p] === END || this.asked[tree[p]!] !== step.asked) throw new Error(OUT_OF_TURN);
      const key = this.shelf.numberOf(step.key);
      for (let row = 1; tree[p + 1] !== key; row++) {
        const next = tree[p + 2]!;
        if (next > 0) {
          p = next;
          continue;
        }
        if (next < 0) {
          const table = this.tables[-next - 1]!;
          const there = table.get(key);
          if (there === undefined) {
            table.set(key, this.append(steps, i, answer));
            return;
          }
          p = there;
          break;
        }
        const branch = this.append(steps, i, answer);
        // The array may have grown: write to the one that is kept.
        if (row < ROW) this.tree[p + 2] = branch;
        else this.tree[p + 2] = -this.tables.push(new Map([[key, branch]]));
        return;
      }
    }
    if (tree[p] !== END) throw new Error(OUT_OF_TURN);
  }

  /** Writes the steps from the i-th on as a path of its own. @returns where it begins */
  private append(steps: readonly Step[], from: number, answer: T): number {
    const begin = this.end;
    const need = begin + 3 * (steps.length - from) + 2;
    if (need > this.tree.length) {
      const larger = new Int32Array(Math.max(64, need, this.tree.length * 2));
      larger.set(this.tree);
      this.tree = larger;
    }
    const { tree } = this;
    for (const { asked, key } of from === 0 ? steps : steps.slice(from)) {
      let index = this.indexOf.get(asked);
      if (index === undefined) {
        index = this.asked.push(asked) - 1;
        this.indexOf.set(asked, index);
      }
      tree[this.end++] = index;
      tree[this.end++] = this.shelf.numberOf(key);
      tree[this.end++] = 0;
    }
    tree[this.end++] = END;
    tree[this.end++] = this.answers.push(answer) - 1;
    return begin;
  }

  private clear(): void {
    this.generation = this.shelf.generation;
    this.tree = new Int32Array(0);
    this.end = 0;
    this.asked = [];
    this.indexOf = new Map();
    this.tables = [];
    this.answers = [];
  }
}

const OUT_OF_TURN =
  'remembered work looked at something that it did not say it looked at: this is a defect of core/decide';
