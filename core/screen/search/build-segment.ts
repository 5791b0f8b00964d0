import { addressWords, isAddressOnly } from '../compare/address.ts';
import type { ListEntry } from '../entry.ts';
import { namesInCell } from '../normalise/list-name.ts';
import { chooseFindingWords } from './finding-words.ts';
import { addUp, HashTable, hashText, PairBuffer } from './hash-table.ts';
import { identifierKey } from './identifier-key.ts';
import { NamesSoFar } from './names-so-far.ts';
import type { Segment } from './segment.ts';
import { keysOfWords } from './words-so-far.ts';

/** Builds a segment. Order of entries is kept; equal ids are separate entries. */
export function buildSegment(input: Iterable<ListEntry>): Segment {
  const entries: ListEntry[] = [];
  const rows = new NamesSoFar();
  const addresses = new PairBuffer();
  const identifiers = new Map<string, number[]>();
  for (const entry of input) {
    const at = entries.length;
    entries.push(entry);
    addNames(rows, entry, at);
    if (isAddressOnly(entry)) addAddresses(addresses, entry, at);
    if (entry.identifiers !== undefined) addIdentifiers(identifiers, entry, at);
  }
  rows.start.push(rows.wordIds.length);

  const { names } = rows;
  const count = names.length;
  const vocabulary = rows.words.vocabulary();
  const nameStart = rows.start.data.slice(0, count + 1);
  const nameWords = rows.wordIds.data.slice(0, rows.wordIds.length);
  const nameFoundBy = new Float32Array(count);
  const nameWeight = new Float32Array(count);
  const postings = new PairBuffer();
  for (let name = 0; name < count; name++)
    chooseFindingWords(name, nameStart, nameWords, vocabulary.weight, nameFoundBy, nameWeight, postings);
  const postStart = startOfPostings(postings, vocabulary.words.length);

  return {
    entries,
    names,
    nameEntry: rows.entry.data.slice(0, count),
    nameStart,
    nameWords,
    nameFoundBy,
    nameWeight,
    nameLegal: new Uint16Array(rows.legal.data.subarray(0, count)),
    nameSquash: new Uint32Array(rows.squash.data.subarray(0, count)),
    nameRank: new Uint8Array(rows.rank.data.subarray(0, count)),
    nameHan: rows.han,
    vocabulary,
    postStart,
    postNames: namesOfPostings(postings, postStart),
    wordKeys: new HashTable(keysOfWords(vocabulary)),
    joins: new HashTable(rows.joins),
    addresses: new HashTable(addresses),
    identifiers,
    removed: new Set(),
  };
}

/** Adds the name of an entry, its aliases and the further names that their cells hold, each once. */
function addNames(rows: NamesSoFar, entry: ListEntry, at: number): void {
  const { name, aliases } = entry;
  rows.add(at, name, 0);
  if (aliases.length === 0) {
    for (const part of namesInCell(name)) rows.add(at, part, 1);
    return;
  }
  const seen = new Set([name]);
  for (const alias of aliases) {
    if (seen.has(alias.name)) continue;
    seen.add(alias.name);
    rows.add(at, alias.name, alias.weak === true ? 2 : 1);
  }
  addParts(rows, name, at, seen);
  for (const alias of aliases) addParts(rows, alias.name, at, seen);
}

function addParts(rows: NamesSoFar, cell: string, at: number, seen: Set<string>): void {
  for (const part of namesInCell(cell)) {
    if (seen.has(part)) continue;
    seen.add(part);
    rows.add(at, part, 1);
  }
}

function addAddresses(addresses: PairBuffer, entry: ListEntry, at: number): void {
  for (const address of entry.addresses) for (const word of addressWords(address)) addresses.add(hashText(word), at);
}

function addIdentifiers(identifiers: Map<string, number[]>, entry: ListEntry, at: number): void {
  for (const identifier of entry.identifiers ?? []) {
    const key = identifierKey(identifier.number);
    if (key === '') continue;
    const list = identifiers.get(key);
    if (list === undefined) identifiers.set(key, [at]);
    else if (list[list.length - 1] !== at) list.push(at);
  }
}

/** Where the names of each word begin among all postings. */
function startOfPostings({ keys, length }: PairBuffer, words: number): Uint32Array {
  const start = new Uint32Array(words + 1);
  for (let i = 0; i < length; i++) start[keys[i]! + 1]!++;
  addUp(start);
  return start;
}

/** The names of each word, word after word. */
function namesOfPostings({ keys, values, length }: PairBuffer, start: Uint32Array): Uint32Array {
  const names = new Uint32Array(length);
  const next = start.slice(0, start.length - 1);
  for (let i = 0; i < length; i++) names[next[keys[i]!]!++] = values[i]!;
  return names;
}
