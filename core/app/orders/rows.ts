import type { Question } from '../../contract.ts';
import type { Issue } from '../errors.ts';
import { columnName } from '../workbook/reference.ts';
import { cellValue } from './cells.ts';
import type { Column } from './columns.ts';

/** A question as its cells say it, not checked by the contract; cells that cannot be read are issues with line and column. */
export type RowQuestion = {
  readonly id?: string;
  readonly question: Partial<Question> & Record<string, unknown>;
  readonly issues: Issue[];
};

/** A question that is being put together from cells; parties by the number of their role in the file. */
export class RowDraft {
  readonly question: Record<string, unknown> = { item: {} };
  readonly #parties: (Record<string, unknown> | undefined)[] = [];
  #named = false;

  put(place: Place, value: unknown): void {
    let at = this.question;
    if (place.role !== undefined) {
      this.#named = true;
      this.#parties[place.slot] ??= { role: place.role };
      at = this.#parties[place.slot]!;
    }
    for (const key of place.parents) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[place.key] = value;
  }

  /** Adds the parties; gives an issue when the row's own `parties` is no list. */
  finish(line: number): Issue | undefined {
    if (!this.#named) return undefined;
    const named = this.#parties.filter((p) => p !== undefined);
    const given = this.question['parties'];
    if (given !== undefined && !Array.isArray(given))
      return { path: 'parties', line, message: 'expected a list of parties ([{"role":"end-user"}]).' };
    this.question['parties'] = given === undefined ? named : [...(given as unknown[]), ...named];
    return undefined;
  }
}

/** Where the value of a column goes. */
export type Place = {
  readonly role: string | undefined;
  /** The number of the role among those that the file names. */
  readonly slot: number;
  readonly parents: readonly string[];
  readonly key: string;
};

/** The places of the columns; undefined for the column of ids, which is no part of the question. */
export function placesOf(columns: readonly Column[]): (Place | undefined)[] {
  const slots = new Map<string, number>();
  return columns.map(({ role, path }) => {
    if (role === undefined && path[0] === 'id') return undefined;
    if (role !== undefined && !slots.has(role)) slots.set(role, slots.size);
    return { role, slot: slots.get(role ?? '') ?? 0, parents: path.slice(0, -1), key: path.at(-1)! };
  });
}

/** An issue when a row says more than the file has columns for. */
function tooManyCells(columns: number, cells: readonly string[], line: number): Issue | undefined {
  if (cells.length <= columns) return undefined;
  const first = cells.findIndex((c, i) => i >= columns && c.trim() !== '');
  if (first === -1) return undefined;
  return {
    path: `column ${columnName(first)}`,
    line,
    message: `${cells.length} cells for ${columns} columns: '${cells[first]!.trim().slice(0, 40)}' has no heading.`,
    remedy: 'Name its column or clear it; in a CSV, quote cells that contain the separator.',
  };
}

const places = new WeakMap<readonly Column[], (Place | undefined)[]>();

/** One row as a question, unchecked by the contract; cells that cannot be read are issues with line and column. */
export function rowToQuestion(columns: readonly Column[], cells: readonly string[], line: number): RowQuestion {
  let where = places.get(columns);
  if (!where) {
    where = placesOf(columns);
    places.set(columns, where);
  }
  const issues: Issue[] = [];
  const draft = new RowDraft();
  let id: string | undefined;
  const over = tooManyCells(columns.length, cells, line);
  if (over) issues.push(over);
  for (const [i, column] of columns.entries()) {
    const text = cells[i]?.trim() ?? '';
    if (text === '') continue;
    const read = cellValue(text, column.type);
    const place = where[i];
    if ('wrong' in read) issues.push({ path: column.header, line, message: `${read.wrong}.` });
    else if (place === undefined) id = text;
    else draft.put(place, read.value);
  }
  const wrong = draft.finish(line);
  if (wrong) issues.push(wrong);
  return { ...(id !== undefined ? { id } : {}), question: draft.question as RowQuestion['question'], issues };
}
