import { hash } from 'node:crypto';
import { lawOf, type Rulebook, rulebookFrom, rulebookText } from '@tolhuis/core/law';
import { LRUCache } from 'lru-cache';
import type { Store } from '../store/port.ts';
import { actorOf, systemPrincipal } from './allow.ts';
import { packText, unpackText } from './packing.ts';

/** Rulebooks of before that are kept in memory: each is some ten megabytes with what is made of it. */
const MOST = 2;
const ACTION = 'rulebook.kept';

/**
 * The rulebooks that this desk's answers were made with. The law of each is stored once, with the SHA-256 of its text in the
 * log, so that an answer can be asked again of the rulebook that made it after the program has another.
 */
export class KeptRulebooks {
  readonly #store: Store;
  readonly #now: Rulebook;
  readonly #before = new LRUCache<string, Rulebook>({ max: MOST });

  constructor(store: Store, now: Rulebook) {
    this.#store = store;
    this.#now = now;
  }

  /** Stores the rulebook of this release where it is not there yet. */
  async keep(): Promise<void> {
    const { hash: id, version } = this.#now;
    const there = 'SELECT hash FROM rulebook WHERE hash = ?';
    if ((await this.#store.lookup(there, [id])) !== undefined) return;
    const text = rulebookText(lawOf(this.#now));
    const law = packText(text);
    await this.#store.write(actorOf(systemPrincipal('rulebook.keep')), async (tx) => {
      // Another process may have been first.
      if ((await tx.get(there, [id])) !== undefined) return;
      await tx.run('INSERT INTO rulebook (hash, version, recorded_at, law) VALUES (?, ?, ?, ?)', [
        id,
        version,
        tx.now,
        law,
      ]);
      const body = { rulebook: id, version, text: hash('sha256', text) };
      await tx.log({ action: ACTION, about: [`rulebook:${id}`], body });
    });
  }

  /**
   * The rulebook of this hash, undefined where it was never kept here.
   * @throws Error where what is stored is not what the log says was stored
   */
  async get(id: string): Promise<Rulebook | undefined> {
    if (id === this.#now.hash) return this.#now;
    const known = this.#before.get(id);
    if (known !== undefined) return known;
    const found = await this.#store.read(async (reader) => {
      const row = await reader.get('SELECT law FROM rulebook WHERE hash = ?', [id]);
      const entry = await reader.get(
        'SELECT e.body FROM log_about a JOIN log_entry e ON e.sequence = a.sequence WHERE a.subject = ? AND e.action = ?',
        [`rulebook:${id}`, ACTION],
      );
      return (
        row && entry && { law: row['law'] as Uint8Array, logged: JSON.parse(String(entry['body'])) as { text: string } }
      );
    });
    if (found === undefined) return undefined;
    const text = unpackText(found.law);
    if (hash('sha256', text) !== found.logged.text)
      throw new Error(`The rulebook ${id.slice(0, 12)} in the store is not the one that the log says was stored`);
    const rulebook = rulebookFrom(text);
    this.#before.set(id, rulebook);
    return rulebook;
  }
}
