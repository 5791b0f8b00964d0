import { CONCEPTS } from '../words/concepts.ts';
import { LEGAL_FORMS } from '../words/legal-forms.ts';
import { isSyllable } from '../words/pinyin.ts';
import { PLACE_WORDS } from '../words/places.ts';
import { isChineseSyllable, isOtherSyllable } from '../words/romanisation.ts';
import { isGrammarWord } from '../words/weight.ts';

/** A name as part of an address on the internet. */
const DOMAIN =
  /(?:^|\s)(?:https?:\/\/)?(?:www\.|[\w.+-]+@)?([a-z\d][a-z\d-]{4,40})\.(?:com|net|org|cn|ru|ir|hk|tw|ae|tr|by|in|io|co|biz|info)(?:\.[a-z]{2})?(?:\/\S*)?(?:$|\s)/i;
/** What such an address has at least: a dot between letters. */
const DOTTED = /[a-z\d]\.[a-z]{2}/i;
/** Syllables with the number of their tone. */
const TONED = /\b[a-z]{1,6}[1-5](?:['\s-]*[a-z]{1,6}[1-5])*\b/gi;
/** Single letters with dots or blanks between. */
const SPELLED = /(?<![\p{L}\p{N}])\p{L}(?:[.\s]{1,2}\p{L}){2,}(?![\p{L}\p{N}])\.?/gu;
/** Two single letters so, which most names do not have; any letter outside ASCII may be one. */
const MAY_BE_SPELLED = /(?:^|[\s(,])[a-z][. ]{1,2}[a-z](?:[. ]|$)|[^\0-\x7f]/i;
/** Words that mix letters with digits that look like letters. */
const MIXED = /(?=[a-z\d]*[a-z])(?=[a-z\d]*\d)(?!\d+(?:st|nd|rd|th)\b)[a-z\d]{3,}/gi;
const LOOKS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
};
const lettersOf = (word: string, one: string): string =>
  word.replace(/\d/g, (digit) => (digit === '1' ? one : (LOOKS[digit] ?? digit)));

/** False for a number with a letter or two to it (`27th`, `H100`), which says what it says. */
function isDisguised(word: string): boolean {
  return !/^(?:\d+[a-z]{1,2}|[a-z]{1,2}\d+)$/i.test(word);
}

/** State groups of China by the letters that they go by. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['CETC', 'China Electronics Technology Group Corporation'],
  ['CASC', 'China Aerospace Science and Technology Corporation'],
  ['CASIC', 'China Aerospace Science and Industry Corporation'],
  ['AVIC', 'Aviation Industry Corporation of China'],
  ['AECC', 'Aero Engine Corporation of China'],
  ['CSSC', 'China State Shipbuilding Corporation'],
  ['CSIC', 'China Shipbuilding Industry Corporation'],
  ['NORINCO', 'China North Industries Group Corporation'],
  ['CNNC', 'China National Nuclear Corporation'],
]);
/** A group by its letters before or behind the number of an institute. */
const GROUP_AND_NUMBER = new RegExp(`\\b(${[...GROUPS.keys()].join('|')})(?=[\\s-]*(?:no\\.?\\s*)?\\d)`, 'i');

/** A name at least so long may have been cut by the field that held it. */
const CUT_FROM = 18;

const WHOLE_FORMS = [...LEGAL_FORMS.keys()].filter((form) => !form.includes(' ') && form.length > 2);

/** True where the end of a cut name is the beginning of a legal form (`Compan`, `Li`). */
function beginsForm(word: string): boolean {
  return word.length < 3 || WHOLE_FORMS.some((form) => form.length > word.length && form.startsWith(word));
}

/** Each beginning, of five letters or more, of the words that the tables know, to the first of them. */
const BEGINNINGS = new Map<string, string>();
for (const [text] of CONCEPTS)
  for (let length = 5; length < text.length; length++) {
    const start = text.slice(0, length);
    if (!CONCEPTS.has(start) && !BEGINNINGS.has(start)) BEGINNINGS.set(start, text);
  }

/** The name without, or with the rest of, a last word that a short field cut. */
function uncut(name: string): string | null {
  if (name.length < CUT_FROM) return null;
  const at = name.lastIndexOf(' ');
  const last = name.slice(at + 1).toLowerCase();
  if (at < 6 || !/^[a-z]+$/.test(last) || LEGAL_FORMS.has(last)) return null;
  const trade = BEGINNINGS.get(last);
  if (trade !== undefined) return `${name.slice(0, at)} ${trade}`;
  return beginsForm(last) ? name.slice(0, at) : null;
}

/** True for a syllable of a Chinese name that stands by itself. */
function standsForSyllable(word: string): boolean {
  return isChineseSyllable(word) && !CONCEPTS.has(word) && !PLACE_WORDS.has(word) && !isGrammarWord(word);
}

/** The name with the syllables of a Chinese name in another romanisation than pinyin written in one; null for other names. */
function syllablesTogether(name: string): string | null {
  const words = name.replace(/(?<=[a-z])['’`](?=[a-z])/gi, '').split(/[\s-]+/);
  if (words.length < 2 || !words.some((word) => isOtherSyllable(word.toLowerCase()))) return null;
  const out: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    const other = run.length > 1 && run.some(isOtherSyllable);
    out.push(...(other ? [run.join('')] : run));
    run = [];
  };
  for (const word of words) {
    if (standsForSyllable(word.toLowerCase())) run.push(word.toLowerCase());
    else {
      flush();
      out.push(word);
    }
  }
  flush();
  return out.length < words.length ? out.join(' ') : null;
}

/**
 * The name as it would be usual, where it is spelled in a way that hides its words: syllables with tone numbers, initials
 * with dots, digits for letters, an internet address, a last word cut off. Empty for a plain name.
 */
export function otherSpellings(name: string): string[] {
  const out: string[] = [];
  if (/\d/.test(name)) {
    const group = name.replace(GROUP_AND_NUMBER, (letters) => `${GROUPS.get(letters.toUpperCase())} `);
    if (group !== name) out.push(/institute/i.test(group) ? group : `${group} Research Institute`);
    if (/^000\s/.test(name)) out.push(`OOO${name.slice(3)}`);
    const bare = name.replace(TONED, (run) => {
      const parts = run.toLowerCase().match(/[a-z]+/g) ?? [];
      return parts.every(isSyllable) ? parts.join('') : run;
    });
    if (bare !== name) out.push(bare);
    // Where most words have digits, all do so on purpose.
    const hidden = (name.match(MIXED)?.length ?? 0) > 2;
    // A one stands for either letter that it looks like.
    for (const one of /1/.test(name) ? ['i', 'l'] : ['i']) {
      const letters = name.replace(MIXED, (word) => (hidden || isDisguised(word) ? lettersOf(word, one) : word));
      if (letters !== name) out.push(letters);
    }
  }
  const domain = DOTTED.test(name) ? DOMAIN.exec(name) : null;
  if (domain !== null) out.push(domain[1]!);
  if (MAY_BE_SPELLED.test(name)) {
    const whole = name.replace(SPELLED, (run) => run.replace(/[.\s]/g, ''));
    if (whole !== name) out.push(whole);
  }
  const together = syllablesTogether(name);
  if (together !== null) out.push(together);
  const longer = uncut(name);
  if (longer !== null) out.push(longer);
  return out;
}
