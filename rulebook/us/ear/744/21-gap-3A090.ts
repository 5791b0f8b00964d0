import { allOf, asked, family, provision, t, values } from '@tolhuis/core/law';
import { AC_2022, ecfr } from '../acts.ts';
import { militaryInMeuCountry, reachesItem } from '../definitions-end-user.ts';
import { a30, buyer, h20 } from '../fixtures.ts';

const soldiers = (country: string) => buyer(country, { kinds: ['military-end-user'] });

export default provision({
  kind: 'red-flag',
  id: '744.21-gap-3A090',
  cite: '15 CFR § 744.21; Supplement No. 2 to part 744; § 740.8',
  title: t(
    'Advanced computing items for a military end user',
    'Geavanceerde rekengoederen voor een militaire eindgebruiker',
  ),
  url: ecfr('744.21'),
  versions: [
    {
      from: '2022-10-21',
      by: AC_2022,
      confidence: 'I',
      when: allOf(reachesItem, family.isIn(values('a', 'b', 'c')), militaryInMeuCountry),
      effect: {
        flag: 'military-end-user-3A090',
        level: 'hold',
        text: t(
          'Supplement No. 2 to part 744 does not name 3A090, 4A090 or the .z paragraphs, so § 744.21 may not ask for a licence and a licence exception may seem open. Whether it is, is not settled: a person must decide.',
          'Supplement No. 2 bij part 744 noemt 3A090, 4A090 en de .z-paragrafen niet, dus § 744.21 eist misschien geen vergunning en een licence exception lijkt open. Of dat zo is, is niet beslist: een mens moet beslissen.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2022-10-21',
      {
        to: 'CN',
        item: { kind: 'integrated-circuit', tpp: 4992, ioBandwidthGBps: 600 },
        parties: soldiers('CN'),
        endUse: [],
      },
      'yes',
      'the first day of 3A090',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: a30, parties: soldiers('CN'), endUse: [] },
      'yes',
      'a .b item for a Chinese military end user',
    ],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: soldiers('CN'), endUse: [] },
      'no',
      '3A991 is on the list: § 744.21 itself',
    ],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('CN'), endUse: [] }, 'no', 'civil'],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('CN') }, 'unknown', 'end use not stated'],
    ['2022-10-20', { to: 'CN', item: a30, parties: soldiers('CN'), endUse: [] }, 'no', 'before 3A090'],
  ),
});
