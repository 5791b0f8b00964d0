import { asked, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { RUSSIA_2022 } from '../acts-end-user.ts';
import { militaryInRussiaBelarus } from '../definitions-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.21(e)(1)-russia',
  cite: '15 CFR § 744.21(e)(1)',
  title: t(
    'Military end use in Russia and Belarus: policy of denial',
    'Militair eindgebruik in Rusland en Belarus: policy of denial',
  ),
  url: ecfr('744.21'),
  versions: [
    {
      from: '2022-02-24',
      by: RUSSIA_2022,
      confidence: 'P',
      when: militaryInRussiaBelarus,
      effect: { policy: 'policy-of-denial', for: ['744.21'] },
    },
  ],
  cases: asked(
    ['2022-02-23', { to: 'RU', item: h20, parties: buyer('RU'), endUse: ['military'] }, 'no', 'the day before'],
    ['2022-02-24', { to: 'RU', item: h20, parties: buyer('RU'), endUse: ['military'] }, 'yes', 'Russia'],
    [
      '2026-11-21',
      { to: 'BY', item: h20, parties: buyer('BY', { kinds: ['military-end-user'] }), endUse: [] },
      'yes',
      'Belarus',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: buyer('CN'), endUse: ['military'] },
      'no',
      'China has the other policy',
    ],
  ),
});
