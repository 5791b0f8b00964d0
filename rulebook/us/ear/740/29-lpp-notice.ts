import { allOf, asked, decided, meets, orderTpp, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'duty',
  id: '740.29-LPP-notice',
  cite: '15 CFR § 740.29(g)(3)',
  title: t('LPP: prior notice of a large shipment', 'LPP: voorafgaande melding van een grote zending'),
  url: ecfr('740.29'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(decided.is('exception'), meets('740.29-LPP'), orderTpp.atLeast(3_200_000)),
      effect: {
        duty: 'LPP-notice',
        due: 'before-export',
        text: t(
          'Notify BIS before a shipment under LPP whose aggregate TPP is 3,200,000 or more.',
          'Meld een zending onder LPP met een totale TPP van 3.200.000 of meer vooraf aan BIS.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        quantity: 300,
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        quantity: 203,
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'yes',
      'the first day',
    ],
    [
      '2026-11-21',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        quantity: 203,
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'yes',
      '203 × 15,832 = 3,213,896',
    ],
    [
      '2026-11-21',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        quantity: 202,
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'no',
      '202 × 15,832 = 3,198,064',
    ],
    [
      '2026-11-21',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'unknown',
      'quantity not stated',
    ],
    [
      '2026-11-21',
      {
        to: 'CH',
        item: { ...h100, tpp: 16_000 },
        parties: endUser('CH'),
        quantity: 200,
        evidence: { lppCumulativeTpp: 5000000 },
        'fact:decided': 'exception',
      },
      'yes',
      'exactly 3,200,000 TPP',
    ],
  ),
});
