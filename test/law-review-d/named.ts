import type { Item, Question } from '@tolhuis/core/contract';
import {
  A30,
  AT_ONLY,
  DENIAL,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  order,
  RTX_5090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { beside, on, type Row } from './ask.ts';

const about = (technologyFor: string): Item => ({ kind: 'technology', eccn: '3E001', technologyFor });
const shown = (item: Item, citizenship: string): Question => ({
  on: TODAY,
  activity: 'deemed-export',
  from: 'US',
  item,
  endUse: [],
  parties: [
    who('exporter', 'US'),
    { role: 'foreign-person', country: 'US', kinds: ['civil'], citizenship, listed: [] },
  ],
});
const fab = (employer: string, parent = employer, place = employer): Question => ({
  on: TODAY,
  activity: 'us-person-support',
  to: 'CN',
  item: { kind: 'other' },
  endUse: ['advanced-node-fab'],
  parties: [who('exporter', place, parent, { headquarters: employer, citizenship: 'US' }), who('end-user', 'CN')],
});
const notified = { evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-09-01', objection: false } } };

/** Sentences that no rule carried, or that an answer did not cite. */
export const NAMED: readonly Row[] = [
  [
    '3E001 for 3A001, shown to a Chinese engineer: NS column 1',
    shown(about('3A001'), 'CN'),
    { outcome: LICENCE, cites: ['742.4'] },
  ],
  ['… for equipment of 3B001', shown(about('3B001'), 'CN'), { outcome: LICENCE, cites: ['742.4'] }],
  ['… to a Vietnamese engineer, D:1', shown(about('3A001'), 'VN'), { outcome: LICENCE, cites: ['742.4'] }],
  [
    '… to an Indian engineer: an exception perhaps',
    shown(about('3A001'), 'IN'),
    { outcome: ['not-determined', LICENCE, HOLD] },
  ],
  ['… for 3A090 alone', shown(about('3A090'), 'VN'), { outcome: FREE, cites: ['742.6(a)(6)(iv)'] }],
  ['3E001 for 3A001, sent to China', order('CN', about('3A001')), { outcome: LICENCE, cites: ['742.4'] }],
  [
    'an American engineer of a Dutch company, a fab in China: § 744.6(d)',
    fab('NL'),
    { outcome: HOLD, cites: ['744.6(d)'] },
  ],
  [
    '… before the policy statement of May 2025',
    { ...fab('NL'), on: '2024-06-01' },
    { outcome: HOLD, cites: ['744.6(d)'] },
  ],
  ['… the day before the exclusion', { ...fab('NL'), on: '2023-11-16' }, { outcome: LICENCE, cites: ['744.6'] }],
  ['… of a Chinese group', fab('NL', 'CN'), { outcome: LICENCE, policy: DENIAL, cites: ['744.6'] }],
  ['… of a US company', fab('US'), { outcome: LICENCE, policy: DENIAL, cites: ['744.6'] }],
  ['… of a Malaysian company', fab('MY'), { outcome: LICENCE, policy: DENIAL, cites: ['744.6'] }],
  [
    '… who names no employer',
    {
      ...fab('US'),
      parties: [{ role: 'exporter', country: 'US', kinds: [], citizenship: 'US', listed: [] }, who('end-user', 'CN')],
    },
    { outcome: LICENCE, cites: ['744.6'] },
  ],
  [
    'a server to Germany is as little enforced as its circuits',
    order('DE', server(H100)),
    { outcome: TEXT_ONLY, eccn: '4A090.a', cites: ['742.6(a)(6)(iii)'] },
  ],
  ['… to Taiwan', order('TW', server(H100)), { outcome: TEXT_ONLY, eccn: '4A090.a' }],
  ['… to Korea, 4A090.a by own word', order('KR', { kind: 'computer', eccn: '4A090.a' }), { outcome: TEXT_ONLY }],
  [
    '… by the letter: nobody says that it is under AIA',
    order('DE', server(H100), { reading: 'letter', evidence: {} }),
    { outcome: LICENCE, policy: 'presumption-of-approval' },
  ],
  [
    '… by the letter, an approved designer named',
    order('DE', server(H100), {
      reading: 'letter',
      ...beside('DE', [who('designer', 'US', 'US', { kinds: ['approved-designer'] })]),
    }),
    { outcome: 'exception-available', exception: 'AIA' },
  ],
  [
    'the Unverified List shuts NAC, and is cited',
    order('CN', RTX_5090, { ...notified, party: on('UVL') }),
    { outcome: LICENCE, policy: DENIAL, cites: ['740.2(a)(17)'] },
  ],
  ['… and ACA', order('VN', A30, { ...notified, party: on('UVL') }), { outcome: LICENCE, cites: ['740.2(a)(17)'] }],
  [
    '… which says nothing where nothing is needed',
    order('VN', AT_ONLY, { party: on('UVL'), evidence: { uvlStatement: true } }),
    { outcome: FREE, dutyNot: ['no-exception'] },
  ],
  [
    'a forwarder of Hong Kong, .b to Thailand: § 744.23(a)(3)(i)',
    order('TH', A30, beside('TH', [who('forwarder', 'HK', 'CN')])),
    { outcome: HOLD, cites: ['744.23(a)(3)(i)'] },
  ],
  [
    '… and an H20: no headquarters rule',
    order('TH', H20, beside('TH', [who('forwarder', 'HK', 'CN')])),
    { outcome: FREE },
  ],
  [
    '5A992.z to Hong Kong under NAC: RS and AT alone, so no Hong Kong papers',
    order('HK', server(A30, 1, { hostEccn: '5A992.c' }), notified),
    { outcome: 'exception-available', exception: 'NAC', eccn: '5A992.z.2' },
  ],
  [
    '… 5A002.z: they are asked for',
    order('HK', server(A30, 1, { hostEccn: '5A002.a' }), notified),
    { outcome: [LICENCE, HOLD, 'not-determined'] },
  ],
  [
    'LPP one above the allowance is cited',
    order('CH', H100, { evidence: { lppCumulativeTpp: 26_900_001 } }),
    { outcome: TEXT_ONLY, cites: ['740.29'] },
  ],
  [
    '… by the letter',
    order('CH', H100, { reading: 'letter', evidence: { lppCumulativeTpp: 26_900_001 } }),
    { outcome: LICENCE, policy: 'presumption-of-approval', cites: ['740.29'] },
  ],
  [
    '… at the line nothing of it',
    order('CH', H100, { evidence: { lppCumulativeTpp: 26_900_000 } }),
    { outcome: 'exception-available', exception: 'LPP', dutyNot: ['LPP-exceeded'] },
  ],
];
