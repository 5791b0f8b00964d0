import { allOf, anyOf, asked, clause, destination, family, not, notEncoded, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99, h20, rtx4090 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '746.7',
  cite: '15 CFR § 746.7',
  title: t('Iran', 'Iran'),
  url: ecfr('746.7'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        destination.is('IR'),
        reachesItem,
        anyOf(
          clause(
            'ccl',
            'an item on the Commerce Control List',
            'een goed op de Commerce Control List',
            not(family.is('ear99')),
          ),
          clause(
            'ear99',
            'EAR99: OFAC’s embargo, and the tariff list of Supplement No. 7 to part 746',
            'EAR99: het embargo van OFAC, en de tarieflijst van Supplement No. 7 bij part 746',
            allOf(
              family.is('ear99'),
              notEncoded(
                'EAR99 to Iran stands under OFAC (31 CFR part 560) and § 734.9(j); neither is worked out',
                'EAR99 naar Iran valt onder OFAC (31 CFR part 560) en § 734.9(j); geen van beide is uitgewerkt',
              ),
            ),
          ),
        ),
      ),
      warnings: [
        t(
          'OFAC’s Iranian Transactions and Sanctions Regulations apply beside this; one authorisation, from OFAC, is enough where both ask for one.',
          'De Iranian Transactions and Sanctions Regulations van OFAC gelden hiernaast; waar beide iets eisen is één toestemming, die van OFAC, genoeg.',
        ),
      ],
      effect: { requirement: '746.7', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IR', item: rtx4090, parties: buyer('IR') }, 'ccl', 'on the Commerce Control List'],
    ['2026-11-21', { to: 'IR', item: h20, parties: buyer('IR') }, 'ccl', '3A991 too'],
    ['2026-11-21', { to: 'IR', item: ear99, parties: buyer('IR') }, 'unknown', 'EAR99: OFAC'],
    ['2026-11-21', { to: 'IQ', item: h20, parties: buyer('IQ') }, 'no', 'not Iran'],
    ['2026-11-21', { item: h20, parties: buyer('IR') }, 'unknown', 'destination not stated'],
  ),
});
