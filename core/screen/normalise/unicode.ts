/** Longest part of a name that is read, in UTF-16 units: bounds the work for any input. */
export const MAX_NAME_LENGTH = 600;

/** Format, control, private-use and blank-looking characters that carry no letter (zero-width, soft hyphen, bidi marks). */
const INVISIBLE =
  /\p{Cf}|\p{Cc}|\p{Co}|\p{Cn}|[\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu;

/** Cyrillic, Greek and Armenian letters that look like a Latin one (Unicode confusables, UTS #39, letters only). */
const LOOKALIKE = new Map<string, string>(
  (
    'аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx һh ԁd ԛq ԝw ӏl ѵv ԍg ɡg ɑa ıi ' +
    'αa βb εe ηn ιi κk μu νv οo ρp τt υu χx ωw γy σo ϲc ϳj ' +
    'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҺH ԌG ԚQ ԜW ӀI ' +
    'ςc ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
    'օo ոn սu հh ցg զq ՕO ՍU ՏS Լl'
  )
    .split(' ')
    .map((pair): [string, string] => [[...pair][0]!, [...pair][1]!]),
);

const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** Letters in black circles and squares, which NFKC leaves, and in brackets, which it sets apart: 26 of each. */
const ENCLOSED = /[\u249c-\u24b5\u{1f110}-\u{1f129}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;
const unenclosed = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  return String.fromCharCode(code < 0x1f110 ? 97 + code - 0x249c : 65 + ((code - 0x1f110) % 32));
};
/** Signs of trade marks, which NFKC makes letters of the word before. */
const TRADE_MARKS = /[™℠®©]/g;

/** True where every letter of another alphabet of the word has a Latin look-alike. */
function looksLatin(word: string): boolean {
  for (const ch of word) if (OTHER_ALPHABET.test(ch) && !LOOKALIKE.has(ch)) return false;
  return true;
}

/** Replaces look-alike letters, in words that mix alphabets or stand among Latin words, by the Latin letter they imitate. */
function foldLookalikes(text: string): string {
  if (!OTHER_ALPHABET.test(text) || !LATIN.test(text)) return text;
  return text.replace(WORDS, (word) => {
    if (!OTHER_ALPHABET.test(word)) return word;
    if (!LATIN.test(word) && !looksLatin(word)) return word;
    return [...word].map((ch) => LOOKALIKE.get(ch) ?? ch).join('');
  });
}

/**
 * The visible text of the first `most` characters of a name: NFKC, without invisible characters, look-alike letters folded to Latin, in one line.
 * Case and diacritics stay. Source: Unicode UAX #15 (NFKC), UTS #39 (confusables).
 */
export function visibleText(name: string, most = MAX_NAME_LENGTH): string {
  let text = name.length > most ? name.slice(0, most) : name;
  if (ASCII_ONLY.test(text)) return text;
  text = text
    .replace(ENCLOSED, unenclosed)
    .replace(TRADE_MARKS, ' ')
    .normalize('NFKC')
    .replace(/[\t\n\r\v\f]/g, ' ')
    .replace(INVISIBLE, '');
  return foldLookalikes(text);
}

/** True for a name of plain ASCII without quotation marks or apostrophes, which is visible as it stands. */
export function isPlain(name: string): boolean {
  if (name.length > MAX_NAME_LENGTH) return false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x27 || code === 0x60) return false;
  }
  return true;
}

/** True where the text has a letter or digit in any script. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
