import type { Item } from '@tolhuis/core/contract';
import {
  ASK,
  AT_ONLY,
  certified,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H100,
  H200,
  HOLD,
  LICENCE,
  order,
  ordered,
  POLICY_OF_DENIAL,
  RESELLER,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { kinds, listed, on, type Row } from './ask.ts';

const own = (eccn: string, kind: Item['kind'] = 'integrated-circuit', more: Partial<Item> = {}): Item => ({
  kind,
  eccn,
  ...more,
});
const OPEN = [ASK, HOLD];
/** The exporter’s own entry, and what a list entry says in its own words. */
export const OWN_WORDS: readonly Row[] = [
  [
    'case by case asks an export from the US: "export" out of Taiwan',
    order('CN', H200, { ...certified(), on: '2026-06-01', from: 'TW' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    '"reexport" out of the US contradicts itself: the stricter policy',
    order('CN', H200, { ...certified(), on: '2026-06-01', activity: 'reexport', from: 'US' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['own word 3A090 without paragraph, China', order('CN', own('3A090')), { outcome: LICENCE }],
  ['own word 3A090 without paragraph, Germany', order('DE', own('3A090')), { outcome: [TEXT_ONLY, FREE, ...OPEN] }],
  [
    'own word 3A090.b, Vietnam, no order',
    order('VN', own('3A090.b'), { evidence: {} }),
    { outcome: LICENCE, eccn: '3A090.b' },
  ],
  [
    'own word 3A090.b, Vietnam, an order',
    order('VN', own('3A090.b'), ordered),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  ['own word 3A090.c, Malaysia', order('MY', own('3A090.c', 'hbm')), { outcome: FREE, eccn: '3A090.c' }],
  [
    'own word 4A090.b, China, no notice',
    order('CN', own('4A090.b', 'computer'), { evidence: {} }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['own word 4A090.a, Israel', order('IL', own('4A090.a', 'computer')), { outcome: TEXT_ONLY }],
  [
    'own word 5A992.z.2, Vietnam, an order',
    order('VN', own('5A992.z.2', 'computer'), ordered),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  ['own word 5A992.z.1, China', order('CN', own('5A992.z.1', 'computer')), { outcome: LICENCE, policy: DENIAL }],
  ['own word 3A001.z.1.a, Saudi Arabia', order('SA', own('3A001.z.1.a')), { outcome: LICENCE, eccn: '3A001.z' }],
  ['own word 4A003.z.1.b, China', order('CN', own('4A003.z.1.b', 'computer')), { outcome: LICENCE, eccn: '4A003.z' }],
  [
    'own word 3A991, China',
    order('CN', own('3A991'), { parties: [RESELLER, who('end-user', 'CN')] }),
    { outcome: FREE },
  ],
  ['own word 4A994, Sudan', order('SD', own('4A994', 'computer')), { outcome: FREE }],
  ['own word 5A992.c, Burma', order('MM', own('5A992.c', 'computer')), { outcome: FREE }],
  [
    'own word 5A992.c for an army in Burma',
    order('MM', own('5A992.c', 'computer'), kinds('military-end-user')),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.21'] },
  ],
  ['own word EAR99 for an army in Burma', order('MM', EAR99, kinds('military-end-user')), { outcome: FREE }],
  ['own word 3A001.a.7 to China: not in this rulebook', order('CN', own('3A001.a.7')), { outcome: [LICENCE, ...OPEN] }],
  ['own word 4E091 to Germany', order('DE', own('4E091', 'model-weights')), { outcome: TEXT_ONLY }],
  [
    'own word 3E001 for 3A090 to India',
    order('IN', own('3E001', 'technology', { technologyFor: '3A090' })),
    { outcome: [TEXT_ONLY, FREE, ...OPEN] },
  ],
  [
    'an "other" of TPP 5,000',
    order('CN', { kind: 'other', tpp: 5000, performanceDensity: 6, designedOrMarketedForDatacenters: true }),
    { outcome: [LICENCE, ...OPEN] },
  ],
  [
    'no kind, a chip by name',
    order('CN', { chip: 'nvidia/h100-sxm5' }),
    { outcome: LICENCE, eccn: '3A090.a', policy: DENIAL },
  ],
  ['a chip nobody knows', order('CN', { chip: 'acme/unknown' }), { outcome: OPEN }],
  ['a chip nobody knows, to Germany', order('DE', { chip: 'acme/unknown' }), { outcome: OPEN }],
  [
    'a listed entry whose requirement is not "all items"',
    order('CN', AT_ONLY, {
      party: on('EL', {
        licenceRequirement: 'All items subject to the EAR except EAR99',
        reviewPolicy: 'presumption-of-denial',
      }),
    }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    '… for EAR99',
    order('CN', EAR99, {
      party: on('EL', { licenceRequirement: 'All items on the CCL', reviewPolicy: 'presumption-of-denial' }),
    }),
    { outcome: [LICENCE, HOLD, ASK] },
  ],
  [
    'an entry without a stated requirement',
    order('CN', EAR99, { party: on('EL') }),
    { outcome: LICENCE, cites: ['744.11'] },
  ],
  [
    'an entry added after the export',
    order('CN', EAR99, {
      on: '2024-05-01',
      party: on('EL', { licenceRequirement: 'all-items', addedOn: '2025-01-16' }),
    }),
    { outcome: FREE },
  ],
  [
    'an entry added on the day',
    order('CN', EAR99, {
      on: '2025-01-16',
      party: on('EL', { licenceRequirement: 'all-items', addedOn: '2025-01-16' }),
    }),
    { outcome: LICENCE },
  ],
  [
    'policy of denial of an entry: Nettrix',
    order('CN', AT_ONLY, { party: listed({ reviewPolicy: 'policy-of-denial' }) }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'listed for denial, item with presumption of approval: the stricter',
    order('SA', H100, { party: listed() }),
    { outcome: LICENCE, policy: DENIAL },
  ],
];
