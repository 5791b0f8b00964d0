import { activity, allOf, cases, clause, kind, not, provision, t, values } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

export default provision({
  kind: 'jurisdiction',
  id: '734.13-remote-access',
  cite: '15 CFR § 734.13 (what an export is)',
  title: t('Renting out compute is not an export', 'Rekenkracht verhuren is geen uitvoer'),
  url: ecfr('734.13'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'S',
      when: clause(
        'remote access',
        'remote access to hardware that stays where it is',
        'toegang op afstand tot apparatuur die blijft waar zij is',
        // Access to technology or weights hands over the thing itself: 732/remote-technology.ts.
        allOf(activity.is('remote-access'), not(kind.isIn(values('technology', 'model-weights')))),
      ),
      warnings: [
        t(
          'Not an export of the hardware, in the long-standing view of BIS; knowledge-based rules go on: acts of US persons (§ 744.6), military intelligence (§ 744.22), supercomputers (§ 744.23), General Prohibition 10, and conditions of licences and VEUs. A bill (Remote Access Security Act) would change this.',
          'Geen uitvoer van de apparatuur, volgens de vaste opvatting van BIS; regels die op wetenschap rusten blijven gelden: handelingen van US persons (§ 744.6), militaire inlichtingen (§ 744.22), supercomputers (§ 744.23), General Prohibition 10, en voorwaarden van vergunningen en VEU’s. Een wetsvoorstel (Remote Access Security Act) zou dit veranderen.',
        ),
      ],
      effect: { result: 'not-an-export' },
    },
  ],
  cases: cases(
    [activity, kind],
    [
      ['2026-11-21', ['remote-access', 'computer'], 'remote access', 'a cloud tenant'],
      ['2026-11-21', ['remote-access', 'technology'], 'no', 'technology is released'],
      ['2026-11-21', ['remote-access', '?'], 'unknown', 'access to what?'],
      ['2026-11-21', ['export', 'computer'], 'no', 'hardware leaves'],
      ['2026-11-21', ['us-person-support', 'computer'], 'no', 'has its own rule'],
    ],
  ),
});
