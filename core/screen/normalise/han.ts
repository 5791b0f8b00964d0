import { pinyin } from 'pinyin-pro';
import { HAN_PLACES, HAN_TERM_MAX, HAN_TERMS } from '../words/han-terms.ts';

const HAN = /\p{Script=Han}/u;
const DIGITS = '零一二三四五六七八九';
const NUMERAL = /^[〇零一二三四五六七八九十百]+/;

/** True where the text has a Chinese character. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Value of a Chinese numeral below one thousand, written with units (`十二`) or digit by digit (`七〇二`). */
export function hanNumber(text: string): number {
  if (!/[十百]/.test(text)) return Number([...text].map((ch) => (ch === '〇' ? 0 : DIGITS.indexOf(ch))).join(''));
  let total = 0;
  let digit = 0;
  for (const ch of text) {
    if (ch === '百') total += (digit || 1) * 100;
    else if (ch === '十') total += (digit || 1) * 10;
    else {
      digit = DIGITS.indexOf(ch);
      continue;
    }
    digit = 0;
  }
  return total + digit;
}

const remembered = new Map<string, string>();

/** Pinyin of a run of characters as one word, without tones; the last runs are remembered. */
function spell(run: string): string {
  let word = remembered.get(run);
  if (word === undefined) {
    word = pinyin(run, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join('').toLowerCase();
    word = word.normalize('NFD').replace(/[^a-z]/g, '');
    if (remembered.size > 20_000) remembered.clear();
    remembered.set(run, word);
  }
  return word;
}

/**
 * Latin words of a run of Chinese characters: known terms by their list wording, numerals as digits, the rest as one pinyin word.
 * `成都华为技术有限公司` → `['chengdu', 'huawei', 'technology', '=ltd']`.
 */
export function hanWords(run: string): string[] {
  const words: string[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') words.push(spell(pending));
    pending = '';
  };
  for (let i = 0; i < run.length; ) {
    let length = Math.min(HAN_TERM_MAX, run.length - i);
    for (; length > 0; length--) {
      const piece = run.slice(i, i + length);
      const term = HAN_TERMS.get(piece);
      // A single character is a term only after a name has begun: many brands start with one.
      if (term !== undefined && (length > 1 || (pending === '' && words.length > 0) || run.length === i + 1)) {
        flush();
        if (term !== '=skip') words.push(...term.split(' '));
        break;
      }
      if (HAN_PLACES.has(piece)) {
        flush();
        words.push(spell(piece));
        break;
      }
    }
    if (length > 0) {
      i += length;
      continue;
    }
    const numeral = NUMERAL.exec(run.slice(i))?.[0];
    if (numeral !== undefined && (run[i - 1] === '第' || /[所院厂号局]/.test(run[i + numeral.length] ?? ''))) {
      flush();
      words.push(String(hanNumber(numeral)));
      i += numeral.length;
      continue;
    }
    // The ordinal mark before a numeral is no part of a name.
    if (run[i] !== '第' || !NUMERAL.test(run.slice(i + 1))) pending += run[i];
    i++;
  }
  flush();
  return words;
}
