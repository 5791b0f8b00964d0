// The question and the determination, contract v1. The names are fixed: every door speaks them, none renames them.
// Dates are ISO days (the legal day, US Eastern); countries ISO 3166-1 alpha-2; money decimal strings.

/** One thing that someone wants to do with an AI chip, on one day. */
export type Question = {
  on: string; // ISO date: the legal day (US Eastern) of the export; decides which law applies
  knownOn?: string; // answer with what the rulebook knew on this day; default: today
  activity?: // default 'export'
    | 'export'
    | 'reexport'
    | 'in-country-transfer'
    | 'deemed-export'
    | 'deemed-reexport' // release of technology to a foreign person
    | 'remote-access' // renting compute (IaaS)
    | 'us-person-support'; // § 744.6
  from?: string; // ISO 3166-1 alpha-2; default 'US'
  to?: string; // country of ultimate destination
  via?: string[]; // transit countries
  item: Item;
  quantity?: number; // units
  unitValue?: Money;
  parties?: Party[];
  endUse?: EndUse[]; // known end uses; [] means "known to be none of these", absent means not known
  evidence?: Evidence; // what the exporter holds
  redFlags?: string[]; // free words or ids, e.g. 'cards-stripped-for-servers'
  reading?: 'enforced' | 'letter'; // default 'enforced': codified text that is officially not enforced is
  // reported, not applied; 'letter' applies the text as written
  assume?: Record<string, string>; // operator switches, e.g. { 'affiliates-rule-after-2026-11-09': 'stayed' }
  scenarios?: string[]; // proposals to lay over the law, e.g. ['safe-chips-act']
};

export type Item = {
  chip?: string; // catalogue id, e.g. 'nvidia/h100-sxm5'; facts given below win over the catalogue
  kind?: 'integrated-circuit' | 'computer' | 'hbm' | 'technology' | 'software' | 'model-weights' | 'other';
  eccn?: string; // the exporter's own classification when there are no parameters, e.g. 'EAR99', '3A991.p'
  hostEccn?: string; // the entry that primarily catches a computer or board, e.g. '5A002.a', '4A003'
  tpp?: number; // total processing performance
  performanceDensity?: number; // TPP per mm² of applicable die area
  applicableDieAreaMm2?: number;
  peakTops?: { bits: number; tops: number; sparse?: true }[]; // manufacturer's claim; TPP is computed from the dense ones;
  // only a sparse figure known: that rate is unknown
  dies?: { areaMm2: number; nonPlanar: boolean; memory?: boolean }[]; // gives applicableDieAreaMm2
  ioBandwidthGBps?: number; // aggregate bidirectional transfer rate, other than volatile memory
  dramBandwidthGBps?: number; // total
  memoryBandwidthDensity?: number; // HBM: GB/s per mm²
  designedOrMarketedForDatacenters?: boolean;
  contains?: {
    chip?: string;
    count: number;
    tpp?: number;
    performanceDensity?: number;
    designedOrMarketedForDatacenters?: boolean;
  }[]; // a server, board or card
  technologyFor?: string; // technology/software: the ECCN it is for, e.g. '3A090'
  trainingOperations?: number; // model weights
  published?: boolean; // model weights or technology released to the public
  endToEndEncrypted?: boolean; // technology or software sent or stored so, and decrypted by nobody who needs an authorisation: § 734.18(a)(5)
  madeInUs?: boolean;
  foreignDirectProduct?: boolean; // § 734.9; absent: presumed true for anything in 3A090/4A090/.z
  controlledUsContentPercent?: number; // § 734.4
  transistorsBillion?: number;
  nodeNm?: number;
  containsHbm?: boolean; // foundry presumption (3A090 Note 1)
  appWeightedTeraflops?: number;
  commerciallyAvailableInUs?: boolean; // Jan 2026 review policy
};

export type Party = {
  role:
    | 'exporter'
    | 'purchaser'
    | 'intermediate-consignee'
    | 'ultimate-consignee'
    | 'end-user'
    | 'foreign-person'
    | 'forwarder'
    | 'carrier'
    | 'foundry'
    | 'osat'
    | 'designer'
    | 'remote-user';
  name?: string;
  aliases?: string[];
  address?: string;
  country?: string;
  headquarters?: string | null; // null: known to be unknown (opaque)
  ultimateParentHeadquarters?: string | null;
  citizenship?: string; // deemed exports: most recent citizenship or permanent residency
  kinds?: (
    | 'military-end-user'
    | 'military-intelligence-end-user'
    | 'government'
    | 'state-owned'
    | 'civil'
    | 'datacenter-operator'
    | 'iaas-provider'
    | 'university'
    | 'approved-designer'
    | 'authorized-designer'
    | 'approved-osat'
    | 'is-informed'
  )[];
  authorisations?: string[]; // e.g. 'uae-supplement-8', 'general-veu', 'uveu', 'nveu'
  listed?: Listing[]; // given: used as is; absent: found by screening
  owners?: Owner[];
};
export type Listing = {
  list: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'ISN' | 'CMIC' | string;
  name?: string;
  footnotes?: number[];
  programs?: string[];
  addedOn?: string;
  licenceRequirement?: 'all-items' | string;
  reviewPolicy?: ReviewPolicy;
};
export type Owner = { name?: string; sharePercent: Share; listed?: Listing[]; owners?: Owner[] };
/** Per cent; null: known to be unknown. Beside contract v1 the doors take bounds, of which one may be absent: nobody is refused who writes v1. */
export type Share = number | null | { atLeast?: number; atMost?: number };
export type EndUse =
  | 'supercomputer'
  | 'advanced-node-fab'
  | 'sme-development'
  | 'military'
  | 'military-intelligence'
  | 'wmd'
  | 'nuclear'
  | 'missile'
  | 'chemical-biological'
  | 'frontier-model-training'
  | 'inference'
  | 'gaming'
  | 'research'
  | 'resale'
  | 'unknown';
export type Evidence = {
  nacNotification?: { filedOn: string; objection?: boolean }; // § 740.8
  purchaseOrder?: boolean;
  jan2026Certifications?: {
    // ¶ (dd) of Supp. 2 to part 748
    supplyInUs?: boolean;
    noFoundryDiversion?: boolean;
    recipientKyc?: boolean;
    remoteUsersListed?: boolean;
    thirdPartyTestInUs?: boolean;
    labIndependent?: boolean;
    volumeShareOfUsPercent?: number;
  };
  hbmCommitments?: boolean; // § 740.25
  uvlStatement?: boolean; // § 744.15(b)
  encryptionB1?: boolean; // § 740.17(b)(1): classified there by its maker or by BIS, in neither (b)(2) nor (b)(3)
  encryptionB3?: boolean; // § 740.17(b)(3): request registered 30 days ago or more, BIS has not said no, not in (b)(2)
  licence?: { id: string; remainingUnits?: number; remainingValueUsd?: number; expiresOn?: string };
  foundryAttestation?: {
    transistorsBillion?: number;
    tpp?: number;
    by?: 'designer' | 'foundry' | 'osat';
    packagedBy?: 'foundry' | 'approved-osat' | 'other';
    packagedIn?: string;
  };
  lppCumulativeTpp?: number; // calendar year, this order included
  installedBaseTpp?: number;
};
export type Money = { amount: string; currency: string }; // decimal string, ISO 4217

export type ReviewPolicy = 'presumption-of-denial' | 'policy-of-denial' | 'case-by-case' | 'presumption-of-approval';

export type Determination = {
  outcome:
    | 'no-licence-required' // NLR: duties may still apply
    | 'exception-available' // a licence exception covers it, conditions met
    | 'authorised' // free because the consignee and every end user are approved, or a general licence
    | 'licence-required'
    | 'licence-not-enforced' // the text requires a licence; BIS has said that it does not enforce it here
    | 'prohibited' // denied persons, or a proposal's mandatory denial
    | 'not-subject-to-ear'
    | 'not-an-export'
    | 'hold' // law and facts leave it open: a person must decide (red flag, opaque owner, a gap in the text)
    | 'not-determined'; // facts are missing: see `missing`
  eccn?: string; // '3A090.a', '4A090.b', '5A002.z.1.a', '3A991.p', 'EAR99' … ; a presumption adds `presumed: true`
  presumed?: boolean;
  exception?: string; // 'NAC', 'ACA', 'HBM', 'LPP', 'AIA', 'SPP' …
  reviewPolicy?: ReviewPolicy;
  reasons: Reason[]; // the provisions that decided, the deciding one first; each with its trace
  missing: { fact: string; question: string }[]; // what would have to be known, most decisive first
  duties: { id: string; cite: string; text: string; due?: string }[]; // EEI, statements, notifications, reports, records
  levies: { id: string; cite: string; payer: string; base: string; rate: string; amount?: Money }[];
  warnings: { id: string; text: string; cite?: string }[];
  wouldChange: { fact: string; from: unknown; to: unknown; outcome: string }[]; // the smallest changes that flip it
  rulebook: { version: string; hash: string };
};
export type Reason = {
  cite: string;
  clause: string;
  title: string;
  effect: string;
  status: string;
  trace: unknown;
  source: string /* Federal Register citation */;
  url?: string;
};
