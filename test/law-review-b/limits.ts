import {
  asked,
  B300,
  buyer,
  H100,
  H200,
  KEPT,
  LR,
  NOT_ENFORCED,
  POA,
  POD,
  party,
  server,
  type Table,
  today,
  US,
} from './ask.ts';

const lpp = (quantity: number, total?: number, more: object = {}) =>
  asked('2026-06-01', 'CH', H100, {
    quantity,
    evidence: total === undefined ? {} : { lppCumulativeTpp: total },
    ...more,
  });
const diffusion = { scenarios: ['diffusion-enforced'] };
const india = (quantity: number, more: object = {}, holds?: object) =>
  today('IN', H100, { ...diffusion, quantity, ...more }, holds && [US, ...buyer('IN', holds)]);
const designer = party('designer', 'US', { name: 'NVIDIA', kinds: ['approved-designer'] });
const aia = (quantity: number) => today('DE', H100, { ...diffusion, quantity }, [US, designer, ...buyer('DE')]);
const caps = { scenarios: ['h200-caps'] };

export const QUOTAS: Table = {
  source: '§§ 740.27, 740.29, 742.6(b)(10)(iii)(B), 748.15; H100 at 15,832 TPP',
  rows: [
    [
      'lpp-over',
      '1,700 H100 are 26,914,400 TPP',
      lpp(1700, 26_914_400),
      { outcome: NOT_ENFORCED, warns: [/^over-limit:LPP /] },
    ],
    [
      'lpp-within',
      '1,699 are 26,898,568',
      lpp(1699, 26_898_568),
      { exception: 'LPP', silent: [/over-limit:LPP /], duties: ['LPP-certification', 'LPP-notice'] },
    ],
    [
      'lpp-too-small',
      'a stated total below the order itself frees nothing',
      lpp(2000, 1000),
      { outcome: [NOT_ENFORCED, ...KEPT], warns: [/^over-limit:LPP /] },
    ],
    ['lpp-earlier', 'earlier orders count', lpp(10, 26_900_001), { outcome: NOT_ENFORCED }],
    ['lpp-unstated', 'the order alone is over', lpp(2000), { warns: [/^over-limit:LPP .*not enforce/] }],
    [
      'lpp-notice',
      '203 H100: 3,213,896 TPP',
      lpp(203, 3_213_896),
      { duties: ['LPP-notice'], due: ['LPP-certification', '2026-07-01'] },
    ],
    ['lpp-no-notice', '202: 3,198,064', lpp(202, 3_198_064), { noDuties: ['LPP-notice'] }],
    ['lpp-enforced', 'enforced: above it a licence', lpp(1700, 26_914_400, diffusion), { outcome: LR, policy: POA }],
    [
      'lpp-uae',
      'no allowance for the Emirates',
      asked('2025-06-01', 'AE', H100, { quantity: 100, evidence: { lppCumulativeTpp: 1_583_200 } }),
      { outcome: LR },
    ],
    [
      'country',
      'told with its number, and that it is not enforced',
      asked('2026-06-01', 'IN', H100, { quantity: 10 }),
      { outcome: NOT_ENFORCED, warns: [/^limit:country-allocation .*790,000,000.*not enforce/] },
    ],
    [
      'country-early',
      'not due before 15 May 2025',
      asked('2025-03-01', 'IN', H100, { quantity: 10 }),
      { warns: [/^limit:country-allocation .*Not yet due/] },
    ],
    [
      'country-none',
      'Germany has none',
      asked('2026-06-01', 'DE', H100, { quantity: 10 }),
      { silent: [/country-allocation/] },
    ],
    [
      'country-order',
      '50,000 H100 alone exceed it',
      india(50_000),
      { outcome: LR, policy: 'policy-of-denial', warns: [/^over-limit:country-allocation/] },
    ],
    [
      'country-within',
      'within it',
      india(49_800, { evidence: { installedBaseTpp: 788_433_600 } }),
      { outcome: LR, policy: POA },
    ],
    [
      'country-china',
      'China keeps its presumption',
      today('CN', B300, { ...diffusion, quantity: 150_000 }),
      { outcome: LR, policy: POD },
    ],
    [
      'nveu',
      'the cap of the fourth quarter of 2026',
      india(10, {}, { authorisations: ['nveu'] }),
      { warns: [/limit:NVEU .*4,272,750,000/], duties: ['VEU-reports'] },
    ],
    [
      'nveu-over',
      '14 bn TPP',
      india(250_000, { item: { chip: B300 } }, { authorisations: ['nveu'] }),
      { warns: [/^over-limit:NVEU/] },
    ],
    [
      'nveu-nobody',
      'nobody says to hold one',
      india(10),
      { silent: [/limit:[NU]VEU/], noDuties: ['VEU-reports', 'may-apply:VEU-reports'] },
    ],
    [
      'uveu',
      '25, 7 and 50 per cent',
      india(10, {}, { headquarters: 'US', ultimateParentHeadquarters: 'US', authorisations: ['uveu'] }),
      { warns: [/limit:UVEU-25/, /limit:UVEU-7 /, /limit:UVEU-50/] },
    ],
    [
      'uveu-foreign',
      'the half in the US binds US companies',
      india(10, {}, { headquarters: 'JP', ultimateParentHeadquarters: 'JP', authorisations: ['uveu'] }),
      { warns: [/limit:UVEU-25/], silent: [/UVEU-50/] },
    ],
    [
      'aia-report',
      '15,981 H100 pass 253,000,000 TPP',
      aia(15_981),
      { exception: 'AIA', warns: [/^over-limit:AIA-report/] },
    ],
    ['aia-below', '15,980 do not', aia(15_980), { duties: ['AIA-certification'], silent: [/over-limit:AIA-report/] }],
    [
      'cap-75000',
      'exactly the reported cap',
      asked('2026-06-01', 'CN', H200, { ...caps, quantity: 75_000 }),
      { warns: [/^limit:h200-caps/] },
    ],
    [
      'cap-75001',
      'one more',
      asked('2026-06-01', 'CN', H200, { ...caps, quantity: 75_001 }),
      { warns: [/^over-limit:h200-caps/] },
    ],
    [
      'cap-servers',
      '9,376 servers of eight',
      asked('2026-06-01', 'CN', server('nvidia/h200-sxm'), { ...caps, quantity: 9376 }),
      { warns: [/^over-limit:h200-caps/] },
    ],
    ['cap-no-law', 'no law', asked('2026-06-01', 'CN', H200, { quantity: 80_000 }), { silent: [/75,000/] }],
  ],
};
