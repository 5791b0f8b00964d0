import { allOf, anyOf, asked, list, listingVia, provision, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { ear99, party } from '../fixtures.ts';

const on = (name: string) => [party('end-user', 'AE', { listed: [{ list: name }] })];

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
        some('listing', allOf(listingVia.is('direct'), anyOf(list.isIn(values('SDN', 'FSE', 'ISN', 'DTC'))))),
      ),
      effect: {
        flag: 'other-authority-list',
        level: 'hold',
        text: t(
          'A party is blocked or sanctioned by OFAC or the State Department. The EAR may ask nothing, but their own prohibitions do: this rulebook does not work them out.',
          'Een partij is geblokkeerd of gesanctioneerd door OFAC of het ministerie van Buitenlandse Zaken. De EAR eist misschien niets, maar hun eigen verboden wel: dit regelboek werkt ze niet uit.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('SDN') }, 'yes', 'blocked by OFAC under any programme'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('ISN') }, 'yes', 'nonproliferation sanctions'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('CMIC') }, 'no', 'securities only'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
