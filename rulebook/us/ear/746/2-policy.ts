import { asked, destination, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.2-policy',
  cite: '15 CFR § 746.2',
  title: t('Cuba: policy of denial', 'Cuba: policy of denial'),
  url: ecfr('746.2'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: destination.is('CU'),
      warnings: [
        t(
          'With exceptions of § 746.2(b) (for example telecommunications, safety, humanitarian) that are not worked out.',
          'Met uitzonderingen van § 746.2(b) (bijvoorbeeld telecommunicatie, veiligheid, humanitair) die niet zijn uitgewerkt.',
        ),
      ],
      effect: { policy: 'policy-of-denial', for: ['746.2'] },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'CU', item: h20, parties: buyer('CU') }, 'yes', 'Cuba'],
    ['2026-11-21', { to: 'MX', item: h20, parties: buyer('MX') }, 'no', 'another country'],
    ['2026-11-21', { item: h20, parties: buyer('MX') }, 'unknown', 'destination not stated'],
  ),
});
