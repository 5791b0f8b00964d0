import { addressWords, isAddressOnly } from '../compare/address.ts';
import type { ListEntry } from '../entry.ts';
import { namesInCell } from '../normalise/list-name.ts';
import { normaliseName } from '../normalise/name.ts';
import { abjadBones } from '../similarity/abjad.ts';
import { describeWord, type Word } from '../similarity/word.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';
import { chooseFindingWords } from './finding-words.ts';
import { HashTable, hashText, PairBuffer } from './hash-table.ts';
import { identifierKey } from './identifier-key.ts';
import { IntList } from './int-list.ts';
import { acronymsOf, joinKey, squashKey } from './join-keys.ts';
import type { Segment } from './segment.ts';
import { bonesKey, deletionKeys, prefixKey, romanisedKeys, skeletonKey, togetherRomanised } from './word-keys.ts';

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
        words.push(describeWord(text, kind === WORD_KIND.core));
        kinds.push(kind);
        weights.push(wordWeight(text, kind));
      }
      nameWords.push(id);
    }
    for (let i = 1; i < normal.words.length; i++) {
      const one = words[ids.get(normal.words[i - 1]!)!]!;
      const two = words[ids.get(normal.words[i]!)!]!;
      for (const key of togetherRomanised(one.romanised, two.romanised)) joins.add(joinKey(key), at);
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
    const abjad = kind[w] === WORD_KIND.core || kind[w] === WORD_KIND.common ? bonesKey(abjadBones(word.text)) : 0;
    if (abjad !== 0) keys.add(abjad, w);
    for (const key of romanisedKeys(word.romanised)) keys.add(key, w);
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
    vocabulary: { ids, words, initial: Uint16Array.from(words, (word) => word.text.charCodeAt(0)), weight, kind },
    postStart,
    postNames,
    wordKeys: new HashTable(keys),
    joins: new HashTable(joins),
    addresses: new HashTable(addresses),
    identifiers,
    removed: new Set(),
  };
}
