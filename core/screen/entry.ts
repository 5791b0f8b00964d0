/** What kind of party an entry or a query names; most export lists do not say, so 'unknown' is common and never a filter. */
export type PartyType = 'person' | 'organisation' | 'vessel' | 'aircraft' | 'unknown';

/** Another name of a listed party. `weak` marks a low-quality alias (OFAC's "weak a.k.a.", one common word). */
export type EntryAlias = { name: string; weak?: boolean; script?: string };

/** One address of a listed party, in the parts that the list gives. */
export type EntryAddress = {
  full?: string;
  street?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
};

/** A number that a state or a registry gave the party: passport, tax number, IMO number, registration. */
export type PartyIdentifier = { type: string; number: string; country?: string };

/** One party on one list, as every reader delivers it. */
export type ListEntry = {
  /** The list's own id; not stable across corrections of the list, so never key an audit trail on it alone. */
  id: string;
  /** Code of the list: 'EL', 'DPL', 'UVL', 'MEU', 'SDN', 'ISN', 'CMIC', 'DTC', 'SSI', 'FSE', 'PLC', 'CAP', 'MBS' … */
  list: string;
  type: PartyType;
  name: string;
  aliases: EntryAlias[];
  addresses: EntryAddress[];
  /** ISO 3166-1 alpha-2, when known. */
  countries: string[];
  identifiers?: PartyIdentifier[];
  birthDates?: string[];
  programs?: string[];
  footnotes?: number[];
  licenceRequirement?: string;
  licencePolicy?: string;
  federalRegister?: string[];
  /** ISO dates; an `endDate` in the past means formerly listed. */
  startDate?: string;
  endDate?: string;
  remarks?: string;
  sourceUrl?: string;
};

/** One name to be screened, with whatever else is known of the party. */
export type ScreenQuery = {
  id?: string;
  name: string;
  type?: PartyType;
  country?: string;
  address?: string;
  aliases?: string[];
  identifiers?: { type: string; number: string }[];
  birthDate?: string;
};

/** One named feature's part in a score: `score` is its own value (0–1), `weight` what it added or took away. */
export type HitReason = { feature: string; score: number; weight: number; detail: string };

/** How one word of the query met (or did not meet) a word of the listed name. */
export type HitToken = { query: string; entry: string | null; similarity: number; how: string };

/** One listed party that a query may be. */
export type Hit = {
  id: string;
  list: string;
  name: string;
  /** The name or alias of the entry that scored. */
  matchedName: string;
  /** 0–1; does not saturate: only an identical name with supporting evidence comes near 1. */
  score: number;
  /** Calibrated share of hits of this score that are true, measured on labelled cases. */
  probability: number;
  reasons: HitReason[];
  tokens: HitToken[];
};
