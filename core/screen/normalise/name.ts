import { isAbjad } from '../similarity/abjad.ts';
import { canonicalWords } from '../words/canonical.ts';
import { toSimplified } from '../words/traditional.ts';
import { readChunks } from './chunks.ts';
import { hasHan } from './han.ts';
import { takeLegalForms } from './legal.ts';
import { squashKey } from './squash.ts';
import type { Token } from './token.ts';
import { isPlain, MAX_NAME_LENGTH, visibleText } from './unicode.ts';

/** Most words of a name that are read: bounds the work for any input. */
export const MAX_WORDS = 40;

/** A name as read: in the room of `readName`, until the next is read. */
export type ReadName = {
  /** Tokens that are no legal form; none where the name is nothing but legal forms. */
  kept: readonly Token[];
  /** True where each of these stands by itself for its canonical word. */
  apart: boolean;
  /** Bit for each class of legal form seen (`LEGAL_CLASSES`). */
  legal: number;
  /** Key of the letters and digits in one run, without legal forms (`squashKey`). */
  squash: number;
  /** The Chinese characters of the name, without legal forms; '' when there are none. */
  han: string;
  /** True where it is written in Arabic letters: its short vowels are not known. */
  abjad: boolean;
  /** True where it goes on behind what is read of it (`MAX_NAME_LENGTH`, `MAX_WORDS`). */
  cut: boolean;
};

/** A name ready for comparison. */
export type NormalisedName = Pick<ReadName, 'legal' | 'squash' | 'han' | 'abjad' | 'cut'> & {
  /** Canonical Latin words without legal forms. */
  words: string[];
};

const APOSTROPHES = /['’‘`´ʼʻʹ"“”]/g;
const ASCII = /^[\0-\x7f]*$/;
const HAN_LEGAL = /分公司|有限责任公司|股份有限公司|集团有限公司|有限公司|总公司|公司|股份|[^\p{Script=Han}]/gu;

/** Tokens of the name at hand, and those that are no legal form. */
const raw: Token[] = [];
const kept: Token[] = [];
const read: ReadName = { kept, apart: false, legal: 0, squash: 0, han: '', abjad: false, cut: false };

/**
 * Reads a party's name: visible text, tokens in small Latin letters, legal forms taken out. Never throws. Work is bounded
 * by `MAX_NAME_LENGTH` and `MAX_WORDS`. What is returned holds until the next call.
 */
export function readName(name: string): ReadName {
  const plain = isPlain(name);
  const visible = plain ? name : visibleText(name).replace(APOSTROPHES, '');
  const ascii = plain || ASCII.test(visible);
  const text = ascii || !hasHan(visible) ? visible : toSimplified(visible);
  raw.length = 0;
  kept.length = 0;
  read.cut = readChunks(text, ascii, MAX_WORDS, raw) || raw.length > MAX_WORDS || name.length > MAX_NAME_LENGTH;
  if (raw.length > MAX_WORDS) raw.length = MAX_WORDS;
  read.legal = takeLegalForms(raw, kept);
  // A name of nothing but legal forms keeps its words: there are vessels and traders called so.
  read.apart = kept.length > 0;
  for (let i = 0; i < kept.length; i++) if (kept[i]!.neighbours) read.apart = false;
  read.squash = squashKey(raw);
  read.han = ascii || !hasHan(text) ? '' : text.replace(HAN_LEGAL, '');
  read.abjad = !ascii && isAbjad(visible);
  return read;
}

/** The canonical words of the name that was read last; none for a name without letters and digits. */
export function wordsRead(): string[] {
  if (read.apart) return kept.map(({ canonical }) => canonical);
  const written = kept.length > 0 ? kept.map(({ text }) => text) : raw.map(({ text }) => text.replace('=', ''));
  canonicalWords(written);
  return written;
}

/** Normalises a party's name (`readName`) to small canonical words; a name without letters and digits gives none. */
export function normaliseName(name: string): NormalisedName {
  const { legal, squash, han, abjad, cut } = readName(name);
  return { words: wordsRead(), legal, squash, han, abjad, cut };
}
