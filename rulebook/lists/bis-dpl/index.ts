// Denied Persons List as BIS publishes it: tab-separated, quoted, dates M/D/YYYY. Expired orders stay in the file and are
// told apart by their end date.
import type { ListEntry } from '@tolhuis/core/screen';
import { ListFormatError, type ListReader, result, Signals } from '../read.ts';
import {
  address,
  citations,
  clean,
  countryCode,
  cslId,
  csvRecords,
  csvRows,
  distinctAddresses,
  type FieldPlan,
  fieldCheck,
  isoDay,
  namesWithin,
  requireColumns,
  textOf,
} from '../shared/index.ts';

const FIELDS: FieldPlan = {
  handled: [
    'Name',
    'Street_Address',
    'City',
    'State',
    'Country',
    'Postal_Code',
    'Effective_Date',
    'Expiration_Date',
    'Standard_Order',
    'Action',
    'FR_Citation',
  ],
  ignored: { Last_Update: 'the day of the file’s last edit of the row, not of the order' },
};

/**
 * Reads BIS's dpl.txt. Short rows are usual (trailing empty cells are left out), so a cut file shows only in its last row.
 * @throws ListFormatError on a wrong header, an open quote, or a last row that is cut off
 */
export const readBisDpl: ListReader = (input) => {
  const signals = new Signals();
  const text = textOf(input, signals, 'utf-8 or windows-1252');
  const rows = csvRows(text, '\t');
  const { header, records } = csvRecords(rows, { shortRows: true });
  requireColumns(header, ['Name', 'Effective_Date', 'Expiration_Date', 'FR_Citation'], 'Denied Persons List');
  fieldCheck(FIELDS, signals)(header, 'line 1');
  const last = rows.at(-1);
  if (last && last.cells.length < header.length && !/[\r\n]$/.test(text))
    throw new ListFormatError(
      'the last row stops in the middle',
      `line ${last.line}`,
      'The file is cut off: fetch it again.',
    );
  const byKey = new Map<string, ListEntry>();
  const usedIds = new Set<string>();
  for (const { line, values } of records) {
    const place = `line ${line}`;
    const cell = (name: string) => clean(values.get(name));
    const name = cell('Name');
    if (name === undefined) {
      signals.raise('empty-name', 'a row without a name was left out', place);
      continue;
    }
    const day = (column: string): string | undefined => {
      const value = cell(column);
      const iso = value === undefined ? undefined : isoDay(value);
      if (value !== undefined && iso === undefined)
        signals.raise('unreadable-date', `${column} ${JSON.stringify(value)} is no day`, place);
      return iso;
    };
    const countryName = cell('Country');
    const country = countryName === undefined ? undefined : countryCode(countryName);
    if (countryName !== undefined && country === undefined)
      signals.raise('unknown-country', `country ${JSON.stringify(countryName)} is not known`, place);
    const made = address({
      street: cell('Street_Address'),
      city: cell('City'),
      state: cell('State'),
      postalCode: cell('Postal_Code'),
      country,
    });
    const start = day('Effective_Date');
    const end = day('Expiration_Date');
    const id = cslId(name, cell('FR_Citation') ?? '');
    const key = `${id}|${start ?? ''}|${end ?? ''}`; // the same name under two orders is two entries
    const known = byKey.get(key);
    if (known) {
      if (made) known.addresses = distinctAddresses([...known.addresses, made]);
      if (country !== undefined && !known.countries.includes(country)) known.countries.push(country);
      continue;
    }
    const notices = citations(cell('FR_Citation'));
    const remarks = [
      cell('Action'),
      cell('Standard_Order') && `Standard order: ${cell('Standard_Order')?.toUpperCase() === 'Y' ? 'yes' : 'no'}`,
    ].filter(Boolean);
    // A second order under the same name and citation must not share an id: two entries, two lives.
    const taken = usedIds.has(id);
    usedIds.add(id);
    byKey.set(key, {
      id: taken ? `${id}#${start ?? end ?? line}` : id,
      list: 'DPL',
      type: 'unknown',
      name,
      aliases: namesWithin(name).map((n) => ({ name: n })),
      addresses: made ? [made] : [],
      countries: country === undefined ? [] : [country],
      ...(notices.length > 0 && { federalRegister: notices }),
      ...(start !== undefined && { startDate: start }),
      ...(end !== undefined && { endDate: end }),
      ...(remarks.length > 0 && { remarks: remarks.join('; ') }),
    });
  }
  return result('bis-dpl', records.length, [...byKey.values()], signals);
};
