import type { Dialect } from '../driver.ts';

/**
 * What the desk assumes where the sources leave the law's state open, with who proposed and who confirmed it. The database
 * itself refuses one person for both, and a step that is taken back; what holds now stands in meta.
 */
export function statements({ adapter, int, text }: Dialect): string[] {
  return [
    `CREATE TABLE assumption_change (position ${int} PRIMARY KEY, id ${text} NOT NULL UNIQUE, switch ${text} NOT NULL,
       option ${text}, reason ${text} NOT NULL,
       state ${text} NOT NULL CHECK (state IN ('proposed', 'confirmed', 'withdrawn')),
       proposed_by ${text} NOT NULL, proposed_at ${text} NOT NULL, decided_by ${text}, decided_at ${text},
       CHECK ((state = 'proposed') = (decided_by IS NULL)),
       CHECK (state <> 'confirmed' OR decided_by <> proposed_by))`,
    `CREATE INDEX assumption_change_switch ON assumption_change (switch, position)`,
    ...(adapter === 'sqlite'
      ? [
          `CREATE TRIGGER assumption_change_no_update BEFORE UPDATE ON assumption_change
             WHEN OLD.state <> 'proposed' OR NEW.id <> OLD.id OR NEW.switch <> OLD.switch OR NEW.option IS NOT OLD.option
               OR NEW.proposed_by <> OLD.proposed_by
             BEGIN SELECT RAISE(ABORT, 'assumption_change is append-only'); END`,
          `CREATE TRIGGER assumption_change_no_delete BEFORE DELETE ON assumption_change
             BEGIN SELECT RAISE(ABORT, 'assumption_change is append-only'); END`,
        ]
      : [
          `CREATE TRIGGER assumption_change_no_update BEFORE UPDATE ON assumption_change FOR EACH ROW
             WHEN (OLD.state <> 'proposed' OR NEW.id <> OLD.id OR NEW.switch <> OLD.switch
               OR NEW.option IS DISTINCT FROM OLD.option OR NEW.proposed_by <> OLD.proposed_by)
             EXECUTE FUNCTION tolhuis_append_only()`,
          `CREATE TRIGGER assumption_change_no_delete BEFORE DELETE OR TRUNCATE ON assumption_change
             FOR EACH STATEMENT EXECUTE FUNCTION tolhuis_append_only()`,
        ]),
  ];
}
