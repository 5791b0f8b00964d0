import {
  allOf,
  anyOf,
  type Condition,
  hostEccn,
  kind,
  meets,
  not,
  some,
  type TextFact,
  technologyFor,
  values,
} from '@tolhuis/core/law';
import { isComputer, isIc } from '../definitions.ts';

/**
 * How the classification provisions of this folder fit together.
 *
 * Rank: the lowest rank that answers yes wins. −10 the .z paragraphs (the base entry catches the item first), −5 a .z
 * paragraph whose number cannot be derived, 0 the foundry presumption, 1–4 the paragraphs of 3A090, 5–6 of 4A090,
 * 10–19 related software and technology, 20 model weights, 50–60 the entries controlled for anti-terrorism only,
 * 70 the host entry as it stands, 900 the exporter's own classification.
 *
 * effect.eccn '=own' is the exporter's own classification (item.eccn) as stated; '=host' the entry in item.hostEccn as
 * stated; '=host:z.1.a' the five characters of that entry with the paragraph behind it ('5A002.z.1.a').
 *
 * Own classification ('=own'): parameters win when they leave one candidate; when they leave several, or none, and the
 * exporter states an ECCN, the '=own' provision that holds is the only candidate, with its warning.
 *
 * Facts: an ownEccn or hostEccn that is not stated is the text 'none' and never unknown: the exporter knows what he
 * stated. Facts of an integrated circuit asked of a computer as a whole are not about it: ic.isLogic and ic.isHbm are no.
 * A die area of zero (planar dies only) gives a performance density that is opaque: no number exists, and asking again
 * does not help.
 */
export type Letter = 'a' | 'b';

/** Entries whose .z paragraphs carry a number and a letter: 5A002.z.1.a, 5A002.z.1.b … and how many numbers. */
const LETTERED: Readonly<Record<string, number>> = { '3A001': 4, '4A003': 2, '5A002': 5, '5A004': 2, '5D002': 9 };
/** Entries where z.1 is the .a family and z.2 the .b family. */
const UNLETTERED = ['4A004', '4A005', '5A992', '5D992'] as const;

export const Z_ENTRIES: readonly string[] = [...Object.keys(LETTERED), ...UNLETTERED];
const z = Z_ENTRIES.map((entry) => `${entry}.z`);

/** Every entry or paragraph of the advanced-computing families, by prefix. */
export const ADVANCED = values('3A090', '4A090', '4D090', ...z);
/** Those of the .b family. What is in ADVANCED, not here and not 3A090.c belongs to .a, also when no letter is stated. */
export const IN_B = values(
  '3A090.b',
  '4A090.b',
  '4D090.b',
  ...Object.entries(LETTERED).flatMap(([entry, count]) =>
    Array.from({ length: count }, (_, i) => `${entry}.z.${i + 1}.b`),
  ),
  ...UNLETTERED.map((entry) => `${entry}.z.2`),
);

/** The text fact names something of the .a family; no letter stated counts as .a, the wider duty. */
export const namesA = (fact: TextFact): Condition =>
  allOf(fact.isIn(ADVANCED), not(fact.isIn(IN_B)), not(fact.is('3A090.c')));
export const namesB = (fact: TextFact): Condition => fact.isIn(IN_B);

/** An integrated circuit that meets the paragraph, or a computer with some integrated circuit that meets it. */
export const hasAdvanced = (letter: Letter): Condition =>
  anyOf(allOf(isIc, meets(`3A090.${letter}`)), allOf(isComputer, some('ic', meets(`3A090.${letter}`))));

/** Software that meets 3D001 for 3A090 or 4D001 for 4A090 of that letter. */
export const softwareFor = (letter: Letter): Condition =>
  allOf(kind.is('software'), letter === 'a' ? namesA(technologyFor) : namesB(technologyFor));

/** The item is primarily caught by one of these entries. */
export const caughtBy = (...entries: string[]): Condition => hostEccn.isIn(values(...entries));
