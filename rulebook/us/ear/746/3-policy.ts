import { asked, destination, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.3-policy',
  cite: '15 CFR § 746.3',
  title: t('Iraq: case by case', 'Irak: case by case'),
  url: ecfr('746.3'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'M',
      when: destination.is('IQ'),
      warnings: [
        t(
          'From memory; for advanced computing items the presumption of denial for D:5 stands beside it and wins.',
          'Uit het hoofd; voor geavanceerde rekengoederen staat de presumption of denial voor D:5 ernaast en wint.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['746.3'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IQ', item: h20, parties: buyer('IQ') }, 'yes', 'Iraq'],
    ['2026-11-21', { to: 'JO', item: h20, parties: buyer('JO') }, 'no', 'another country'],
    ['2026-11-21', { item: h20, parties: buyer('JO') }, 'unknown', 'destination not stated'],
  ),
});
