import {
  activity,
  allOf,
  asked,
  decided,
  destination,
  family,
  lppCumulativeTpp,
  not,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';
import { outsideGate } from './bars.ts';
import { endUser, h100 } from './fixtures.ts';

const swiss = (lppCumulativeTpp: number, decision = 'not-enforced') => ({
  to: 'CH',
  item: h100,
  parties: endUser('CH'),
  endUse: [],
  evidence: { lppCumulativeTpp },
  'fact:decided': decision,
});

export default provision({
  kind: 'duty',
  id: '740.29-LPP-exceeded',
  cite: '15 CFR § 740.29(d)',
  title: t('LPP: the allowance of the year is used up', 'LPP: de ruimte van het jaar is op'),
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
        lppCumulativeTpp.above(26_900_000),
        decided.isIn(values('not-enforced', 'licence-required')),
      ),
      effect: {
        duty: 'LPP-exceeded',
        // Of whoever states what the consignee has had, or orders more than a year's allowance at once.
        whenKnown: true,
        due: 'before-export',
        text: t(
          'Do not ship this order under License Exception LPP: with it the ultimate consignee passes 26,900,000 TPP in the calendar year.',
          'Verzend deze order niet onder License Exception LPP: de eindontvanger komt ermee boven 26.900.000 TPP in het kalenderjaar.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-01-13', swiss(26_900_001), 'yes', 'the first day'],
    ['2026-11-21', swiss(26_900_000), 'no', 'exactly the allowance'],
    ['2026-11-21', swiss(26_900_001), 'yes', 'one above'],
    ['2026-11-21', swiss(26_900_001, 'licence-required'), 'yes', 'one above, by the letter of the text'],
    ['2025-01-12', swiss(26_900_001), 'no', 'the day before the exception'],
    ['2026-11-21', { ...swiss(26_900_001), to: 'CN', parties: endUser('CN') }, 'no', 'never for China'],
  ),
});
