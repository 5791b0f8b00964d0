// Nonproliferation sanctions, as the State Department publishes them in CSV: one row a party and statute.
import type { ListEntry } from '@tolhuis/core/screen';
import { type ListReader, result, Signals } from '../read.ts';
import {
  citations,
  clean,
  countryCode,
  cslId,
  csvRecords,
  csvRows,
  fieldCheck,
  isoDay,
  namesWithin,
  requireColumns,
  textOf,
} from '../shared/index.ts';

const HANDLED = [
  'Source List',
  'Programs',
  'Name',
  'Alternative Names',
  'Country',
  'Federal Register Notice',
  'Effective Date',
  'Remarks/Notes',
  'Web Link',
];

/** Reads State's nonproliferation CSV. @throws ListFormatError on a wrong header, an open quote or a shifted row */
export const readStateIsn: ListReader = (input) => {
  const signals = new Signals();
  const { header, records } = csvRecords(csvRows(textOf(input, signals, 'utf-8 or windows-1252')), { shortRows: true });
  requireColumns(
    header,
    ['Source List', 'Programs', 'Name', 'Alternative Names'],
    'list of nonproliferation sanctions in CSV',
  );
  fieldCheck({ handled: HANDLED, ignored: {} }, signals)(header, 'line 1');
  const byId = new Map<string, ListEntry>();
  for (const { line, values } of records) {
    const place = `line ${line}`;
    const cell = (key: string) => clean(values.get(key));
    const name = cell('Name');
    if (name === undefined) {
      signals.raise('empty-name', 'a row without a name was left out', place);
      continue;
    }
    const id = cslId(name, cell('Federal Register Notice') ?? '');
    const program = cell('Programs');
    const known = byId.get(id);
    if (known) {
      if (program !== undefined && !known.programs?.includes(program))
        known.programs = [...(known.programs ?? []), program];
      continue;
    }
    const countryName = cell('Country');
    const country = countryName === undefined ? undefined : countryCode(countryName);
    if (countryName !== undefined && country === undefined)
      signals.raise('unknown-country', `country ${JSON.stringify(countryName)} is not known`, place);
    const notices = citations(cell('Federal Register Notice'));
    const effective = cell('Effective Date');
    const start = effective === undefined ? undefined : isoDay(effective);
    if (effective !== undefined && start === undefined)
      signals.raise('unreadable-date', `Effective Date ${JSON.stringify(effective)} is no day`, place);
    const aliases = [...(cell('Alternative Names') ?? '').split(/;\s*/), ...namesWithin(name)].filter(
      (alias) => alias !== '',
    );
    const remarks = cell('Remarks/Notes');
    const url = cell('Web Link');
    byId.set(id, {
      id,
      list: 'ISN',
      type: 'unknown',
      name,
      aliases: aliases.map((alias) => ({ name: alias })),
      addresses: [],
      countries: country === undefined ? [] : [country],
      ...(program !== undefined && { programs: [program] }),
      ...(notices.length > 0 && { federalRegister: notices }),
      ...(start !== undefined && { startDate: start }),
      ...(remarks !== undefined && { remarks }),
      ...(url !== undefined && { sourceUrl: url }),
    });
  }
  return result('state-isn', records.length, [...byId.values()], signals);
};
