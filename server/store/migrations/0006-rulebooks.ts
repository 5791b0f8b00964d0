import type { Dialect } from '../driver.ts';

/** The rulebooks that answers were made with, by hash: what replay asks again, whatever release is installed. */
export function statements({ bytes, text }: Dialect): string[] {
  return [
    `CREATE TABLE rulebook (hash ${text} PRIMARY KEY, version ${text} NOT NULL, recorded_at ${text} NOT NULL, law ${bytes} NOT NULL)`,
  ];
}
