import anyAscii from 'any-ascii';

/** Cyrillic to Latin as the U.S. lists write it (BGN/PCGN without marks); Ukrainian letters included. */
const CYRILLIC = new Map<string, string>(
  (
    'аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
    'іi їyi єye ґg ўu ђdj јj љlj њnj ћc џdz қk ғg ңn өo ұu үu һh әa'
  )
    .split(' ')
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
);

/** Arabic and Persian letters; the long vowels are written as vowels. */
const ARABIC = new Map<string, string>(
  'اa أa إi آa وu ؤu يi ئi ىa یi ةa ء ع حh خkh شsh غgh قq ثth ذdh صs ضd طt ظz پp چch ژzh گg كk کk بb تt جj دd رr زz سs فf لl مm نn هh'
    .split(' ')
    .map((pair): [string, string] => [pair[0]!, pair.slice(1)]),
);

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const NON_ASCII = /[^\0-\x7f]/;
const MARKS = /\p{M}+/gu;

/** Latin letters that do not decompose, and Turkish and Nordic usage on the lists. */
const LATIN_EXTRA: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ǀ: 'l',
};

/** Arabic articles and common written-out forms, where any-ascii leaves the vowels out. */
const ARABIC_WORDS = new Map<string, string>([
  ['محمد', 'muhammad'],
  ['أحمد', 'ahmad'],
  ['احمد', 'ahmad'],
  ['علي', 'ali'],
  ['حسن', 'hasan'],
  ['حسين', 'husayn'],
  ['عبد', 'abd'],
  ['عبدالله', 'abdallah'],
  ['الله', 'allah'],
  ['محمود', 'mahmud'],
  ['إبراهيم', 'ibrahim'],
  ['ابراهيم', 'ibrahim'],
  ['خالد', 'khalid'],
  ['عمر', 'umar'],
  ['يوسف', 'yusuf'],
  ['سعيد', 'said'],
  ['شركة', 'company'],
  ['مصطفى', 'mustafa'],
  ['صالح', 'salih'],
  ['جمال', 'jamal'],
  ['عثمان', 'uthman'],
  ['سليمان', 'sulayman'],
  ['مجموعة', 'group'],
  ['بنك', 'bank'],
]);

/** Small letters without marks: decomposes and drops combining marks (case-folded Latin only). */
export function dropMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/**
 * Lower-case ASCII of a word in any alphabet but Han (see han.ts): Cyrillic by table, Arabic names by list, the rest by any-ascii.
 * Returns the word itself where it is ASCII already.
 */
export function toLatin(written: string): string {
  if (!NON_ASCII.test(written)) return written;
  // Ain carries a vowel at the beginning of a word that is not written.
  const word = written.replace(/^ع(?![اوي])/, 'ا');
  const arabic = ARABIC_WORDS.get(written);
  if (arabic !== undefined) return arabic;
  let out = '';
  for (const ch of CYRILLIC_LETTER.test(word) ? word : dropMarks(word)) {
    if (ch <= '\x7f') out += ch;
    else out += CYRILLIC.get(ch) ?? ARABIC.get(ch) ?? LATIN_EXTRA[ch] ?? anyAscii(ch).toLowerCase();
  }
  return out.replace(/[^a-z0-9]+/g, '');
}
