import { allOf, anyOf, type Condition, clause, eccn, encryptionB1, encryptionB3, not, values } from '@tolhuis/core/law';

/**
 * § 740.17(b)(1) and (3), on the word of whoever classified. Cryptanalysis, quantum cryptography and spread spectrum are in (b)(2),
 * whatever is stated; 5A004 is for cryptanalysis and forensics, and only its (b)(3) goes to everybody.
 */
export const classified: Condition = anyOf(
  clause(
    '(b)(1)',
    'classified in (b)(1), for any end user, at once',
    'ingedeeld in (b)(1), voor elke eindgebruiker, meteen',
    allOf(
      encryptionB1,
      not(eccn.isIn(values('5A004', '5A002.b', '5A002.c', '5A002.d', '5A002.e'))),
      not(eccn.isIn(values('5A002.z.2', '5A002.z.3', '5A002.z.4', '5A002.z.5'))),
    ),
  ),
  clause(
    '(b)(3)',
    'in (b)(3), and the classification request was registered 30 days ago without a refusal',
    'in (b)(3), en het indelingsverzoek is 30 dagen geleden geregistreerd zonder weigering',
    allOf(
      encryptionB3,
      not(eccn.isIn(values('5A004.a', '5A004.z.1', '5A002.c', '5A002.d', '5A002.e'))),
      not(eccn.isIn(values('5A002.z.3', '5A002.z.4', '5A002.z.5'))),
    ),
  ),
);
