import { anyOf, asked, provision, t } from '@tolhuis/core/law';
import { alliedEndUsers, macauOrD5, notForDatacenters } from '../742/6-b-10-headquarters.ts';
import { AC_2022, AC_2023, DIFFUSION_2025, ecfr, HBM_2024 } from '../acts.ts';
import { a30, buyer, h20, h100, hbm, party, rtx4090 } from '../fixtures.ts';

const always = ['744.23(a)(1)', '744.23(a)(2)', '744.23(a)(4)'] as const;
const policy = 'presumption-of-denial';
const packager = [party('end-user', 'CN', { headquarters: 'TW', ultimateParentHeadquarters: 'TW' })];

export default provision({
  kind: 'review-policy',
  id: '744.23(d)(1)',
  cite: '15 CFR § 744.23(d)(1)',
  title: t('End uses of § 744.23: presumption of denial', 'Eindgebruik van § 744.23: presumption of denial'),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2022-10-07',
      by: AC_2022,
      confidence: 'S',
      when: macauOrD5,
      unless: alliedEndUsers,
      effect: { policy, for: always },
    },
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'S',
      when: macauOrD5,
      unless: anyOf(alliedEndUsers, notForDatacenters),
      effect: { policy, for: [...always, '744.23(a)(3)(i)(A)', '744.23(a)(3)(ii)', '742.6(a)(6)(ii)'] },
    },
    // Memory for their parties anywhere joins.
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'S',
      when: macauOrD5,
      unless: anyOf(alliedEndUsers, notForDatacenters),
      effect: {
        policy,
        for: [...always, '744.23(a)(3)(i)(A)', '744.23(a)(3)(i)(B)', '744.23(a)(3)(ii)', '742.6(a)(6)(ii)'],
      },
    },
    // .b items of (a)(3)(i)(A) stand under § 742.6(b)(10)(iii)(A)(1) from here on.
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: macauOrD5,
      unless: anyOf(alliedEndUsers, notForDatacenters),
      warnings: [
        t(
          'Case by case instead, where a foreign-made item outside these requirements does the same (§ 744.23(d)(3)(ii)); the question does not ask for that.',
          'Geval voor geval, als een buitenlands goed buiten deze plichten hetzelfde doet (§ 744.23(d)(3)(ii)); de vraag vraagt daar niet naar.',
        ),
      ],
      effect: { policy, for: [...always, '744.23(a)(3)(i)(B)', '744.23(a)(3)(ii)', '742.6(a)(6)(ii)'] },
    },
  ],
  cases: asked(
    ['2022-10-06', { to: 'CN', item: h20, parties: buyer('CN') }, 'no', 'the day before'],
    ['2022-10-07', { to: 'CN', item: h20, parties: buyer('CN') }, 'yes', 'China'],
    [
      '2023-11-16',
      { to: 'CN', item: rtx4090, parties: buyer('CN') },
      'yes',
      'no policy of its own for consumer parts yet',
    ],
    [
      '2023-11-17',
      { to: 'SG', item: h100, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'a Chinese parent',
    ],
    [
      '2023-11-17',
      { to: 'CN', item: rtx4090, parties: buyer('CN') },
      'consumer',
      'consumer parts case by case from this day',
    ],
    [
      '2024-06-01',
      { to: 'SG', item: rtx4090, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'consumer',
      'case by case under (d)(3)(i)',
    ],
    [
      '2024-06-01',
      { to: 'SG', item: a30, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'a .b item',
    ],
    [
      '2024-12-01',
      { to: 'SG', item: hbm, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'not-for:744.23(a)(3)(i)(B)',
      'the day before memory joins',
    ],
    [
      '2024-12-02',
      { to: 'SG', item: hbm, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'for:744.23(a)(3)(i)(B)',
      'memory for their parties anywhere joins',
    ],
    [
      '2024-12-31',
      { to: 'SG', item: hbm, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'yes',
      'memory for a Chinese parent, the day it is due',
    ],
    ['2024-12-31', { to: 'SG', item: hbm, parties: buyer('SG') }, 'no', '… for nobody of there'],
    [
      '2025-01-12',
      { to: 'SG', item: a30, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'for:744.23(a)(3)(i)(A)',
      'the last day of .b items for their parties',
    ],
    [
      '2025-01-13',
      { to: 'SG', item: a30, parties: buyer('SG', { ultimateParentHeadquarters: 'CN' }) },
      'not-for:744.23(a)(3)(i)(A)',
      'those stand under § 742.6(b)(10) from this day',
    ],
    ['2026-11-21', { to: 'CN', item: h20, parties: packager }, 'allied', 'a Taiwanese fab in China'],
    ['2026-11-21', { to: 'DE', item: h20, parties: buyer('DE') }, 'no', 'neither there nor from there'],
    [
      '2026-11-21',
      { to: 'CN', item: h20, parties: buyer('CN', { headquarters: null, ultimateParentHeadquarters: null }) },
      'unknown',
      'headquarters opaque',
    ],
  ),
});
