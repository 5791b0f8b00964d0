import { cases, madeInUs, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

export default provision({
  kind: 'jurisdiction',
  id: '734.3(a)(2)',
  cite: '15 CFR § 734.3(a)(2)',
  title: t('US-origin items wherever they are', 'Goederen van Amerikaanse oorsprong, waar zij ook zijn'),
  url: ecfr('734.3'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: madeInUs,
      effect: { result: 'subject' },
    },
  ],
  cases: cases(
    [madeInUs],
    [
      ['2026-11-21', [true], 'yes', 'made in the United States'],
      ['2026-11-21', [false], 'no', 'made elsewhere'],
      ['2026-11-21', ['?'], 'unknown', 'ask where it was made'],
    ],
  ),
});
