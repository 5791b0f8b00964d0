import { addressWords, isAddressOnly } from '../compare/address.ts';
import type { ListEntry } from '../entry.ts';
import { namesInCell } from '../normalise/list-name.ts';
import { normaliseName } from '../normalise/name.ts';
import { describeWord, type Word } from '../similarity/word.ts';
import { isPinyin } from '../words/pinyin.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';
import { HashTable, hashText, PairBuffer } from './hash-table.ts';
import { acronymsOf, joinKey, squashKey } from './join-keys.ts';
import { deletionKeys, prefixKey, skeletonKey } from './word-keys.ts';

/** A name is found by its heavy words; where those weigh less than this together, by its lighter words too. */
const ENOUGH_WEIGHT = 1.3;
const HEAVY = 0.5;

/** Every distinct word of a segment's names, with what comparing it needs. */
export type Vocabulary = {
  ids: Map<string, number>;
  words: Word[];
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

/** Identifier without spaces, marks and prefix, as the index keeps it; '' where fewer than five characters are left. */
export function identifierKey(number: string): string {
  const key = number
    .toUpperCase()
    .replace(/^IMO/, '')
    .replace(/[^A-Z0-9]/g, '');
  return key.length < 5 ? '' : key;
}

class IntList {
  data = new Int32Array(1 << 12);
  length = 0;
  push(value: number): void {
    if (this.length === this.data.length) {
      const data = new Int32Array(this.length * 2);
      data.set(this.data);
      this.data = data;
    }
    this.data[this.length++] = value;
  }
}

/** Builds a segment. Order of entries is kept; equal ids are separate entries. */
export function buildSegment(input: Iterable<ListEntry>): Segment {
  const entries: ListEntry[] = [];
  const names: string[] = [];
  const nameEntry = new IntList();
  const nameStart = new IntList();
  const nameWords = new IntList();
  const legal = new IntList();
  const rank = new IntList();
  const squashes = new IntList();
  const nameHan = new Map<number, string>();
  const ids = new Map<string, number>();
  const words: Word[] = [];
  const kinds = new IntList();
  const weights: number[] = [];
  const joins = new PairBuffer();
  const addresses = new PairBuffer();
  const identifiers = new Map<string, number[]>();

  const addName = (entry: number, name: string, nameRank: number): void => {
    const normal = normaliseName(name);
    if (normal.words.length === 0) return;
    const at = names.length;
    names.push(name);
    nameEntry.push(entry);
    nameStart.push(nameWords.length);
    legal.push(normal.legal);
    rank.push(nameRank);
    const squashed = normal.squash === '' ? 0 : squashKey(normal.squash);
    squashes.push(squashed);
    if (squashed !== 0) joins.add(squashed, at);
    if (normal.han !== '') nameHan.set(at, normal.han);
    for (const text of normal.words) {
      let id = ids.get(text);
      if (id === undefined) {
        id = words.length;
        ids.set(text, id);
        const kind = wordKind(text);
        words.push(describeWord(text, kind === WORD_KIND.core && isPinyin(text)));
        kinds.push(kind);
        weights.push(wordWeight(text, kind));
      }
      nameWords.push(id);
    }
    for (let i = 0; i + 1 < normal.words.length; i++) joins.add(joinKey(normal.words[i]! + normal.words[i + 1]!), at);
    if (normal.words.length > 2) joins.add(joinKey(normal.words.join('')), at);
    for (const acronym of acronymsOf(name, normal.words)) joins.add(hashText(acronym, 7), at);
  };

  for (const entry of input) {
    const e = entries.length;
    entries.push(entry);
    addName(e, entry.name, 0);
    const seen = entry.aliases.length > 0 ? new Set([entry.name]) : null;
    for (const alias of entry.aliases) {
      if (seen?.has(alias.name)) continue;
      seen?.add(alias.name);
      addName(e, alias.name, alias.weak === true ? 2 : 1);
    }
    for (const cell of [entry.name, ...entry.aliases.map((alias) => alias.name)]) {
      for (const part of namesInCell(cell)) {
        if (seen?.has(part)) continue;
        seen?.add(part);
        addName(e, part, 1);
      }
    }
    if (isAddressOnly(entry)) {
      for (const address of entry.addresses) for (const word of addressWords(address)) addresses.add(hashText(word), e);
    }
    for (const identifier of entry.identifiers ?? []) {
      const key = identifierKey(identifier.number);
      if (key === '') continue;
      const list = identifiers.get(key);
      if (list === undefined) identifiers.set(key, [e]);
      else if (list[list.length - 1] !== e) list.push(e);
    }
  }
  nameStart.push(nameWords.length);

  const count = names.length;
  const weight = Float32Array.from(weights);
  const kind = Uint8Array.from(kinds.data.subarray(0, kinds.length));
  const start = nameStart.data.slice(0, count + 1);
  const flat = nameWords.data.slice(0, nameWords.length);
  const nameFoundBy = new Float32Array(count);
  const nameWeight = new Float32Array(count);
  const postings = new PairBuffer();
  for (let name = 0; name < count; name++)
    chooseFindingWords(name, start, flat, weight, nameFoundBy, nameWeight, postings);

  const keys = new PairBuffer();
  for (let w = 0; w < words.length; w++) {
    const word = words[w]!;
    if (word.text.length < 2 || kind[w] === WORD_KIND.number) continue;
    deletionKeys(word.fold, (key) => keys.add(key, w));
    const bones = skeletonKey(word.text);
    if (bones !== 0) keys.add(bones, w);
    const prefix = prefixKey(word.text);
    if (prefix !== 0 && word.text.length > 5) keys.add(prefix, w);
  }

  const postStart = new Uint32Array(words.length + 1);
  for (let i = 0; i < postings.length; i++) postStart[postings.keys[i]! + 1]!++;
  for (let w = 0; w < words.length; w++) postStart[w + 1]! += postStart[w]!;
  const postNames = new Uint32Array(postings.length);
  const next = postStart.slice(0, words.length);
  for (let i = 0; i < postings.length; i++) postNames[next[postings.keys[i]!]!++] = postings.values[i]!;

  return {
    entries,
    names,
    nameEntry: nameEntry.data.slice(0, count),
    nameStart: start,
    nameWords: flat,
    nameFoundBy,
    nameWeight,
    nameLegal: Uint16Array.from(legal.data.subarray(0, count)),
    nameSquash: Uint32Array.from(squashes.data.subarray(0, count)),
    nameRank: Uint8Array.from(rank.data.subarray(0, count)),
    nameHan,
    vocabulary: { ids, words, weight, kind },
    postStart,
    postNames,
    wordKeys: new HashTable(keys),
    joins: new HashTable(joins),
    addresses: new HashTable(addresses),
    identifiers,
    removed: new Set(),
  };
}

/** Posts a name under its heavy words, and under its next heaviest while they weigh too little together. */
function chooseFindingWords(
  name: number,
  start: Int32Array,
  flat: Int32Array,
  weight: Float32Array,
  nameFoundBy: Float32Array,
  nameWeight: Float32Array,
  postings: PairBuffer,
): void {
  const from = start[name]!;
  const to = start[name + 1]!;
  let total = 0;
  let found = 0;
  for (let i = from; i < to; i++) {
    const w = weight[flat[i]!]!;
    total += w;
    if (w >= HEAVY && flat.indexOf(flat[i]!, from) === i) {
      postings.add(flat[i]!, name);
      found += w;
    }
  }
  for (let bar = HEAVY; found < ENOUGH_WEIGHT && bar > 0; ) {
    let top = 0;
    for (let i = from; i < to; i++) {
      const w = weight[flat[i]!]!;
      if (w < bar && w > top) top = w;
    }
    if (top === 0) break;
    for (let i = from; i < to; i++) {
      if (weight[flat[i]!]! !== top || flat.indexOf(flat[i]!, from) !== i) continue;
      postings.add(flat[i]!, name);
      found += top;
    }
    bar = top;
  }
  nameFoundBy[name] = found;
  nameWeight[name] = total;
}
