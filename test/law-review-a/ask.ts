import type { Determination, Item, Party, Question } from '@tolhuis/core/contract';
import { CERTIFIED } from '../support/certified.ts';

/** What the law answers, written down before the tool was asked. `cite`: in the first reason's citation or clause. */
export type Expected = {
  readonly outcome: Determination['outcome'];
  readonly cite?: string;
  readonly policy?: Determination['reviewPolicy'];
  readonly eccn?: string;
  readonly exception?: string;
  readonly presumed?: true;
  /** Begins the id of a warning that must be there: the point is contested. */
  readonly warns?: string;
};
export type Row = readonly [why: string, question: Question, expected: Expected];

export const TODAY = '2026-11-21';

/** A civil, screened party whose headquarters and parent are where `home` is. */
export const party = (role: Party['role'], country: string, home = country, more: Partial<Party> = {}): Party => ({
  role,
  name: `Works ${role}`,
  country,
  headquarters: home,
  ultimateParentHeadquarters: home,
  kinds: ['civil'],
  listed: [],
  owners: [],
  ...more,
});
/** Purchaser, ultimate consignee and end user. */
export const buyers = (country: string, home = country, more: Partial<Party> = {}): Party[] => [
  party('purchaser', country, home, more),
  party('ultimate-consignee', country, home, more),
  party('end-user', country, home, more),
];

type More = Partial<Question> & { home?: string; party?: Partial<Party> };
/** A question with no end use of part 744, and buyers in the destination. */
export const ask = (item: Item | string, to: string, { home, party: of, ...more }: More = {}): Question => ({
  on: TODAY,
  item: typeof item === 'string' ? { chip: item } : item,
  to,
  parties: buyers(to, home ?? to, of),
  endUse: [],
  ...more,
});

export const A100 = 'nvidia/a100-sxm4-80gb';
export const A30 = 'nvidia/a30';
export const H100 = 'nvidia/h100-sxm5';
export const H20 = 'nvidia/h20-96gb';
export const RTX_4090 = 'nvidia/rtx-4090';
export const HBM: Item = { kind: 'hbm', memoryBandwidthDensity: 3 };
export const H200: Item = { chip: 'nvidia/h200-sxm', commerciallyAvailableInUs: true };
export const EAR99: Item = { kind: 'computer', eccn: 'EAR99' };
export const nvidia = party('exporter', 'US', 'US', { name: 'NVIDIA Corporation' });
/** On the Entity List for all items. */
export const entityListed = (more: object = {}): Partial<Party> => ({
  listed: [
    { list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial', footnotes: [], ...more },
  ],
});
/** NAC notified, purchase order in hand. */
export const notified = (filedOn = '2026-10-20') => ({
  nacNotification: { filedOn, objection: false },
  purchaseOrder: true,
});
export const certified = CERTIFIED;
export const uaeApproved: Partial<Party> = {
  headquarters: 'US',
  ultimateParentHeadquarters: 'US',
  authorisations: ['uae-supplement-8'],
};

export const LICENCE = 'licence-required';
export const FREE = 'no-licence-required';
export const TEXT_ONLY = 'licence-not-enforced';
export const EXCEPTION = 'exception-available';
export const HOLD = 'hold';
export const ASK = 'not-determined';
export const DENIAL = 'presumption-of-denial';
export const POLICY_OF_DENIAL = 'policy-of-denial';
export const CASE = 'case-by-case';
export const APPROVAL = 'presumption-of-approval';
