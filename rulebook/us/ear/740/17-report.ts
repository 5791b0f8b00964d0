import { allOf, asked, decided, encryptionB1, meets, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { endUser } from './fixtures.ts';

const order = { to: 'JP', item: { kind: 'computer', eccn: '5A002.a' }, parties: endUser('JP') } as const;
const used = { 'fact:decided': 'exception' } as const;

export default provision({
  kind: 'duty',
  id: '740.17-report',
  cite: '15 CFR § 740.17(e)(3); Supplement No. 8 to part 742',
  title: t('ENC: self-classification report', 'ENC: rapport van eigen indelingen'),
  url: ecfr('740.17'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(decided.is('exception'), encryptionB1, meets('740.17-ENC')),
      effect: {
        duty: 'ENC-report',
        whenKnown: true,
        due: { ends: ['12-31'], days: 32 },
        text: t(
          'Encryption items that you classified under (b)(1) yourself: report them once to BIS and the ENC Encryption Request Coordinator, by 1 February after the year in which they were first exported; none for what BIS classified (CCATS). Nothing new in a year is reported too.',
          'Encryptiegoederen die u zelf onder (b)(1) indeelde: meld ze één keer aan BIS en de ENC Encryption Request Coordinator, uiterlijk 1 februari na het jaar waarin ze voor het eerst werden uitgevoerd; niet wat BIS indeelde (CCATS). Ook dat er in een jaar niets nieuws was, wordt gemeld.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { ...order, ...used, evidence: { encryptionB1: true } }, 'yes', 'ENC (b)(1) is used'],
    ['2026-11-21', { ...order, ...used, evidence: { encryptionB3: true } }, 'no', 'BIS classifies items of (b)(3)'],
    [
      '2026-11-21',
      { ...order, 'fact:decided': 'licence-required', evidence: { encryptionB1: true } },
      'no',
      'not used',
    ],
    ['2026-11-21', { ...order, ...used }, 'unknown', 'evidence not stated'],
  ),
});
