import {
  allOf,
  anyOf,
  type Condition,
  clause,
  kind,
  partyKind,
  partyName,
  partyNamed,
  role,
  some,
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

/** The integrated circuit itself, or one inside the computer, answers to the condition. */
export const circuit = (that: Condition): Condition =>
  anyOf(allOf(kind.is('integrated-circuit'), that), allOf(kind.is('computer'), some('ic', that)));
