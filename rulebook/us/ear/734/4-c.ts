import { allOf, asked, destination, groups, provision, t, usContentPercent } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';
import { foreignMade } from './grounds.ts';

const part = (to: string, controlledUsContentPercent?: number) => ({
  from: 'JP',
  to,
  item: {
    kind: 'other',
    madeInUs: false,
    ...(controlledUsContentPercent === undefined ? {} : { controlledUsContentPercent }),
  },
});

export default provision({
  kind: 'jurisdiction',
  id: '734.4(c)',
  cite: '15 CFR § 734.4(c)',
  title: t(
    'More than 10 % controlled US content, to E:1 or E:2',
    'Meer dan 10 % gecontroleerde Amerikaanse inhoud, naar E:1 of E:2',
  ),
  url: ecfr('734.4'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      // Only content counts that itself would need a licence to the destination; strictly more than the level.
      when: allOf(foreignMade, destination.isIn(groups('E:1', 'E:2')), usContentPercent.above(10)),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', part('IR', 10), 'no', 'exactly 10 % is de minimis'],
    ['2026-11-21', part('IR', 10.01), 'yes', 'just above'],
    ['2026-11-21', part('IR', 24), 'yes', 'a Japanese analyser to Iran'],
    ['2026-11-21', part('CU', 11), 'yes', 'Cuba is E:2'],
    ['2026-11-21', part('VN', 24), 'no', 'the 25 % level applies there'],
    ['2026-11-21', part('IR'), 'unknown', 'ask for the share of controlled US content'],
  ),
});
