import { isAbjad } from '../similarity/abjad.ts';
import { CONCEPTS } from '../words/concepts.ts';
import { nearLegalWord } from '../words/near-concept.ts';
import { wadeGilesToPinyin } from '../words/pinyin.ts';
import { OLD_PLACE_NAMES } from '../words/places.ts';
import { toSimplified } from '../words/traditional.ts';
import { hanWords, hasHan } from './han.ts';
import { koreanName } from './hangul.ts';
import { takeLegalForms } from './legal.ts';
import { squash } from './squash.ts';
import { toLatin } from './transliterate.ts';
import { visibleText } from './unicode.ts';

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

const NUMBER_WORDS = new Map(
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,second 2,third 3,fourth 4,fifth 5,sixth 6,seventh 7,eighth 8,ninth 9,tenth 10,eleven 11,twelve 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19,eleventh 11,twelfth 12,thirteenth 13,fourteenth 14,fifteenth 15,sixteenth 16,seventeenth 17,eighteenth 18,nineteenth 19,twentieth 20,thirtieth 30,fortieth 40,fiftieth 50,sixtieth 60,seventieth 70,eightieth 80,ninetieth 90,twenty 20,thirty 30,forty 40,fourty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90,ii 2,iii 3,xii 12,xiii 13,xiv 14,xv 15,xvi 16,xvii 17,xviii 18,xix 19,xx 20,iv 4,vi 6,vii 7,viii 8,ix 9,xi 11'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Two words that stand for one: first word to second word and the word for both. */
const PHRASES = new Map<string, readonly [string, string]>([
  ['hong', ['kong', 'hongkong']],
  ['integrated', ['circuit', 'ic']],
  ['integr', ['circuit', 'ic']],
  ['r', ['d', 'rd']],
]);
const TENS = new Set('twenty thirty forty fourty fifty sixty seventy eighty ninety'.split(' '));
/** An ordinal, also with its two letters swapped. */
const ORDINAL = /^(\d+)(?:st|nd|rd|th|ts|dn|dr|ht)$/;
const APOSTROPHES = /['’‘`´ʼʻʹ"“”]/g;
const CHUNK = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
const ASCII_CHUNK = /[a-z0-9]+(?:-[a-z0-9]+)*/gi;
const ASCII = /^[\0-\x7f]*$/;
const HAN_LEGAL = /分公司|有限责任公司|股份有限公司|集团有限公司|有限公司|总公司|公司|股份|[^\p{Script=Han}]/gu;
const ARTICLE = /^ال(\p{Script=Arabic}{3,})$/u;
/** A trade word with a legal form or Hong Kong run on to it. */
const GLUED = /^([a-z]{4,})(llc|ltd|gmbh|inc|co|hk)$/;
const CAMEL = /[a-z][A-Z]/;
/** A part of such a word: small letters behind a capital at most, or all capitals; a stray small letter is a slip of the pen. */
const PART = /^(?:[A-Z]?[a-z]{2,}|[A-Z]{3,}|Co|Hk|Oy|Ag|Ab|[A-Z][a-z]+\d+)$/;

/** Splits a word that several words were run into, where capitals show it and each part has three letters or more. */
function splitCamel(word: string): string[] {
  if (word.length < 7 || !CAMEL.test(word)) return [word];
  const parts = word.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  return parts.every((part) => PART.test(part)) ? parts : [word];
}

/** Each word that another stands for; an older place name goes before a concept, a concept before a number. */
const CANONICAL = new Map<string, string>([...NUMBER_WORDS, ...CONCEPTS, ...OLD_PLACE_NAMES]);

/** Canonical form of one Latin word: older place name, concept, ordinal or number word. */
export function canonicalWord(word: string): string {
  const first = word.charCodeAt(0);
  const ordinal = first >= 48 && first <= 57 ? ORDINAL.exec(word) : null;
  if (ordinal !== null) return String(Number(ordinal[1]));
  return CANONICAL.get(word) ?? word;
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+(?:st|nd|rd|th)?$/.test(word);

/** Words of the chunks read lately: most chunks of a list or a batch come back. */
const remembered = new Map<string, readonly string[]>();
const MAX_REMEMBERED = 50_000;
/** Longer pieces of a text keep the whole text in memory, so they are not remembered. */
const MAX_CHUNK = 12;

/** Adds the words of one chunk to `out`. */
function readChunk(chunk: string, out: string[]): void {
  let words = remembered.get(chunk);
  if (words === undefined) {
    const fresh: string[] = [];
    chunkWords(chunk, fresh);
    words = fresh;
    if (chunk.length <= MAX_CHUNK) {
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(chunk, words);
    }
  }
  for (let i = 0; i < words.length; i++) out.push(words[i]!);
}

/** Words of one hyphenated chunk: a Wade–Giles or pinyin name becomes one word, the rest stay apart. */
function chunkWords(chunk: string, out: string[]): void {
  if (!chunk.includes('-')) {
    for (const part of splitCamel(chunk)) pushWord(part, out);
    return;
  }
  const parts = chunk.toLowerCase().split('-');
  if (parts.length <= 4 && ASCII.test(chunk)) {
    const joined = parts.join('');
    const old = OLD_PLACE_NAMES.get(joined) ?? wadeGilesToPinyin(parts);
    if (old !== null) {
      out.push(OLD_PLACE_NAMES.get(old) ?? old);
      return;
    }
  }
  for (const part of chunk.split('-')) for (const word of splitCamel(part)) pushWord(word, out);
}

function pushWord(part: string, out: string[]): void {
  const lower = part.toLowerCase();
  if (ASCII.test(lower)) {
    const glued = GLUED.exec(lower);
    if (glued !== null && CONCEPTS.has(glued[1]!)) out.push(glued[1]!, glued[2]!);
    else out.push(nearLegalWord(lower));
  } else if (hasHan(lower)) {
    for (const run of lower.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
      if (hasHan(run)) out.push(...hanWords(run));
      else out.push(toLatin(run));
    }
  } else {
    const korean = koreanName(lower);
    if (korean !== null) {
      out.push(...korean);
      return;
    }
    // The Arabic article is written to its word.
    const noun = ARTICLE.exec(lower)?.[1];
    if (noun !== undefined) out.push('al');
    const latin = toLatin(noun ?? lower);
    if (latin !== '') out.push(latin);
  }
}

/**
 * Normalises a party's name: visible text, Latin letters, small canonical words, legal forms taken out.
 * Never throws; a name without letters gives no words. Work is bounded by `MAX_NAME_LENGTH` and `MAX_WORDS`.
 */
export function normaliseName(name: string): NormalisedName {
  const visible = visibleText(name).replace(APOSTROPHES, '');
  const ascii = ASCII.test(visible);
  const text = ascii || !hasHan(visible) ? visible : toSimplified(visible);
  const raw: string[] = [];
  for (const chunk of text.match(ascii ? ASCII_CHUNK : CHUNK) ?? []) {
    readChunk(chunk, raw);
    if (raw.length >= MAX_WORDS) break;
  }
  if (raw.length > MAX_WORDS) raw.length = MAX_WORDS;
  const words: string[] = [];
  const legal = takeLegalForms(raw, words);
  // A name of nothing but legal forms keeps its words: there are vessels and traders called so.
  const kept = words.length > 0 ? words : raw.map((word) => word.replace('=', ''));
  for (let i = 0; i < kept.length; i++) {
    if (i + 1 < kept.length && TENS.has(kept[i]!)) {
      // "First" alone is a word of names; behind a ten it is a number.
      const unit = kept[i + 1] === 'first' ? '1' : canonicalWord(kept[i + 1]!);
      if (/^[1-9]$/.test(unit)) kept.splice(i, 2, String(Number(NUMBER_WORDS.get(kept[i]!)) + Number(unit)));
    }
    // The institutes of the Chinese state groups have numbers; "RI" alone may be a Korean surname.
    if (kept[i] === 'ri' && (isNumber(kept[i - 1]) || isNumber(kept[i + 1])))
      kept.splice(i, 1, 'research', 'institute');
    const phrase = PHRASES.get(kept[i]!);
    if (phrase !== undefined && phrase[0] === kept[i + 1]) kept.splice(i, 2, phrase[1]);
    kept[i] = canonicalWord(kept[i]!);
  }
  return {
    words: kept,
    legal,
    squash: squash(raw.join('')),
    han: ascii || !hasHan(text) ? '' : text.replace(HAN_LEGAL, ''),
    abjad: !ascii && isAbjad(visible),
  };
}
