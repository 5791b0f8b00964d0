import { asked, provision, t } from '@tolhuis/core/law';
import { everyCertification } from '../748/supp-2-dd-certifications.ts';
import { DIFFUSION_2025, ecfr, REVIEW_2026 } from '../acts.ts';
import { a30, buyer, h100, h200, rtx4090 } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';
import { qualifies2026 } from './6-b-10-iii-A-1.ts';

const effect = {
  policy: 'presumption-of-denial',
  for: ['742.6(a)(6)(iii)(A)', '742.6(a)(6)(iii)(B)', '744.23(a)(3)(i)(A)'],
} as const;
const certified = { activity: 'export', endUse: [], evidence: { jan2026Certifications: everyCertification } } as const;
const contested = t(
  'For items not for data centres and for .b items § 744.23(d)(3) says case by case; § 742.6(b)(10)(iii)(A)(1) says presumption of denial and that it is the one to be applied. The latter is used here.',
  'Voor goederen niet voor datacentra en voor .b-goederen zegt § 744.23(d)(3) geval voor geval; § 742.6(b)(10)(iii)(A)(1) zegt presumption of denial en dat die moet worden toegepast. Die laatste wordt hier gebruikt.',
);

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(iii)(A)(1)-denial',
  cite: '15 CFR § 742.6(b)(10)(iii)(A)(1)',
  title: t(
    'Macau, D:5 and entities headquartered there: presumption of denial',
    'Macau, D:5 en partijen met hoofdkantoor daar: presumption of denial',
  ),
  url: ecfr('742.6'),
  versions: [
    { from: '2025-01-13', by: DIFFUSION_2025, confidence: 'P', when: macauOrD5, warnings: [contested], effect },
    {
      from: '2026-01-15',
      by: REVIEW_2026,
      confidence: 'P',
      when: macauOrD5,
      unless: qualifies2026,
      warnings: [contested],
      effect,
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'the day before: the policy of 2023'],
    ['2025-01-13', { to: 'CN', item: h100, parties: buyer('CN') }, 'yes', 'China'],
    ['2026-01-14', { ...certified, to: 'CN', item: h200, parties: buyer('CN') }, 'yes', 'certified a day early'],
    [
      '2026-01-15',
      { ...certified, to: 'CN', item: h200, parties: buyer('CN') },
      'January 2026',
      'certified: case by case',
    ],
    [
      '2026-06-01',
      { to: 'CN', item: h200, parties: buyer('CN'), endUse: [], evidence: {} },
      'yes',
      'no certifications',
    ],
    [
      '2026-06-01',
      { to: 'CN', item: h200, parties: buyer('CN') },
      'unknown',
      'nothing said of them: the stricter policy stays',
    ],
    [
      '2026-06-01',
      {
        ...certified,
        to: 'CN',
        item: h200,
        parties: buyer('CN', { listed: [{ list: 'EL', reviewPolicy: 'case-by-case' }] }),
      },
      'yes',
      '¶ (dd)(1)(iv): a listed party cannot be certified, whatever its entry says',
    ],
    [
      '2026-06-01',
      {
        ...certified,
        to: 'CN',
        item: h200,
        parties: [...buyer('CN'), { role: 'remote-user', country: 'CN', listed: [{ list: 'EL' }] }],
      },
      'yes',
      'nor may one get remote access',
    ],
    [
      '2026-06-01',
      {
        ...certified,
        to: 'CN',
        item: h200,
        parties: [
          ...buyer('CN'),
          { role: 'intermediate-consignee', country: 'CN', listed: [{ list: 'SDN', programs: ['RUSSIA-EO14024'] }] },
        ],
      },
      'yes',
      'nor a blocked person of § 744.8 in between',
    ],
    ['2026-06-01', { to: 'BY', item: h200, parties: buyer('BY') }, 'yes', 'another D:5 country'],
    [
      '2026-06-01',
      { to: 'SG', item: a30, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'a Chinese parent',
    ],
    [
      '2026-06-01',
      { to: 'CN', item: rtx4090, parties: buyer('CN'), evidence: {} },
      'yes',
      'a gaming card without notice',
    ],
    ['2026-06-01', { to: 'SA', item: h100, parties: buyer('SA') }, 'no', 'D:4 without such headquarters'],
    [
      '2026-06-01',
      { ...certified, to: 'CN', item: { ...h200, tpp: 21_000 }, parties: buyer('CN') },
      'yes',
      'certified, and exactly 21,000',
    ],
    [
      '2026-06-01',
      { ...certified, to: 'CN', item: { ...h200, tpp: 20_999.9 }, parties: buyer('CN') },
      'January 2026',
      'certified, and just below 21,000',
    ],
    [
      '2026-06-01',
      { ...certified, to: 'CN', item: { ...h200, dramBandwidthGBps: 6500 }, parties: buyer('CN') },
      'yes',
      'certified, and exactly 6,500 GB/s',
    ],
    [
      '2026-06-01',
      { ...certified, to: 'CN', item: { ...h200, dramBandwidthGBps: 6499.9 }, parties: buyer('CN') },
      'January 2026',
      'certified, and just below 6,500 GB/s',
    ],
    [
      '2026-06-01',
      {
        ...certified,
        evidence: { jan2026Certifications: { ...everyCertification, volumeShareOfUsPercent: 50 } },
        to: 'CN',
        item: h200,
        parties: buyer('CN'),
      },
      'January 2026',
      'exactly 50 % of the volume sold in the US',
    ],
    [
      '2026-06-01',
      {
        ...certified,
        evidence: { jan2026Certifications: { ...everyCertification, volumeShareOfUsPercent: 50.1 } },
        to: 'CN',
        item: h200,
        parties: buyer('CN'),
      },
      'yes',
      'just above 50 %',
    ],
  ),
});
