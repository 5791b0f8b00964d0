// Unverified List, Supplement No. 6 to part 744, as BIS publishes it: COUNTRY, NAME, ADDRESS, one row an address.
import type { ListEntry } from '@tolhuis/core/screen';
import { type ListReader, result, Signals } from '../read.ts';
import {
  address,
  clean,
  countryCode,
  cslId,
  csvRecords,
  csvRows,
  distinctAddresses,
  fieldCheck,
  namesWithin,
  requireColumns,
  textOf,
} from '../shared/index.ts';

/** Reads BIS's Unverified List CSV. @throws ListFormatError on a wrong header, an open quote or a shifted row */
export const readBisUvl: ListReader = (input) => {
  const signals = new Signals();
  const { header, records } = csvRecords(csvRows(textOf(input, signals, 'utf-8 or windows-1252')), { shortRows: true });
  requireColumns(header, ['COUNTRY', 'NAME', 'ADDRESS'], 'Unverified List in CSV');
  fieldCheck({ handled: ['COUNTRY', 'NAME', 'ADDRESS'], ignored: {} }, signals)(header, 'line 1');
  const byId = new Map<string, ListEntry>();
  for (const { line, values } of records) {
    const place = `line ${line}`;
    const name = clean(values.get('NAME'));
    if (name === undefined) {
      signals.raise('empty-name', 'a row without a name was left out', place);
      continue;
    }
    const id = cslId(name);
    const entry: ListEntry = byId.get(id) ?? {
      id,
      list: 'UVL',
      type: 'unknown',
      name,
      aliases: namesWithin(name).map((n) => ({ name: n })),
      addresses: [],
      countries: [],
    };
    byId.set(id, entry);
    const countryName = clean(values.get('COUNTRY'));
    const country = countryName === undefined ? undefined : countryCode(countryName);
    if (countryName !== undefined && country === undefined)
      signals.raise('unknown-country', `country ${JSON.stringify(countryName)} is not known`, place);
    if (country !== undefined && !entry.countries.includes(country)) entry.countries.push(country);
    const made = address({ street: clean(values.get('ADDRESS')), country });
    if (made) entry.addresses = distinctAddresses([...entry.addresses, made]);
  }
  return result('bis-uvl', records.length, [...byId.values()], signals);
};
