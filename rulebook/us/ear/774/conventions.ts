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
  t,
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
 * 45–46 the host entry as it stands, 70–72 stand-ins for what no modelled entry catches, 900 the exporter's own classification.
 *
 * effect.eccn '=own' is the exporter's own classification (item.eccn) as stated; '=host' the entry in item.hostEccn as
 * stated; '=host:z.1.a' the five characters of that entry with the paragraph behind it ('5A002.z.1.a').
 *
 * Own classification ('=own'): parameters win when they leave one candidate; when they leave several, or none, and the
 * exporter states an ECCN, the '=own' provision that holds is the only candidate, with its warning.
 *
 * Facts: an ownEccn or hostEccn that is not stated is the text 'none' and never unknown: the exporter knows what he
 * stated. Facts of an integrated circuit asked of a computer as a whole are not about it: ic.isLogic and ic.isHbm are no.
 * Evidence that is stated without a foundry attestation: attestation.by is 'none'. Transit countries that are not stated: none.
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
/** Paragraphs that keep more than RS and AT of their base entry: all but those of 5A992 and 5D992. */
export const Z_MORE_CONTROLS = values(...[...Object.keys(LETTERED), '4A004', '4A005'].map((entry) => `${entry}.z`));

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

/** Entries controlled for anti-terrorism reasons only (less their .z paragraphs). */
export const AT_ONLY = values(
  '3A991',
  '3A992',
  '3D991',
  '3E991',
  '4A994',
  '4D993',
  '4D994',
  '4E992',
  '4E993',
  '5A991',
  '5A992',
  '5D991',
  '5D992',
  '5E991',
  '5E992',
);
/** Entries whose family depends on what the software or technology is for. */
export const DEPENDS_ON_TARGET = values('3D001', '3E001', '4D001', '4E001', '5D002', '5E002', '5E992');
/** Nothing stated, or no entry of the Commerce Control List. */
export const NO_ENTRY = values('none', 'EAR99');

/** In an anti-terrorism entry, and not in one of its .z paragraphs. */
export const namesAtOnly = (fact: TextFact): Condition =>
  allOf(
    fact.isIn(AT_ONLY),
    not(fact.isIn(ADVANCED)),
    // Technology of 5E992 may be for 5A992.z.
    anyOf(not(fact.isIn(DEPENDS_ON_TARGET)), not(technologyFor.isIn(ADVANCED))),
  );
/** In another entry of the Commerce Control List, whose own controls are outside the advanced-computing families. */
export const namesOther = (fact: TextFact): Condition =>
  allOf(
    not(fact.isIn(NO_ENTRY)),
    not(fact.isIn(ADVANCED)),
    not(fact.is('4E091')),
    not(fact.isIn(AT_ONLY)),
    anyOf(not(fact.isIn(DEPENDS_ON_TARGET)), not(technologyFor.isIn(ADVANCED))),
  );

export const OWN_WORD = t(
  "The classification is the exporter's own: no parameters were given, or those given leave it open. A wrong one is the exporter's risk; parameters would let it be checked.",
  'De classificatie is die van de exporteur zelf: er zijn geen parameters gegeven, of ze laten haar open. Een foute is het risico van de exporteur; met parameters kan zij worden gecontroleerd.',
);
