import { asked, provision, t } from '@tolhuis/core/law';
import { everyCertification } from '../748/supp-2-dd-certifications.ts';
import { ecfr, REVIEW_2026 } from '../acts.ts';
import { a30, buyer, h200, party } from '../fixtures.ts';
import { qualifies2026 } from './6-b-10-iii-A-1.ts';

const evidence = { jan2026Certifications: everyCertification };
const order = { activity: 'export', to: 'CN', item: h200, parties: buyer('CN'), endUse: [], evidence } as const;

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(iii)(A)(1)-case',
  cite: '15 CFR § 742.6(b)(10)(iii)(A)(1); Supplement No. 2 to part 748 ¶ (dd)',
  title: t('The policy of January 2026: case by case', 'Het beleid van januari 2026: geval voor geval'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2026-01-15',
      by: REVIEW_2026,
      confidence: 'P',
      when: qualifies2026,
      warnings: [
        t(
          'The application must also state the shipments to US customers and the specifications (¶ (dd)(1)(i)), the undertakings of an IaaS provider (vii) and the physical security of the site (viii); the question does not ask for them. Whether the limits are measured per IC or per server is not settled.',
          'De aanvraag moet ook de leveringen aan Amerikaanse klanten en de specificaties noemen (¶ (dd)(1)(i)), de toezeggingen van een IaaS-aanbieder (vii) en de fysieke beveiliging van de plek (viii); de vraag vraagt er niet naar. Of de grenzen per IC of per server gelden, is niet beslist.',
        ),
      ],
      effect: { policy: 'case-by-case', for: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '744.23(a)(3)(i)(A)'] },
    },
  ],
  cases: asked(
    ['2026-01-14', order, 'no', 'the day before'],
    ['2026-01-15', order, 'yes', 'every certification, first day'],
    ['2026-06-01', { ...order, to: 'MO', parties: buyer('MO') }, 'yes', 'Macau'],
    ['2026-06-01', { ...order, item: a30 }, 'unknown', 'commercial availability not stated'],
    ['2026-06-01', { ...order, item: { ...h200, tpp: 21000 } }, 'no', 'exactly 21,000'],
    ['2026-06-01', { ...order, item: { ...h200, tpp: 20999.9, dramBandwidthGBps: 6499.9 } }, 'yes', 'just below both'],
    ['2026-06-01', { ...order, item: { ...h200, dramBandwidthGBps: 6500 } }, 'no', 'exactly 6,500 GB/s'],
    ['2026-06-01', { ...order, activity: 'in-country-transfer', from: 'CN' }, 'no', 'a transfer inside China'],
    ['2026-06-01', { ...order, from: 'TW' }, 'no', 'a reexport from Taiwan'],
    ['2026-06-01', { ...order, to: 'BY', parties: buyer('BY') }, 'no', 'another D:5 country'],
    [
      '2026-06-01',
      { ...order, to: 'SG', parties: buyer('SG', { headquarters: 'CN' }) },
      'no',
      'a Chinese buyer outside China',
    ],
    [
      '2026-06-01',
      { ...order, parties: [party('end-user', 'SG', { headquarters: 'CN' })] },
      'no',
      'the end user is not in China',
    ],
    ['2026-06-01', { ...order, endUse: ['military'] }, 'no', 'military use'],
    [
      '2026-06-01',
      { ...order, evidence: { jan2026Certifications: { ...everyCertification, volumeShareOfUsPercent: 50 } } },
      'yes',
      'exactly 50 %',
    ],
    [
      '2026-06-01',
      { ...order, evidence: { jan2026Certifications: { ...everyCertification, volumeShareOfUsPercent: 50.1 } } },
      'no',
      'above 50 %',
    ],
    [
      '2026-06-01',
      { ...order, evidence: { jan2026Certifications: { ...everyCertification, thirdPartyTestInUs: false } } },
      'no',
      'no test in the US',
    ],
    ['2026-06-01', { ...order, evidence: undefined }, 'unknown', 'nothing said of the certifications'],
    [
      '2026-06-01',
      { ...order, item: { kind: 'computer', contains: [{ count: 8, ...h200 }] } },
      'unknown',
      'per IC or per server is open',
    ],
  ),
});
