import { allOf, asked, destination, endUse, every, not, partyKind, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SYRIA_2025 } from '../acts-end-user.ts';
import { USER_ROLE } from '../definitions-end-user.ts';
import { buyer, h20 } from '../fixtures.ts';

const badUse = values('military', 'military-intelligence', 'wmd', 'nuclear', 'missile', 'chemical-biological');

export default provision({
  kind: 'review-policy',
  id: '746.9-policy-approval',
  cite: '15 CFR § 746.9(c)',
  title: t(
    'Syria: presumption of approval for commercial and civil end uses',
    'Syrië: presumption of approval voor commercieel en civiel eindgebruik',
  ),
  url: ecfr('746.9'),
  versions: [
    {
      from: '2025-09-02',
      by: SYRIA_2025,
      confidence: 'S',
      when: allOf(destination.is('SY'), not(endUse.isIn(badUse)), every('party', partyKind.is('civil'), USER_ROLE)),
      warnings: [
        t(
          'For most commercial and civil end uses; others case by case. For advanced computing items the presumption of denial for D:5 stands beside it and wins.',
          'Voor het meeste commerciële en civiele gebruik; ander gebruik geval voor geval. Voor geavanceerde rekengoederen staat de presumption of denial voor D:5 ernaast en wint.',
        ),
      ],
      effect: { policy: 'presumption-of-approval', for: ['746.9', '742-AT'] },
    },
  ],
  cases: asked(
    ['2025-09-01', { to: 'SY', item: h20, parties: buyer('SY'), endUse: [] }, 'no', 'the day before'],
    ['2025-09-02', { to: 'SY', item: h20, parties: buyer('SY'), endUse: [] }, 'yes', 'a civil buyer'],
    [
      '2026-11-21',
      { to: 'SY', item: h20, parties: buyer('SY', { kinds: ['government'] }), endUse: [] },
      'no',
      'a government body: case by case',
    ],
    ['2026-11-21', { to: 'SY', item: h20, parties: buyer('SY') }, 'unknown', 'end use not stated'],
  ),
});
