import { describeWord, type Word } from '../similarity/word.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';
import { PairBuffer } from './hash-table.ts';
import { IntList } from './int-list.ts';
import { joinKey } from './join-keys.ts';
import type { Vocabulary } from './segment.ts';
import { wordKeys } from './word-keys.ts';

/** The distinct words of a segment while it is built, numbered in the order in which they come. */
export class WordsSoFar {
  readonly ids = new Map<string, number>();
  readonly words: Word[] = [];
  /** `joinKey` of each word alone, from which the key of it and the next goes on. */
  readonly keys: number[] = [];
  readonly #kinds = new IntList();
  readonly #weights: number[] = [];

  /** Number of a word; a new one is described. */
  idOf(text: string): number {
    return this.ids.get(text) ?? this.#add(text);
  }

  #add(text: string): number {
    const id = this.words.length;
    this.ids.set(text, id);
    const kind = wordKind(text);
    this.words.push(describeWord(text, kind === WORD_KIND.core));
    this.keys.push(joinKey(text));
    this.#kinds.push(kind);
    this.#weights.push(wordWeight(text, kind));
    return id;
  }

  /** The words with their weights, once all have come. */
  vocabulary(): Vocabulary {
    const { ids, words } = this;
    return {
      ids,
      words,
      initial: Uint16Array.from(words, (word) => word.text.charCodeAt(0)),
      weight: Float32Array.from(this.#weights),
      kind: Uint8Array.from(this.#kinds.data.subarray(0, this.#kinds.length)),
    };
  }
}

/** Keys under which each word of a vocabulary is found where it is misspelt, shortened or written in another way. */
export function keysOfWords({ words, kind }: Vocabulary): PairBuffer {
  const keys = new PairBuffer();
  for (let w = 0; w < words.length; w++) wordKeys(words[w]!, kind[w]!, (key) => keys.add(key, w));
  return keys;
}
