import { allOf, anyOf, asked, family, ownEccn, provision, t, values } from '@tolhuis/core/law';
import { CASES, NOT_LAW } from './typology.ts';

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;

export default provision({
  kind: 'red-flag',
  id: 'typology-t4-misdeclared',
  cite: 'diversion pattern T4',
  title: t('Declared below what the numbers say', 'Lager opgegeven dan de getallen zeggen'),
  url: CASES.url!,
  versions: [
    {
      from: '2022-10-21',
      by: CASES,
      confidence: 'S',
      when: allOf(
        family.isIn(values('a', 'b')),
        anyOf(...['EAR99', '3A991', '4A994', '5A992.c'].map((entry) => ownEccn.is(entry))),
      ),
      effect: {
        flag: 'misdeclared',
        level: 'warning',
        text: t(
          'The stated classification is lower than the one that the numbers give; goods in known cases were declared as generic parts.',
          'De opgegeven classificatie is lager dan die uit de getallen; in bekende zaken waren goederen als algemene onderdelen aangegeven.',
        ),
      },
      warnings: NOT_LAW,
    },
  ],
  cases: asked(
    [
      '2022-10-20',
      { to: 'CN', item: { ...h100, ioBandwidthGBps: 900, eccn: 'EAR99' } },
      'no',
      'before the first control',
    ],
    [
      '2022-10-21',
      { to: 'CN', item: { ...h100, ioBandwidthGBps: 900, eccn: 'EAR99' } },
      'yes',
      'the first day of 3A090',
    ],
    ['2026-10-15', { to: 'CN', item: { ...h100, eccn: 'EAR99' } }, 'yes', 'EAR99 with the numbers of an H100'],
    ['2026-10-15', { to: 'CN', item: { ...h100, eccn: '3A991.p' } }, 'yes', '3A991.p with the numbers of an H100'],
    ['2026-10-15', { to: 'CN', item: { ...h100, eccn: '4A994.l' } }, 'yes', '4A994.l'],
    ['2026-10-15', { to: 'CN', item: { ...h100, eccn: '5A992.c' } }, 'yes', '5A992.c'],
    ['2026-10-15', { to: 'CN', item: { ...h100, eccn: '3A090.a' } }, 'no', 'as the numbers say'],
    [
      '2026-10-15',
      { to: 'CN', item: { ...h100, tpp: 900, performanceDensity: 1, eccn: '3A991.p' } },
      'no',
      'a small chip, rightly declared',
    ],
  ),
});
