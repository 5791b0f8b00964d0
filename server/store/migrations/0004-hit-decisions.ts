import type { Dialect } from '../driver.ts';

/** What people found about hits. Rows are never changed; a row goes only when its party is erased. */
export function statements({ adapter, int, text }: Dialect): string[] {
  return [
    `CREATE TABLE hit_decision (position ${int} PRIMARY KEY, id ${text} NOT NULL UNIQUE, recorded_at ${text} NOT NULL,
       by_user ${text} NOT NULL, verdict ${text} NOT NULL CHECK (verdict IN ('true-match', 'false-match', 'unsure')),
       party_id ${text}, content ${text} NOT NULL, salt ${text} NOT NULL)`,
    `CREATE INDEX hit_decision_party ON hit_decision (party_id, position)`,
    adapter === 'sqlite'
      ? `CREATE TRIGGER hit_decision_no_update BEFORE UPDATE ON hit_decision
           BEGIN SELECT RAISE(ABORT, 'hit_decision is append-only'); END`
      : `CREATE TRIGGER hit_decision_append_only BEFORE UPDATE OR TRUNCATE ON hit_decision
           FOR EACH STATEMENT EXECUTE FUNCTION tolhuis_append_only()`,
  ];
}
