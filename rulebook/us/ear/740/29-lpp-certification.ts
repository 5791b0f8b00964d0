import { allOf, asked, decided, meets, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'duty',
  id: '740.29-LPP-certification',
  cite: '15 CFR § 740.29(f), (g)(1)',
  title: t('LPP: certification by the ultimate consignee', 'LPP: verklaring van de eindontvanger'),
  url: ecfr('740.29'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(decided.is('exception'), meets('740.29-LPP')),
      effect: {
        duty: 'LPP-certification',
        due: { days: 30 },
        text: t(
          'Before using LPP obtain the certification of § 740.29(f) from the ultimate consignee; send BIS a copy within 30 days after the export or reexport.',
          'Verkrijg vóór het gebruik van LPP de verklaring van § 740.29(f) van de eindontvanger; zend BIS een kopie binnen 30 dagen na de uitvoer of wederuitvoer.',
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
        quantity: 1,
        evidence: { lppCumulativeTpp: 1000 },
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
        quantity: 1,
        evidence: { lppCumulativeTpp: 1000 },
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
        quantity: 1,
        evidence: { lppCumulativeTpp: 1000 },
        'fact:decided': 'exception',
      },
      'yes',
      'LPP is used',
    ],
    [
      '2026-11-21',
      {
        to: 'CH',
        item: h100,
        parties: endUser('CH'),
        quantity: 1,
        evidence: { lppCumulativeTpp: 1000 },
        'fact:decided': 'free',
      },
      'no',
      'no exception is used',
    ],
  ),
});
