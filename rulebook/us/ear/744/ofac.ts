import { allOf, anyOf, asked, list, listingVia, ownedByBlocked, provision, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { ear99, party } from '../fixtures.ts';

const on = (name: string) => [party('end-user', 'AE', { listed: [{ list: name }] })];
const owned = (...owners: object[]) => ({
  to: 'AE',
  item: ear99,
  parties: [
    party('end-user', 'AE', {
      owners: owners.map((o, i) => ({ name: `Owner ${i}`, listed: [{ list: 'SDN', programs: ['CYBER2'] }], ...o })),
    }),
  ],
});

export default provision({
  kind: 'red-flag',
  id: '744-other-lists',
  cite: '31 CFR chapter V (OFAC); 15 CFR § 744.19; 22 CFR § 127.7',
  title: t('Lists of other authorities', 'Lijsten van andere instanties'),
  url: ecfr('744.8'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'M',
      when: some(
        'party',
        anyOf(
          some('listing', allOf(listingVia.is('direct'), list.isIn(values('SDN', 'FSE', 'ISN', 'DTC')))),
          ownedByBlocked,
        ),
      ),
      warnings: [
        t(
          'That what blocked persons own for half or more is blocked too is the guidance of OFAC of 13 August 2014, here from memory; it holds under every programme, also while the rule of the EAR is stayed.',
          'Dat ook geblokkeerd is wat voor de helft of meer van geblokkeerde personen is, staat in de richtlijn van het OFAC van 13 augustus 2014, hier uit het hoofd; zij geldt onder elk programma, ook als de regel van de EAR is geschorst.',
        ),
      ],
      effect: {
        flag: 'other-authority-list',
        level: 'hold',
        text: t(
          'A party is blocked or sanctioned by OFAC or the State Department, or owned for half or more by persons whom OFAC blocks. The EAR may ask nothing, but their own prohibitions do: this rulebook does not work them out.',
          'Een partij is geblokkeerd of gesanctioneerd door het OFAC of het ministerie van Buitenlandse Zaken, of voor de helft of meer in handen van personen die het OFAC blokkeert. De EAR eist misschien niets, maar hun eigen verboden wel: dit regelboek werkt ze niet uit.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('SDN') }, 'yes', 'blocked by OFAC under any programme'],
    ['2026-11-21', owned({ sharePercent: 50 }), 'yes', 'half of it, under any programme'],
    ['2026-11-21', owned({ sharePercent: 49.99 }), 'no', 'less than half'],
    ['2026-11-21', owned({ sharePercent: 30 }, { sharePercent: 20 }), 'yes', 'two of them together'],
    ['2026-11-21', owned({ sharePercent: null }), 'unknown', 'which share?'],
    [
      '2026-11-21',
      owned({ sharePercent: 30 }, { sharePercent: 30, listed: undefined }),
      'unknown',
      'beside one who is blocked another whom nobody has screened',
    ],
    ['2026-11-21', owned({ sharePercent: 60, listed: [{ list: 'EL' }] }), 'no', 'on a list of another authority'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('ISN') }, 'yes', 'nonproliferation sanctions'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('CMIC') }, 'no', 'securities only'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
