const ARABIC = /\p{Script=Arabic}/u;

/** True where the text is written in Arabic letters, which leave short vowels out. */
export function isAbjad(text: string): boolean {
  return ARABIC.test(text);
}

/** Two letters that stand for one of Arabic or Persian, to one. */
const PAIRS: Readonly<Record<string, string>> = {
  kh: 'x',
  gh: 'g',
  sh: 'S',
  ch: 'S',
  th: 't',
  dh: 'd',
  zh: 'j',
  dj: 'j',
  ph: 'f',
  ck: 'k',
};
const ALIKE: Readonly<Record<string, string>> = { q: 'k', c: 'k', p: 'b' };
const VOWELS = 'aeiou';
/** Letters that are vowels, or that Arabic script writes with the letters of the long vowels. */
const UNWRITTEN = 'aeiouwyv';

/**
 * What is left of a romanised word without its vowels, without the letters that also stand for long ones and without
 * doubling, as in Arabic script: `bazvand` and `بزوند` give `bznd`. A first vowel is `a`; a last `h` is not heard.
 * Lower-case Latin in.
 */
export function abjadBones(word: string): string {
  let out = word !== '' && VOWELS.includes(word[0]!) ? 'a' : '';
  for (let i = 0; i < word.length; i++) {
    const c = word[i]!;
    if (UNWRITTEN.includes(c) || (c === 'h' && i > 0 && i === word.length - 1)) continue;
    const pair =
      i + 1 < word.length && (word[i + 1] === 'h' || word[i + 1] === 'j' || word[i + 1] === 'k')
        ? PAIRS[c + word[i + 1]!]
        : undefined;
    if (pair !== undefined) i++;
    const letter = pair ?? ALIKE[c] ?? c;
    if (out[out.length - 1] !== letter) out += letter;
  }
  return out;
}
