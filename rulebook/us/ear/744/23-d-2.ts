import { asked, provision, t } from '@tolhuis/core/law';
import { alliedEndUsers } from '../742/6-b-10-headquarters.ts';
import { AC_2023, ecfr } from '../acts.ts';
import { buyer, h20, party } from '../fixtures.ts';

const packager = (parent: string | null) => [
  party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: parent }),
];

export default provision({
  kind: 'review-policy',
  id: '744.23(d)(2)',
  cite: '15 CFR § 744.23(d)(2)',
  title: t(
    'End uses of § 744.23: end users from the US, A:5 or A:6',
    'Eindgebruik van § 744.23: eindgebruikers uit de VS, A:5 of A:6',
  ),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: alliedEndUsers,
      warnings: [
        t(
          'Not for end users majority-owned from Macau or D:5; the ultimate parent stands in for that here.',
          'Niet voor eindgebruikers in meerderheid uit Macau of D:5; hier geldt daarvoor de uiteindelijke moeder.',
        ),
      ],
      effect: {
        policy: 'presumption-of-approval',
        for: ['744.23(a)(1)', '744.23(a)(2)', '744.23(a)(4)', '742.6(a)(6)(ii)', '744.23(a)(3)(ii)'],
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'CN', item: h20, parties: packager('TW') }, 'no', 'the day before'],
    ['2023-11-17', { to: 'CN', item: h20, parties: packager('TW') }, 'yes', 'a Taiwanese fab in China'],
    ['2026-11-21', { to: 'CN', item: h20, parties: packager('CN') }, 'no', 'with a Chinese parent'],
    ['2026-11-21', { to: 'CN', item: h20, parties: packager(null) }, 'unknown', 'parent opaque'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'a Chinese fab'],
  ),
});
