import { canonicalWord, MAX_WORDS, type NormalisedName, normaliseName } from '../normalise/name.ts';
import { describeWord, type Word } from '../similarity/word.ts';
import { otherForms } from '../words/given-names.ts';
import { nearConcept } from '../words/near-concept.ts';
import { isPinyin } from '../words/pinyin.ts';
import { WORD_KIND, wordKind, wordWeight } from '../words/weight.ts';
import { squashKey } from './join-keys.ts';

/** A name of the query, word by word, with the words that arise from writing two neighbours together. */
export type QueryName = {
  original: string;
  /** True where this is a part of what was written (a party line without its address, a name without its branch). */
  reading: boolean;
  normal: NormalisedName;
  words: Word[];
  kind: Uint8Array;
  weight: Float32Array;
  totalWeight: number;
  /** Weight of the words that a search starts from, by the same rule as on the index side. */
  heavyWeight: number;
  /** `joined[i]` is words i and i+1 written together. */
  joined: Word[];
  /** For words outside the tables: the trade word that may be meant, or ''. */
  meant: string[];
  /** For given names: their other forms. */
  forms: ReadonlySet<string>[];
  /** All words written together. */
  whole: string;
  /** Hash of the letters and digits in one run; 0 for short names. */
  squash: number;
};

/** What is worked out about a word of a query; what it may be meant for (`meantBy`) only when asked. */
type Described = { word: Word; kind: number; weight: number; meant: string | null };

/** Words described lately: batches repeat them. Bounded, and the same whether remembered or not. */
const described = new Map<string, Described>();
const MAX_REMEMBERED = 50_000;

function describe(text: string): Described {
  let known = described.get(text);
  if (known === undefined) {
    const kind = wordKind(text);
    const core = kind === WORD_KIND.core;
    known = {
      word: describeWord(text, core && isPinyin(text)),
      kind,
      weight: wordWeight(text, kind),
      meant: core ? null : '',
    };
    if (described.size >= MAX_REMEMBERED) described.clear();
    described.set(text, known);
  }
  return known;
}

function meantBy(known: Described): string {
  known.meant ??= nearConcept(known.word.text);
  return known.meant;
}

/** Prepares one name of a query; null where it has no letter or digit. */
export function prepareName(original: string, reading = false): QueryName | null {
  const normal = normaliseName(original);
  const n = Math.min(normal.words.length, MAX_WORDS);
  if (n === 0) return null;
  const all = normal.words.slice(0, n).map(describe);
  const words = all.map((d) => d.word);
  const kind = Uint8Array.from(all, (d) => d.kind);
  const weight = Float32Array.from(all, (d) => d.weight);
  let totalWeight = 0;
  let heavyWeight = 0;
  for (const w of weight) {
    totalWeight += w;
    if (w >= 0.5) heavyWeight += w;
  }
  const joined: Word[] = [];
  for (let i = 0; i + 1 < n; i++) joined.push(describe(canonicalWord(words[i]!.text + words[i + 1]!.text)).word);
  return {
    original,
    reading,
    normal,
    words,
    kind,
    weight,
    totalWeight,
    heavyWeight: heavyWeight < 1.3 ? Math.min(1.3, totalWeight) : heavyWeight,
    joined,
    meant: all.map(meantBy),
    forms: all.map((d) => otherForms(d.word.text)),
    squash: normal.squash === '' ? 0 : squashKey(normal.squash),
    whole: normal.words.slice(0, n).join(''),
  };
}
