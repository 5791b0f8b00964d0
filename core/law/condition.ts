import type { Exact } from './exact.ts';
import type { Text } from './text.ts';

/** Lists inside a question over which a rule can speak: its integrated circuits, its parties, a party's listings. */
export type Scope = 'ic' | 'party' | 'listing';

/**
 * A set of values. For countries: the union of dated country groups and single countries, less others.
 * Every mention of China includes Hong Kong (85 FR 83788, December 2020); rules never spell that out.
 */
export type ValueSet = {
  readonly values?: readonly string[];
  readonly groups?: readonly string[];
  readonly except?: { readonly values?: readonly string[]; readonly groups?: readonly string[] };
};

/** A condition is data: it can be evaluated with facts missing, printed, compared, searched, compiled and inverted. */
export type Condition =
  | { readonly word: 'allOf' | 'anyOf'; readonly of: readonly Condition[] }
  | { readonly word: 'not'; readonly of: Condition }
  | { readonly word: 'atLeast' | 'above' | 'atMost' | 'below'; readonly fact: string; readonly line: Exact }
  | { readonly word: 'is'; readonly fact: string; readonly value: string }
  | { readonly word: 'isIn'; readonly fact: string; readonly set: ValueSet }
  | { readonly word: 'holds'; readonly fact: string }
  | { readonly word: 'some' | 'every'; readonly scope: Scope; readonly where?: Condition; readonly that: Condition }
  | { readonly word: 'meets'; readonly provision: string }
  | { readonly word: 'clause'; readonly id: string; readonly title: Text; readonly of: Condition }
  | { readonly word: 'notEncoded'; readonly what: Text };
