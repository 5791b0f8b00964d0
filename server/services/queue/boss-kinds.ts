import type { BossHandle } from './boss.ts';
import { queueOf } from './boss-rows.ts';
import { FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS, MOST_ATTEMPTS } from './port.ts';

const YEAR_SECONDS = 365 * 86_400;

/** Of every queue. Nothing goes by itself: what is done is deleted by `prune`, and what is dead stays to be looked at. */
const OPTIONS = {
  retryLimit: MOST_ATTEMPTS - 1,
  retryDelay: FIRST_PAUSE_SECONDS,
  retryBackoff: true,
  retryDelayMax: LONGEST_PAUSE_SECONDS,
  // A worker that is heard of no more leaves its job to another; one that hangs does so later.
  heartbeatSeconds: 60,
  expireInSeconds: 3600,
  retentionSeconds: 50 * YEAR_SECONDS,
  deleteAfterSeconds: 0,
} as const;

/** One of a key waits or runs at a time: the recurring one of a kind, and each other for itself. */
const POLICY = 'exclusive';

/** Kinds that have a queue of pg-boss's, as this release wants it. */
export class BossKinds {
  readonly #handle: BossHandle;
  readonly #made = new Map<string, Promise<void>>();

  constructor(handle: BossHandle) {
    this.#handle = handle;
  }

  has(kind: string): boolean {
    return this.#made.has(kind);
  }

  /** Makes the queue of a kind, once a process; one that could not be made is tried again by the next who asks. */
  ensure(kind: string): Promise<void> {
    let making = this.#made.get(kind);
    if (making === undefined) {
      making = this.#make(queueOf(kind)).catch((thrown) => {
        this.#made.delete(kind);
        throw thrown;
      });
      this.#made.set(kind, making);
    }
    return making;
  }

  #make(name: string): Promise<void> {
    return this.#handle.guarded(async ({ boss }) => {
      const queue = await boss.getQueue(name);
      if (queue === null) await boss.createQueue(name, { ...OPTIONS, policy: POLICY });
      else if (Object.entries(OPTIONS).some(([option, value]) => queue[option as keyof typeof OPTIONS] !== value))
        await boss.updateQueue(name, OPTIONS);
    });
  }
}
