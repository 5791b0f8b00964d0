import type { Store } from '../store/port.ts';
import { actorOf } from './allow.ts';
import type { PartyService, Principal } from './api/index.ts';

/** Who has looked at what is noted once in so long, for each caller and thing. */
const AGAIN_MS = 3_600_000;
/** Looks remembered; the oldest are forgotten, which at worst notes them once more. */
const MOST_REMEMBERED = 50_000;

/** Notes reads of what is about people in the audit log, before the reader gets to see it. */
export class ReadLog {
  readonly #store: Store;
  readonly #seen = new Map<string, number>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** `about`: what was looked at, as 'party:ID'. Looked at by the same caller within the hour: nothing is added. */
  async note(who: Principal, action: string, about: readonly string[]): Promise<void> {
    const actor = actorOf(who);
    const now = Date.parse(this.#store.clock());
    const fresh = about.filter((subject) => now - (this.#seen.get(`${actor} ${subject}`) ?? -AGAIN_MS) >= AGAIN_MS);
    if (fresh.length === 0) return;
    await this.#store.write(actor, (tx) => tx.log({ action, about: fresh, body: { count: fresh.length } }));
    for (const subject of fresh) this.#remember(`${actor} ${subject}`, now);
  }

  #remember(key: string, now: number): void {
    this.#seen.delete(key);
    this.#seen.set(key, now);
    if (this.#seen.size <= MOST_REMEMBERED) return;
    const [oldest] = this.#seen.keys();
    if (oldest !== undefined) this.#seen.delete(oldest);
  }
}

/**
 * Parties on file, with every look at one in the audit log: names, addresses, owners and dates of birth are kept there.
 * The words that somebody searched for are not written down, since they are names too.
 */
export function withReadLog(parties: PartyService, reads: ReadLog): PartyService {
  const seen = async <T>(who: Principal, found: T, ids: readonly string[]): Promise<T> => {
    await reads.note(
      who,
      'party.read',
      ids.map((id) => `party:${id}`),
    );
    return found;
  };
  return {
    ...parties,
    get: async (who, id) => seen(who, await parties.get(who, id), [id]),
    getAt: async (who, id, at) => seen(who, await parties.getAt(who, id, at), [id]),
    history: async (who, id) => seen(who, await parties.history(who, id), [id]),
    search: async (who, filter) => {
      const page = await parties.search(who, filter);
      return seen(
        who,
        page,
        page.items.map((p) => p.id),
      );
    },
  };
}
