import { CodeBuffer } from './code-buffer.ts';

/** What has been put down of the word at hand, and its last sound: no sound is put down twice running. */
const folded = new CodeBuffer();
let last = '';

function put(sound: string): void {
  if (sound === last) return;
  folded.push(sound.charCodeAt(0));
  last = sound;
}

/**
 * Sound-alike spelling of a Latin word, so that romanisations of one name fall together
 * (`wladimir`/`vladimir`, `koltso`/`kolco`, `makhachkala`/`mahachkala`, `airlines`/`airleenes`). Lower-case ASCII in and out.
 */
export function foldSound(word: string): string {
  return foldLetters(word).text(word);
}

/** The letters of `foldSound`, in room that the next call uses again. */
export function foldLetters(word: string): Readonly<CodeBuffer> {
  folded.length = 0;
  last = '';
  for (let i = 0; i < word.length; ) i += foldAt(word, i);
  return folded;
}

/** Puts down the sound at a place of the word; how many letters it took. */
function foldAt(word: string, i: number): number {
  const c = word.charAt(i);
  const d = word.charAt(i + 1);
  switch (c) {
    case 's':
      if (d === 'h') {
        put('S');
        return word.charAt(i + 2) === 'c' && word.charAt(i + 3) === 'h' ? 4 : 2;
      }
      if (d === 'c' && word.charAt(i + 2) === 'h') return one('S', 3);
      return d === 'z' ? one('S', 2) : one('s', 1);
    case 't':
      if (d === 'c' && word.charAt(i + 2) === 'h') return one('C', 3);
      if (d === 's' || d === 'z') return one('c', 2);
      return one('t', d === 'h' ? 2 : 1);
    case 'c':
      if (d === 'h' || d === 'z') return one('C', 2);
      return d === 'k' ? one('k', 2) : one('c', 1);
    case 'k':
      return d === 'h' ? one('h', 2) : one('k', 1);
    case 'g':
      return one('g', d === 'h' ? 2 : 1);
    case 'p':
      return d === 'h' ? one('f', 2) : one('p', 1);
    case 'd':
      if (d === 'j') return one('j', 2);
      if (d === 'z' && word.charAt(i + 2) === 'h') return one('j', 3);
      return one('d', d === 'h' ? 2 : 1);
    case 'q':
      return one('k', 1);
    case 'x':
      // Pinyin has it before i and u only, and at the beginning of a syllable.
      if (i > 0 && VOWELS.has(word.charCodeAt(i - 1)) && (d === 'a' || d === 'e' || d === 'o')) {
        put('k');
        return one('s', 1);
      }
      return one('x', 1);
    case 'w':
      return one(last === 'h' ? 'u' : 'v', 1);
    case 'f':
      return one(d === 'f' && last === 'o' ? 'v' : 'f', d === 'f' ? 2 : 1);
    case 'y':
      return d === 'e' ? one('e', 2) : one('i', 1);
    case 'e':
      return d === 'e' ? one('i', 2) : one('e', 1);
    case 'o':
      return d === 'o' || d === 'u' ? one('u', 2) : one('o', 1);
    case 'h':
      // A last h after a vowel is not heard.
      return d === '' && 'aeiou'.includes(last) ? 1 : one('h', 1);
    default:
      return one(c, 1);
  }
}

/** Puts down one sound that stands for so many letters. */
function one(piece: string, letters: number): number {
  put(piece);
  return letters;
}

const VOWELS = new Set([...'aeiou'].map((letter) => letter.charCodeAt(0)));
const IS_VOWEL = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.has(code) ? 1 : 0));

const bones = new CodeBuffer();

/** Consonants of a word with its first letter (`technology` → `tchnlgy`), the key for names written without vowels. */
export function skeleton(word: string): string {
  return skeletonLetters(word).text();
}

/** The letters of `skeleton`, in room that the next call uses again. */
export function skeletonLetters(word: string): Readonly<CodeBuffer> {
  bones.length = 0;
  let last = -1;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c === last || (i > 0 && IS_VOWEL[c] === 1)) continue;
    bones.push(c);
    last = c;
  }
  return bones;
}

/** How many of the letters are vowels. */
export function vowelCount(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) count += IS_VOWEL[word.charCodeAt(i)] ?? 0;
  return count;
}
