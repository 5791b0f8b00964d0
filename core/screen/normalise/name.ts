import { isAbjad } from '../similarity/abjad.ts';
import { canonicalWords } from '../words/canonical.ts';
import { toSimplified } from '../words/traditional.ts';
import { readChunks } from './chunks.ts';
import { hasHan } from './han.ts';
import { takeLegalForms } from './legal.ts';
import { squash } from './squash.ts';
import type { Token } from './token.ts';
import { isPlain, visibleText } from './unicode.ts';

/** Most words of a name that are read: bounds the work for any input. */
export const MAX_WORDS = 40;

/** A name ready for comparison. */
export type NormalisedName = {
  /** Canonical Latin words without legal forms. */
  words: string[];
  /** Bit for each class of legal form seen (`LEGAL_CLASSES`). */
  legal: number;
  /** Letters and digits in one run, without legal forms (`squash`). */
  squash: string;
  /** The Chinese characters of the name, without legal forms; '' when there are none. */
  han: string;
  /** True where it is written in Arabic letters: its short vowels are not known. */
  abjad: boolean;
};

const APOSTROPHES = /['’‘`´ʼʻʹ"“”]/g;
const ASCII = /^[\0-\x7f]*$/;
const HAN_LEGAL = /分公司|有限责任公司|股份有限公司|集团有限公司|有限公司|总公司|公司|股份|[^\p{Script=Han}]/gu;

/** Tokens of the name at hand, and those that are no legal form. */
const raw: Token[] = [];
const kept: Token[] = [];

/**
 * Normalises a party's name: visible text, Latin letters, small canonical words, legal forms taken out.
 * Never throws; a name without letters gives no words. Work is bounded by `MAX_NAME_LENGTH` and `MAX_WORDS`.
 */
export function normaliseName(name: string): NormalisedName {
  const plain = isPlain(name);
  const visible = plain ? name : visibleText(name).replace(APOSTROPHES, '');
  const ascii = plain || ASCII.test(visible);
  const text = ascii || !hasHan(visible) ? visible : toSimplified(visible);
  raw.length = 0;
  kept.length = 0;
  readChunks(text, ascii, MAX_WORDS, raw);
  if (raw.length > MAX_WORDS) raw.length = MAX_WORDS;
  const legal = takeLegalForms(raw, kept);
  let run = '';
  for (let i = 0; i < raw.length; i++) run += raw[i]!.text;
  return {
    words: wordsOf(),
    legal,
    squash: squash(run),
    han: ascii || !hasHan(text) ? '' : text.replace(HAN_LEGAL, ''),
    abjad: !ascii && isAbjad(visible),
  };
}

function wordsOf(): string[] {
  const words: string[] = [];
  // A name of nothing but legal forms keeps its words: there are vessels and traders called so.
  let apart = kept.length > 0;
  for (let i = 0; i < kept.length; i++) {
    const token = kept[i]!;
    if (token.neighbours) apart = false;
    words.push(token.canonical);
  }
  if (apart) return words;
  const written = kept.length > 0 ? kept.map(({ text }) => text) : raw.map(({ text }) => text.replace('=', ''));
  canonicalWords(written);
  return written;
}
