import { asked, provision, t } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { forMacauOrD5Entity } from '../definitions.ts';
import { buyer, hbm, party } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(ii)-denial',
  cite: '15 CFR § 742.6(b)(10)(ii)',
  title: t('Memory: all other applications', 'Geheugen: alle andere aanvragen'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: forMacauOrD5Entity,
      effect: { policy: 'presumption-of-denial', for: ['742.6(a)(6)(i)(B)'] },
    },
  ],
  cases: asked(
    ['2024-12-01', { to: 'CN', item: hbm, parties: buyer('CN') }, 'no', 'the day before'],
    ['2024-12-02', { to: 'CN', item: hbm, parties: buyer('CN') }, 'yes', 'the first day of the text'],
    ['2024-12-31', { to: 'CN', item: hbm, parties: buyer('CN') }, 'yes', 'a Chinese buyer'],
    [
      '2024-12-31',
      {
        to: 'CN',
        item: hbm,
        parties: [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: 'TW' })],
      },
      'no',
      'a Taiwanese packager',
    ],
    ['2024-12-31', { to: 'CN', item: hbm }, 'unknown', 'no party stated'],
  ),
});
