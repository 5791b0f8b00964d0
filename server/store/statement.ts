import { OPERATIONAL_TABLES } from './port.ts';

const CHANGE = /^\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+([a-z_]+)/i;
const known = new Map<string, string>();

/** The table that a statement changes. Throws on anything but INSERT, UPDATE and DELETE: the schema belongs to migrations. */
export function changedTable(sql: string): string {
  let table = known.get(sql);
  if (table === undefined) {
    table = CHANGE.exec(sql)?.[1]?.toLowerCase();
    if (table === undefined) throw new Error(`Defect: not an INSERT, UPDATE or DELETE: ${sql.slice(0, 60)}`);
    if (known.size < 5000) known.set(sql, table);
  }
  return table;
}

const operational: ReadonlySet<string> = new Set(OPERATIONAL_TABLES);
/** True for tables that are no record. */
export const isOperational = (table: string): boolean => operational.has(table);

const numbered = new Map<string, string>();
/** `?` as PostgreSQL's `$1`, `$2` … Our statements hold no literals, so every `?` is a parameter. */
export function numberParameters(sql: string): string {
  let text = numbered.get(sql);
  if (text === undefined) {
    let n = 0;
    text = sql.replace(/\?/g, () => `$${++n}`);
    if (numbered.size < 5000) numbered.set(sql, text);
  }
  return text;
}
