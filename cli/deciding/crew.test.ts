import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Keyed } from './block.ts';
import { type Helper, inOrder } from './crew.ts';

// Work that is dealt out comes back whole, once and in order, whoever does it and however late.

const batchOf = (batch: string): string[] => (JSON.parse(batch) as number[]).map((n) => `answer ${n}`);

async function* orders(count: number, key: (n: number) => string, fault?: Error): AsyncGenerator<Keyed> {
  for (let n = 0; n < count; n++) yield { key: key(n), text: String(n) };
  if (fault) throw fault;
}

/** A helper that answers after some turns of the event loop. */
function helper(turns: number, done: string[], answer = batchOf): Helper {
  let waiting = 0;
  return {
    get waiting() {
      return waiting;
    },
    async ask(batch) {
      waiting++;
      try {
        for (let i = 0; i < turns; i++) await new Promise<void>((resolve) => setImmediate(resolve));
        done.push(batch);
        return answer(batch);
      } finally {
        waiting--;
      }
    },
  };
}

async function collected(answers: AsyncIterable<readonly string[]>): Promise<string[]> {
  const all: string[] = [];
  for await (const some of answers) all.push(...some);
  return all;
}

describe('answers in the order of the file', () => {
  test('for any number of orders, of kinds, and of helpers of any slowness', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.nat({ max: 600 }), fc.nat({ max: 12_000 }), fc.constantFrom(0, 1, 255, 256, 257, 4096, 4097, 8192)),
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
        async (count, kinds, slowness) => {
          const done: string[] = [];
          const here = (batch: string): string[] => {
            done.push(batch);
            return batchOf(batch);
          };
          const helpers = slowness.map((turns) => helper(turns, done));
          const given = await collected(
            inOrder(
              orders(count, (n) => String((n * 7919) % kinds)),
              here,
              helpers,
            ),
          );
          expect(given.length).toBe(count);
          expect(given.every((answer, n) => answer === `answer ${n}`)).toBe(true);
          // Nothing is decided twice.
          expect(done.flatMap((batch) => JSON.parse(batch) as number[]).length).toBe(count);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('orders that are alike go to the same one', async () => {
    const theirs: string[] = [];
    const own: string[] = [];
    const here = (batch: string): string[] => {
      own.push(batch);
      return batchOf(batch);
    };
    // Two days, by turns.
    await collected(
      inOrder(
        orders(16_384, (n) => String(n % 2)),
        here,
        [helper(40, theirs)],
      ),
    );
    const days = (batches: readonly string[]): number[] =>
      [0, 1].map((day) => batches.flatMap((b) => JSON.parse(b) as number[]).filter((n) => n % 2 === day).length);
    const [[ownFirst, ownSecond], [theirFirst, theirSecond]] = [days(own), days(theirs)] as [number[], number[]];
    expect(theirSecond).toBeGreaterThan(theirFirst! * 2);
    expect(ownFirst).toBeGreaterThanOrEqual(ownSecond!);
  });
});

describe('what goes wrong is thrown, and nothing after it is given', () => {
  test.each([0, 300, 5000])('reading, after %d orders', async (count) => {
    const fault = new Error('line 7: wrong');
    for (const helpers of [[], [helper(3, []), helper(9, [])]])
      await expect(collected(inOrder(orders(count, String, fault), batchOf, helpers))).rejects.toBe(fault);
  });
  test('deciding here, and at a helper', async () => {
    const fault = new Error('Defect');
    const broken = (): never => {
      throw fault;
    };
    await expect(collected(inOrder(orders(300, String), broken, []))).rejects.toBe(fault);
    await expect(collected(inOrder(orders(9000, String), batchOf, [helper(2, [], broken)]))).rejects.toBe(fault);
    await expect(
      collected(inOrder(orders(9000, String), batchOf, [helper(2, [], (b) => batchOf(b).slice(1))])),
    ).rejects.toThrow(/more or fewer answers/);
  });
  test('the reader is let go, also when whoever listens has enough', async () => {
    let closed = 0;
    const reading = async function* (): AsyncGenerator<Keyed> {
      try {
        yield* orders(9000, String);
      } finally {
        closed++;
      }
    };
    for await (const some of inOrder(reading(), batchOf, [])) {
      expect(some.length).toBe(4096);
      break;
    }
    expect(closed).toBe(1);
  });
});
