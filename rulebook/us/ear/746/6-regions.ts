import { activity, allOf, asked, occupiedUkraine, provision, role, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { buyer, ear99, ear99Computer, h20, party } from '../fixtures.ts';

const sevastopol = buyer('UA', { address: '1 Primorsky Boulevard, Sevastopol' });

export default provision({
  kind: 'licence-requirement',
  id: '746.6-regions',
  cite: '15 CFR § 746.6(a)(1)(i), (2)',
  title: t(
    'Crimea and the occupied regions of Donetsk and Luhansk',
    'De Krim en de bezette gebieden Donetsk en Loehansk',
  ),
  url: ecfr('746.6'),
  versions: [
    {
      from: '2022-02-21',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        activity.isIn(values('export', 'reexport', 'in-country-transfer')),
        some('party', occupiedUkraine, role.isIn(values('purchaser', 'ultimate-consignee', 'end-user'))),
      ),
      warnings: [
        t(
          'By the names in the address. Places of the Donetsk and Luhansk regions that Ukraine holds are not meant: show that the place is one of those.',
          'Volgens de namen in het adres. Plaatsen in de regio’s Donetsk en Loehansk die Oekraïne in handen heeft, zijn niet bedoeld: toon aan dat de plaats daarbij hoort.',
        ),
        t(
          'Food and medicine in EAR99 are free (§ 746.6(a)); the goods are taken to be something else.',
          'Voedsel en medicijnen in EAR99 zijn vrij (§ 746.6(a)); aangenomen is dat het om iets anders gaat.',
        ),
      ],
      effect: { requirement: '746.6', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    ['2022-02-20', { to: 'UA', item: h20, parties: sevastopol }, 'no', 'the day before (the Crimea rule is older)'],
    ['2022-02-21', { to: 'UA', item: h20, parties: sevastopol }, 'yes', 'Crimea'],
    ['2026-11-21', { to: 'UA', item: ear99Computer, parties: sevastopol }, 'yes', 'EAR99 too'],
    [
      '2026-11-21',
      { to: 'UA', item: ear99, parties: sevastopol },
      'yes',
      'all but food and medicine, which are warned of',
    ],
    [
      '2026-11-21',
      { to: 'UA', item: h20, parties: buyer('UA', { address: 'вул. Артема 1, Донецьк' }) },
      'yes',
      'Donetsk in Cyrillic',
    ],
    ['2026-11-21', { to: 'UA', item: h20, parties: buyer('UA', { address: '1 Khreshchatyk, Kyiv' }) }, 'no', 'Kyiv'],
    ['2026-11-21', { to: 'UA', item: h20, parties: buyer('UA') }, 'no', 'no address: the answer warns'],
    [
      '2026-11-21',
      { to: 'UA', item: h20, parties: [...buyer('UA'), party('forwarder', 'UA', { address: 'Yalta' })] },
      'no',
      'a forwarder there',
    ],
  ),
});
