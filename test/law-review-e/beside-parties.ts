import {
  A30,
  A100,
  AT_ONLY,
  B200,
  CASE,
  certified,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H200,
  HOLD,
  LICENCE,
  NVIDIA,
  PROHIBITED,
  who,
} from '../law-review-c/ask.ts';
import { listed, on, owned, owner, type Row, through, usd, uses } from './ask.ts';
import { bare } from './given.ts';

const half = owner;
/** Beside what is known: letters, certificates, lists and owners. */
export const BESIDE_PARTIES: readonly Row[] = [
  [
    'letters: H20 by NVIDIA on 9 April 2025',
    bare('CN', H20, [NVIDIA, who('end-user', 'CN')], { on: '2025-04-09' }),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'letters: H20 by NVIDIA to Singapore',
    bare('SG', H20, [NVIDIA, who('end-user', 'SG')], { on: '2025-05-20' }),
    { outcome: FREE },
  ],
  [
    'letters: RTX 5090 D v2, 1,344',
    bare('CN', { chip: 'nvidia/rtx-5090-d-v2' }, [NVIDIA, who('end-user', 'CN')], { on: '2025-09-01' }),
    { outcome: FREE },
  ],
  [
    'letters: L20 of NVIDIA, 864 + 64',
    bare('CN', { chip: 'nvidia/l20' }, [NVIDIA, who('end-user', 'CN')]),
    { outcome: FREE },
  ],
  [
    'letters: 15 % share on an H20 sold under a licence',
    bare('CN', H20, [NVIDIA, who('end-user', 'CN')], {
      on: '2025-09-01',
      ...usd(10, '12000'),
      evidence: { licence: { id: 'D1', remainingUnits: 100, expiresOn: '2026-09-01' } },
    }),
    { levy: ['15'], amount: '18000.00' },
  ],
  [
    'case by case: a reexport from Taiwan',
    bare('CN', H200, [who('end-user', 'CN')], { ...certified(), on: '2026-06-01', activity: 'reexport', from: 'TW' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: a Chinese group in Singapore',
    bare('SG', H200, [who('end-user', 'SG', 'CN')], { ...certified(), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: B200',
    bare('CN', B200, [who('end-user', 'CN')], { ...certified(), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: not sold in the US',
    bare('CN', { ...H200, commerciallyAvailableInUs: false }, [who('end-user', 'CN')], {
      ...certified(),
      on: '2026-06-01',
    }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: lab not independent',
    bare('CN', H200, [who('end-user', 'CN')], { ...certified({ labIndependent: false }), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: no KYC of the recipient',
    bare('CN', H200, [who('end-user', 'CN')], { ...certified({ recipientKyc: false }), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: for a military user',
    bare('CN', H200, [who('end-user', 'CN', 'CN', { kinds: ['military-end-user'] })], {
      ...certified(),
      on: '2026-06-01',
      endUse: ['military'],
    }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: the buyer is listed',
    bare('CN', H200, [who('end-user', 'CN', 'CN', listed())], { ...certified(), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'case by case: A100 to Macau, all papers',
    bare('MO', { ...A100, commerciallyAvailableInUs: true }, [who('end-user', 'MO')], {
      ...certified(),
      on: '2026-06-01',
    }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'case by case: Venezuela',
    bare('VE', H200, [who('end-user', 'VE')], { ...certified(), on: '2026-06-01' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'case by case: an A30 with all papers and no NAC',
    bare('CN', { ...A30, commerciallyAvailableInUs: true }, [who('end-user', 'CN')], {
      on: '2026-06-01',
      activity: 'export',
      evidence: { ...certified().evidence, purchaseOrder: false },
    }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'listed: a purchaser on the Entity List for an innocent user',
    bare('DE', AT_ONLY, [who('purchaser', 'HK', 'CN', listed()), who('end-user', 'DE')]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'listed: an intermediate consignee',
    bare('MY', EAR99, [who('intermediate-consignee', 'HK', 'CN', listed()), who('end-user', 'MY')]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11'] },
  ],
  [
    'listed: a carrier that is listed',
    bare('KR', AT_ONLY, [who('carrier', 'HK', 'CN', listed()), who('end-user', 'KR')]),
    { outcome: FREE },
  ],
  ['listed: MEU List, EAR99', bare('CN', EAR99, [who('end-user', 'CN', 'CN', on('MEU'))]), { outcome: FREE }],
  [
    'listed: SDN of another programme',
    bare('TR', EAR99, [who('end-user', 'TR', 'TR', on('SDN', { programs: ['CYBER2'] }))]),
    { outcome: HOLD },
  ],
  [
    'listed: SDGT in Lebanon',
    bare('LB', AT_ONLY, [who('end-user', 'LB', 'LB', on('SDN', { programs: ['SDGT'] }))]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.8'] },
  ],
  [
    'listed: a denied forwarder',
    bare('DE', EAR99, [who('forwarder', 'DE', 'DE', on('DPL')), who('end-user', 'DE')]),
    { outcome: PROHIBITED, cites: ['764.3'] },
  ],
  [
    'listed: a denied exporter',
    bare('DE', EAR99, [who('exporter', 'US', 'US', on('DPL')), who('end-user', 'DE')]),
    { outcome: PROHIBITED },
  ],
  [
    'listed: UVL with a statement',
    bare('CN', { kind: 'computer', eccn: '4A994.l' }, [who('end-user', 'CN', 'CN', on('UVL'))], {
      evidence: { uvlStatement: true },
    }),
    { outcome: FREE },
  ],
  [
    'listed: an entry with a policy of case by case',
    bare('CN', H20, [who('end-user', 'CN', 'CN', listed({ reviewPolicy: 'case-by-case' }))]),
    { outcome: LICENCE, policy: CASE, cites: ['744.11'] },
  ],
  [
    'supercomputer: EAR99 for one in China',
    bare('CN', EAR99, [who('end-user', 'CN')], uses('supercomputer')),
    { outcome: FREE },
  ],
  [
    'supercomputer: H20 for one in Germany',
    bare('DE', H20, [who('end-user', 'DE')], uses('supercomputer')),
    { outcome: FREE },
  ],
  [
    'supercomputer: H20 for one in Macau',
    bare('MO', H20, [who('end-user', 'MO')], uses('supercomputer')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(1)'] },
  ],
  ['affiliates: exactly 50', owned('2025-10-15', 'MY', EAR99, [half(50)]), { outcome: LICENCE, policy: DENIAL }],
  [
    'affiliates: 49.99',
    owned('2025-10-15', 'MY', EAR99, [half(49.99)]),
    { outcome: [HOLD, FREE], cites: ['732', '744.11'] },
  ],
  ['affiliates: 60 % of 80 %', owned('2025-10-15', 'MY', EAR99, [through(80, half(60))]), { outcome: LICENCE }],
  [
    'affiliates: through the stay with the switch',
    owned('2026-11-21', 'MY', EAR99, [half(60)], { assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    { outcome: [FREE, HOLD] },
  ],
];
