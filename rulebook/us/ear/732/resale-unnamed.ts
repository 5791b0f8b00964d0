import {
  allOf,
  anyOf,
  asked,
  datacenterA,
  destination,
  endUse,
  family,
  kind,
  not,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfrPart } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5, moves, outsideUs } from '../definitions.ts';
import { a30, h20, h100, party, rtx4090 } from '../fixtures.ts';

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
        // Consumer parts go to shops, and nobody names who buys there.
        anyOf(
          datacenterA,
          family.isIn(values('b', 'c')),
          allOf(family.is('a'), kind.isIn(values('software', 'technology'))),
        ),
        not(destination.isIn(MACAU_OR_D5)),
        not(forMacauOrD5Entity),
        endUse.is('resale'),
        not(some('party', role.is('end-user'), role.is('end-user'))),
      ),
      effect: {
        flag: 'resale-without-end-user',
        level: 'hold',
        whenKnown: true,
        text: t(
          'Whether a data-centre item needs a licence hangs on who it is for, and the buyer resells it. Name the end users with their headquarters, or have a person decide.',
          'Of een datacentergoed een vergunning nodig heeft, hangt af van voor wie het is, en de koper verkoopt het door. Noem de eindgebruikers met hun hoofdkantoor, of laat een mens beslissen.',
        ),
      },
    },
  ],
  cases: asked(
    ['2023-11-16', { to: 'SG', item: a30, parties: reseller, endUse: ['resale'] }, 'no', 'no headquarters test yet'],
    [
      '2023-11-17',
      { to: 'SG', item: a30, parties: reseller, endUse: ['resale'] },
      'yes',
      'the first day of the headquarters test',
    ],
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
    ['2026-11-21', { to: 'SG', item: h100, parties: reseller, endUse: ['resale'] }, 'yes', 'a data-centre .a item'],
    [
      '2026-11-21',
      { to: 'SG', item: { kind: 'technology', technologyFor: '3A090.a' }, parties: reseller, endUse: ['resale'] },
      'yes',
      'technology has no consumers',
    ],
    ['2026-11-21', { to: 'SG', item: rtx4090, parties: reseller, endUse: ['resale'] }, 'no', 'a consumer part'],
    [
      '2026-11-21',
      { to: 'CN', item: a30, parties: [party('purchaser', 'CN')], endUse: ['resale'] },
      'no',
      'China: whoever buys it there',
    ],
    ['2026-11-21', { to: 'SG', item: h20, parties: reseller, endUse: ['resale'] }, 'no', 'not an advanced item'],
    ['2026-11-21', { to: 'SG', item: a30, parties: reseller }, 'unknown', 'end use not stated'],
  ),
});
