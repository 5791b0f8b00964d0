import { always, asked, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.6(b)',
  cite: '15 CFR § 746.6(b)',
  title: t('Occupied regions of Ukraine: policy of denial', 'Bezette gebieden van Oekraïne: beleid van afwijzing'),
  url: ecfr('746.6'),
  versions: [
    {
      from: '2022-02-21',
      by: BEFORE_2022,
      confidence: 'P',
      when: always,
      warnings: [
        t(
          'Case by case for what § 746.6(b) names: safety, humanitarian needs, civil telecommunications, companies headquartered in the US, A:5 or A:6.',
          'Geval voor geval voor wat § 746.6(b) noemt: veiligheid, humanitaire noden, civiele telecommunicatie, bedrijven met hoofdkantoor in de VS, A:5 of A:6.',
        ),
      ],
      effect: { policy: 'policy-of-denial', for: ['746.6'] },
    },
  ],
  cases: asked(
    ['2022-02-20', { to: 'UA', item: h20, parties: buyer('UA') }, 'no', 'the day before'],
    ['2022-02-21', { to: 'UA', item: h20, parties: buyer('UA') }, 'yes', 'the first day'],
    ['2026-11-21', { to: 'UA', item: h20, parties: buyer('UA') }, 'yes', 'for whatever § 746.6 asks'],
  ),
});
