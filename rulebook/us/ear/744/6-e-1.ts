import { asked, endUse, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { MIEU_2021 } from '../acts-end-user.ts';
import { buyer, server } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.6(e)(1)',
  cite: '15 CFR § 744.6(e)(1)',
  title: t(
    'Support for weapons: denied on a material contribution',
    'Steun aan wapens: geweigerd bij een wezenlijke bijdrage',
  ),
  url: ecfr('744.6'),
  versions: [
    {
      from: '2021-03-16',
      by: MIEU_2021,
      confidence: 'P',
      when: endUse.isIn(values('nuclear', 'missile', 'chemical-biological', 'wmd')),
      warnings: [
        t(
          'Denied when the support would make a material contribution.',
          'Geweigerd als de steun wezenlijk zou bijdragen.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['744.6'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'PK', item: server, parties: buyer('PK'), endUse: ['nuclear'] },
      'yes',
      'nuclear explosive devices',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'PK', item: server, parties: buyer('PK'), endUse: [] },
      'no',
      'no such use',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'PK', item: server, parties: buyer('PK') },
      'unknown',
      'end use not stated',
    ],
  ),
});
