// BIS publishes the Entity List and the MEU List as a CSV of 31 columns with one row an address and alias; rows of one
// party are joined by the rule with which the publisher of the Consolidated Screening List makes its ids.
import type { ListEntry } from '@tolhuis/core/screen';
import { ListFormatError, type ReadResult, result, Signals } from '../read.ts';
import { address, distinctAddresses, splitAddresses } from './addresses.ts';
import { citations } from './citations.ts';
import { countryCode } from './countries.ts';
import { csvRecords, csvRows } from './csv.ts';
import { isoDay } from './dates.ts';
import { type FieldPlan, fieldCheck, requireColumns } from './fields.ts';
import { footnotesOf } from './footnotes.ts';
import { namesWithin } from './names.ts';
import { cslId } from './sha224.ts';
import { clean, textOf } from './text.ts';

const FIELDS: FieldPlan = {
  handled: [
    'Source List',
    'Name',
    'Address',
    'City',
    'State/Province',
    'Postal Code',
    'Country',
    'Federal Register Notice',
    'Effective Date',
    'Date Lifted/Waived/Expired',
    'License Requirement',
    'License Policy',
    'Alternate Name',
    'Remarks/Notes',
    'Web Link',
  ],
  ignored: {
    'Entity Number': 'empty on this list',
    'SDN Type': 'empty on this list',
    Programs: 'empty on this list',
    Title: 'empty on this list',
    'Standard Order': 'of the Denied Persons List',
    'Call Sign': 'of vessels',
    'Vessel Type': 'of vessels',
    'Gross Tonnage': 'of vessels',
    'Gross Register Tonnage': 'of vessels',
    'Vessel Flag': 'of vessels',
    'Vessel Owner': 'of vessels',
    'Address Number': 'a row number',
    'Address Remarks': 'empty on this list',
    'Alternate Number': 'a row number',
    'Alternate Type': 'empty on this list',
    'Alternate Remarks': 'empty on this list',
  },
};

/** Reads BIS's CSV of the list `code`. @throws ListFormatError on a wrong header, an open quote or a shifted row */
export function readBisCsv(input: string | Uint8Array, code: 'EL' | 'MEU', format: string): ReadResult {
  const signals = new Signals();
  const { header, records } = csvRecords(csvRows(textOf(input, signals, 'utf-8 or windows-1252')), { shortRows: true });
  requireColumns(
    header,
    ['Source List', 'Name', 'Country', 'Federal Register Notice', 'License Requirement'],
    `BIS ${code} list in CSV`,
  );
  fieldCheck(FIELDS, signals)(
    header.filter((name) => name !== ''),
    'line 1',
  );
  const byId = new Map<string, ListEntry>();
  for (const { line, values } of records) {
    const place = `line ${line}`;
    const cell = (name: string) => clean(values.get(name));
    const name = cell('Name');
    if (name === undefined) {
      signals.raise('empty-name', 'a row without a name was left out', place);
      continue;
    }
    const source = cell('Source List');
    // Under another list's code its parties would be read by another list's rules.
    if (source !== undefined && source !== code)
      throw new ListFormatError(
        `a row says list ${JSON.stringify(source)}, not ${code}`,
        place,
        `Check that this is the file you meant; it was read as ${format}.`,
      );
    const notice = cell('Federal Register Notice') ?? '';
    const id = cslId(name, notice);
    const entry = byId.get(id) ?? newEntry(id, code, name, notice, cell, signals, place);
    byId.set(id, entry);
    const countryName = cell('Country');
    const country = countryName === undefined ? undefined : countryCode(countryName);
    if (countryName !== undefined && country === undefined)
      signals.raise('unknown-country', `country ${JSON.stringify(countryName)} is not known`, place);
    if (country !== undefined && !entry.countries.includes(country)) entry.countries.push(country);
    const streets: (string | undefined)[] = splitAddresses(values.get('Address') ?? '');
    for (const street of streets.length > 0 ? streets : [undefined]) {
      const made = address({
        street,
        city: cell('City'),
        state: cell('State/Province'),
        postalCode: cell('Postal Code'),
        country,
      });
      if (made) entry.addresses.push(made);
    }
    const alias = cell('Alternate Name');
    if (alias !== undefined && alias !== name && !entry.aliases.some((a) => a.name === alias))
      entry.aliases.push({ name: alias });
  }
  const entries = [...byId.values()];
  for (const entry of entries) entry.addresses = distinctAddresses(entry.addresses);
  return result(format, records.length, entries, signals);
}

function newEntry(
  id: string,
  list: string,
  name: string,
  notice: string,
  cell: (key: string) => string | undefined,
  signals: Signals,
  place: string,
): ListEntry {
  const entry: ListEntry = {
    id,
    list,
    type: 'unknown',
    name,
    aliases: namesWithin(name).map((n) => ({ name: n })),
    addresses: [],
    countries: [],
  };
  const requirement = cell('License Requirement');
  const { footnotes, inferred } = footnotesOf(requirement);
  for (const note of inferred)
    signals.raise(
      'footnote-inferred',
      `footnote ${note} is not written, but the entry cites its paragraph of § 734.9`,
      place,
    );
  if (footnotes.length > 0) entry.footnotes = footnotes;
  if (requirement !== undefined) entry.licenceRequirement = requirement;
  const policy = cell('License Policy');
  if (policy !== undefined) entry.licencePolicy = policy;
  const notices = citations(notice);
  if (notices.length > 0) entry.federalRegister = notices;
  for (const [column, key] of [
    ['Effective Date', 'startDate'],
    ['Date Lifted/Waived/Expired', 'endDate'],
  ] as const) {
    const text = cell(column);
    if (text === undefined) continue;
    const day = isoDay(text);
    if (day === undefined) signals.raise('unreadable-date', `${column} ${JSON.stringify(text)} is no day`, place);
    else entry[key] = day;
  }
  const remarks = cell('Remarks/Notes');
  if (remarks !== undefined) entry.remarks = remarks;
  const url = cell('Web Link');
  if (url !== undefined) entry.sourceUrl = url;
  return entry;
}
