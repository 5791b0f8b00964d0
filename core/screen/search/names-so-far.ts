import { normaliseName } from '../normalise/name.ts';
import type { Romanised } from '../words/romanisation.ts';
import { hashText, PairBuffer } from './hash-table.ts';
import { IntList } from './int-list.ts';
import { acronymsOf, squashKey } from './join-keys.ts';
import { togetherRomanised } from './word-keys.ts';
import { WordsSoFar } from './words-so-far.ts';

/** The names of a segment while it is built, in the columns that `Segment` has. */
export class NamesSoFar {
  readonly names: string[] = [];
  readonly words = new WordsSoFar();
  readonly entry = new IntList();
  /** Where the words of each name begin in `wordIds`. */
  readonly start = new IntList();
  readonly wordIds = new IntList();
  readonly legal = new IntList();
  readonly rank = new IntList();
  readonly squash = new IntList();
  readonly han = new Map<number, string>();
  /** Names by the keys of words written together, of whole names in one run and of acronyms. */
  readonly joins = new PairBuffer();

  /** Adds a name of an entry (0 main name, 1 alias, 2 weak alias); one without letters and digits is left out. */
  add(entry: number, name: string, rank: number): void {
    const normal = normaliseName(name);
    const { words } = normal;
    if (words.length === 0) return;
    const at = this.names.length;
    this.names.push(name);
    this.entry.push(entry);
    this.start.push(this.wordIds.length);
    this.legal.push(normal.legal);
    this.rank.push(rank);
    const squashed = normal.squash === '' ? 0 : squashKey(normal.squash);
    this.squash.push(squashed);
    if (squashed !== 0) this.joins.add(squashed, at);
    if (normal.han !== '') this.han.set(at, normal.han);
    this.#addWords(words, at);
    for (const acronym of acronymsOf(name, words)) this.joins.add(hashText(acronym, 7), at);
  }

  /** Adds the words of a name, and posts it under what they give written together: each two neighbours, and all. */
  #addWords(words: readonly string[], name: number): void {
    const { keys, words: described } = this.words;
    let before = -1;
    let whole = 0;
    for (let i = 0; i < words.length; i++) {
      const text = words[i]!;
      const id = this.words.idOf(text);
      this.wordIds.push(id);
      if (before < 0) whole = keys[id]!;
      else {
        const pair = hashText(text, keys[before]!);
        this.joins.add(pair, name);
        whole = i === 1 ? pair : hashText(text, whole);
        this.#joinRomanised(described[before]!.romanised, described[id]!.romanised, name);
      }
      before = id;
    }
    if (words.length > 2) this.joins.add(whole, name);
  }

  #joinRomanised(one: Romanised, two: Romanised, name: number): void {
    if (!one.pinyin || !two.pinyin) return;
    for (const key of togetherRomanised(one, two)) this.joins.add(key, name);
  }
}
