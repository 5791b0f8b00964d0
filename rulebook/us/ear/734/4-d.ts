import { allOf, asked, destination, groups, not, provision, t, usContentPercent } from '@tolhuis/core/law';
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
  id: '734.4(d)',
  cite: '15 CFR § 734.4(d)',
  title: t(
    'More than 25 % controlled US content, elsewhere',
    'Meer dan 25 % gecontroleerde Amerikaanse inhoud, elders',
  ),
  url: ecfr('734.4'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      // Only content counts that itself would need a licence to the destination; strictly more than the level.
      when: allOf(foreignMade, not(destination.isIn(groups('E:1', 'E:2'))), usContentPercent.above(25)),
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2026-11-21', part('VN', 25), 'no', 'exactly 25 % is de minimis'],
    ['2026-11-21', part('VN', 25.01), 'yes', 'just above'],
    ['2026-11-21', part('CN', 26), 'yes', 'China'],
    ['2026-11-21', part('IR', 24), 'no', 'the 10 % level applies there'],
    ['2026-11-21', part('VN'), 'unknown', 'ask for the share of controlled US content'],
  ),
});
