import { asked, destination, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { SYRIA_2025 } from '../acts-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';

const effect = { policy: 'policy-of-denial', for: ['742-AT'] } as const;

export default provision({
  kind: 'review-policy',
  id: '742-AT-policy',
  cite: '15 CFR §§ 742.8(b), 742.9(b), 742.19(b), 746.2(b)',
  title: t('Anti-terrorism: policy of denial', 'Antiterrorisme: policy of denial'),
  url: ecfrPart(742),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: destination.isIn(values('IR', 'KP', 'CU', 'SY')),
      effect,
    },
    // Syria moved to § 746.9(c).
    { from: '2025-09-02', by: SYRIA_2025, confidence: 'S', when: destination.isIn(values('IR', 'KP', 'CU')), effect },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IR', item: h20, parties: buyer('IR') }, 'yes', 'Iran'],
    ['2026-11-21', { to: 'KP', item: h20, parties: buyer('KP') }, 'yes', 'North Korea: computers and fast processors'],
    ['2025-09-01', { to: 'SY', item: h20, parties: buyer('SY') }, 'yes', 'Syria before the change'],
    ['2025-09-02', { to: 'SY', item: h20, parties: buyer('SY') }, 'no', 'Syria after it'],
  ),
});
