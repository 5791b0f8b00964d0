/**
 * Sound-alike spelling of a Latin word, so that romanisations of one name fall together
 * (`wladimir`/`vladimir`, `koltso`/`kolco`, `makhachkala`/`mahachkala`, `airlines`/`airleenes`). Lower-case ASCII in and out.
 */
export function foldSound(word: string): string {
  let out = '';
  const n = word.length;
  let last = '';
  const put = (piece: string): void => {
    if (piece === last) return;
    out += piece;
    last = piece;
  };
  for (let i = 0; i < n; i++) {
    const c = word[i]!;
    const d = i + 1 < n ? word[i + 1]! : '';
    switch (c) {
      case 's':
        if (d === 'h') {
          i += word[i + 2] === 'c' && word[i + 3] === 'h' ? 3 : 1;
          put('S');
        } else if (d === 'c' && word[i + 2] === 'h') {
          i += 2;
          put('S');
        } else if (d === 'z') {
          i++;
          put('S');
        } else put('s');
        break;
      case 't':
        if (d === 'c' && word[i + 2] === 'h') {
          i += 2;
          put('C');
        } else if (d === 's' || d === 'z') {
          i++;
          put('c');
        } else if (d === 'h') {
          i++;
          put('t');
        } else put('t');
        break;
      case 'c':
        if (d === 'h' || d === 'z') {
          i++;
          put('C');
        } else if (d === 'k') {
          i++;
          put('k');
        } else put('c');
        break;
      case 'k':
        if (d === 'h') {
          i++;
          put('h');
        } else put('k');
        break;
      case 'g':
        if (d === 'h') i++;
        put('g');
        break;
      case 'p':
        if (d === 'h') {
          i++;
          put('f');
        } else put('p');
        break;
      case 'd':
        if (d === 'j') {
          i++;
          put('j');
        } else if (d === 'z' && word[i + 2] === 'h') {
          i += 2;
          put('j');
        } else {
          if (d === 'h') i++;
          put('d');
        }
        break;
      case 'q':
        put('k');
        break;
      case 'x':
        // Pinyin has it before i and u only, and at the beginning of a syllable.
        if (i > 0 && VOWELS.has(word.charCodeAt(i - 1)) && (d === 'a' || d === 'e' || d === 'o')) {
          put('k');
          put('s');
        } else put('x');
        break;
      case 'w':
        put(last === 'h' ? 'u' : 'v');
        break;
      case 'f':
        put(d === 'f' && last === 'o' ? 'v' : 'f');
        if (d === 'f') i++;
        break;
      case 'y':
        if (d === 'e') i++;
        put(d === 'e' ? 'e' : 'i');
        break;
      case 'e':
        if (d === 'e') {
          i++;
          put('i');
        } else put('e');
        break;
      case 'o':
        if (d === 'o' || d === 'u') {
          i++;
          put('u');
        } else put('o');
        break;
      case 'h':
        if (i === n - 1 && 'aeiou'.includes(last)) break;
        put('h');
        break;
      default:
        put(c);
    }
  }
  return out;
}

const VOWELS = new Set([...'aeiou'].map((letter) => letter.charCodeAt(0)));
const IS_VOWEL = Uint8Array.from({ length: 128 }, (_, code) => (VOWELS.has(code) ? 1 : 0));

/** Consonants of a word with its first letter (`technology` → `tchnlgy`), the key for names written without vowels. */
export function skeleton(word: string): string {
  let out = word[0] ?? '';
  let last = word.charCodeAt(0);
  for (let i = 1; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (IS_VOWEL[c] === 1 || c === last) continue;
    out += word[i]!;
    last = c;
  }
  return out;
}

/** How many of the letters are vowels. */
export function vowelCount(word: string): number {
  let count = 0;
  for (let i = 0; i < word.length; i++) count += IS_VOWEL[word.charCodeAt(i)] ?? 0;
  return count;
}
