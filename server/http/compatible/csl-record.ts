import type { EntryAddress, ListEntry, PartyType } from '@tolhuis/core/screen';

// The publisher's record (Consolidated Screening List, trade.gov) from an entry as our readers deliver it.

/** How the publisher names each list in `source`. */
export const CSL_SOURCES: Readonly<Record<string, string>> = {
  CAP: 'Capta List (CAP) - Treasury Department',
  CMIC: 'Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department',
  DPL: 'Denied Persons List (DPL) - Bureau of Industry and Security',
  DTC: 'ITAR Debarred (DTC) - State Department',
  EL: 'Entity List (EL) - Bureau of Industry and Security',
  FSE: 'Foreign Sanctions Evaders (FSE) - Treasury Department',
  ISN: 'Nonproliferation Sanctions (ISN) - State Department',
  MBS: 'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department',
  MEU: 'Military End User (MEU) List - Bureau of Industry and Security',
  PLC: 'Palestinian Legislative Council List (PLC) - Treasury Department',
  SDN: 'Specially Designated Nationals (SDN) - Treasury Department',
  SSI: 'Sectoral Sanctions Identifications List (SSI) - Treasury Department',
  UVL: 'Unverified List (UVL) - Bureau of Industry and Security',
};

const TYPES: Readonly<Record<PartyType, string | null>> = {
  person: 'Individual',
  organisation: 'Entity',
  vessel: 'Vessel',
  aircraft: 'Aircraft',
  unknown: null,
};

export type CslRecord = { readonly [member: string]: unknown };

const addressOf = ({ full, street, city, state, postalCode, country }: EntryAddress): CslRecord => ({
  address: street ?? full ?? null,
  city: city ?? null,
  state: state ?? null,
  postal_code: postalCode ?? null,
  country: country ?? null,
});

/** One entry in the publisher's shape. What our readers do not keep (title, vessel details) is null. */
export function cslRecord(entry: ListEntry): CslRecord {
  return {
    id: entry.id,
    source: CSL_SOURCES[entry.list] ?? entry.list,
    entity_number: /^\d+$/.test(entry.id) ? entry.id : null,
    type: TYPES[entry.type],
    programs: entry.programs ?? [],
    name: entry.name,
    title: null,
    addresses: entry.addresses.map(addressOf),
    federal_register_notice: entry.federalRegister?.join('; ') ?? null,
    start_date: entry.startDate ?? null,
    end_date: entry.endDate ?? null,
    standard_order: null,
    license_requirement: entry.licenceRequirement ?? null,
    license_policy: entry.licencePolicy ?? null,
    call_sign: null,
    vessel_type: null,
    gross_tonnage: null,
    gross_registered_tonnage: null,
    vessel_flag: null,
    vessel_owner: null,
    remarks: entry.remarks ?? null,
    source_list_url: entry.sourceUrl ?? null,
    source_information_url: entry.sourceUrl ?? null,
    alt_names: entry.aliases.map(({ name }) => name),
    citizenships: [],
    dates_of_birth: entry.birthDates ?? [],
    nationalities: [],
    places_of_birth: [],
    ids: (entry.identifiers ?? []).map(({ type, number, country }) => ({
      type,
      number,
      country: country ?? null,
      issue_date: null,
      expiration_date: null,
    })),
  };
}
