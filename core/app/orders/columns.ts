import type { Issue } from '../errors.ts';
import { questionSchema } from '../schemas.ts';
import { nearest } from '../suggest.ts';
import { pathsBelow } from '../validate.ts';
import { columnName as columnLetters } from '../workbook/reference.ts';
import { type ColumnType, isName, KNOWN, ROLE_COLUMNS, SHORT, typeOf } from './column-names.ts';
import { bareHeading, headingFinder } from './headings.ts';
import { mayMean } from './may-mean.ts';

// A row of an order file is a question: a column is named by its path in the contract, with short names for the usual
// ones. An empty cell says nothing (not known); "none" in a list says "known to be none"; "unknown" says that it is known
// to be unknown.

export type Column = {
  readonly header: string;
  /** The name that the heading stands for, where it is another: 'quantity' for 'Aantal'. */
  readonly readAs?: string;
  readonly path: readonly string[];
  readonly role?: string;
  readonly type: ColumnType;
};

/** Made when the first heading is not spelled as the contract spells it. */
let known: { readonly names: readonly string[]; readonly meantBy: (heading: string) => string | undefined } | undefined;
function knownColumns(): NonNullable<typeof known> {
  if (known === undefined) {
    const names = [...KNOWN, ...['item', 'evidence', 'unitValue'].flatMap((key) => pathsBelow(questionSchema, [key]))];
    known = { names, meantBy: headingFinder(names) };
  }
  return known;
}

/**
 * The columns of a header row, or what is wrong with them.
 * @param line of the header, for what is wrong
 * @param pointsGroup the file is of a region that may write 1.000 for a thousand: it separates its cells by semicolons or tabs
 */
export function columnsOf(
  headers: readonly string[],
  line = 1,
  pointsGroup = false,
): { columns: Column[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const seen = new Map<string, string>();
  const unknown: string[] = [];
  // Spreadsheets leave separators behind; a cell below one is told of with its row.
  const used = headers.findLastIndex((h) => h.trim() !== '') + 1;
  const columns = headers.slice(0, used).flatMap((raw, i): Column[] => {
    const header = raw.trim();
    if (header === '') {
      issues.push({
        path: `column ${columnLetters(i)}`,
        line,
        message: 'a column without a name.',
        remedy: 'Name it or remove it.',
      });
      return [];
    }
    const name = isName(header) ? header : knownColumns().meantBy(header);
    if (name === undefined) {
      const near = nearest(header, knownColumns().names, 1)[0];
      if (near === undefined) unknown.push(header.slice(0, 80));
      else
        issues.push({ path: header.slice(0, 80), line, message: 'no such column.', remedy: `Did you mean '${near}'?` });
      return [];
    }
    const full = Object.hasOwn(SHORT, name) ? SHORT[name]! : name;
    const path = full.split('.');
    const role = Object.hasOwn(ROLE_COLUMNS, path[0]!) ? ROLE_COLUMNS[path[0]!] : undefined;
    const place = role === undefined ? full : [role, ...path.slice(1)].join('.');
    // Two columns for one place, or one inside the other, would overwrite each other without a word.
    const other = [...seen].find(([p]) => p === place || p.startsWith(`${place}.`) || place.startsWith(`${p}.`));
    if (other)
      issues.push({
        path: header.slice(0, 80),
        line,
        message: `says the same as the column '${other[1].slice(0, 80)}'.`,
        remedy: 'Remove one.',
      });
    seen.set(place, header);
    const named = { header, ...(name === header ? {} : { readAs: name }) };
    const type = typeOf(path.at(-1)!, pointsGroup);
    if (role !== undefined) return [{ ...named, path: path.slice(1), role, type }];
    return [{ ...named, path, type: full === 'id' ? 'text' : type }];
  });
  const meant = mayMean(unknown);
  if (unknown.length > 0)
    issues.push({
      path: unknown.join(', ').slice(0, 300),
      line,
      message: `no such column${unknown.length === 1 ? '' : 's'}.`,
      remedy: `A column is a path of the contract, such as on, to, chip, quantity, endUser.country or evidence.purchaseOrder; rename or remove what is none.${meant === undefined ? '' : ` ${meant}.`}${columns.length === 0 ? ' The first row that says something must name the columns.' : ''}`,
    });
  return { columns, issues };
}

/** Which headings are read as something else than they say, for people; undefined when none is. */
export function headingsTold(columns: readonly Column[]): string | undefined {
  const told = columns.flatMap((c) =>
    c.readAs === undefined || bareHeading(c.readAs) === bareHeading(c.header)
      ? []
      : [`'${c.header.slice(0, 40)}' as ${c.readAs}`],
  );
  return told.length === 0 ? undefined : `headings are read so: ${told.join(', ')}`;
}
