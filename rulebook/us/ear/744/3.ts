import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  endUse,
  groups,
  headquarters,
  not,
  notEncoded,
  partyCountry,
  provision,
  some,
  t,
} from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { outsideUs } from '../definitions.ts';
import { reachesItem, USER_ROLE } from '../definitions-end-user.ts';
import { buyer, ear99 } from '../fixtures.ts';

const D4 = groups('D:4');
const inOrByD4 = anyOf(
  destination.isIn(D4),
  some('party', anyOf(partyCountry.isIn(D4), headquarters.isIn(D4)), USER_ROLE),
);

export default provision({
  kind: 'licence-requirement',
  id: '744.3',
  cite: '15 CFR § 744.3',
  title: t('Rocket systems and unmanned aircraft', 'Raketsystemen en onbemande luchtvaartuigen'),
  url: ecfr('744.3'),
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
            '(a)(1)',
            'for rocket systems or unmanned aircraft in or by a D:4 country',
            'voor raketten of onbemande luchtvaartuigen in of door een land van D:4',
            allOf(endUse.is('missile'), inOrByD4),
          ),
          clause(
            '(a)(2)',
            'elsewhere, for the delivery of weapons of mass destruction',
            'elders, voor het overbrengen van massavernietigingswapens',
            allOf(
              endUse.is('missile'),
              not(inOrByD4),
              notEncoded(
                'whether the missile is for the delivery of weapons of mass destruction is not asked',
                'of de raket dient voor het afleveren van massavernietigingswapens wordt niet gevraagd',
              ),
            ),
          ),
          clause(
            'wmd',
            'for a weapon of mass destruction, kind not said',
            'voor een massavernietigingswapen, soort niet genoemd',
            endUse.is('wmd'),
          ),
        ),
      ),
      effect: { requirement: '744.3', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'PK', item: ear99, parties: buyer('PK'), endUse: ['missile'] },
      '(a)(1)',
      'Pakistan is in D:4',
    ],
    [
      '2026-11-21',
      { to: 'IN', item: ear99, parties: buyer('IN'), endUse: ['missile'] },
      'unknown',
      'outside D:4: for mass destruction or not',
    ],
    ['2026-11-21', { to: 'IN', item: ear99, parties: buyer('IN'), endUse: ['wmd'] }, 'wmd', 'kind not said'],
    ['2026-11-21', { to: 'IN', item: ear99, parties: buyer('IN'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'IN', item: ear99, parties: buyer('IN') }, 'unknown', 'end use not stated'],
  ),
});
