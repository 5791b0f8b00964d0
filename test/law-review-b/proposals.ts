import {
  A30,
  asked,
  B300,
  buyer,
  CBC,
  certified,
  H20,
  H100,
  H200,
  KEPT,
  LR,
  licence,
  NLR,
  NOT_ENFORCED,
  NVIDIA,
  notified,
  party,
  server,
  sold,
  type Table,
  today,
  US,
} from './ask.ts';

const under = (scenario: string, more: object = {}) => ({ scenarios: [scenario], ...more });
const reseller = sold('Example Systems Inc.');
const from = (who: object, to: string) => [who, ...buyer(to)];
const parent = (to: string, home: string) => [US, ...buyer(to, { ultimateParentHeadquarters: home })];

const safe = (more: object = {}) => under('safe-chips-act', more);
const congress = ['ai-overwatch-act/congress'];
const watch = (more: object = {}) => under('ai-overwatch-act', more);
const gain = (more: object = {}) => under('gain-ai-act', more);
const certificate = ['gain-ai-act/certificate'];
export const BILLS: Table = {
  source: 'S.3374; H.R.6875 and S.4456; S.3150; H.R.3447; H.R.2683; S.1473; H.R.8170, 119th Congress',
  rows: [
    [
      'safe-h200',
      'every application is denied',
      today('CN', H200, safe(certified())),
      { outcome: 'prohibited', warns: [/Not law/] },
    ],
    ['safe-licensed', 'licences in hand too', today('CN', H200, safe(licence())), { outcome: 'prohibited' }],
    ['safe-russia', 'one of the four', today('RU', H200, safe()), { outcome: 'prohibited' }],
    ['safe-cuba', 'not one of them', today('CU', H200, safe()), { outcome: LR, policy: 'policy-of-denial' }],
    [
      'safe-transfer',
      'transfers too',
      today('CN', H100, safe({ from: 'CN', activity: 'in-country-transfer' })),
      { outcome: 'prohibited' },
    ],
    [
      'safe-h20-141',
      '4,800 GB/s are over 4,100',
      today('CN', 'nvidia/h20-141gb', safe(), from(NVIDIA, 'CN')),
      { outcome: 'prohibited' },
    ],
    [
      'safe-4090',
      'a consumer card above 4,800 is not freed by NAC',
      today('CN', 'nvidia/rtx-4090', safe(notified())),
      { outcome: KEPT },
    ],
    ['safe-l20', 'below every line', today('CN', 'nvidia/l20', safe()), { outcome: NLR }],
    ['safe-a40', 'TPP 2,395 at a density of 3.8', today('CN', 'nvidia/a40', safe()), { outcome: 'prohibited' }],
    ['safe-germany', 'not there', today('DE', H100, safe()), { outcome: NOT_ENFORCED }],
    [
      'watch-h200',
      'thirty days before Congress',
      today('CN', H200, watch(certified())),
      { outcome: LR, duties: congress },
    ],
    [
      'watch-licensed',
      'licences end',
      today('CN', H200, watch(licence())),
      { duties: ['ai-overwatch-act/old-licences'] },
    ],
    ['watch-b200', 'Blackwell in a server', today('CN', server('nvidia/b200-hgx'), watch()), { outcome: 'prohibited' }],
    ['watch-rubin', 'beyond Blackwell: never free', today('CN', 'nvidia/rubin-r200', watch()), { outcome: KEPT }],
    [
      'watch-venezuela',
      'a Venezuelan parent in Panama',
      today('PA', H100, watch(), parent('PA', 'VE')),
      { outcome: LR, duties: congress },
    ],
    ['watch-belarus', 'not one of the six', today('BY', H100, watch()), { outcome: LR, noDuties: congress }],
    [
      'watch-h20',
      'an H20 without a letter',
      today('CN', H20, watch(), from(reseller, 'CN')),
      { outcome: LR, duties: congress },
    ],
    ['watch-nac', 'no exception helps', today('CN', 'nvidia/rtx-5090', watch(notified())), { outcome: LR }],
    ['gain-h200', 'the certificate', today('CN', H200, gain(certified())), { outcome: LR, duties: certificate }],
    ['gain-macau', 'Macau', today('MO', H100, gain()), { duties: certificate }],
    ['gain-emirates', 'not in the text of October', today('AE', H100, gain()), { outcome: LR, noDuties: certificate }],
    [
      'gain-burma',
      'an H20 to Burma',
      today('MM', H20, gain(), from(reseller, 'MM')),
      { outcome: LR, duties: certificate },
    ],
    [
      'security-germany',
      'allies too; from memory, and said so',
      today('DE', B300, under('chip-security-act')),
      { outcome: NOT_ENFORCED, duties: ['chip-security-act/location'], warns: [/from memory/] },
    ],
    [
      'security-h20',
      'not in 3A090',
      today('CN', H20, under('chip-security-act')),
      { noDuties: ['chip-security-act/location'] },
    ],
    [
      'security-licensed',
      'reports of diversion',
      today('SA', B300, under('chip-security-act', licence())),
      { duties: ['chip-security-act/report'] },
    ],
    [
      'remote-access',
      'a power, not a ban',
      today('CN', H100, under('remote-access-security-act', { activity: 'remote-access', from: 'SG' }), [
        party('remote-user', 'CN'),
      ]),
      { outcome: ['not-determined', 'hold'] },
    ],
    ['whistle', 'controls no item', today('DE', H100, under('whistle')), { outcome: NOT_ENFORCED }],
    ['match', 'a chip-making tool', today('CN', { kind: 'other', eccn: '3B001.f' }, under('match')), { outcome: KEPT }],
  ],
};

const frame = (quantity: number | undefined, to = 'FR', item: object | string = B300) =>
  today(to, item, under('framework-2026', quantity === undefined ? {} : { quantity }));
const tier = (name: string) => [`framework-2026/${name}`];
const [simple, clearance, assurances] = [tier('simple-review'), tier('pre-clearance'), tier('government-assurances')];
export const DRAFTS: Table = {
  source: 'draft framework of 26 February 2026 (withdrawn 13 March); draft of 4 July 2025; 90 FR 4544 as written',
  rows: [
    ['frame-1000', '1,000 of 56,000 TPP', frame(1000), { outcome: LR, duties: simple, noDuties: clearance }],
    ['frame-1001', 'one more', frame(1001), { duties: clearance, noDuties: simple }],
    ['frame-h100', '3,537 H100 are 999.96', frame(3537, 'GB', H100), { duties: simple }],
    ['frame-h100-more', '3,538 are 1,000.24', frame(3538, 'GB', H100), { duties: clearance }],
    [
      'frame-boards',
      '700 boards of two GPUs of 40,000',
      frame(700, 'DE', 'nvidia/gb200-superchip'),
      { duties: simple },
    ],
    ['frame-boards-more', '701', frame(701, 'DE', 'nvidia/gb200-superchip'), { duties: clearance }],
    ['frame-199999', 'still the middle', frame(199_999), { duties: clearance }],
    [
      'frame-servers',
      '25,000 servers of eight',
      frame(25_000, 'FR', server(B300)),
      { duties: assurances, warns: [/this order alone/] },
    ],
    [
      'frame-no-quantity',
      'any tier',
      frame(undefined),
      {
        outcome: LR,
        duties: ['may-apply:framework-2026/simple-review', 'may-apply:framework-2026/government-assurances'],
      },
    ],
    [
      'frame-china',
      'China keeps its rules',
      today('CN', H200, under('framework-2026', { ...certified(), quantity: 10 })),
      { outcome: LR, policy: CBC, noDuties: simple },
    ],
    [
      'frame-g42',
      'even G42',
      today('AE', B300, under('framework-2026', { quantity: 250_000 }), [
        US,
        ...buyer('AE', { name: 'G42', authorisations: ['uae-supplement-8'] }),
      ]),
      { outcome: LR, duties: assurances },
    ],
    ['draft-thailand', 'Thailand', today('TH', A30, under('malaysia-thailand-draft')), { outcome: LR }],
    [
      'draft-us-company',
      'the easing is from memory and frees nobody',
      today('MY', H100, under('malaysia-thailand-draft'), [
        US,
        ...buyer('MY', { headquarters: 'US', ultimateParentHeadquarters: 'US' }),
      ]),
      { outcome: LR },
    ],
    ['draft-singapore', 'not named', today('SG', H100, under('malaysia-thailand-draft')), { outcome: NOT_ENFORCED }],
    [
      'diffusion-poland',
      'not a favoured country',
      today('PL', H100, under('diffusion-enforced', { quantity: 10 })),
      { outcome: LR, policy: 'presumption-of-approval' },
    ],
    ['diffusion-b', '.b items are not in it', today('SG', A30, under('diffusion-enforced')), { outcome: NLR }],
    [
      'diffusion-weights',
      'weights of exactly 10^26',
      today('SG', { kind: 'model-weights', trainingOperations: 1e26, published: false }, under('diffusion-enforced')),
      { outcome: LR, eccn: '4E091', policy: 'presumption-of-denial' },
    ],
    [
      'diffusion-early',
      'not due before 15 May 2025',
      asked('2025-05-14', 'SG', H100, under('diffusion-enforced')),
      { outcome: NLR },
    ],
    [
      'two-at-once',
      'both at once',
      today('DE', B300, { scenarios: ['framework-2026', 'chip-security-act'], quantity: 10_000 }),
      { outcome: LR, duties: ['framework-2026/pre-clearance', 'chip-security-act/location'] },
    ],
  ],
};
