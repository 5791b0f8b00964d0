import { CONCEPTS } from './concepts.ts';
import { OLD_PLACE_NAMES } from './places.ts';

const NUMBER_WORDS = new Map(
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,second 2,third 3,fourth 4,fifth 5,sixth 6,seventh 7,eighth 8,ninth 9,tenth 10,eleven 11,twelve 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19,eleventh 11,twelfth 12,thirteenth 13,fourteenth 14,fifteenth 15,sixteenth 16,seventeenth 17,eighteenth 18,nineteenth 19,twentieth 20,thirtieth 30,fortieth 40,fiftieth 50,sixtieth 60,seventieth 70,eightieth 80,ninetieth 90,twenty 20,thirty 30,forty 40,fourty 40,fifty 50,sixty 60,seventy 70,eighty 80,ninety 90,ii 2,iii 3,xii 12,xiii 13,xiv 14,xv 15,xvi 16,xvii 17,xviii 18,xix 19,xx 20,iv 4,vi 6,vii 7,viii 8,ix 9,xi 11'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Two words that stand for one: first word to second word and the word for both. */
const PHRASES = new Map<string, readonly [string, string]>([
  ['hong', ['kong', 'hongkong']],
  ['integrated', ['circuit', 'ic']],
  ['integr', ['circuit', 'ic']],
  ['r', ['d', 'rd']],
]);
const TENS = new Set('twenty thirty forty fourty fifty sixty seventy eighty ninety'.split(' '));
/** An ordinal, also with its two letters swapped. */
const ORDINAL = /^(\d+)(?:st|nd|rd|th|ts|dn|dr|ht)$/;

/** Each word that another stands for; an older place name goes before a concept, a concept before a number. */
const CANONICAL = new Map<string, string>([...NUMBER_WORDS, ...CONCEPTS, ...OLD_PLACE_NAMES]);

/** All words that become another, by themselves or with those beside them. */
export const CANONICAL_WORDS: ReadonlySet<string> = new Set([...CANONICAL.keys(), ...TENS, ...PHRASES.keys(), 'ri']);

/** The number that an ordinal stands for; null for other words. */
export function canonicalNumber(word: string): string | null {
  const first = word.charCodeAt(0);
  const ordinal = first >= 48 && first <= 57 ? ORDINAL.exec(word) : null;
  return ordinal === null ? null : String(Number(ordinal[1]));
}

/** Canonical form of one Latin word: older place name, concept, ordinal or number word. */
export function canonicalWord(word: string): string {
  return canonicalNumber(word) ?? CANONICAL.get(word) ?? word;
}

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+(?:st|nd|rd|th)?$/.test(word);

/** True where `canonicalWords` looks at the words beside this one. */
export function needsNeighbours(word: string): boolean {
  return TENS.has(word) || word === 'ri' || PHRASES.has(word);
}

/** Makes the words of a name canonical, in place: each by itself, and those that stand for something together. */
export function canonicalWords(words: string[]): void {
  for (let i = 0; i < words.length; i++) {
    if (i + 1 < words.length && TENS.has(words[i]!)) {
      // "First" alone is a word of names; behind a ten it is a number.
      const unit = words[i + 1] === 'first' ? '1' : canonicalWord(words[i + 1]!);
      if (/^[1-9]$/.test(unit)) words.splice(i, 2, String(Number(NUMBER_WORDS.get(words[i]!)) + Number(unit)));
    }
    // The institutes of the Chinese state groups have numbers; "RI" alone may be a Korean surname.
    if (words[i] === 'ri' && (isNumber(words[i - 1]) || isNumber(words[i + 1])))
      words.splice(i, 1, 'research', 'institute');
    const phrase = PHRASES.get(words[i]!);
    if (phrase !== undefined && phrase[0] === words[i + 1]) words.splice(i, 2, phrase[1]);
    words[i] = canonicalWord(words[i]!);
  }
}
