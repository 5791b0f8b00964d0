// Parties debarred under the ITAR (22 CFR 127.7), as the State Department publishes them in CSV (statutory and administrative).
import type { ListEntry } from '@tolhuis/core/screen';
import { type ListReader, result, Signals } from '../read.ts';
import {
  citations,
  clean,
  cslId,
  csvRecords,
  csvRows,
  fieldCheck,
  isoDay,
  namesWithin,
  requireColumns,
  textOf,
} from '../shared/index.ts';

/** Reads State's debarred-parties CSV. @throws ListFormatError on a wrong header, an open quote or a shifted row */
export const readStateDtc: ListReader = (input) => {
  const signals = new Signals();
  const { header, records } = csvRecords(csvRows(textOf(input, signals, 'utf-8 or windows-1252')), { shortRows: true });
  requireColumns(header, ['Party Name', 'Federal Register Notice'], 'list of debarred parties in CSV');
  fieldCheck(
    {
      handled: ['Party Name', 'Date Of Birth', 'Federal Register Notice', 'Notice Date', 'Corrected Notice'],
      ignored: { 'Corrected Notice Date': 'the citation of the correction is kept' },
    },
    signals,
  )(header, 'line 1');
  const entries: ListEntry[] = [];
  for (const { line, values } of records) {
    const place = `line ${line}`;
    const cell = (key: string) => clean(values.get(key));
    const name = cell('Party Name');
    if (name === undefined) {
      signals.raise('empty-name', 'a row without a name was left out', place);
      continue;
    }
    const notices = citations([cell('Federal Register Notice'), cell('Corrected Notice')].filter(Boolean).join('; '));
    const noticed = cell('Notice Date');
    const start = noticed === undefined ? undefined : isoDay(noticed);
    if (noticed !== undefined && start === undefined)
      signals.raise('unreadable-date', `Notice Date ${JSON.stringify(noticed)} is no day`, place);
    const born = cell('Date Of Birth');
    entries.push({
      id: cslId(name, cell('Federal Register Notice') ?? ''),
      list: 'DTC',
      type: 'unknown',
      name,
      aliases: namesWithin(name)
        .flatMap((n) => n.split(/;\s*/))
        .map((n) => ({ name: n })),
      addresses: [],
      countries: [],
      ...(notices.length > 0 && { federalRegister: notices }),
      ...(start !== undefined && { startDate: start }),
      ...(born !== undefined && { birthDates: [born] }),
    });
  }
  return result('state-dtc', records.length, entries, signals);
};
