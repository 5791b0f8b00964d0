import type { Language } from '@tolhuis/core/law';
import { DOOR } from './door.ts';
import { GOODS_WORDS } from './goods.ts';
import { HOST_WORDS } from './host.ts';
import { INPUT } from './input.ts';
import { LEDGER_WORDS } from './ledger.ts';
import { PEOPLE_WORDS } from './people.ts';
import { RECORDS } from './records.ts';

/**
 * A refusal as the code says it, with {0} {1} … where values stand, and the same in Dutch: {0} as it was given, {0*} in Dutch
 * too where it is a word of ours.
 */
export type Pair = readonly [english: string, dutch: string];

/** Longer values were made by nobody who meant well; they are left as they are. */
const MOST = 2000;

type Pattern = { readonly matches: RegExp; readonly places: readonly number[]; readonly dutch: string };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternOf([english, dutch]: Pair): Pattern {
  const places: number[] = [];
  const source = english
    .split(/\{(\d)\}/)
    .map((part, i) => {
      if (i % 2 === 0) return escaped(part);
      places.push(Number(part));
      return '([^]+?)';
    })
    .join('');
  return { matches: new RegExp(`^${source}$`), places, dutch };
}

const ALL: readonly Pair[] = [
  ...DOOR,
  ...PEOPLE_WORDS,
  ...RECORDS,
  ...GOODS_WORDS,
  ...INPUT,
  ...LEDGER_WORDS,
  ...HOST_WORDS,
];
/** How much of a text is its own words: those before the first value count more than all that follow. */
const weight = (english: string): number => 1000 * english.indexOf('{') + english.replace(/\{\d\}/g, '').length;
const exact = new Map(ALL.filter(([english]) => !/\{\d\}/.test(english)));
/** Those that begin with most words of their own first: "{0} of {1}" must not take what another knows better. */
const patterns: readonly Pattern[] = ALL.filter(([english]) => /\{\d\}/.test(english))
  .toSorted(([a], [b]) => weight(b) - weight(a))
  .map(patternOf);

/** A refusal in Dutch; what has no Dutch words stays as it is, since English is better than nothing. */
export function inDutch(text: string): string {
  const known = exact.get(text);
  if (known !== undefined) return known;
  if (text.length > MOST) return text;
  for (const { matches, places, dutch } of patterns) {
    const found = matches.exec(text);
    if (found === null) continue;
    const values = new Map(places.map((place, i) => [place, found[i + 1] ?? '']));
    return dutch.replace(/\{(\d)(\*?)\}/g, (_, place: string, ours: string) => {
      const value = values.get(Number(place)) ?? '';
      return ours === '' ? value : inDutch(value);
    });
  }
  return text;
}

/** A text of ours in the language of whoever asked. */
export const inLanguage = (language: Language, text: string): string => (language === 'nl' ? inDutch(text) : text);
