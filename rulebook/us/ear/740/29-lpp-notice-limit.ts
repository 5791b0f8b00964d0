import { activity, allOf, asked, decided, destination, family, not, provision, t, values } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { diffusionNotEnforced } from './diffusion.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'limit',
  id: '740.29-LPP-notice-limit',
  cite: '15 CFR § 740.29(g)(3)',
  title: t('LPP: notice from 3,200,000 TPP a shipment', 'LPP: melding vanaf 3.200.000 TPP per zending'),
  url: ecfr('740.29'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        family.is('a'),
        decided.is('exception'),
        activity.isIn(values('export', 'reexport')),
        not(destination.isIn(MACAU_OR_D5)),
        not(forMacauOrD5Entity),
      ),
      enforcement: diffusionNotEnforced(),
      effect: {
        limit: 'LPP-notice',
        unit: 'TPP',
        amount: 3_200_000,
        per: t('shipment under LPP', 'zending onder LPP'),
        measures: 'order.tpp',
        text: t(
          'A shipment under LPP of 3,200,000 TPP or more must be notified to BIS first. A line for reporting, not a cap.',
          'Een zending onder LPP van 3.200.000 TPP of meer moet eerst aan BIS worden gemeld. Een meldgrens, geen maximum.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      { to: 'CH', item: h100, parties: endUser('CH'), 'fact:decided': 'exception' },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      { to: 'CH', item: h100, parties: endUser('CH'), 'fact:decided': 'exception' },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2025-05-14',
      { to: 'CH', item: h100, parties: endUser('CH'), 'fact:decided': 'exception' },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'CH', item: h100, parties: endUser('CH'), 'fact:decided': 'exception' },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    [
      '2026-11-21',
      { to: 'CH', item: h100, parties: endUser('CH'), 'fact:decided': 'exception' },
      'yes',
      'LPP destination',
    ],
    [
      '2026-11-21',
      { to: 'MO', item: h100, parties: endUser('MO'), 'fact:decided': 'exception' },
      'no',
      'LPP never reaches Macau',
    ],
  ),
});
