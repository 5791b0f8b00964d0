import { asked, destination, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SYRIA_2025 } from '../acts-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';
import approval from './9-policy-approval.ts';

const civil = approval.versions[0].when;

export default provision({
  kind: 'review-policy',
  id: '746.9-policy-case',
  cite: '15 CFR § 746.9(c)',
  title: t('Syria: all other applications case by case', 'Syrië: alle andere aanvragen geval voor geval'),
  url: ecfr('746.9'),
  versions: [
    {
      from: '2025-09-02',
      by: SYRIA_2025,
      confidence: 'S',
      when: destination.is('SY'),
      unless: civil,
      effect: { policy: 'case-by-case', for: ['746.9', '742-AT'] },
    },
  ],
  cases: asked(
    [
      '2025-09-01',
      { to: 'SY', item: h20, parties: buyer('SY', { kinds: ['government'] }), endUse: [] },
      'no',
      'the day before',
    ],
    [
      '2025-09-02',
      { to: 'SY', item: h20, parties: buyer('SY', { kinds: ['government'] }), endUse: [] },
      'yes',
      'the first day',
    ],
    [
      '2026-11-21',
      { to: 'SY', item: h20, parties: buyer('SY', { kinds: ['government'] }), endUse: [] },
      'yes',
      'a government body',
    ],
    ['2026-11-21', { to: 'SY', item: h20, parties: buyer('SY'), endUse: [] }, 'no', 'a civil buyer'],
  ),
});
