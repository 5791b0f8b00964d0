import { Block, type Keyed, type Segment } from './block.ts';

/** Whoever decides batches beside this thread: a `Thread`, or a stand-in of a test. */
export type Helper = { readonly waiting: number; ask(batch: string): Promise<readonly string[]> };

/** Orders of one block. */
const BLOCK = 4096;
/** Orders that are read before this thread decides any: so a file up to this length is wholly checked in the first second. */
const AHEAD = 16_384;
/** Batches that wait at a helper, so that it has work while this thread is busy. */
const WAITING = 2;
/** Orders that are read between two moments in which answers (and a Ctrl-C) are heard. */
const BREATH = 512;

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * The answers of all orders, in the order of the file, a block at a time. This thread reads, and decides when it has read
 * far enough ahead; helpers decide meanwhile. Each has a home in the order of the keys and takes what is nearest, so that
 * orders that are alike meet in one memory of answers; who has nothing left near home helps the others.
 * @param here decides a batch in this thread
 * @throws what reading throws, and what deciding throws in any thread
 */
export async function* inOrder(
  orders: AsyncIterable<Keyed>,
  here: (batch: string) => readonly string[],
  helpers: readonly Helper[],
): AsyncGenerator<readonly string[]> {
  const reader = orders[Symbol.asyncIterator]();
  const work = new Work(helpers.length + 1);
  let reading: Keyed[] = [];
  let ended = false;
  let failure: { readonly cause: unknown } | undefined;
  let wake = (): void => {};

  const read = async (): Promise<void> => {
    for (let i = 0; i < BREATH && !ended; i++) {
      const { value, done } = await reader.next();
      if (done) ended = true;
      else reading.push(value);
      if (reading.length === 0 || (reading.length < BLOCK && !ended)) continue;
      work.add(new Block(reading));
      reading = [];
    }
  };
  const ask = (helper: Helper, { batch, block, places }: Segment): void => {
    helper
      .ask(batch)
      .then((answers) => block.answered(places, answers))
      .catch((cause: unknown) => {
        failure ??= { cause };
      })
      .finally(() => wake());
  };

  const ahead = helpers.length === 0 ? 1 : AHEAD;
  try {
    for (;;) {
      if (failure) throw failure.cause;
      for (const [i, helper] of helpers.entries())
        while (helper.waiting < WAITING) {
          const segment = work.take(i + 1);
          if (segment === undefined) break;
          ask(helper, segment);
        }
      const answers = work.given();
      if (answers) yield answers;
      else if (!ended && work.orders < ahead) {
        await read();
        await breathe();
      } else {
        const segment = work.take(0);
        if (segment) {
          segment.block.answered(segment.places, here(segment.batch));
          await breathe();
        } else if (work.orders === 0) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    }
  } finally {
    await reader.return?.();
  }
}

/** The blocks that were read and not yet given, in the order of the file. */
class Work {
  readonly #blocks: Block[] = [];
  readonly #parties: number;
  orders = 0;

  constructor(parties: number) {
    this.#parties = parties;
  }

  add(block: Block): void {
    this.#blocks.push(block);
    this.orders += block.answers.length;
  }

  /** A segment for one of those who decide: the nearest to its home of its own range, or else of any. */
  take(who: number): Segment | undefined {
    const home = this.#parties === 1 ? 0 : who / (this.#parties - 1);
    const [from, to] = [who / this.#parties, (who + 1) / this.#parties];
    for (const block of this.#blocks) {
      const segment = block.take(home, from, to);
      if (segment) return segment;
    }
    for (const block of this.#blocks) {
      const segment = block.take(home);
      if (segment) return segment;
    }
    return undefined;
  }

  /** The answers of the first block, when it is whole. */
  given(): readonly string[] | undefined {
    const [first] = this.#blocks;
    if (first?.whole !== true) return undefined;
    this.#blocks.shift();
    this.orders -= first.answers.length;
    return first.answers;
  }
}
