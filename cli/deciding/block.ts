/** An order on its way to be decided: as JSON, and by what it is likely to be decided like another. */
export type Keyed = { readonly key: string; readonly text: string };

/** Orders that lie together by their key. */
export type Segment = {
  readonly block: Block;
  /** Where it lies among the segments of its block: 0 the first, 1 the last. */
  readonly position: number;
  /** The places of its orders in the block. */
  readonly places: readonly number[];
  /** Its orders as a JSON array. */
  readonly batch: string;
};

/** Orders of a segment: some tens of milliseconds of deciding, so that Ctrl-C is heard between two. */
const SEGMENT = 256;

/**
 * Orders that follow one another in a file, dealt out in segments by their keys; the answers come out in the order of
 * the file.
 */
export class Block {
  readonly answers: string[];
  /** Not given to anybody yet. */
  readonly #segments: Segment[] = [];
  #open: number;

  constructor(orders: readonly Keyed[]) {
    this.#open = orders.length;
    this.answers = new Array<string>(orders.length);
    const places = orders.map((_, place) => place);
    places.sort((a, b) => {
      const [x, y] = [orders[a]!.key, orders[b]!.key];
      return x < y ? -1 : x > y ? 1 : a - b;
    });
    const last = Math.ceil(places.length / SEGMENT) - 1;
    for (let i = 0; i <= last; i++) {
      const some = places.slice(i * SEGMENT, (i + 1) * SEGMENT);
      const batch = `[${some.map((place) => orders[place]!.text).join(',')}]`;
      this.#segments.push({ block: this, position: last === 0 ? 0 : i / last, places: some, batch });
    }
  }

  /** Takes the segment nearest to a position, if there is one within the range. */
  take(near: number, from = 0, to = 1): Segment | undefined {
    let best = -1;
    for (const [i, { position }] of this.#segments.entries())
      if (
        position >= from &&
        position <= to &&
        (best === -1 || Math.abs(position - near) < Math.abs(this.#segments[best]!.position - near))
      )
        best = i;
    return best === -1 ? undefined : this.#segments.splice(best, 1)[0];
  }

  /** Takes in the answers of one of its segments. */
  answered(places: readonly number[], answers: readonly string[]): void {
    if (answers.length !== places.length) throw new Error('Defect: a segment with more or fewer answers than orders');
    for (const [i, place] of places.entries()) this.answers[place] = answers[i]!;
    this.#open -= places.length;
  }

  get whole(): boolean {
    return this.#open === 0;
  }
}
