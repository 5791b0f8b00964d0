import {
  A30,
  ASK,
  AT_ONLY,
  AUTHORISED,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  OUTSIDE,
  order,
  ordered,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, listed, owned, owner, type Row, through } from './ask.ts';
import { foreign } from './given.ts';

const rule = ['744.11', '90 FR 47201', '90 FR 50857'];
const same = { outcome: LICENCE, policy: DENIAL, cites: rule } as const;
const during = '2025-10-20';

/** The 50 % rule with others. */
export const OWNERS: readonly Row[] = [
  [
    'half by an MEU List party, 3A991, in China',
    owned(during, 'CN', AT_ONLY, [owner(50, 'MEU')]),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21', ...rule] },
  ],
  ['half by an MEU List party, EAR99', owned(during, 'CN', EAR99, [owner(50, 'MEU')]), { outcome: FREE }],
  ['half by an unverified party', owned(during, 'MY', EAR99, [owner(70, 'UVL')]), { outcome: [FREE, HOLD] }],
  [
    'an SDN of another programme owns half',
    owned(during, 'TR', EAR99, [owner(60, 'SDN', { programs: ['IRAQ2'] })]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'a third by EL and a fifth by MEU: aggregate',
    owned(during, 'VN', AT_ONLY, [owner(30), owner(20, 'MEU')]),
    { outcome: LICENCE, cites: rule },
  ],
  ['half, and an unknown one besides', owned(during, 'MY', EAR99, [owner(50), owner(null)]), same],
  [
    'a third, and an unknown one besides',
    owned(during, 'MY', EAR99, [owner(33), owner(null)]),
    { outcome: HOLD, cites: ['732', ...rule] },
  ],
  [
    'an unknown share of an unlisted holding of a listed party',
    owned(during, 'MY', EAR99, [through(null, owner(100))]),
    { outcome: HOLD },
  ],
  [
    'an unknown share of an unlisted owner',
    owned(during, 'MY', EAR99, [{ name: 'Clean', sharePercent: null, listed: [] }]),
    { outcome: FREE },
  ],
  ['0 %', owned(during, 'MY', EAR99, [owner(0)]), { outcome: [FREE, HOLD] }],
  [
    'an owner who was not screened',
    owned(during, 'MY', EAR99, [{ name: 'Unscreened Holdings', sharePercent: 60 }]),
    { outcome: [HOLD, ASK] },
  ],
  [
    'two chains that meet: 25 direct, half of a half',
    owned(during, 'MY', EAR99, [owner(25), through(50, owner(50))]),
    same,
  ],
  ['three levels', owned(during, 'MY', EAR99, [through(60, through(70, owner(80)))]), same],
  [
    'three levels, the last below half',
    owned(during, 'MY', EAR99, [through(60, through(70, owner(49)))]),
    { outcome: [FREE, HOLD] },
  ],
  [
    'case by case and presumption of denial: the stricter',
    owned(during, 'MY', EAR99, [owner(50, 'EL', { reviewPolicy: 'case-by-case' }), owner(50)]),
    same,
  ],
  [
    'General Order No. 7: Israel, A:6',
    owned(during, 'IL', EAR99, [owner(60)]),
    { outcome: AUTHORISED, cites: ['736'] },
  ],
  ['… Cyprus', owned(during, 'CY', AT_ONLY, [owner(50)]), { outcome: AUTHORISED, cites: ['736'] }],
  ['… the UAE is in no A:5 yet', owned(during, 'AE', EAR99, [owner(60)]), same],
  ['… on the first day', owned('2025-09-29', 'JP', EAR99, [owner(60)]), { outcome: AUTHORISED, cites: ['736'] }],
  [
    '… on the last day before the stay',
    owned('2025-11-09', 'JP', EAR99, [owner(60)]),
    { outcome: AUTHORISED, cites: ['736'] },
  ],
  ['… not after it expired: 10 November 2026', owned('2026-11-10', 'JP', EAR99, [owner(60)]), same],
  [
    '… not where the party itself is listed',
    order('JP', EAR99, { on: during, party: { ...listed(), owners: [owner(60)] } }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    '… leaves the duty of § 744.23: a supercomputer',
    owned(during, 'JP', H20, [owner(60, 'EL', { footnotes: [4] })]),
    { outcome: [AUTHORISED, LICENCE, HOLD] },
  ],
  [
    'footnote 4 comes along: a foreign product',
    owned(during, 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], { activity: 'reexport', from: 'TW' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['734.9(e)', ...rule] },
  ],
  [
    '… not in the stay',
    owned('2026-05-05', 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], {
      activity: 'reexport',
      from: 'TW',
    }),
    { outcome: [OUTSIDE, FREE, HOLD] },
  ],
  [
    '… again from 10 November 2026',
    owned('2026-11-12', 'MY', foreign(H20), [owner(60, 'EL', { footnotes: [4] })], {
      activity: 'reexport',
      from: 'TW',
    }),
    { outcome: LICENCE, cites: ['734.9(e)', ...rule] },
  ],
  [
    '.a in Malaysia, in the stay: by its text only, not free',
    owned('2026-05-05', 'MY', H100, [owner(60)]),
    { outcome: [TEXT_ONLY, HOLD], cites: ['742.6(a)(6)(iii)'] },
  ],
  [
    '.b with ACA in Vietnam, in the stay',
    owned('2026-05-05', 'VN', A30, [owner(60)], ordered),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    '.b with ACA in Vietnam, after it',
    owned('2026-11-12', 'VN', A30, [owner(60)], ordered),
    { outcome: LICENCE, policy: DENIAL, cites: rule },
  ],
  [
    '.b with ACA in Vietnam, after it, the operator says stayed',
    owned('2026-11-12', 'VN', A30, [owner(60)], {
      ...ordered,
      assume: { 'affiliates-rule-after-2026-11-09': 'stayed' },
    }),
    { outcome: [EXCEPTION, HOLD] },
  ],
  [
    'SPP for an affiliate in Syria',
    owned('2026-11-12', 'SY', EAR99, [owner(60)]),
    { outcome: LICENCE, policy: DENIAL, cites: rule },
  ],
  [
    'the purchaser is the affiliate, the user is not',
    order('MY', EAR99, { on: during, ...beside('MY', [who('purchaser', 'SG', 'SG', { owners: [owner(55)] })]) }),
    same,
  ],
  [
    'an intermediate consignee is the affiliate',
    order('MY', EAR99, {
      on: during,
      ...beside('MY', [who('intermediate-consignee', 'VN', 'VN', { owners: [owner(55)] })]),
    }),
    same,
  ],
  [
    'a forwarder is',
    order('MY', EAR99, { on: during, ...beside('MY', [who('forwarder', 'VN', 'VN', { owners: [owner(55)] })]) }),
    { outcome: [FREE, HOLD, LICENCE] },
  ],
  ['share unknown in the stay', owned('2026-05-05', 'MY', EAR99, [owner(null)]), { outcome: [FREE, HOLD] }],
  [
    'share unknown from 10 November 2026',
    owned('2026-11-10', 'MY', EAR99, [owner(null)]),
    { outcome: HOLD, cites: ['732', ...rule] },
  ],
  [
    'share unknown, the operator says stayed',
    owned('2026-11-12', 'MY', EAR99, [owner(null)], { assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    { outcome: [FREE, HOLD] },
  ],
  ['after 10 January 2027, whatever was announced', owned('2027-01-11', 'MY', EAR99, [owner(60)]), same],
  [
    'the day after the rule with a warning of the announcement',
    owned('2026-11-10', 'MY', EAR99, [owner(60)]),
    { ...same, warns: ['90 FR 50857|Federal Register'] },
  ],
  [
    'listed owner added later than the export',
    owned(during, 'MY', EAR99, [owner(60, 'EL', { addedOn: '2026-01-05' })]),
    { outcome: FREE },
  ],
  [
    'a Chinese owner that is on no list: .a in Malaysia',
    owned('2026-05-05', 'MY', H100, [{ name: 'Fund', sharePercent: 70, listed: [] }]),
    { outcome: TEXT_ONLY },
  ],
];
