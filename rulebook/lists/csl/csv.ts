import { ListFormatError, type ReadResult, result, Signals } from '../read.ts';
import {
  countryCode,
  csvRecords,
  csvRows,
  type FieldPlan,
  fieldCheck,
  requireColumns,
  textOf,
} from '../shared/index.ts';
import { type CslRecord, cslEntry } from './entry.ts';

const FIELDS: FieldPlan = {
  handled: [
    '_id',
    'source',
    'entity_number',
    'type',
    'programs',
    'name',
    'title',
    'addresses',
    'federal_register_notice',
    'start_date',
    'end_date',
    'standard_order',
    'license_requirement',
    'license_policy',
    'call_sign',
    'vessel_flag',
    'vessel_owner',
    'remarks',
    'source_list_url',
    'alt_names',
    'citizenships',
    'dates_of_birth',
    'nationalities',
    'ids',
  ],
  ignored: {
    vessel_type: 'does not identify',
    gross_tonnage: 'does not identify',
    gross_registered_tonnage: 'does not identify',
    places_of_birth: 'not compared by the matcher',
    source_information_url: 'the list’s own page; source_list_url is kept',
  },
};

/**
 * The Consolidated Screening List in the publisher's CSV or TSV. Lists are joined by `; `, an address is flattened to
 * `address, city, state, postal_code, country`, an id to `type, number, country`: less than the JSON holds, so prefer that.
 * @throws ListFormatError on a wrong header, an open quote, a shifted row
 */
export function readCslCsv(input: string | Uint8Array): ReadResult {
  const signals = new Signals();
  const text = textOf(input, signals);
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const { header, records } = csvRecords(csvRows(text, firstLine.includes('\t') ? '\t' : ','));
  requireColumns(
    header,
    ['source', 'name', 'addresses', 'alt_names', 'federal_register_notice'],
    'Consolidated Screening List in CSV',
  );
  if (!text.endsWith('\n'))
    signals.raise(
      'no-final-newline',
      'the last line does not end: the file may be cut off',
      `line ${records.at(-1)?.line ?? 1}`,
    );
  fieldCheck(FIELDS, signals)(header, 'line 1');
  const entries = records.map(({ line, values }) => cslEntry(recordOf(values, line), `line ${line}`, signals));
  return result('csl-csv', records.length, entries, signals);
}

function recordOf(values: Map<string, string>, line: number): CslRecord {
  const text = (key: string): string | null => values.get(key) || null;
  const texts = (key: string): string[] => (values.get(key) ?? '').split('; ').filter((item) => item.trim() !== '');
  const must = (key: string): string => {
    const value = values.get(key);
    if (!value) throw new ListFormatError(`${key} is empty`, `line ${line}`, 'The file is damaged: fetch it again.');
    return value;
  };
  return {
    id:
      text('_id') ??
      text('entity_number') ??
      `${must('source')}|${must('name')}|${values.get('federal_register_notice') ?? ''}`, // the header of 2019 has no _id
    source: must('source'),
    name: must('name'),
    type: text('type'),
    programs: texts('programs'),
    addresses: addressesOf(values.get('addresses') ?? ''),
    federal_register_notice: text('federal_register_notice'),
    start_date: text('start_date'),
    end_date: text('end_date'),
    standard_order: text('standard_order'),
    license_requirement: text('license_requirement'),
    license_policy: text('license_policy'),
    call_sign: text('call_sign'),
    vessel_flag: text('vessel_flag'),
    vessel_owner: text('vessel_owner'),
    remarks: text('remarks'),
    title: text('title'),
    source_list_url: text('source_list_url'),
    alt_names: texts('alt_names'),
    citizenships: texts('citizenships'),
    nationalities: texts('nationalities'),
    dates_of_birth: texts('dates_of_birth'),
    ids: texts('ids').map(idOf),
  };
}

/** Addresses of a flattened cell: each ends in a country (code, now and then a name or `REGION: …`), so a piece without one belongs to the next. */
function addressesOf(cell: string): CslRecord['addresses'] {
  const addresses: CslRecord['addresses'] = [];
  let pending = '';
  for (const piece of cell.split('; ')) {
    const joined = (pending === '' ? piece : `${pending}; ${piece}`).trim();
    const comma = joined.lastIndexOf(', ');
    const country = joined.slice(comma < 0 ? 0 : comma + 2);
    if (country !== '' && (countryCode(country) || /^REGION: /.test(country))) {
      addresses.push({
        address: comma < 0 ? null : joined.slice(0, comma),
        city: null,
        state: null,
        postal_code: null,
        country,
      });
      pending = '';
    } else pending = joined;
  }
  if (pending !== '') addresses.push({ address: pending, city: null, state: null, postal_code: null, country: null });
  return addresses;
}

/** `type, number, country`: the country is a name or absent, and the type itself may hold commas. */
function idOf(text: string): CslRecord['ids'][number] {
  const parts = text.split(', ');
  const country = parts.length >= 3 && countryCode(parts.at(-1) ?? '') ? (parts.pop() ?? null) : null;
  const number = parts.length >= 2 ? (parts.pop() ?? null) : null;
  return { type: parts.join(', ') || null, number, country };
}
