import { alignWords, startQuery } from '../compare/align.ts';
import { nameLogOdds } from '../compare/log-odds.ts';
import { WORD_KIND } from '../words/weight.ts';
import { partOf, type QueryName } from './query.ts';
import type { Segment } from './segment.ts';

/** Words of a line from which on it is more than a name: whole listed names are looked for inside it. */
const LONG_LINE = 8;
/** Words that it must have besides. */
const BESIDES = 3;
/** Likeness from which a word of the line stands for a word of the listed name. */
const MET = 0.9;
/** Letters that the listed name must have without its legal form: shorter ones stand in any text by chance. */
const LETTERS = 9;
/** Letters that its telling words must have: trade words and places alone name nobody. */
const TELLING = 4;

/** A part of a line, and the log-odds that it is the listed name. */
export type Inside = { part: QueryName; logOdds: number };

/** True for a line that is long enough to hold a name and more. */
export function isLongLine(query: QueryName): boolean {
  return query.words.length >= LONG_LINE;
}

/**
 * The part of a long line, as many words as the listed name has, that is most alike to it; null where the line does not
 * hold all of its words, or little else. Depends on the line and the name alone. `startQuery` must have been called for
 * the line, and must be again.
 */
export function insideLine(segment: Segment, query: QueryName, name: number): Inside | null {
  const n = query.words.length;
  const a = alignWords(segment, query, name);
  const m = a.entryCount;
  if (n < m + BESIDES) return null;
  let heaviest = 0;
  let letters = 0;
  let telling = 0;
  for (let j = 0; j < m; j++) {
    if (a.toQuery[j]! < 0 || a.entrySimilarity[j]! < MET) return null;
    const word = a.entryWords[j]!;
    const { length } = segment.vocabulary.words[word]!.text;
    const kind = segment.vocabulary.kind[word]!;
    letters += length;
    if (kind === WORD_KIND.core || kind === WORD_KIND.common) telling += length;
    if (weightOf(segment, word) > weightOf(segment, a.entryWords[heaviest]!)) heaviest = j;
  }
  if (telling < TELLING || letters < LETTERS) return null;
  const first = query.words[a.toQuery[heaviest]!]!.text;
  let best: Inside | null = null;
  for (let from = 0; from + m <= n; from++) {
    if (!holds(query, from, from + m, first)) continue;
    const part = partOf(query, from, from + m);
    startQuery(segment, part);
    const logOdds = nameLogOdds(segment, part, name);
    if (best === null || logOdds > best.logOdds) best = { part, logOdds };
  }
  return best;
}

const weightOf = (segment: Segment, word: number): number => segment.vocabulary.weight[word]!;

function holds(query: QueryName, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (query.words[i]!.text === word) return true;
  return false;
}
