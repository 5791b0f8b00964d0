import { ListFormatError, type ReadResult, result, Signals } from '../read.ts';
import { type FieldPlan, fieldCheck, textOf } from '../shared/index.ts';
import { type CslRecord, cslEntry } from './entry.ts';

/** The record's keys; absent and null mean the same (which keys are present depends on the list). */
const FIELDS: FieldPlan = {
  handled: [
    'id',
    'source',
    'type',
    'name',
    'programs',
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
    'title',
    'source_list_url',
    'alt_names',
    'citizenships',
    'nationalities',
    'dates_of_birth',
    'ids',
    'country',
    'entity_number',
  ],
  ignored: {
    vessel_type: 'does not identify',
    gross_tonnage: 'does not identify',
    gross_registered_tonnage: 'does not identify',
    places_of_birth: 'not compared by the matcher',
    source_information_url: 'the list’s own page; source_list_url is kept',
    score: 'of the search service, not of the list',
    matched_fields: 'of the search service, not of the list',
  },
};

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The Consolidated Screening List in the publisher's JSON, or any file of that shape (an object with `results`, or a bare array).
 * @throws ListFormatError when it is no JSON, cut off, a page of a longer answer, or a value has the wrong type
 */
export function readCslJson(input: string | Uint8Array): ReadResult {
  const signals = new Signals();
  const text = textOf(input, signals);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new ListFormatError(
      `not valid JSON (${cause instanceof Error ? cause.message : String(cause)})`,
      `character ${text.length}`,
      'The file is cut off or damaged: fetch it again.',
    );
  }
  const top = isObject(parsed) ? parsed : {};
  const records = Array.isArray(parsed) ? parsed : top['results'];
  if (!Array.isArray(records))
    throw new ListFormatError(
      'no list of "results"',
      'top level',
      'This is not a Consolidated Screening List in JSON: check that it is the file you meant.',
    );
  const total = top['total'];
  if (typeof total === 'number' && total !== records.length)
    throw new ListFormatError(
      `the file says ${total} parties and holds ${records.length}`,
      '"total"',
      'It is one page of a search, or was cut off: fetch the whole file.',
    );
  const check = fieldCheck(FIELDS, signals);
  const entries = records.map((raw, i) => {
    const place = `results[${i}]`;
    if (!isObject(raw)) throw new ListFormatError('expected an object', place, 'The file is damaged: fetch it again.');
    check(Object.keys(raw), place);
    return cslEntry(recordOf(raw, place), place, signals);
  });
  const day = top['search_performed_at'];
  return result('csl-json', records.length, entries, signals, typeof day === 'string' ? day : undefined);
}

function recordOf(raw: Json, place: string): CslRecord {
  const wrong = (key: string, expected: string): never => {
    throw new ListFormatError(
      `expected ${expected}, got ${JSON.stringify(raw[key])?.slice(0, 60)}`,
      `${place}.${key}`,
      'The format has changed or the file is damaged: fetch it again, or update Tolhuis.',
    );
  };
  const text = (key: string): string | null => {
    const value = raw[key] ?? null;
    return value === null || typeof value === 'string' ? value : wrong(key, 'a string or null');
  };
  const texts = (key: string): string[] => {
    const value = raw[key] ?? [];
    if (!Array.isArray(value)) return wrong(key, 'a list of strings');
    return value.map((item) => (typeof item === 'string' ? item : wrong(key, 'a list of strings')));
  };
  const objects = (key: string): Json[] => {
    const value = raw[key] ?? [];
    if (!Array.isArray(value)) return wrong(key, 'a list of objects');
    return value.map((item) => (isObject(item) ? item : wrong(key, 'a list of objects')));
  };
  const part = (object: Json, key: string): string | null => {
    const value = object[key] ?? null;
    return value === null || typeof value === 'string' ? value : wrong(key, 'a string or null');
  };
  const country = text('country'); // State's lists carry one country instead of addresses
  return {
    id: text('id') || text('entity_number') || wrong('id', 'an id'),
    source: text('source') ?? wrong('source', 'the name of a list'),
    name: text('name') ?? wrong('name', 'a name'),
    type: text('type'),
    programs: texts('programs'),
    addresses: [
      ...objects('addresses').map((a) => ({
        address: part(a, 'address'),
        city: part(a, 'city'),
        state: part(a, 'state'),
        postal_code: part(a, 'postal_code'),
        country: part(a, 'country'),
      })),
      ...(country ? [{ address: null, city: null, state: null, postal_code: null, country }] : []),
    ],
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
    ids: objects('ids').map((id) => ({
      type: part(id, 'type'),
      number: part(id, 'number'),
      country: part(id, 'country'),
    })),
  };
}
