import { activity, allOf, asked, destination, family, not, provision, t, values } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { outsideGate } from './bars.ts';
import { diffusionNotEnforced } from './diffusion.ts';
import { endUser, h100 } from './fixtures.ts';

export default provision({
  kind: 'limit',
  id: '740.29-LPP-limit',
  cite: '15 CFR § 740.29(d)',
  title: t('LPP: 26,900,000 TPP a year for one consignee', 'LPP: 26.900.000 TPP per jaar voor één ontvanger'),
  url: ecfr('740.29'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        family.is('a'),
        activity.isIn(values('export', 'reexport')),
        not(destination.isIn(MACAU_OR_D5)),
        not(forMacauOrD5Entity),
        outsideGate,
      ),
      enforcement: diffusionNotEnforced(),
      effect: {
        limit: 'LPP',
        unit: 'TPP',
        amount: 26_900_000,
        per: t(
          'ultimate consignee (ultimate parent) and calendar year',
          'eindontvanger (uiteindelijke moeder) en kalenderjaar',
        ),
        measures: 'evidence.lppCumulativeTpp',
        counted: {
          per: ['ultimate-consignee'],
          period: 'calendar-year',
          as: 'cap',
          under: { exception: 'LPP' },
        },
        text: t(
          'All exporters together may send one ultimate consignee at most 26,900,000 TPP a calendar year under LPP.',
          'Alle exporteurs samen mogen één eindontvanger onder LPP ten hoogste 26.900.000 TPP per kalenderjaar zenden.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CH', item: h100, parties: endUser('CH') }, 'no', 'the day before'],
    ['2025-01-13', { to: 'CH', item: h100, parties: endUser('CH') }, 'yes', 'from its effective day'],
    [
      '2025-05-14',
      { to: 'CH', item: h100, parties: endUser('CH') },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      { to: 'CH', item: h100, parties: endUser('CH') },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    ['2026-11-21', { to: 'CN', item: h100, parties: endUser('CN') }, 'no', 'LPP never reaches D:5'],
    ['2026-11-21', { to: 'SA', item: h100, parties: endUser('SA') }, 'no', 'D:4: § 740.2 leaves LPP out'],
    ['2026-11-21', { to: 'CH', item: h100, parties: endUser('CH', null) }, 'unknown', 'opaque parent'],
  ),
});
