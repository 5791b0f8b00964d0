import { allOf, anyOf, asked, clause, endUse, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { outsideUs } from '../definitions.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99, h20 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '744.2',
  cite: '15 CFR § 744.2',
  title: t('Nuclear end uses', 'Nucleair eindgebruik'),
  url: ecfr('744.2'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        reachesItem,
        outsideUs,
        anyOf(
          clause('nuclear', 'for a nuclear end use', 'voor nucleair eindgebruik', endUse.is('nuclear')),
          clause(
            'wmd',
            'for a weapon of mass destruction, kind not said',
            'voor een massavernietigingswapen, soort niet genoemd',
            endUse.is('wmd'),
          ),
        ),
      ),
      warnings: [
        t(
          'For the countries of Supplement No. 3 to part 744 some nuclear uses are free; that list is not applied here.',
          'Voor de landen van Supplement No. 3 bij part 744 is sommig nucleair gebruik vrij; die lijst wordt hier niet toegepast.',
        ),
      ],
      effect: { requirement: '744.2', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['nuclear'] }, 'nuclear', 'every item'],
    ['2026-11-21', { to: 'PK', item: h20, parties: buyer('PK'), endUse: ['wmd'] }, 'wmd', 'kind not said'],
    ['2026-11-21', { to: 'PK', item: h20, parties: buyer('PK'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'PK', item: h20, parties: buyer('PK') }, 'unknown', 'end use not stated'],
    ['2026-11-21', { to: 'PK', item: h20, parties: buyer('PK'), endUse: ['missile'] }, 'no', 'another section'],
  ),
});
