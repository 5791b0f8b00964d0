import { asked, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { MEU_2020 } from '../acts-end-user.ts';
import { militaryInMeuCountry } from '../definitions-end-user.ts';
import { a30, buyer, h20 } from '../fixtures.ts';

/** (e)(3): the same policy for a licence that any other reason asks for. */
const anyReason = [
  '742.6(a)(6)-2022',
  '742.6(a)(6)(iii)-2023',
  '742.6(a)(6)(iii)(A)',
  '742.6(a)(6)(iii)(B)',
  '742.6(a)(6)(i)(B)',
  '742.6(a)(6)(ii)',
  '742.6(a)(13)',
  '742.4-NS',
  '742.15',
  '744.23(a)(1)',
  '744.23(a)(2)',
  '744.23(a)(3)(i)(A)',
  '744.23(a)(3)(i)(B)',
  '744.23(a)(3)(ii)',
  '744.23(a)(4)',
  '744.17',
];

export default provision({
  kind: 'review-policy',
  id: '744.21(e)(1)-denial',
  cite: '15 CFR § 744.21(e)(1), (3)',
  title: t('Military end use: presumption of denial', 'Militair eindgebruik: presumption of denial'),
  url: ecfr('744.21'),
  versions: [
    {
      from: '2020-06-29',
      by: MEU_2020,
      confidence: 'P',
      when: militaryInMeuCountry,
      effect: { policy: 'presumption-of-denial', for: ['744.21', ...anyReason] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: buyer('CN', { kinds: ['military-end-user'] }), endUse: [] },
      'yes',
      'a Chinese military end user',
    ],
    [
      '2026-11-21',
      { to: 'VE', item: a30, parties: buyer('VE'), endUse: ['military'] },
      'yes',
      'licence for another reason, military use',
    ],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN'), endUse: [] }, 'no', 'civil'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    [
      '2026-11-21',
      { to: 'SA', item: a30, parties: buyer('SA'), endUse: ['military'] },
      'no',
      'Saudi Arabia is not named',
    ],
  ),
});
