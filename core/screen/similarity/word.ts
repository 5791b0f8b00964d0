import { editCost, isSubsequence } from './edit.ts';
import { skeleton, vowelCount } from './fold.ts';

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
] as const;

/** A word of a name with what comparing it needs, worked out once. */
export type Word = { text: string; fold: string; pinyin: boolean };

/** What `wordSimilarity` found last: which of `WORD_MATCH`. Kept apart so that the hot path returns a plain number. */
export const lastMatch = { how: 0 };

const ALL_DIGITS = /^\d+$/;

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
  const digitsA = ALL_DIGITS.test(a.text);
  if (digitsA && ALL_DIGITS.test(b.text)) return 0;
  let best = 0;
  if (a.fold === b.fold) {
    best = long >= 5 ? 0.95 : 0.88;
    lastMatch.how = WORD_MATCH.sound;
  } else {
    const limit = long <= 4 ? 1 : long <= 8 ? 2 : 3;
    let cost = editCost(a.text, b.text, limit);
    if (cost <= limit) best = 1 - cost / long;
    if (best > 0) lastMatch.how = WORD_MATCH.edit;
    if (a.fold !== a.text || b.fold !== b.text) {
      cost = editCost(a.fold, b.fold, limit);
      const s = 0.96 - cost / long;
      if (cost <= limit && s > best) {
        best = s;
        lastMatch.how = WORD_MATCH.edit;
      }
    }
    if (a.text.charCodeAt(0) !== b.text.charCodeAt(0) && best < 0.9) best -= 0.04;
    if (a.pinyin && b.pinyin) best *= 0.87;
  }
  if (short >= 3 && short >= long * 0.34) {
    const [s, l] = la < lb ? [a, b] : [b, a];
    if (l.text.startsWith(s.text) && short >= 4) {
      const p = 0.72 + (0.2 * short) / long;
      if (p > best) {
        best = p;
        lastMatch.how = WORD_MATCH.prefix;
      }
    } else if (best < 0.86 && vowelCount(s.text) * 4 <= short && isSubsequence(s.text, l.text)) {
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
