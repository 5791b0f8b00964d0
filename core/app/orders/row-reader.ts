import type { z } from 'zod';
import type { Question } from '../../contract.ts';
import type { Rulebook } from '../../law/rulebook.ts';
import { type Issue, OperationError } from '../errors.ts';
import { partySchema, questionSchema } from '../schemas.ts';
import { checkQuestion, schemaAt } from '../validate.ts';
import { inCells } from './cell-issues.ts';
import { cellValue } from './cells.ts';
import type { Column } from './columns.ts';
import { type Place, placesOf, RowDraft, rowToQuestion } from './rows.ts';

/** A row as a checked question, or what is wrong with it. */
export type CheckedRow =
  | { readonly id?: string; readonly question: Question; readonly issues?: undefined }
  | { readonly id?: string; readonly question?: undefined; readonly issues: readonly [Issue, ...Issue[]] };

/** Keys whose values hardly return in a file: remembering them would only cost. */
const NEVER_TWICE = ['quantity', 'tpp', 'performanceDensity', 'applicableDieAreaMm2', 'amount', 'name', 'address'];
/** Keys whose values the rulebook has no say in: their schema alone says whether they are right. */
const BY_SCHEMA = [
  ...NEVER_TWICE,
  'chip',
  'listed',
  'owners',
  'dramBandwidthGBps',
  'ioBandwidthGBps',
  'memoryBandwidthDensity',
  'transistorsBillion',
  'trainingOperations',
  'lppCumulativeTpp',
  'installedBaseTpp',
];
/** Most values that are remembered for a column. */
const MOST_KNOWN = 1000;

type Reading = {
  readonly column: Column;
  readonly place: Place | undefined;
  /** The bit that stands for "this column says something". */
  readonly bit: number;
  /** Cells that stood in a row that was right, with what they say. */
  readonly known: Map<string, unknown> | undefined;
  readonly schema: z.ZodType | undefined;
};

/**
 * Reads the rows of one file as checked questions. The contract has no rule that ties one value to another, so a row is
 * right when the same columns together were right before and each of its cells is: one that stood in a row that was right,
 * or one that its own schema accepts. Every other row is checked whole (`checkQuestion`); `row-reader.test.ts` holds the
 * two ways together.
 */
export class RowReader {
  readonly #rulebook: Rulebook;
  readonly #columns: readonly Column[];
  readonly #readings: readonly Reading[];
  /** Sets of columns that were right together, as sums of their bits. */
  readonly #together = new Set<number>();
  /** False where some column can only be judged with the row. */
  readonly #apart: boolean;

  constructor(rulebook: Rulebook, columns: readonly Column[]) {
    this.#rulebook = rulebook;
    this.#columns = columns;
    const places = placesOf(columns);
    this.#readings = columns.map((column, i) => {
      const key = column.path.at(-1)!;
      const schema = schemaOf(column);
      return {
        column,
        place: places[i],
        bit: 2 ** i,
        known: NEVER_TWICE.includes(key) || places[i] === undefined ? undefined : new Map(),
        schema: BY_SCHEMA.includes(key) ? schema : undefined,
      };
    });
    // Bits are exact up to 2^53. A column of whole parties adds to those of the other columns: the most is told together.
    this.#apart =
      columns.length <= 52 &&
      columns.every((c) => c.path[0] !== 'parties' && (c.path[0] === 'id' || schemaOf(c) !== undefined));
  }

  /** @param line of the file, for what is wrong */
  read(cells: readonly string[], line: number): CheckedRow {
    const draft = new RowDraft();
    const readings = this.#readings;
    let id: string | undefined;
    let right = this.#apart && cells.length <= readings.length;
    let together = 0;
    for (let i = 0; right && i < cells.length; i++) {
      const cell = cells[i]!;
      if (cell === '') continue;
      const { place, bit, known, schema, column } = readings[i]!;
      let value = known?.get(cell);
      if (value === undefined) {
        const text = cell.trim();
        if (text === '') continue;
        if (place === undefined) {
          id = text;
          continue;
        }
        const read = schema === undefined ? undefined : cellValue(text, column.type);
        if (read === undefined || 'wrong' in read || !schema!.safeParse(read.value).success) {
          right = false;
          break;
        }
        value = read.value;
      }
      together += bit;
      draft.put(place!, value);
    }
    if (right && this.#together.has(together)) {
      draft.finish(line);
      return { ...(id !== undefined ? { id } : {}), question: draft.question as unknown as Question };
    }
    return this.#whole(cells, line);
  }

  /** The slow way, which is the rule; what it finds right is remembered. */
  #whole(cells: readonly string[], line: number): CheckedRow {
    const { id, question, issues } = rowToQuestion(this.#columns, cells, line);
    const named = id !== undefined ? { id } : {};
    const [first, ...rest] = issues;
    if (first) return { ...named, issues: [first, ...rest] };
    let checked: Question;
    try {
      checked = checkQuestion(this.#rulebook, question);
    } catch (e) {
      if (!(e instanceof OperationError) || e.error.code !== 'bad-input') throw e;
      return { ...named, issues: inCells(e.error.issues, question, this.#columns, cells, line) };
    }
    let together = 0;
    for (const [i, { bit, known, column, place }] of this.#readings.entries()) {
      const cell = cells[i];
      if (cell === undefined || cell.trim() === '' || place === undefined) continue;
      together += bit;
      if (known && known.size < MOST_KNOWN && !known.has(cell)) {
        const own = copyOf(cell);
        const read = cellValue(own.trim(), column.type);
        if ('value' in read) known.set(own, frozen(read.value));
      }
    }
    this.#together.add(together);
    return { ...named, question: checked };
  }
}

/** The schema of the values of a column, with their null; undefined where the contract has no such place. */
function schemaOf({ role, path }: Column): z.ZodType | undefined {
  const within = role === undefined ? questionSchema : partySchema;
  const parent = schemaAt(within, path.slice(0, -1)) as { shape?: Record<string, z.ZodType> } | undefined;
  return parent?.shape?.[path.at(-1)!];
}

/** A string of its own: a piece of a longer one would keep that one, a part of the file, in memory. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

/** What several questions share may not be changed by any of them. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
