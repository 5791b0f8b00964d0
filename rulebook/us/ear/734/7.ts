import {
  allOf,
  anyOf,
  asked,
  clause,
  hostEccn,
  kind,
  not,
  ownEccn,
  provision,
  published,
  t,
  values,
} from '@tolhuis/core/law';
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
        anyOf(
          kind.isIn(values('technology', 'model-weights')),
          // Encryption software of 5D002 stays subject until its source code is notified (§ 742.15(b)).
          allOf(kind.is('software'), not(ownEccn.is('5D002')), not(hostEccn.is('5D002'))),
        ),
      ),
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
    ['2026-11-21', { item: { kind: 'integrated-circuit' } }, 'no', 'goods are never published'],
  ),
});
