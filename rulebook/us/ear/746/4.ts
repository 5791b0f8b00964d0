import { allOf, anyOf, asked, destination, family, not, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { isDeemed, moves } from '../definitions.ts';
import { buyer, ear99, ear99Computer, h100 } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '746.4',
  cite: '15 CFR § 746.4',
  title: t('North Korea', 'Noord-Korea'),
  url: ecfr('746.4'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(destination.is('KP'), anyOf(moves, allOf(isDeemed, not(family.is('ear99'))))),
      warnings: [
        t(
          'Food and medicine in EAR99 are free to North Korea; anything else in EAR99 needs a licence, and is taken to be something else here.',
          'Voedsel en medicijnen in EAR99 zijn vrij naar Noord-Korea; al het andere in EAR99 is vergunningplichtig, en daarvan wordt hier uitgegaan.',
        ),
      ],
      effect: { requirement: '746.4', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'KP', item: h100, parties: buyer('KP') }, 'yes', 'every item'],
    ['2026-11-21', { to: 'KP', item: ear99Computer, parties: buyer('KP') }, 'yes', 'EAR99 too'],
    [
      '2026-11-21',
      { to: 'KP', item: ear99, parties: buyer('KP') },
      'yes',
      'all but food and medicine, which are warned of',
    ],
    ['2026-11-21', { to: 'KR', item: h100, parties: buyer('KR') }, 'no', 'the South'],
  ),
});
