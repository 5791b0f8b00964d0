import { allOf, anyOf, asked, clause, endUse, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { outsideUs } from '../definitions.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '744.4',
  cite: '15 CFR § 744.4',
  title: t('Chemical and biological weapons', 'Chemische en biologische wapens'),
  url: ecfr('744.4'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        reachesItem,
        outsideUs,
        anyOf(
          clause(
            'weapons',
            'for chemical or biological weapons, anywhere',
            'voor chemische of biologische wapens, overal',
            endUse.is('chemical-biological'),
          ),
          clause(
            'wmd',
            'for a weapon of mass destruction, kind not said',
            'voor een massavernietigingswapen, soort niet genoemd',
            endUse.is('wmd'),
          ),
        ),
      ),
      effect: { requirement: '744.4', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'DE', item: ear99, parties: buyer('DE'), endUse: ['chemical-biological'] },
      'weapons',
      'anywhere',
    ],
    ['2026-11-21', { to: 'DE', item: ear99, parties: buyer('DE'), endUse: ['wmd'] }, 'wmd', 'kind not said'],
    ['2026-11-21', { to: 'DE', item: ear99, parties: buyer('DE'), endUse: ['research'] }, 'no', 'another use'],
    ['2026-11-21', { to: 'DE', item: ear99, parties: buyer('DE') }, 'unknown', 'end use not stated'],
  ),
});
