import { allOf, anyOf, asked, destination, endUse, partyKind, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { SYRIA_2025 } from '../acts-end-user.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.9-policy-denial',
  cite: '15 CFR § 746.9(c)',
  title: t(
    'Syria: general policy of denial, since September 2025 only for military users',
    'Syrië: algemeen policy of denial, sinds september 2025 alleen voor militaire gebruikers',
  ),
  url: ecfr('746.9'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'S',
      when: destination.is('SY'),
      effect: { policy: 'policy-of-denial', for: ['746.9'] },
    },
    {
      from: '2025-09-02',
      by: SYRIA_2025,
      confidence: 'I',
      when: allOf(
        destination.is('SY'),
        anyOf(endUse.is('military'), some('party', partyKind.is('military-end-user'), USER_ROLE)),
      ),
      warnings: [
        t(
          'The rule of 2025 eases civil applications; that military ones stay under denial is our reading of its summaries.',
          'De regel van 2025 verlicht civiele aanvragen; dat militaire onder weigering blijven is onze lezing van de samenvattingen.',
        ),
      ],
      effect: { policy: 'policy-of-denial', for: ['746.9', '742-AT'] },
    },
  ],
  cases: asked(
    ['2025-09-01', { to: 'SY', item: h20, parties: buyer('SY'), endUse: [] }, 'yes', 'everything, the day before'],
    ['2025-09-02', { to: 'SY', item: h20, parties: buyer('SY'), endUse: [] }, 'no', 'civil'],
    ['2026-11-21', { to: 'SY', item: h20, parties: buyer('SY'), endUse: ['military'] }, 'yes', 'military use'],
    ['2026-11-21', { to: 'SY', item: h20, parties: buyer('SY') }, 'unknown', 'end use not stated: the stricter stays'],
    ['2026-11-21', { to: 'LB', item: h20, parties: buyer('LB'), endUse: ['military'] }, 'no', 'not Syria'],
  ),
});
