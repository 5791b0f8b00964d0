import { allOf, anyOf, asked, clause, ownEccn, provision, t } from '@tolhuis/core/law';
import { AC_2022, BEFORE_2022, ecfrPart } from '../acts.ts';
import { isComputer, isIc } from '../definitions.ts';

export default provision({
  kind: 'classification',
  id: '3A991-before-2022',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A991 (before 21 October 2022)',
  title: t('Graphics and AI processors before ECCN 3A090', 'Grafische en AI-processoren vóór ECCN 3A090'),
  url: ecfrPart(774),
  versions: [
    {
      from: '2020-01-01',
      until: '2022-10-21',
      endedBy: AC_2022,
      by: BEFORE_2022,
      confidence: 'S',
      // The exporter's own classification of that time goes before this stand-in.
      when: allOf(
        ownEccn.is('none'),
        clause(
          'before 3A090',
          'a processor or a computer with processors',
          'een processor of een computer met processoren',
          anyOf(isIc, isComputer),
        ),
      ),
      effect: { eccn: '3A991', family: 'at-only', rank: 70 },
      warnings: [
        t(
          'Before 21 October 2022 there was no ECCN 3A090: such processors stood mostly in 3A991, 4A994, 5A992 or EAR99, all free of regional-stability controls. State your own classification of that time; computers in 4A003 or encryption items in 5A002 had controls that are not modelled.',
          'Vóór 21 oktober 2022 bestond ECCN 3A090 niet: zulke processoren stonden meestal in 3A991, 4A994, 5A992 of EAR99, alle zonder regionale-stabiliteitscontrole. Vermeld uw eigen classificatie van toen; computers in 4A003 of encryptiegoederen in 5A002 hadden controles die niet zijn gemodelleerd.',
        ),
      ],
    },
  ],
  cases: asked(
    [
      '2022-10-20',
      { to: 'CN', item: { kind: 'integrated-circuit', tpp: 4992, ioBandwidthGBps: 600 } },
      'yes',
      'the last day before 3A090',
    ],
    [
      '2022-10-21',
      { to: 'CN', item: { kind: 'integrated-circuit', tpp: 4992, ioBandwidthGBps: 600 } },
      'no',
      'from here on the entries are modelled',
    ],
    ['2022-10-20', { to: 'CN', item: { kind: 'hbm', memoryBandwidthDensity: 3 } }, 'no', 'memory is not a processor'],
    [
      '2022-10-20',
      { to: 'CN', item: { kind: 'integrated-circuit', eccn: 'EAR99' } },
      'no',
      'the exporter classified it himself',
    ],
  ),
});
