import { CodeBuffer } from './code-buffer.ts';

const ARABIC = /\p{Script=Arabic}/u;

/** True where the text is written in Arabic letters, which leave short vowels out. */
export function isAbjad(text: string): boolean {
  return ARABIC.test(text);
}

/** What stands for each ASCII letter alone, and for it with an h behind: two letters that stand for one of Arabic or Persian. */
const ALONE = Uint8Array.from({ length: 128 }, (_, code) => code);
const WITH_H = new Uint8Array(128);
for (const [letter, by] of ['qk', 'ck', 'pb']) ALONE[letter!.charCodeAt(0)] = by!.charCodeAt(0);
for (const [letter, by] of ['kx', 'gg', 'sS', 'cS', 'tt', 'dd', 'zj', 'pf'])
  WITH_H[letter!.charCodeAt(0)] = by!.charCodeAt(0);
const codes = (letters: string): Uint8Array =>
  Uint8Array.from(ALONE, (_, code) => (letters.includes(String.fromCharCode(code)) ? 1 : 0));
const VOWELS = codes('aeiou');
/** Letters that are vowels, or that Arabic script writes with the letters of the long vowels. */
const UNWRITTEN = codes('aeiouwyv');
const [A, C, D, H, J, K] = [97, 99, 100, 104, 106, 107] as const;

/** What stands for two letters written for one; 0 where they are two. */
function pairOf(letter: number, next: number): number {
  if (next === H) return WITH_H[letter]!;
  if (next === J && letter === D) return J;
  return next === K && letter === C ? K : 0;
}

const bones = new CodeBuffer();

/**
 * What is left of a romanised word without its vowels, without the letters that also stand for long ones and without
 * doubling, as in Arabic script: `bazvand` and `بزوند` give `bznd`. A first vowel is `a`; a last `h` is not heard.
 * Lower-case Latin in.
 */
export function abjadBones(word: string): string {
  return abjadLetters(word).text();
}

/** The letters of `abjadBones`, in room that the next call uses again. */
export function abjadLetters(word: string): Readonly<CodeBuffer> {
  bones.length = 0;
  let last = 0;
  const end = word.length;
  if (end > 0 && VOWELS[word.charCodeAt(0)] === 1) {
    bones.push(A);
    last = A;
  }
  for (let i = 0; i < end; i++) {
    const code = word.charCodeAt(i);
    if (UNWRITTEN[code] === 1 || (code === H && i > 0 && i === end - 1)) continue;
    const pair = i + 1 < end && code < 128 ? pairOf(code, word.charCodeAt(i + 1)) : 0;
    if (pair !== 0) i++;
    const letter = pair !== 0 ? pair : (ALONE[code] ?? code);
    if (letter === last) continue;
    bones.push(letter);
    last = letter;
  }
  return bones;
}
