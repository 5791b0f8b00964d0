const ARABIC = /\p{Script=Arabic}/u;

/** True where the text is written in Arabic letters, which leave short vowels out. */
export function isAbjad(text: string): boolean {
  return ARABIC.test(text);
}

/** What stands for each ASCII letter alone, and for it with an h behind: two letters that stand for one of Arabic or Persian. */
const ALONE = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const WITH_H = ALONE.map(() => '');
for (const [letter, by] of ['qk', 'ck', 'pb']) ALONE[letter!.charCodeAt(0)] = by!;
for (const [letter, by] of ['kx', 'gg', 'sS', 'cS', 'tt', 'dd', 'zj', 'pf']) WITH_H[letter!.charCodeAt(0)] = by!;
const codes = (letters: string): Uint8Array =>
  Uint8Array.from(ALONE, (_, code) => (letters.includes(String.fromCharCode(code)) ? 1 : 0));
const VOWELS = codes('aeiou');
/** Letters that are vowels, or that Arabic script writes with the letters of the long vowels. */
const UNWRITTEN = codes('aeiouwyv');
const [C, D, H, J, K] = [99, 100, 104, 106, 107] as const;

/** What stands for two letters written for one; '' where they are two. */
function pairOf(letter: number, next: number): string {
  if (next === H) return WITH_H[letter]!;
  if (next === J && letter === D) return 'j';
  return next === K && letter === C ? 'k' : '';
}

/**
 * What is left of a romanised word without its vowels, without the letters that also stand for long ones and without
 * doubling, as in Arabic script: `bazvand` and `بزوند` give `bznd`. A first vowel is `a`; a last `h` is not heard.
 * Lower-case Latin in.
 */
export function abjadBones(word: string): string {
  let out = word !== '' && VOWELS[word.charCodeAt(0)] === 1 ? 'a' : '';
  let last = out;
  const end = word.length;
  for (let i = 0; i < end; i++) {
    const code = word.charCodeAt(i);
    if (UNWRITTEN[code] === 1 || (code === H && i > 0 && i === end - 1)) continue;
    const pair = i + 1 < end && code < 128 ? pairOf(code, word.charCodeAt(i + 1)) : '';
    if (pair !== '') i++;
    const letter = pair !== '' ? pair : (ALONE[code] ?? word.charAt(i));
    if (letter === last) continue;
    out += letter;
    last = letter;
  }
  return out;
}
