import type { Issue } from '../errors.ts';
import { SHORT } from './column-names.ts';
import type { Column } from './columns.ts';

/** Paths of the contract by their short column names: 'currency' for 'unitValue.currency'. */
const SHORT_NAMES = new Map(
  Object.entries(SHORT).flatMap(([short, path]) => (path.includes('.') ? [[path, short] as const] : [])),
);

/** The day that a number of days since 1900 stands for in a spreadsheet; undefined for what is none of our time (1954 to 2119). */
function dayOfSerial(said: string): string | undefined {
  if (!/^\d{5}$/.test(said) || Number(said) < 20_000 || Number(said) > 80_000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Number(said) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * What is wrong with a question, told of the row it came from: the column by its own heading, and what its cell says, so
 * that the cell can be found.
 */
export function inCells(
  issues: readonly Issue[],
  question: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  cells: readonly string[],
  line: number,
): [Issue, ...Issue[]] {
  // Parties that a cell lists whole stand before those that have columns: the numbers then say nothing of columns.
  const apart = columns.every((c) => c.path[0] !== 'parties');
  const parties = apart ? ((question['parties'] ?? []) as readonly { role: string }[]) : [];
  const told = issues.map((issue): Issue => {
    const path = issue.path.split('.');
    const role = path[0] === 'parties' ? parties[Number(path[1])]?.role : undefined;
    const within = role === undefined ? path : path.slice(2);
    const at = columns.findIndex(
      (c) => c.role === role && c.path.length > 0 && c.path.every((key, i) => key === within[i]),
    );
    const column = columns[at];
    const said = cells[at]?.trim() ?? '';
    if (column === undefined || said === '')
      return { ...issue, path: column?.header ?? SHORT_NAMES.get(issue.path) ?? issue.path, line };
    const inside = within.slice(column.path.length);
    // Of a list in one cell the word that is wrong is told, since a number says nothing of where it stands.
    const word = column.type === 'list' && inside.length === 1 ? valueAt(question, path) : undefined;
    const wrong = typeof word === 'string' ? word : inside.length > 0 ? undefined : said;
    const quoted = wrong === undefined || issue.message.includes(`'${wrong}'`) ? '' : `'${wrong.slice(0, 60)}': `;
    const place = typeof word === 'string' ? column.header : [column.header, ...inside].join('.');
    const day = inside.length === 0 && column.path.at(-1) === 'on' ? dayOfSerial(said) : undefined;
    const remedy =
      day === undefined ? {} : { remedy: `A spreadsheet counts its days so: write ${day} if that is the day meant.` };
    return { ...issue, path: place, line, message: `${quoted}${issue.message}`, ...remedy };
  });
  const [first, ...rest] = told;
  if (first === undefined) throw new Error('Defect: a refusal without an issue');
  return [first, ...rest];
}

/** What stands at a path of the question; undefined where there is nothing. */
function valueAt(question: unknown, path: readonly string[]): unknown {
  let at: unknown = question;
  for (const key of path)
    at = at !== null && typeof at === 'object' && Object.hasOwn(at, key) ? Object(at)[key] : undefined;
  return at;
}
