import { CANONICAL_WORDS, canonicalNumber, canonicalWord, needsNeighbours } from '../words/canonical.ts';
import { LEGAL_TREE, type LegalForms } from '../words/legal-forms.ts';
import { LOOSE_WORDS } from './legal.ts';

/** A word as it stands in a name, in small Latin letters (`=ltd`: a legal form of that class), with what the tables say of it. */
export type Token = {
  readonly text: string;
  /** What it becomes by itself (`canonicalWord`). */
  readonly canonical: string;
  /** True where the tables say more of it than what it becomes: where false, the next three say nothing. */
  readonly told: boolean;
  /** The legal forms that begin with it; undefined for most words. */
  readonly forms: LegalForms | undefined;
  /** True where the words beside it have a say in what it becomes. */
  readonly neighbours: boolean;
  /** True for a word of a long legal form, which may have been torn apart. */
  readonly loose: boolean;
  /** Number of its canonical word among the words that an index collects, and which collection that was. */
  collection: number;
  word: number;
};

/** The words of which a table says something: one look tells that none does. */
const TOLD = new Map<string, Token>(
  [...CANONICAL_WORDS, ...LEGAL_TREE.keys(), ...LOOSE_WORDS].map((text) => [text, lookUp(text)]),
);

function lookUp(text: string): Token {
  const forms = LEGAL_TREE.get(text);
  const neighbours = needsNeighbours(text);
  const loose = LOOSE_WORDS.has(text);
  const told = forms !== undefined || neighbours || loose;
  return { text, canonical: canonicalWord(text), told, forms, neighbours, loose, collection: 0, word: 0 };
}

const EQUALS = 61;

/** The token of a word. */
export function tokenOf(text: string): Token {
  return (
    TOLD.get(text) ?? {
      text,
      canonical: canonicalNumber(text) ?? text,
      told: text.charCodeAt(0) === EQUALS,
      forms: undefined,
      neighbours: false,
      loose: false,
      collection: 0,
      word: 0,
    }
  );
}
