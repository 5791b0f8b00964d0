import { asked, destination, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.7-policy',
  cite: '15 CFR § 746.7',
  title: t('Iran: policy of denial', 'Iran: policy of denial'),
  url: ecfr('746.7'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: destination.is('IR'),
      effect: { policy: 'policy-of-denial', for: ['746.7'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IR', item: h20, parties: buyer('IR') }, 'yes', 'Iran'],
    ['2026-11-21', { to: 'IQ', item: h20, parties: buyer('IQ') }, 'no', 'another country'],
    ['2026-11-21', { item: h20, parties: buyer('IQ') }, 'unknown', 'destination not stated'],
  ),
});
