import { MAX_WORDS, type NormalisedName, normaliseName } from '../normalise/name.ts';
import { describeWord, type Word } from '../similarity/word.ts';
import { canonicalWord } from '../words/canonical.ts';
import { otherForms } from '../words/given-names.ts';
import { nearConcept } from '../words/near-concept.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';

/** A name of the query, word by word, with the words that arise from writing two neighbours together. */
export type QueryName = {
  original: string;
  /** True where this is a part of what was written (a party line without its address, a name without its branch). */
  reading: boolean;
  normal: NormalisedName;
  words: Word[];
  /** A number for each word, the same for the same word while it is remembered, and never given to another. */
  serial: number[];
  kind: number[];
  /** In single precision, as the weights of listed words are kept. */
  weight: number[];
  totalWeight: number;
  /** Weight of the words that a search starts from, by the same rule as on the index side. */
  heavyWeight: number;
  /** `joined[i]` is words i and i+1 written together. */
  joined: Word[];
  /** What is known about each word; see also `meantBy`. */
  known: Described[];
  /** For given names their other forms, for trade words those near them. */
  forms: ReadonlySet<string>[];
  /** All words written together. */
  whole: string;
  /** Hash of the letters and digits in one run; 0 for short names. */
  squash: number;
};

/** What is worked out about a word of a query; what it may be meant for (`meantBy`) only when asked. */
export type Described = { serial: number; word: Word; kind: number; weight: number; meant: string | null };

/** Words described lately: batches repeat them. Bounded, and the same whether remembered or not. */
const described = new Map<string, Described>();
const MAX_REMEMBERED = 50_000;
/** Words so heavy begin a search; lighter ones too while those weigh less than enough together. */
const HEAVY = 0.5;
const ENOUGH = 1.3;
let serials = 0;

function describe(text: string, abjad: boolean): Described {
  const key = abjad ? `\u0627${text}` : text;
  let known = described.get(key);
  if (known === undefined) {
    const kind = wordKind(text);
    const core = kind === WORD_KIND.core;
    known = {
      serial: ++serials,
      word: describeWord(text, core, abjad),
      kind,
      weight: wordWeight(text, kind),
      meant: core ? null : '',
    };
    if (described.size >= MAX_REMEMBERED) described.clear();
    described.set(key, known);
  }
  return known;
}

/** For a word outside the tables: the trade word that may be meant, or ''. Looked for when first asked. */
export function meantBy(known: Described): string {
  known.meant ??= nearConcept(known.word.text);
  return known.meant;
}

/** Prepares one name of a query; null where it has no letter or digit. */
export function prepareName(original: string, reading = false): QueryName | null {
  const normal = normaliseName(original);
  const n = Math.min(normal.words.length, MAX_WORDS);
  if (n === 0) return null;
  const words: Word[] = [];
  const known: Described[] = [];
  const forms: ReadonlySet<string>[] = [];
  const serial: number[] = [];
  const kind: number[] = [];
  const weight: number[] = [];
  let whole = '';
  for (let i = 0; i < n; i++) {
    const text = normal.words[i]!;
    const word = describe(text, normal.abjad);
    known.push(word);
    words.push(word.word);
    forms.push(otherForms(text));
    serial.push(word.serial);
    kind.push(word.kind);
    weight.push(Math.fround(word.weight));
    whole += text;
  }
  const joined: Word[] = [];
  for (let i = 0; i + 1 < n; i++)
    joined.push(describe(canonicalWord(words[i]!.text + words[i + 1]!.text), normal.abjad).word);
  return {
    original,
    reading,
    normal,
    words,
    serial,
    kind,
    weight,
    ...weightsOf(weight),
    joined,
    known,
    forms,
    squash: normal.squash,
    whole,
  };
}

/** Words `from` to `to` of a name of the query, as a name: what is known of its words stays. */
export function partOf(query: QueryName, from: number, to: number): QueryName {
  const weight = query.weight.slice(from, to);
  const words = query.words.slice(from, to);
  return {
    original: words.map(({ text }) => text).join(' '),
    reading: true,
    normal: { ...query.normal, words: query.normal.words.slice(from, to), legal: 0, squash: 0, han: '' },
    words,
    serial: query.serial.slice(from, to),
    kind: query.kind.slice(from, to),
    weight,
    ...weightsOf(weight),
    joined: query.joined.slice(from, to - 1),
    known: query.known.slice(from, to),
    forms: query.forms.slice(from, to),
    squash: 0,
    whole: words.map(({ text }) => text).join(''),
  };
}

/** The weight of all words, and of those that a search starts from. */
function weightsOf(weight: readonly number[]): { totalWeight: number; heavyWeight: number } {
  let totalWeight = 0;
  let heavyWeight = 0;
  for (const w of weight) {
    totalWeight += w;
    if (w >= HEAVY) heavyWeight += w;
  }
  return { totalWeight, heavyWeight: heavyWeight < ENOUGH ? Math.min(ENOUGH, totalWeight) : heavyWeight };
}
