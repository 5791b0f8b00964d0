import { allOf, anyOf, asked, destination, family, not, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { isDeemed, moves } from '../definitions.ts';
import { buyer, ear99, ear99Computer, h100 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '746.9',
  cite: '15 CFR § 746.9',
  title: t('Syria', 'Syrië'),
  url: ecfr('746.9'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(destination.is('SY'), anyOf(moves, allOf(isDeemed, not(family.is('ear99'))))),
      warnings: [
        t(
          'Food and medicine in EAR99 are free to Syria; anything else in EAR99 needs a licence or License Exception SPP, and is taken to be something else here.',
          'Voedsel en medicijnen in EAR99 zijn vrij naar Syrië; voor al het andere in EAR99 is een vergunning of License Exception SPP nodig, en daarvan wordt hier uitgegaan.',
        ),
      ],
      effect: { requirement: '746.9', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'SY', item: h100, parties: buyer('SY') }, 'yes', 'on the Commerce Control List'],
    [
      '2026-11-21',
      { to: 'SY', item: ear99Computer, parties: buyer('SY') },
      'yes',
      'EAR99: needs a licence or License Exception SPP',
    ],
    [
      '2026-11-21',
      { to: 'SY', item: ear99, parties: buyer('SY') },
      'yes',
      'all but food and medicine, which are warned of',
    ],
    ['2026-11-21', { to: 'LB', item: h100, parties: buyer('LB') }, 'no', 'not Syria'],
  ),
});
