import { allOf, asked, kind, provision, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { isDeemed } from '../definitions.ts';
import { h100, party } from '../fixtures.ts';

const engineer = [party('foreign-person', 'US', { citizenship: 'CN' })];
const chips = { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a' } as const;

export default provision({
  kind: 'red-flag',
  id: '732-deemed-hardware',
  cite: '15 CFR §§ 734.13(a)(2), 734.14(a)(2), 734.15',
  title: t('Goods have no deemed export', 'Voor goederen bestaat geen deemed export'),
  url: ecfr('734.13'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(isDeemed, kind.isIn(values('integrated-circuit', 'computer', 'hbm'))),
      effect: {
        flag: 'deemed-hardware',
        level: 'hold',
        text: t(
          'Only technology and source code can be released to a foreign person. Goods are exported when they leave the country: ask about that export, or about the technology that is released.',
          'Alleen technologie en broncode kunnen aan een vreemdeling worden vrijgegeven. Goederen worden uitgevoerd als zij het land verlaten: vraag naar die uitvoer, of naar de technologie die wordt vrijgegeven.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { activity: 'deemed-export', item: h100, parties: engineer }, 'yes', 'a chip'],
    [
      '2026-11-21',
      { activity: 'deemed-reexport', from: 'DE', item: { kind: 'hbm' }, parties: engineer },
      'yes',
      'memory',
    ],
    ['2026-11-21', { activity: 'deemed-export', item: chips, parties: engineer }, 'no', 'technology'],
    ['2026-11-21', { activity: 'deemed-export', item: { eccn: '3E001' }, parties: engineer }, 'unknown', 'what is it?'],
    ['2026-11-21', { activity: 'export', to: 'CN', item: h100 }, 'no', 'an export'],
  ),
});
