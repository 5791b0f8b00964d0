import { NOT_ROMANISED, type Romanised } from '../words/romanisation.ts';
import { abjadBones } from './abjad.ts';
import { editCost, isSubsequence, MAX_WORD } from './edit.ts';
import { skeleton } from './fold.ts';
import { bitCount, surelyOver } from './letters.ts';
import type { Word } from './word.ts';

/** How two words met; the order is that of `WORD_MATCH_NAMES`. */
export const WORD_MATCH = {
  none: 0,
  same: 1,
  sound: 2,
  edit: 3,
  initial: 4,
  prefix: 5,
  abbreviation: 6,
  joined: 7,
  form: 8,
  romanised: 9,
  unvowelled: 10,
} as const;

/** Names of `WORD_MATCH` for explanations. */
export const WORD_MATCH_NAMES = [
  'not met',
  'same',
  'sounds alike',
  'letters differ',
  'initial',
  'cut short',
  'abbreviated',
  'written in one or apart',
  'another form of the name',
  'another romanisation',
  'written without vowels',
] as const;

/** True where so many letters are on one side only that no slip of the pen explains it. */
function tooUnlike(a: number, b: number, limit: number): boolean {
  return bitCount(a & ~b) > limit + 1 || bitCount(b & ~a) > limit + 1;
}

/** Likeness of two words that are one Chinese name in two romanisations: Wade–Giles is told surely, Cantonese less so. */
const WADE_SIMILARITY = 0.92;
const CANTONESE_SIMILARITY = 0.82;

/** Likeness of a pinyin word and one of another romanisation, by their keys; 0 where they are not one. */
export function romanisedSimilarity(a: Romanised, b: Romanised): number {
  if (a.pinyin === b.pinyin) return 0;
  if (a.wade !== '' && a.wade === b.wade) return WADE_SIMILARITY;
  return a.cantonese !== '' && a.cantonese === b.cantonese ? CANTONESE_SIMILARITY : 0;
}

/** Likeness of a word without its vowels and one with the same consonants, by how many these are. */
const BY_BONES = [0, 0, 0.76, 0.88, 0.92];

/** Likeness of two words of which at least one was written in Arabic letters. */
function unvowelled(a: Word, b: Word): number {
  const one = a.bones === '' ? abjadBones(a.text) : a.bones;
  const two = b.bones === '' ? abjadBones(b.text) : b.bones;
  return one === two ? BY_BONES[Math.min(one.length, BY_BONES.length - 1)]! : 0;
}

/** False where the bits of the letters tell that the sound-alike spellings lie over `limit` edits apart. */
function mayBeNear(a: Word, b: Word, long: number, limit: number): boolean {
  return long > MAX_WORD || !surelyOver(a.foldLetters, a.foldNear, b.foldLetters, b.foldNear, limit);
}

/** What `wordSimilarity` found last: which of `WORD_MATCH`. Kept apart so that the hot path returns a plain number. */
export const lastMatch = { how: 0 };

/**
 * Likeness of two words, 0–1. Under 0.6 is 0. Two different words that both read as pinyin are held apart more strictly,
 * because a slip of the pen seldom gives another Chinese name.
 */
export function wordSimilarity(a: Word, b: Word): number {
  lastMatch.how = WORD_MATCH.none;
  const la = a.text.length;
  const lb = b.text.length;
  if (a.text === b.text) {
    lastMatch.how = WORD_MATCH.same;
    return 1;
  }
  const short = Math.min(la, lb);
  const long = Math.max(la, lb);
  if (short === 1) {
    if (long === 1 || a.text[0] !== b.text[0] || a.text.charCodeAt(0) < 97) return 0;
    lastMatch.how = WORD_MATCH.initial;
    return 0.6;
  }
  if (a.digits && b.digits) return 0;
  let best = 0;
  if (a.fold === b.fold) {
    best = long >= 5 ? 0.95 : 0.88;
    lastMatch.how = WORD_MATCH.sound;
  } else {
    const limit = long <= 4 ? 1 : long <= 5 ? 1.5 : long <= 10 ? 2 : 3;
    // The sound-alike spellings are never further apart than the spellings by much: where they fail, nothing is near.
    if (long - short <= limit * 2 && !tooUnlike(a.foldLetters, b.foldLetters, limit) && mayBeNear(a, b, long, limit)) {
      const bySound = editCost(a.fold, b.fold, limit);
      if (bySound <= limit) {
        best = 0.96 - bySound / long;
        const plain = a.fold === a.text && b.fold === b.text;
        const byLetter = plain ? bySound : editCost(a.text, b.text, limit);
        if (byLetter <= limit) best = Math.max(best, 1 - byLetter / long);
        lastMatch.how = WORD_MATCH.edit;
      }
    }
    if (a.text.charCodeAt(0) !== b.text.charCodeAt(0) && best < 0.9) best -= 0.04;
    if (a.pinyin && b.pinyin) best *= 0.87;
  }
  if (a.romanised !== NOT_ROMANISED && b.romanised !== NOT_ROMANISED) {
    const romanised = romanisedSimilarity(a.romanised, b.romanised);
    if (romanised > best) {
      best = romanised;
      lastMatch.how = WORD_MATCH.romanised;
    }
  }
  if (a.bones !== b.bones) {
    const alike = unvowelled(a, b);
    if (alike > best) {
      best = alike;
      lastMatch.how = WORD_MATCH.unvowelled;
    }
  }
  if (short >= 3 && short >= long * 0.34) {
    const s = la < lb ? a : b;
    const l = la < lb ? b : a;
    // Both ways of cutting a word short keep its first letter and add none.
    const maybe = s.text.charCodeAt(0) === l.text.charCodeAt(0) && (s.letters & ~l.letters) === 0;
    if (maybe && short >= 4 && l.text.startsWith(s.text)) {
      const p = 0.72 + (0.2 * short) / long;
      if (p > best) {
        best = p;
        lastMatch.how = WORD_MATCH.prefix;
      }
    } else if (maybe && best < 0.86 && s.vowels * 4 <= short && isSubsequence(s.text, l.text)) {
      best = skeleton(s.text) === skeleton(l.text) ? 0.86 : 0.78;
      lastMatch.how = WORD_MATCH.abbreviation;
    }
  }
  if (best < 0.6 || (short <= 3 && best < 0.66)) {
    lastMatch.how = WORD_MATCH.none;
    return 0;
  }
  return best;
}
