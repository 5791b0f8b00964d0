import { allOf, asked, destination, eccn, endUse, family, not, provision, t, values } from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { MACAU_OR_D5, moves } from '../definitions.ts';
import { a30, buyer, h20, rtx4090 } from '../fixtures.ts';

const known = { endUse: ['supercomputer'] } as const;

export default provision({
  kind: 'red-flag',
  id: '744.23-gap-3A090',
  cite: '15 CFR §§ 744.23(a)(1)(i), 740.8(b)',
  title: t('Advanced computing items for a supercomputer', 'Geavanceerde rekengoederen voor een supercomputer'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(
        moves,
        family.isIn(values('a', 'b', 'c')),
        not(eccn.isIn(values('3A001', '4A003', '4A004', '5A002', '5A004', '5A992'))),
        endUse.is('supercomputer'),
        destination.isIn(MACAU_OR_D5),
      ),
      effect: {
        flag: 'supercomputer-3A090',
        level: 'hold',
        text: t(
          'The list of § 744.23(a)(1)(i) names 3A991 and 4A994, and not 3A090, 4A090 or 4A005.z, so a licence exception may seem open for a supercomputer in Macau or D:5. That the stronger item is free where the weaker one is not cannot be relied on: a person must decide.',
          'De lijst van § 744.23(a)(1)(i) noemt 3A991 en 4A994, en niet 3A090, 4A090 of 4A005.z, dus een licence exception lijkt open voor een supercomputer in Macau of D:5. Dat het sterkere goed vrij is waar het zwakkere dat niet is, daar kan men niet op bouwen: een mens moet beslissen.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'CN', item: rtx4090, parties: buyer('CN'), ...known }, 'no', 'no exception existed yet'],
    ['2023-11-17', { to: 'CN', item: rtx4090, parties: buyer('CN'), ...known }, 'yes', 'NAC would seem open'],
    ['2026-11-21', { to: 'MO', item: a30, parties: buyer('MO'), ...known }, 'yes', 'Macau'],
    ['2026-11-21', { to: 'CN', item: h20, parties: buyer('CN'), ...known }, 'no', '3A991 is on the list itself'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG'), ...known }, 'no', 'a supercomputer in Singapore'],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('CN'), endUse: [] }, 'no', 'no such use'],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('CN') }, 'unknown', 'end use not stated'],
  ),
});
