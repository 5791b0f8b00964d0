import { asked, destination, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.4-policy',
  cite: '15 CFR § 746.4',
  title: t('North Korea: policy of denial', 'Noord-Korea: policy of denial'),
  url: ecfr('746.4'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: destination.is('KP'),
      effect: { policy: 'policy-of-denial', for: ['746.4'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'KP', item: h20, parties: buyer('KP') }, 'yes', 'North Korea'],
    ['2026-11-21', { to: 'KR', item: h20, parties: buyer('KR') }, 'no', 'another country'],
    ['2026-11-21', { item: h20, parties: buyer('KR') }, 'unknown', 'destination not stated'],
  ),
});
