import { MAX_WORDS, readName, wordsRead } from '../normalise/name.ts';
import type { Romanised } from '../words/romanisation.ts';
import { addAcronymKeys } from './acronyms.ts';
import { hashText, PairBuffer } from './hash-table.ts';
import { IntList } from './int-list.ts';
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
  /** Numbers of the words of the name at hand. */
  readonly #ids = new Int32Array(2 * MAX_WORDS);

  /** Adds a name of an entry (0 main name, 1 alias, 2 weak alias); one without letters and digits is left out. */
  add(entry: number, name: string, rank: number): void {
    const read = readName(name);
    const ids = this.#ids;
    const count = read.apart ? this.words.idsOfTokens(read.kept, ids) : this.words.idsOfWords(wordsRead(), ids);
    if (count === 0) return;
    const at = this.names.length;
    this.names.push(name);
    this.entry.push(entry);
    this.start.push(this.wordIds.length);
    this.legal.push(read.legal);
    this.rank.push(rank);
    this.squash.push(read.squash);
    if (read.squash !== 0) this.joins.add(read.squash, at);
    if (read.han !== '') this.han.set(at, read.han);
    this.#join(count, at);
    addAcronymKeys(name, this.words, ids, count, this.joins, at);
  }

  /** Adds the words of a name, and posts it under what they give written together: each two neighbours, and all. */
  #join(count: number, name: number): void {
    const { keys, words } = this.words;
    const ids = this.#ids;
    let before = ids[0]!;
    let whole = keys[before]!;
    this.wordIds.push(before);
    for (let i = 1; i < count; i++) {
      const id = ids[i]!;
      const { text, romanised } = words[id]!;
      this.wordIds.push(id);
      const pair = hashText(text, keys[before]!);
      this.joins.add(pair, name);
      whole = i === 1 ? pair : hashText(text, whole);
      if (romanised.pinyin) this.#joinRomanised(words[before]!.romanised, romanised, name);
      before = id;
    }
    if (count > 2) this.joins.add(whole, name);
  }

  #joinRomanised(one: Romanised, two: Romanised, name: number): void {
    if (!one.pinyin || !two.pinyin) return;
    for (const key of togetherRomanised(one, two)) this.joins.add(key, name);
  }
}
