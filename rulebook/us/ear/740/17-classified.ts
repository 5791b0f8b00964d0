import {
  allOf,
  anyOf,
  type Condition,
  clause,
  eccn,
  encryptionB1,
  encryptionB3,
  not,
  notEncoded,
  values,
} from '@tolhuis/core/law';

/** Paragraphs that (b)(1) can be about. Cryptanalysis, quantum cryptography and spread spectrum are in (b)(2), whatever is stated. */
const IN_B1 = ['5A002.a', '5A002.z.1', '5D002'] as const;
/** Those of (b)(3): cryptographic activation and forensics too; of 5A004 only they go to everybody. */
const IN_B3 = [...IN_B1, '5A002.b', '5A002.z.2', '5A004.b', '5A004.z.2'] as const;
/** Every paragraph, so that an entry without one can be told. */
const PARAGRAPHS = values(
  ...['a', 'b', 'c', 'd', 'e', 'z.1', 'z.2', 'z.3', 'z.4', 'z.5'].map((p) => `5A002.${p}`),
  ...['a', 'b', 'z.1', 'z.2'].map((p) => `5A004.${p}`),
);
const unnamed = notEncoded(
  'which paragraph of 5A002 or 5A004 it is: § 740.17(b)(1) and (3) each speak of some of them',
  'welke paragraaf van 5A002 of 5A004 het is: § 740.17(b)(1) en (3) gaan elk over enkele daarvan',
);
/** In one of the paragraphs; unknown where the entry stands without one and could be in them. */
const oneOf = (paragraphs: readonly string[], entries: readonly string[]): Condition =>
  anyOf(eccn.isIn(values(...paragraphs)), allOf(eccn.isIn(values(...entries)), not(eccn.isIn(PARAGRAPHS)), unnamed));

/** § 740.17(b)(1) and (3), on the word of whoever classified, of the paragraphs that they can be about. */
export const classified: Condition = anyOf(
  clause(
    '(b)(1)',
    'classified in (b)(1), for any end user, at once',
    'ingedeeld in (b)(1), voor elke eindgebruiker, meteen',
    allOf(encryptionB1, oneOf(IN_B1, ['5A002'])),
  ),
  clause(
    '(b)(3)',
    'in (b)(3), and the classification request was registered 30 days ago without a refusal',
    'in (b)(3), en het indelingsverzoek is 30 dagen geleden geregistreerd zonder weigering',
    allOf(encryptionB3, oneOf(IN_B3, ['5A002', '5A004'])),
  ),
);
