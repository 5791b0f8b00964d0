import { allOf, asked, clause, hostEccn, kind, not, ownEccn, provision, published, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

export default provision({
  kind: 'jurisdiction',
  id: '734.7',
  cite: '15 CFR §§ 734.3(b)(3), 734.7',
  title: t('Published technology, software and weights', 'Gepubliceerde technologie, software en gewichten'),
  url: ecfr('734.7'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: allOf(
        clause(
          'published',
          'released to the public without restriction',
          'zonder beperking openbaar gemaakt',
          published,
        ),
        kind.isIn(values('technology', 'software', 'model-weights')),
        // Encryption software of 5D002 stays subject until its source code is notified (§ 742.15(b)), whatever else it is called.
        not(ownEccn.is('5D002')),
        not(hostEccn.is('5D002')),
      ),
      warnings: [
        t(
          'Published encryption software of 5D002 stays subject to the EAR until its source code is notified (§ 742.15(b)); no such entry was stated.',
          'Gepubliceerde encryptiesoftware van 5D002 blijft onder de EAR vallen tot de broncode is gemeld (§ 742.15(b)); zo een post is niet vermeld.',
        ),
      ],
      effect: { result: 'not-subject' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { item: { kind: 'model-weights', published: true, trainingOperations: 1e27 } },
      'published',
      'open weights',
    ],
    ['2026-11-21', { item: { kind: 'technology', published: true } }, 'published', 'a paper'],
    ['2026-11-21', { item: { kind: 'technology', published: false } }, 'no', 'kept private'],
    ['2026-11-21', { item: { kind: 'technology' } }, 'unknown', 'ask whether it is published'],
    ['2026-11-21', { item: { kind: 'software', published: true, eccn: '5D002' } }, 'no', 'encryption software'],
    [
      '2026-11-21',
      { item: { technologyFor: '3A090', published: true, eccn: '5D002' } },
      'no',
      'encryption software that is stated by its entry alone',
    ],
    ['2026-11-21', { item: { technologyFor: '3A090', published: true, eccn: '5E002' } }, 'published', 'its technology'],
    ['2026-11-21', { item: { kind: 'integrated-circuit' } }, 'no', 'goods are never published'],
  ),
});
