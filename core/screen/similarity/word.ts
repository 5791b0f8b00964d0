import { isPinyin, isSyllable } from '../words/pinyin.ts';
import { NOT_ROMANISED, otherKeys, pinyinKeys, type Romanised } from '../words/romanisation.ts';
import { abjadBones } from './abjad.ts';
import { foldLetters, foldSound, vowelCount } from './fold.ts';
import { bitsOfCodes, letterBits, lookAlikesOfCodes } from './letters.ts';

const ALL_DIGITS = /^\d+$/;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A word of a name with what comparing it needs, worked out once. */
export class Word {
  readonly text: string;
  readonly pinyin: boolean;
  /** A bit for each letter that occurs, of the text and of the fold: unlike words are told apart without reading them. */
  readonly letters: number;
  readonly foldLetters: number;
  /** The bits of the letters that those of the fold are mixed up with. */
  readonly foldNear: number;
  readonly vowels: number;
  readonly digits: boolean;
  /** What other romanisations of Chinese would write, or what this one stands for. */
  readonly romanised: Romanised;
  /** Consonants of a word that was written in Arabic letters (`abjadBones`); '' for others. */
  readonly bones: string;
  #fold: string | undefined;

  /** See `describeWord`. */
  constructor(text: string, core: boolean, abjad: boolean) {
    const fold = foldLetters(text);
    this.text = text;
    this.pinyin = core && isPinyin(text);
    this.letters = letterBits(text);
    this.foldLetters = bitsOfCodes(fold.codes, fold.length);
    this.foldNear = lookAlikesOfCodes(fold.codes, fold.length);
    this.vowels = vowelCount(text);
    this.digits = isDigit(text.charCodeAt(0)) && ALL_DIGITS.test(text);
    this.romanised =
      this.pinyin || (core && isSyllable(text)) ? pinyinKeys(text) : core ? otherKeys(text) : NOT_ROMANISED;
    this.bones = abjad ? abjadBones(text) : '';
    this.#fold = undefined;
  }

  /** Sound-alike spelling (`foldSound`). Made when first asked: most listed words are never compared. */
  get fold(): string {
    this.#fold ??= foldSound(this.text);
    return this.#fold;
  }
}

/**
 * Works out what comparing a word needs. `core`: it can carry a match; only then is it looked at as Chinese. `abjad`: it was
 * written in Arabic letters.
 */
export function describeWord(text: string, core: boolean, abjad = false): Word {
  return new Word(text, core, abjad);
}
