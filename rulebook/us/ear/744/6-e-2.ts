import { allOf, anyOf, asked, endUse, provision, t } from '@tolhuis/core/law';
import { macauOrD5 } from '../742/6-b-10-headquarters.ts';
import { ecfr } from '../acts.ts';
import { MIEU_2021 } from '../acts-end-user.ts';
import { militaryIntelligence } from '../definitions-end-user.ts';
import { buyer, server } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.6(e)(2)',
  cite: '15 CFR § 744.6(e)(2), (3)(i)',
  title: t(
    'Support for military intelligence or for chip making there: presumption of denial',
    'Steun aan militaire inlichtingen of chipfabricage daar: presumption of denial',
  ),
  url: ecfr('744.6'),
  versions: [
    {
      from: '2021-03-16',
      by: MIEU_2021,
      confidence: 'P',
      when: anyOf(
        militaryIntelligence,
        allOf(anyOf(endUse.is('advanced-node-fab'), endUse.is('sme-development')), macauOrD5),
      ),
      effect: { policy: 'presumption-of-denial', for: ['744.6'] },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      {
        activity: 'us-person-support',
        to: 'CN',
        item: server,
        parties: buyer('CN'),
        endUse: ['military-intelligence'],
      },
      'yes',
      'military intelligence',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: buyer('CN'), endUse: ['advanced-node-fab'] },
      'yes',
      'a fab in China',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: buyer('CN'), endUse: ['nuclear'] },
      'no',
      'weapons have their own standard',
    ],
    [
      '2026-11-21',
      { activity: 'us-person-support', to: 'CN', item: server, parties: buyer('CN') },
      'unknown',
      'end use not stated',
    ],
  ),
});
