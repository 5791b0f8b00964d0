import { allOf, anyOf, asked, destination, family, not, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { isDeemed, moves } from '../definitions.ts';
import { buyer, ear99, ear99Computer, h100, party } from '../fixtures.ts';

export default provision({
  kind: 'licence-requirement',
  id: '746.2',
  cite: '15 CFR § 746.2',
  title: t('Cuba', 'Cuba'),
  url: ecfr('746.2'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(destination.is('CU'), anyOf(moves, allOf(isDeemed, not(family.is('ear99'))))),
      warnings: [
        t(
          'Every item needs a licence. Medicines, medical devices, food and gifts in EAR99 have rules and exceptions of their own (§§ 740.12, 740.18, 746.2(b)), which are not applied here.',
          'Elk goed is vergunningplichtig. Medicijnen, medische hulpmiddelen, voedsel en geschenken in EAR99 hebben eigen regels en uitzonderingen (§§ 740.12, 740.18, 746.2(b)), die hier niet worden toegepast.',
        ),
      ],
      effect: { requirement: '746.2', appliesTo: 'embargo' },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'CU', item: h100, parties: buyer('CU') }, 'yes', 'every item'],
    ['2026-11-21', { to: 'CU', item: ear99Computer, parties: buyer('CU') }, 'yes', 'EAR99 too'],
    [
      '2026-11-21',
      { to: 'CU', item: ear99, parties: buyer('CU') },
      'yes',
      'whatever it is: exceptions for food and medicine are warned of',
    ],
    ['2026-11-21', { to: 'MX', item: h100, parties: buyer('MX') }, 'no', 'not Cuba'],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: { kind: 'technology', eccn: 'EAR99' },
        parties: [party('foreign-person', 'US', { citizenship: 'CU' })],
      },
      'no',
      'EAR99 technology to a Cuban national',
    ],
  ),
});
