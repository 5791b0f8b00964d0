import type { EntryAddress, ListEntry, PartyIdentifier } from '@tolhuis/core/screen';
import { listInfo } from '../catalogue.ts';
import type { Signals } from '../read.ts';
import {
  address,
  citations,
  clean,
  countryCode,
  distinctAddresses,
  footnotesOf,
  isoDay,
  namesWithin,
  splitAddresses,
} from '../shared/index.ts';
import { NOT_IDENTIFIERS, PARTY_TYPES, sourceCode } from './sources.ts';

/** One party of the Consolidated Screening List, as both of the publisher's forms give it. */
export type CslRecord = {
  id: string;
  source: string;
  type: string | null;
  name: string;
  programs: string[];
  addresses: {
    address: string | null;
    city: string | null;
    state: string | null;
    postal_code: string | null;
    country: string | null;
  }[];
  federal_register_notice: string | null;
  start_date: string | null;
  end_date: string | null;
  standard_order: string | null;
  license_requirement: string | null;
  license_policy: string | null;
  call_sign: string | null;
  vessel_flag: string | null;
  vessel_owner: string | null;
  remarks: string | null;
  title: string | null;
  source_list_url: string | null;
  alt_names: string[];
  citizenships: string[];
  nationalities: string[];
  dates_of_birth: string[];
  ids: { type: string | null; number: string | null; country: string | null }[];
};

/** One record as an entry. Values that cannot be read raise a signal and are left out; the entry itself is never dropped. */
export function cslEntry(record: CslRecord, place: string, signals: Signals): ListEntry {
  const list = sourceCode(record.source) ?? record.source;
  if (!listInfo(list))
    signals.raise(
      'unknown-list',
      `list ${JSON.stringify(record.source)} is not known; its entries are kept under ${list}`,
      place,
    );
  const type = record.type === null ? 'unknown' : PARTY_TYPES[record.type];
  if (type === undefined)
    signals.raise('unknown-type', `party type ${JSON.stringify(record.type)} is not known`, place);
  const countries = new Set<string>();
  const country = (value: string | null | undefined): string | undefined => {
    const text = clean(value);
    if (text === undefined) return undefined;
    const code = countryCode(text);
    if (code === undefined) signals.raise('unknown-country', `country ${JSON.stringify(text)} is not known`, place);
    else countries.add(code);
    return code;
  };
  const day = (value: string | null, key: string): string | undefined => {
    const text = clean(value);
    if (text === undefined) return undefined;
    const iso = isoDay(text);
    if (iso === undefined) signals.raise('unreadable-date', `${key} ${JSON.stringify(text)} is no day`, place);
    return iso;
  };

  const addresses = distinctAddresses(record.addresses.flatMap((a) => addressesOf(a, country(a.country))));
  for (const value of [...record.citizenships, ...record.nationalities]) country(value);
  const identifiers: PartyIdentifier[] = [];
  for (const id of record.ids) {
    const number = clean(id.number);
    const kind = clean(id.type) ?? 'unspecified';
    if (number === undefined || NOT_IDENTIFIERS.test(kind)) continue;
    const issuer = country(id.country);
    identifiers.push({ type: kind, number, ...(issuer !== undefined && { country: issuer }) });
  }
  const callSign = clean(record.call_sign);
  if (callSign) identifiers.push({ type: 'Call sign', number: callSign });
  country(record.vessel_flag);

  const name = clean(record.name) ?? '';
  if (name === '') signals.raise('empty-name', 'a party without a name', place);
  const aliases = [...new Set([...record.alt_names.map((alias) => clean(alias)), ...namesWithin(name)])].filter(
    (alias) => alias !== undefined && alias !== name,
  ) as string[];
  const requirement = clean(record.license_requirement);
  const { footnotes, inferred } = footnotesOf(requirement);
  for (const note of inferred)
    signals.raise(
      'footnote-inferred',
      `footnote ${note} is not written, but the entry cites its paragraph of § 734.9`,
      place,
    );

  const entry: ListEntry = {
    id: record.id,
    list,
    type: type ?? 'unknown',
    name,
    aliases: aliases.map((alias) => ({ name: alias })),
    addresses,
    countries: [...countries],
  };
  if (identifiers.length > 0) entry.identifiers = identifiers;
  if (record.dates_of_birth.length > 0) entry.birthDates = record.dates_of_birth;
  if (record.programs.length > 0) entry.programs = record.programs;
  if (footnotes.length > 0) entry.footnotes = footnotes;
  if (requirement !== undefined) entry.licenceRequirement = requirement;
  const policy = clean(record.license_policy);
  if (policy !== undefined) entry.licencePolicy = policy;
  const notices = citations(record.federal_register_notice);
  if (notices.length > 0) entry.federalRegister = notices;
  else if (clean(record.federal_register_notice) !== undefined)
    signals.raise(
      'unreadable-citation',
      `no citation found in ${JSON.stringify(record.federal_register_notice)}`,
      place,
    );
  const start = day(record.start_date, 'start_date');
  if (start !== undefined) entry.startDate = start;
  const end = day(record.end_date, 'end_date');
  if (end !== undefined) entry.endDate = end;
  const remarks = [
    clean(record.title) && `Title: ${clean(record.title)}`,
    clean(record.remarks),
    clean(record.standard_order) &&
      `Standard order: ${clean(record.standard_order)?.toUpperCase() === 'Y' ? 'yes' : 'no'}`,
    clean(record.vessel_owner) && `Vessel owner: ${clean(record.vessel_owner)}`,
  ].filter(Boolean);
  if (remarks.length > 0) entry.remarks = remarks.join('; ');
  const url = clean(record.source_list_url);
  if (url !== undefined) entry.sourceUrl = url;
  return entry;
}

/** The addresses of one address record; its first part may itself hold several, joined by `; and `. */
function addressesOf(a: CslRecord['addresses'][number], country: string | undefined): EntryAddress[] {
  const rest = { city: clean(a.city), state: clean(a.state), postalCode: clean(a.postal_code), country };
  const streets = a.address ? splitAddresses(a.address) : [];
  if (streets.length <= 1) {
    const one = address({ street: streets[0], ...rest });
    return one ? [one] : [];
  }
  return streets.map((street) => address({ street, ...rest })).filter((made) => made !== undefined);
}
