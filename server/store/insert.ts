import { Breath } from './breath.ts';
import type { SqlValue } from './port.ts';

type Runs = { run(sql: string, params?: readonly SqlValue[]): Promise<number> };

/** Rows a statement: few enough for SQLite's 32,766 parameters, and few sizes, so that each text is prepared once. */
const SIZES = [128, 32, 8, 4, 2, 1] as const;

/** INSERTs rows, many a statement. `into`: 'table (columns)', from our own code only. */
export async function insertMany(
  connection: Runs,
  into: string,
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const breath = new Breath();
  let at = 0;
  for (const size of SIZES)
    while (rows.length - at >= size) {
      if (breath.due()) await breath.take();
      const chunk = rows.slice(at, at + size);
      await connection.run(insertText(into, chunk[0]!.length, size), chunk.flat());
      at += size;
    }
}

const inserts = new Map<string, string>();
/** INSERT of so many rows of so many columns; the texts are few, and made once. */
export function insertText(into: string, columns: number, rows: number): string {
  const key = `${rows} ${into}`;
  let text = inserts.get(key);
  if (text === undefined) {
    const tuple = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
    text = `INSERT INTO ${into} VALUES ${Array.from({ length: rows }, () => tuple).join(', ')}`;
    inserts.set(key, text);
  }
  return text;
}

/** Rows that wait to be written, by where they go: those of many works go in together, with few statements. */
export class LateRows {
  readonly #waiting = new Map<string, (readonly SqlValue[])[]>();

  add(into: string, rows: readonly (readonly SqlValue[])[]): void {
    const known = this.#waiting.get(into);
    if (known === undefined) this.#waiting.set(into, [...rows]);
    else known.push(...rows);
  }

  /** Takes over what another has waiting. */
  join(other: LateRows): void {
    for (const [into, rows] of other.#waiting) this.add(into, rows);
    other.#waiting.clear();
  }

  /** Writes what waits, in the order in which the tables were first named. */
  async flush(connection: Runs): Promise<void> {
    if (this.#waiting.size === 0) return;
    // Taken out first: what is added while these are being written waits for the next time.
    const rows = [...this.#waiting];
    this.#waiting.clear();
    for (const [into, of] of rows) await insertMany(connection, into, of);
  }
}
