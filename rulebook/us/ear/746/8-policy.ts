import { asked, destination, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { RUSSIA_2022 } from '../acts-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';

export default provision({
  kind: 'review-policy',
  id: '746.8-policy',
  cite: '15 CFR § 746.8',
  title: t('Russia and Belarus: policy of denial', 'Rusland en Belarus: policy of denial'),
  url: ecfr('746.8'),
  versions: [
    {
      from: '2022-02-24',
      by: RUSSIA_2022,
      confidence: 'P',
      when: destination.isIn(values('RU', 'BY')),
      warnings: [
        t(
          'Some civil purposes of § 746.8(b) are reviewed case by case; they are not worked out.',
          'Enkele civiele doelen van § 746.8(b) worden geval voor geval beoordeeld; die zijn niet uitgewerkt.',
        ),
      ],
      effect: { policy: 'policy-of-denial', for: ['746.8'] },
    },
  ],
  cases: asked(
    ['2022-02-23', { to: 'RU', item: h20, parties: buyer('RU') }, 'no', 'the day before'],
    ['2022-02-24', { to: 'RU', item: h20, parties: buyer('RU') }, 'yes', 'the first day'],
    ['2026-11-21', { to: 'RU', item: h20, parties: buyer('RU') }, 'yes', 'Russia and Belarus'],
    ['2026-11-21', { to: 'KZ', item: h20, parties: buyer('KZ') }, 'no', 'another country'],
    ['2026-11-21', { item: h20, parties: buyer('KZ') }, 'unknown', 'destination not stated'],
  ),
});
