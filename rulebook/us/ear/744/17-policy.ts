import { asked, destination, groups, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '744.17-policy',
  cite: '15 CFR § 744.17',
  title: t('Microprocessors for military use: case by case', 'Microprocessors voor militair gebruik: geval voor geval'),
  url: ecfr('744.17'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'M',
      when: destination.isIn(groups('D:1')),
      warnings: [
        t(
          'From memory: a material contribution to military capabilities is weighed. Read § 744.17.',
          'Uit het hoofd: een wezenlijke bijdrage aan militaire vermogens wordt gewogen. Lees § 744.17.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['744.17'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'VN', item: h20, parties: buyer('VN') }, 'yes', 'D:1'],
    ['2026-11-21', { to: 'SA', item: h20, parties: buyer('SA') }, 'no', 'not D:1'],
    ['2026-11-21', { item: h20, parties: buyer('SA') }, 'unknown', 'destination not stated'],
  ),
});
