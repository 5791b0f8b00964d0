import type { Issue } from '../errors.ts';
import type { Column } from './columns.ts';

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
    if (column === undefined || said === '') return { ...issue, line };
    const inside = within.slice(column.path.length);
    const quoted = inside.length > 0 || issue.message.includes(said) ? '' : `'${said.slice(0, 60)}': `;
    return { ...issue, path: [column.header, ...inside].join('.'), line, message: `${quoted}${issue.message}` };
  });
  const [first, ...rest] = told;
  if (first === undefined) throw new Error('Defect: a refusal without an issue');
  return [first, ...rest];
}
