import {
  A30,
  APPROVAL,
  AUTHORISED,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  hbm,
  LICENCE,
  notified,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { III } from '../law-review-d/given.ts';
import type { Row } from './ask.ts';
import { bare } from './given.ts';

/** Beside what is known: the UAE, Israel, Switzerland and Vietnam by day, and headquarters elsewhere. */
export const BESIDE_PLACES: readonly Row[] = [
  [
    'UAE: H100 to Microsoft from 10 July 2026, a tenant as end user',
    bare('AE', H100, [
      who('ultimate-consignee', 'AE', 'US', {
        name: 'Microsoft UAE',
        authorisations: ['uae-supplement-8'],
        headquarters: 'US',
      }),
      who('end-user', 'AE', 'AE', { authorisations: [] }),
    ]),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  [
    'UAE: G42 on 5 April 2027',
    bare(
      'AE',
      H200,
      ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { name: 'G42', authorisations: ['uae-supplement-8'] }),
      ),
      { on: '2027-04-05' },
    ),
    { outcome: AUTHORISED },
  ],
  [
    'UAE: G42 on 7 April 2027',
    bare(
      'AE',
      H200,
      ['ultimate-consignee', 'end-user'].map((r) =>
        who(r as 'end-user', 'AE', 'AE', { name: 'G42', authorisations: ['uae-supplement-8'] }),
      ),
      { on: '2027-04-07' },
    ),
    { outcome: LICENCE, policy: APPROVAL },
  ],
  ['UAE: H100 on 16 November 2023', bare('AE', H100, [who('end-user', 'AE')], { on: '2023-11-16' }), { outcome: FREE }],
  ['UAE: HBM today', bare('AE', hbm(3), [who('end-user', 'AE')]), { outcome: FREE }],
  ['UAE: H20', bare('AE', H20, [who('end-user', 'AE')]), { outcome: FREE }],
  [
    'UAE: approved US company with a Chinese end user',
    bare('AE', A30, [
      who('ultimate-consignee', 'AE', 'US', {
        name: 'Oracle',
        authorisations: ['uae-supplement-8'],
        headquarters: 'US',
      }),
      who('end-user', 'AE', 'CN'),
    ]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'Israel: H100 in 2024',
    bare('IL', H100, [who('end-user', 'IL')], { on: '2024-06-01' }),
    { outcome: FREE, cites: III },
  ],
  [
    'Israel: A30 for a Chinese group',
    bare('IL', A30, [who('end-user', 'IL', 'CN')]),
    { outcome: HOLD, cites: ['744.23(a)(3)(i)', ...III] },
  ],
  [
    'Israel: H100 for a Chinese group',
    bare('IL', H100, [who('end-user', 'IL', 'CN')]),
    { outcome: LICENCE, policy: DENIAL, cites: III },
  ],
  [
    'Switzerland: H100 on 14 May 2025',
    bare('CH', H100, [who('end-user', 'CH')], { on: '2025-05-14' }),
    { outcome: FREE },
  ],
  [
    'Switzerland: H100 on 15 May 2025',
    bare('CH', H100, [who('end-user', 'CH')], { on: '2025-05-15' }),
    { outcome: TEXT_ONLY },
  ],
  [
    'Switzerland: H100 on 12 January 2025',
    bare('CH', H100, [who('end-user', 'CH')], { on: '2025-01-12' }),
    { outcome: FREE },
  ],
  [
    'Switzerland: H100 by the letter',
    bare('CH', H100, [who('end-user', 'CH')], { reading: 'letter', evidence: {} }),
    { outcome: LICENCE, policy: APPROVAL, cites: III },
  ],
  [
    'Vietnam: H100 on 16 November 2023',
    bare('VN', H100, [who('end-user', 'VN')], { on: '2023-11-16' }),
    { outcome: FREE },
  ],
  ['Vietnam: H100 today', bare('VN', H100, [who('end-user', 'VN')]), { outcome: LICENCE, policy: APPROVAL }],
  [
    'headquarters: Singapore, 16 November 2023',
    bare('SG', H100, [who('end-user', 'SG', 'CN')], { on: '2023-11-16' }),
    { outcome: FREE },
  ],
  [
    'headquarters: a branch of a Chinese bank in Germany',
    bare('DE', H100, [who('end-user', 'DE', 'CN', { headquarters: 'CN' })]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'headquarters: a Macau group in Portugal',
    bare('PT', H100, [who('end-user', 'PT', 'MO')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'headquarters: a Hong Kong group in Japan, A30, notified',
    bare('JP', A30, [who('end-user', 'JP', 'HK')], notified('2026-10-01')),
    { outcome: EXCEPTION, exception: 'NAC' },
  ],
  [
    'headquarters: an Iranian group in Türkiye, A30',
    bare('TR', A30, [who('end-user', 'TR', 'IR')], { evidence: {} }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)'] },
  ],
  [
    'headquarters: a Cambodian group in Thailand today',
    bare('TH', A30, [who('end-user', 'TH', 'KH')]),
    { outcome: FREE },
  ],
  [
    'headquarters: a Vietnamese group in Germany',
    bare('DE', H100, [who('end-user', 'DE', 'VN')]),
    { outcome: TEXT_ONLY },
  ],
  [
    'headquarters: the purchaser is of a Chinese group',
    bare('MY', H100, [who('purchaser', 'SG', 'CN'), who('end-user', 'MY')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'headquarters: not known of the ultimate consignee',
    bare('MY', H100, [
      who('end-user', 'MY'),
      who('ultimate-consignee', 'MY', 'MY', { ultimateParentHeadquarters: null }),
    ]),
    { outcome: HOLD },
  ],
  [
    'headquarters: a Chinese forwarder for a Thai user',
    bare('TH', H100, [who('intermediate-consignee', 'HK', 'CN'), who('end-user', 'TH')]),
    { outcome: HOLD },
  ],
  [
    'headquarters: a firm in China with an American parent',
    bare('CN', H100, [who('end-user', 'CN', 'US')]),
    { outcome: LICENCE, policy: DENIAL },
  ],
];
