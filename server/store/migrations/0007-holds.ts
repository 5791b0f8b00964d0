import type { Dialect } from '../driver.ts';

/** What retention and erasing leave alone until somebody lifts the hold: 'order:ID', 'party:ID' or 'everything'. */
export function statements({ text }: Dialect): string[] {
  return [
    `CREATE TABLE legal_hold (subject ${text} PRIMARY KEY, reason ${text} NOT NULL, placed_by ${text} NOT NULL, placed_at ${text} NOT NULL)`,
  ];
}
