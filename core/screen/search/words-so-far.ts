import type { Token } from '../normalise/token.ts';
import { describeWord, type Word } from '../similarity/word.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';
import { PairBuffer } from './hash-table.ts';
import { joinKey } from './join-keys.ts';
import type { Vocabulary } from './segment.ts';
import { wordKeys } from './word-keys.ts';

let collections = 0;

/** The distinct words of a segment while it is built, numbered in the order in which they come. */
export class WordsSoFar {
  readonly ids = new Map<string, number>();
  readonly words: Word[] = [];
  /** `joinKey` of each word alone, from which the key of it and the next goes on. */
  readonly keys: number[] = [];
  /** What each word says (`WORD_KIND`). */
  readonly kinds: number[] = [];
  readonly #weights: number[] = [];
  readonly #number = ++collections;

  /** Leaves the numbers of the words that tokens stand for in `out`; how many. */
  idsOfTokens(tokens: readonly Token[], out: Int32Array): number {
    const own = this.#number;
    const count = tokens.length;
    for (let i = 0; i < count; i++) {
      const token = tokens[i]!;
      if (token.collection !== own) {
        token.collection = own;
        token.word = this.#idOf(token.canonical);
      }
      out[i] = token.word;
    }
    return count;
  }

  /** Leaves the numbers of words in `out`; how many. */
  idsOfWords(words: readonly string[], out: Int32Array): number {
    words.forEach((word, i) => {
      out[i] = this.#idOf(word);
    });
    return words.length;
  }

  #idOf(text: string): number {
    return this.ids.get(text) ?? this.#add(text);
  }

  #add(text: string): number {
    const id = this.words.length;
    this.ids.set(text, id);
    const kind = wordKind(text);
    this.words.push(describeWord(text, kind === WORD_KIND.core));
    this.keys.push(joinKey(text));
    this.kinds.push(kind);
    this.#weights.push(wordWeight(text, kind));
    return id;
  }

  /** The words with their weights, once all have come. */
  vocabulary(): Vocabulary {
    const { ids, words } = this;
    const initial = new Uint16Array(words.length);
    for (let w = 0; w < words.length; w++) initial[w] = words[w]!.text.charCodeAt(0);
    return { ids, words, initial, weight: new Float32Array(this.#weights), kind: new Uint8Array(this.kinds) };
  }
}

/** Keys under which each word of a vocabulary is found where it is misspelt, shortened or written in another way. */
export function keysOfWords({ words, kind }: Vocabulary): PairBuffer {
  // Half of the most that a word has: more than the words of names come to.
  const keys = new PairBuffer(words.length * 24);
  let word = 0;
  const add = (key: number): void => keys.add(key, word);
  for (; word < words.length; word++) wordKeys(words[word]!, kind[word]!, add);
  return keys;
}
