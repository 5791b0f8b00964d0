import { allOf, asked, decided, destination, family, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { moves, outsideUs } from '../definitions.ts';
import { diffusionNotEnforced, SUPPLEMENT_5A } from './diffusion.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'limit',
  id: '740.27-AIA-limit',
  cite: '15 CFR § 740.27(c)',
  title: t('AIA: certification to BIS from 253,000,000 TPP', 'AIA: verklaring naar BIS vanaf 253.000.000 TPP'),
  url: ecfr('740.27'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('a'), decided.is('exception'), moves, outsideUs, destination.isIn(SUPPLEMENT_5A)),
      enforcement: diffusionNotEnforced(),
      effect: {
        limit: 'AIA-report',
        unit: 'TPP',
        amount: 253_000_000,
        per: t('ultimate consignee under AIA, cumulative', 'eindontvanger onder AIA, cumulatief'),
        measures: 'order.tpp',
        counted: { per: ['ultimate-consignee'], period: 'to-date', as: 'report', under: { exception: 'AIA' } },
        text: t(
          'When one ultimate consignee receives a cumulative 253,000,000 TPP under AIA, its certification goes to BIS. A line for reporting, not a cap; earlier orders count too.',
          'Ontvangt één eindontvanger onder AIA in totaal 253.000.000 TPP, dan gaat zijn verklaring naar BIS. Een meldgrens, geen maximum; eerdere orders tellen mee.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'exception' },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'exception' },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2025-05-14',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'exception' },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'exception' },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: endUser('JP'), 'fact:decided': 'exception' },
      'yes',
      'Supplement No. 5(a)',
    ],
    [
      '2026-11-21',
      { to: 'PL', item: h100, parties: endUser('PL'), 'fact:decided': 'exception' },
      'no',
      'Poland is not on it',
    ],
  ),
});
