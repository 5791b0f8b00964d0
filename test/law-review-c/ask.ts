import type { Evidence, Item, Party, Question } from '@tolhuis/core/contract';
import { CERTIFIED } from '../support/certified.ts';

// Questions of a third review of the law, in the sparse form in which they come from outside: one party or two, no owners, no
// quantity, the datasheet stated. What each must say was written down, with its paragraph, before the machine was asked.

/** What an answer must say. Of `outcome` one, of `cites` one, of `duty` every one (alternatives between bars). */
export type Wanted = {
  readonly outcome?: string | readonly string[];
  readonly eccn?: string;
  readonly eccnNot?: string;
  readonly policy?: string;
  readonly exception?: string;
  readonly presumed?: boolean;
  readonly cites?: readonly string[];
  readonly duty?: readonly string[];
  readonly dutyNot?: readonly string[];
  readonly dutyDue?: string;
};
export type Row = readonly [why: string, question: Question, wanted: Wanted];

export const TODAY = '2026-11-21';

/** Someone civil and screened, who works in `country` and whose ultimate parent is in `parent`. */
export const who = (role: Party['role'], country: string, parent = country, more: Partial<Party> = {}): Party => ({
  role,
  country,
  headquarters: country,
  ultimateParentHeadquarters: parent,
  kinds: ['civil'],
  listed: [],
  ...more,
});

type More = Omit<Partial<Question>, 'item' | 'to'> & { parent?: string; party?: Partial<Party> };
/** An order for one civil end user in `to`; `parent`: where his ultimate parent is. */
export const order = (to: string, item: Item, { parent, party, ...more }: More = {}): Question => ({
  on: TODAY,
  to,
  item,
  parties: [who('end-user', to, parent ?? to, party)],
  endUse: [],
  ...more,
});

/** An integrated circuit of these numbers, for data centres. */
export const circuit = (tpp: number, performanceDensity?: number, more: Partial<Item> = {}): Item => ({
  kind: 'integrated-circuit',
  tpp,
  ...(performanceDensity === undefined ? {} : { performanceDensity }),
  designedOrMarketedForDatacenters: true,
  ...more,
});
const sheet = (chip: string, tpp: number, density: number, dram: number, io: number, more: Partial<Item> = {}): Item =>
  circuit(tpp, density, { chip, dramBandwidthGBps: dram, ioBandwidthGBps: io, ...more });
const notForDatacenters = { designedOrMarketedForDatacenters: false };

export const H100 = sheet('nvidia/h100-sxm5', 15_832, 19.45, 3350, 900);
export const H800 = sheet('nvidia/h800-sxm5', 15_832, 19.45, 3350, 400);
export const A100 = sheet('nvidia/a100-sxm4-80gb', 4992, 6.04, 2039, 600);
export const A800 = sheet('nvidia/a800-sxm4-80gb', 4992, 6.04, 2039, 400);
export const H200 = sheet('nvidia/h200-sxm', 15_832, 19.45, 4800, 900, { commerciallyAvailableInUs: true });
export const B200 = sheet('nvidia/b200-hgx', 36_000, 22.1, 8000, 1800, { commerciallyAvailableInUs: true });
export const MI300X = sheet('amd/mi300x', 20_919, 20.57, 5300, 896, { commerciallyAvailableInUs: true });
export const MI250X = sheet('amd/mi250x', 6128, 3.88, 3277, 800, { commerciallyAvailableInUs: true });
export const MI210 = sheet('amd/mi210', 2896, 3.67, 1600, 300);
export const A30 = sheet('nvidia/a30', 2640, 3.196, 933, 200);
export const H20 = sheet('nvidia/h20-96gb', 2368, 2.91, 4000, 900);
export const L40S = sheet('nvidia/l40s', 5864, 9.63, 864, 64);
export const L20 = sheet('nvidia/l20', 1912, 3.14, 864, 64);
export const A10 = sheet('nvidia/a10', 2000, 3.18, 600, 64);
export const V100 = sheet('nvidia/v100-sxm2-32gb', 2000, 2.45, 900, 300);
export const RTX_4090 = sheet('nvidia/rtx-4090', 5285, 8.68, 1008, 64, notForDatacenters);
export const RTX_5090 = sheet('nvidia/rtx-5090', 6704, 8.9, 1792, 128, notForDatacenters);
export const RTX_4090_D = sheet('nvidia/rtx-4090-d', 4708, 7.7, 1008, 64, notForDatacenters);
export const EAR99: Item = { kind: 'other', eccn: 'EAR99' };
export const AT_ONLY: Item = { kind: 'integrated-circuit', eccn: '3A991.p' };
export const hbm = (memoryBandwidthDensity: number, more: Partial<Item> = {}): Item => ({
  kind: 'hbm',
  memoryBandwidthDensity,
  ...more,
});
/** A computer with `count` of these circuits. */
export const server = (of: Item, count = 8, more: Partial<Item> = {}): Item => ({
  kind: 'computer',
  contains: [
    {
      ...(of.chip === undefined ? {} : { chip: of.chip }),
      count,
      ...(of.tpp === undefined ? {} : { tpp: of.tpp }),
      ...(of.performanceDensity === undefined ? {} : { performanceDensity: of.performanceDensity }),
      ...(of.designedOrMarketedForDatacenters === undefined
        ? {}
        : { designedOrMarketedForDatacenters: of.designedOrMarketedForDatacenters }),
    },
  ],
  ...more,
});
export const NVIDIA = who('exporter', 'US', 'US', { name: 'NVIDIA', kinds: ['is-informed'] });
export const AMD = who('exporter', 'US', 'US', { name: 'AMD', kinds: ['is-informed'] });
export const RESELLER = who('exporter', 'US', 'US', { kinds: [] });
export const onEntityList = (more: object = {}): Partial<Party> => ({
  listed: [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial', ...more }],
});
/** NAC notified on `filedOn` without objection, a purchase order on file. */
export const notified = (filedOn: string, more: object = {}): { evidence: Evidence } => ({
  evidence: { nacNotification: { filedOn, objection: false, ...more }, purchaseOrder: true },
});
export const ordered: { evidence: Evidence } = { evidence: { purchaseOrder: true } };
/** All that ¶ (dd) of Supplement No. 2 to part 748 asks, but for what is said otherwise. */
export const certified = (otherwise: object = {}): { evidence: Evidence; activity: 'export' } => ({
  activity: 'export',
  evidence: { jan2026Certifications: { ...CERTIFIED, volumeShareOfUsPercent: 20, ...otherwise } },
});

export const LICENCE = 'licence-required';
export const FREE = 'no-licence-required';
export const TEXT_ONLY = 'licence-not-enforced';
export const EXCEPTION = 'exception-available';
export const AUTHORISED = 'authorised';
export const PROHIBITED = 'prohibited';
export const HOLD = 'hold';
export const ASK = 'not-determined';
export const OUTSIDE = 'not-subject-to-ear';
export const NO_EXPORT = 'not-an-export';
export const DENIAL = 'presumption-of-denial';
export const POLICY_OF_DENIAL = 'policy-of-denial';
export const CASE = 'case-by-case';
export const APPROVAL = 'presumption-of-approval';
