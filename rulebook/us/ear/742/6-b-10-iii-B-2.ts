import {
  allOf,
  asked,
  destination,
  groups,
  installedBaseStated,
  installedBaseTpp,
  not,
  provision,
  t,
} from '@tolhuis/core/law';
import { diffusionUnsaid } from '../740/diffusion.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { buyer, h100 } from '../fixtures.ts';
import { macauOrD5 } from './6-b-10-headquarters.ts';

export default provision({
  kind: 'review-policy',
  id: '742.6(b)(10)(iii)(B)(2)',
  cite: '15 CFR § 742.6(b)(10)(iii)(B)(2)',
  title: t('Allocation exceeded: policy of denial', 'Toewijzing overschreden: policy of denial'),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        not(macauOrD5),
        not(destination.isIn(groups('Supp5a'))),
        installedBaseStated,
        installedBaseTpp.above(790_000_000),
      ),
      enforcement: diffusionUnsaid(),
      warnings: [
        t(
          'The allocation belongs to the AI Diffusion rule, which is not enforced; the text still says policy of denial above it.',
          'De toewijzing hoort bij de AI Diffusion-regel, die niet wordt gehandhaafd; de tekst zegt erboven nog policy of denial.',
        ),
      ],
      effect: { policy: 'policy-of-denial', for: ['742.6(a)(6)(iii)(A)'] },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2025-05-14',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    [
      '2026-11-21',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_001 } },
      'yes',
      'above the allocation',
    ],
    [
      '2026-11-21',
      { to: 'SA', item: h100, parties: buyer('SA'), evidence: { installedBaseTpp: 790_000_000 } },
      'no',
      'exactly at it',
    ],
    ['2026-11-21', { to: 'SA', item: h100, parties: buyer('SA') }, 'no', 'not stated: not counted'],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: buyer('JP'), evidence: { installedBaseTpp: 9e9 } },
      'no',
      'Supplement No. 5(a) has no allocation',
    ],
  ),
});
