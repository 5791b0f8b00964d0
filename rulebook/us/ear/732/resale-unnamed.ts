import { allOf, asked, endUse, family, not, provision, role, some, t, values } from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';
import { moves, outsideUs } from '../definitions.ts';
import { a30, h20, party } from '../fixtures.ts';

const reseller = [party('purchaser', 'SG')];

export default provision({
  kind: 'red-flag',
  id: '732-resale-unnamed',
  cite: '15 CFR Part 732, Supplement No. 3; § 748.5(f)',
  title: t('For resale, and no end user is named', 'Voor wederverkoop, zonder genoemde eindgebruiker'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: allOf(
        moves,
        outsideUs,
        family.isIn(values('a', 'b', 'c')),
        endUse.is('resale'),
        not(some('party', role.is('end-user'), role.is('end-user'))),
      ),
      effect: {
        flag: 'resale-without-end-user',
        level: 'hold',
        whenKnown: true,
        text: t(
          'Whether an advanced item needs a licence hangs on who it is for, and the buyer resells it. Name the end users with their headquarters, or have a person decide.',
          'Of een geavanceerd goed een vergunning nodig heeft, hangt af van voor wie het is, en de koper verkoopt het door. Noem de eindgebruikers met hun hoofdkantoor, of laat een mens beslissen.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SG', item: a30, parties: reseller, endUse: ['resale'] }, 'no', 'no headquarters test yet'],
    [
      '2026-11-21',
      { to: 'SG', item: a30, parties: reseller, endUse: ['resale'] },
      'yes',
      'resold to nobody knows whom',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: a30, parties: [...reseller, party('end-user', 'SG')], endUse: ['resale'] },
      'no',
      'the end user is named',
    ],
    ['2026-11-21', { to: 'SG', item: a30, parties: reseller, endUse: ['inference'] }, 'no', 'not resold'],
    ['2026-11-21', { to: 'SG', item: h20, parties: reseller, endUse: ['resale'] }, 'no', 'not an advanced item'],
    ['2026-11-21', { to: 'SG', item: a30, parties: reseller }, 'unknown', 'end use not stated'],
  ),
});
