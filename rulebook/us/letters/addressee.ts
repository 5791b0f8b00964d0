import {
  allOf,
  anyOf,
  type Condition,
  clause,
  kind,
  not,
  partyKind,
  partyName,
  partyNamed,
  role,
  some,
  type Text,
  t,
  values,
} from '@tolhuis/core/law';

// An "is informed" letter binds its addressee only. Nobody else has seen it; its words are known from filings and the press.

/** The exporter is one of these companies by name, or says that BIS has informed it. */
export const addressedTo = (...names: string[]): Condition =>
  clause(
    'addressee',
    `the exporter is informed by letter (${names.join(', ')}, or as stated)`,
    `de exporteur is per brief geïnformeerd (${names.join(', ')}, of zoals opgegeven)`,
    some(
      'party',
      anyOf(partyKind.is('is-informed'), allOf(partyNamed, partyName.isIn(values(...names)))),
      role.is('exporter'),
    ),
  );

/** None of these companies, and not informed: no exporter is stated, or another. */
export const notAddressedTo = (...names: string[]): Condition => not(addressedTo(...names));

/** What whoever is no addressee is told of a letter: to whom, what it asks of them, and that it binds nobody else. */
export const ifAddressed = (names: readonly string[], en: string, nl: string): Text => {
  const or = (word: string): string =>
    names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
  return t(
    `If the exporter is ${or('or')}, or acts for it, a licence is required: ${en} A letter binds its addressee alone: state who the exporter is.`,
    `Is de exporteur ${or('of')}, of handelt hij daarvoor, dan is een vergunning vereist: ${nl} Een brief bindt alleen de geadresseerde: vermeld wie de exporteur is.`,
  );
};

/** The integrated circuit itself, or one inside the computer, answers to the condition. */
export const circuit = (that: Condition): Condition =>
  anyOf(allOf(kind.is('integrated-circuit'), that), allOf(kind.is('computer'), some('ic', that)));
