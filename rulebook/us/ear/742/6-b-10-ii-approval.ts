import { allOf, asked, destination, not, provision, t } from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { buyer, hbm, party } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(ii)-approval',
  cite: '15 CFR § 742.6(b)(10)(ii)',
  title: t(
    'Memory for entities not headquartered in Macau or D:5',
    'Geheugen voor partijen zonder hoofdkantoor in Macau of D:5',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(destination.isIn(MACAU_OR_D5), not(forMacauOrD5Entity)),
      effect: { policy: 'presumption-of-approval', for: ['742.6(a)(6)(i)(B)'] },
    },
  ],
  cases: asked(
    [
      '2024-12-01',
      {
        to: 'CN',
        item: hbm,
        parties: [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: 'TW' })],
      },
      'no',
      'the day before',
    ],
    [
      '2024-12-02',
      {
        to: 'CN',
        item: hbm,
        parties: [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: 'TW' })],
      },
      'yes',
      'the first day of the text',
    ],
    [
      '2024-12-31',
      {
        to: 'CN',
        item: hbm,
        parties: [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: 'TW' })],
      },
      'yes',
      'a Taiwanese packager in China',
    ],
    ['2024-12-31', { to: 'CN', item: hbm, parties: buyer('CN') }, 'no', 'a Chinese buyer'],
    [
      '2026-11-21',
      {
        to: 'CN',
        item: hbm,
        parties: [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: null })],
      },
      'unknown',
      'an opaque parent',
    ],
  ),
});
