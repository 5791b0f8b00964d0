import { CANONICAL_WORDS, canonicalNumber, canonicalWord, needsNeighbours } from '../words/canonical.ts';
import { LEGAL_TREE, type LegalForms } from '../words/legal-forms.ts';
import { LOOSE_WORDS } from './legal.ts';

/** A word as it stands in a name, in small Latin letters (`=ltd`: a legal form of that class), with what the tables say of it. */
export type Token = {
  readonly text: string;
  /** What it becomes by itself (`canonicalWord`). */
  readonly canonical: string;
  /** The legal forms that begin with it; undefined for most words. */
  readonly forms: LegalForms | undefined;
  /** True where the words beside it have a say in what it becomes. */
  readonly neighbours: boolean;
  /** True for a word of a long legal form, which may have been torn apart. */
  readonly loose: boolean;
};

/** The words of which a table says something: one look tells that none does. */
const TOLD = new Map<string, Token>(
  [...CANONICAL_WORDS, ...LEGAL_TREE.keys(), ...LOOSE_WORDS].map((text) => [text, lookUp(text)]),
);

function lookUp(text: string): Token {
  return {
    text,
    canonical: canonicalWord(text),
    forms: LEGAL_TREE.get(text),
    neighbours: needsNeighbours(text),
    loose: LOOSE_WORDS.has(text),
  };
}

/** The token of a word. */
export function tokenOf(text: string): Token {
  const told = TOLD.get(text);
  if (told !== undefined) return told;
  return { text, canonical: canonicalNumber(text) ?? text, forms: undefined, neighbours: false, loose: false };
}
