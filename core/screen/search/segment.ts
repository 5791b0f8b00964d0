import type { ListEntry } from '../entry.ts';
import type { Word } from '../similarity/word.ts';
import type { HashTable } from './hash-table.ts';

/** Every distinct word of a segment's names, with what comparing it needs. */
export type Vocabulary = {
  ids: Map<string, number>;
  words: Word[];
  /** First letter of each word. */
  initial: Uint16Array;
  weight: Float32Array;
  kind: Uint8Array;
};

/**
 * An immutable index of some entries. Names lie in flat typed arrays: name `i` is `words[nameStart[i]..nameStart[i+1]]`.
 * Postings say which names a word finds; the tables lead from misspelt, joined and shortened words to words and names.
 */
export type Segment = {
  entries: ListEntry[];
  names: string[];
  nameEntry: Int32Array;
  nameStart: Int32Array;
  nameWords: Int32Array;
  /** Weight of the words that find the name, and of all its words. */
  nameFoundBy: Float32Array;
  nameWeight: Float32Array;
  nameLegal: Uint16Array;
  /** Hash of the name's letters and digits in one run; 0 for short names. */
  nameSquash: Uint32Array;
  /** 0 main name, 1 alias, 2 weak alias. */
  nameRank: Uint8Array;
  nameHan: Map<number, string>;
  vocabulary: Vocabulary;
  postStart: Uint32Array;
  postNames: Uint32Array;
  wordKeys: HashTable;
  joins: HashTable;
  addresses: HashTable;
  identifiers: Map<string, number[]>;
  removed: Set<number>;
};
