import type { Dialect } from '../driver.ts';

/** Tables whose rows are never changed, and those from which rows are not deleted either. */
const NEVER_CHANGED = [
  'log_entry',
  'log_about',
  'log_head',
  'determination',
  'ledger_entry',
  'ledger_correction',
] as const;

/** An order's versions keep everything but the names in them, which retention takes out; the log commits to those. */
const ORDER_VERSION_FIXED =
  'id, version, state, reference, determination_id, outcome, recorded_at, by_user, because, wrote_facts';

/**
 * The database itself refuses to rewrite the record and to let an author approve an order, whatever code runs above it.
 * Against someone who owns the file these are no defence: the hash chain and the signed heads are.
 */
export function statements({ adapter }: Dialect): string[] {
  return adapter === 'sqlite' ? sqlite() : postgresql();
}

function sqlite(): string[] {
  const guards = NEVER_CHANGED.flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
           BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ),
  );
  return [
    ...guards,
    `CREATE TRIGGER order_version_no_update BEFORE UPDATE OF ${ORDER_VERSION_FIXED} ON order_version
       BEGIN SELECT RAISE(ABORT, 'order_version is append-only'); END`,
    `CREATE TRIGGER order_version_no_delete BEFORE DELETE ON order_version
       BEGIN SELECT RAISE(ABORT, 'order_version is append-only'); END`,
    `CREATE TRIGGER trade_order_four_eyes BEFORE UPDATE ON trade_order WHEN NEW.approved_by IS NOT NULL AND EXISTS
       (SELECT 1 FROM order_version v WHERE v.id = NEW.id AND v.wrote_facts = 1 AND v.by_user = NEW.approved_by)
       BEGIN SELECT RAISE(ABORT, 'four eyes: the approver wrote facts of this order'); END`,
  ];
}

function postgresql(): string[] {
  return [
    `CREATE FUNCTION tolhuis_append_only() RETURNS trigger LANGUAGE plpgsql AS
       'BEGIN RAISE EXCEPTION ''% is append-only'', TG_TABLE_NAME USING ERRCODE = ''23514''; END'`,
    ...NEVER_CHANGED.map(
      (table) =>
        `CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
           FOR EACH STATEMENT EXECUTE FUNCTION tolhuis_append_only()`,
    ),
    `CREATE TRIGGER order_version_append_only BEFORE UPDATE OF ${ORDER_VERSION_FIXED} OR DELETE OR TRUNCATE ON order_version
       FOR EACH STATEMENT EXECUTE FUNCTION tolhuis_append_only()`,
    `CREATE FUNCTION tolhuis_four_eyes() RETURNS trigger LANGUAGE plpgsql AS
       'BEGIN IF NEW.approved_by IS NOT NULL AND EXISTS
          (SELECT 1 FROM order_version v WHERE v.id = NEW.id AND v.wrote_facts = 1 AND v.by_user = NEW.approved_by)
        THEN RAISE EXCEPTION ''four eyes: the approver wrote facts of this order'' USING ERRCODE = ''23514''; END IF;
        RETURN NEW; END'`,
    `CREATE TRIGGER trade_order_four_eyes BEFORE INSERT OR UPDATE ON trade_order
       FOR EACH ROW EXECUTE FUNCTION tolhuis_four_eyes()`,
  ];
}
