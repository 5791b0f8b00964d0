// OFAC's legacy CSV: no header, -0- for null, a last line of 0x1A; aliases and addresses in files of their own.
import type { ListEntry, PartyType } from '@tolhuis/core/screen';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import { address, clean, countryCode, csvRows, namesWithin, textOf } from '../shared/index.ts';
import { isNonSdn, nonSdnListOf, ofacSource } from './lists.ts';

const END_OF_FILE = String.fromCharCode(0x1a);
const TYPES: Readonly<Record<string, PartyType>> = { individual: 'person', vessel: 'vessel', aircraft: 'aircraft' };

/** Rows of one legacy file, nulls as undefined. @throws ListFormatError when a row has not `columns` cells */
function rows(text: string, columns: number, file: string): { line: number; cells: (string | undefined)[] }[] {
  return csvRows(text.trimEnd().endsWith(END_OF_FILE) ? text.slice(0, text.lastIndexOf(END_OF_FILE)) : text)
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => {
      if (cells.length !== columns)
        throw new ListFormatError(
          `${cells.length} cells where ${file} has ${columns}`,
          `${file} line ${line}`,
          'The file is cut off or is another format: fetch it again.',
        );
      return { line, cells: cells.map((cell) => (cell.trim() === '-0-' ? undefined : clean(cell))) };
    });
}

/**
 * Reads sdn.csv (or cons_prim.csv). `options.companions` may hold `add` and `alt` (the text of add.csv and alt.csv);
 * without them the entries have no addresses or aliases, which a signal says. The list is SDN, in cons_prim.csv that of the
 * programs, or `options.list`.
 */
export const readOfacCsv: ListReader = (input, options = {}) => {
  const signals = new Signals();
  const primary = rows(textOf(input, signals, 'utf-8 or windows-1252'), 12, 'sdn.csv');
  const programsOf = (cell: string | undefined): string[] =>
    cell === undefined ? [] : cell.split(/\]\s*\[|;\s*/).map((p) => p.replace(/^\[|\]$/g, '').trim());
  const nonSdn = primary.some(({ cells }) => isNonSdn(programsOf(cells[3])));
  const byNumber = new Map<string, ListEntry>();
  for (const { line, cells } of primary) {
    const [number, name, type, program, title, callSign, , , , flag, owner, remarks] = cells;
    if (number === undefined || name === undefined)
      throw new ListFormatError(
        'an entry without number or name',
        `line ${line}`,
        'The file is damaged: fetch it again.',
      );
    if (type !== undefined && !TYPES[type.toLowerCase()])
      signals.raise('unknown-type', `party type ${JSON.stringify(type)} is not known`, `line ${line}`);
    const flagCode = flag === undefined ? undefined : countryCode(flag);
    const notes = [title && `Title: ${title}`, remarks, owner && `Vessel owner: ${owner}`].filter(Boolean);
    byNumber.set(number, {
      id: number,
      list: options.list ?? (nonSdn ? nonSdnListOf(programsOf(program), `line ${line}`, signals) : 'SDN'),
      type: type === undefined ? 'organisation' : (TYPES[type.toLowerCase()] ?? 'unknown'),
      name,
      aliases: namesWithin(name).map((n) => ({ name: n })),
      addresses: [],
      countries: flagCode === undefined ? [] : [flagCode],
      ...(callSign !== undefined && { identifiers: [{ type: 'Call sign', number: callSign }] }),
      ...(program !== undefined && { programs: programsOf(program) }),
      ...(notes.length > 0 && { remarks: notes.join('; ') }),
    });
  }
  const { add, alt } = options.companions ?? {};
  if (alt === undefined) signals.raise('companion-missing', 'alt.csv was not given: no aliases were read', 'alt.csv');
  else
    for (const { line, cells } of rows(alt, 5, 'alt.csv')) {
      const entry = byNumber.get(cells[0] ?? '');
      const name = cells[3];
      if (!entry || name === undefined)
        signals.raise('orphan-row', 'an alias of an entry that sdn.csv does not have', `alt.csv line ${line}`);
      else entry.aliases.push({ name, ...(/weak/i.test(cells[4] ?? '') && { weak: true }) });
    }
  if (add === undefined) signals.raise('companion-missing', 'add.csv was not given: no addresses were read', 'add.csv');
  else
    for (const { line, cells } of rows(add, 6, 'add.csv')) {
      const entry = byNumber.get(cells[0] ?? '');
      if (!entry) {
        signals.raise('orphan-row', 'an address of an entry that sdn.csv does not have', `add.csv line ${line}`);
        continue;
      }
      const country = cells[4] === undefined ? undefined : countryCode(cells[4]);
      if (cells[4] !== undefined && country === undefined)
        signals.raise('unknown-country', `country ${JSON.stringify(cells[4])} is not known`, `add.csv line ${line}`);
      const made = address({ street: cells[2], city: cells[3], country });
      if (made) entry.addresses.push(made);
      if (country !== undefined && !entry.countries.includes(country)) entry.countries.push(country);
    }
  return { ...result('ofac-csv', primary.length, [...byNumber.values()], signals), source: ofacSource(nonSdn) };
};
