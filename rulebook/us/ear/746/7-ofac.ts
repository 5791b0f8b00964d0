import { allOf, asked, destination, family, provision, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfr } from '../acts.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, ear99, h20 } from '../fixtures.ts';

export default provision({
  kind: 'red-flag',
  id: '746.7-ofac',
  cite: '31 CFR part 560 (OFAC); 15 CFR § 746.7',
  title: t('EAR99 to Iran: the embargo of OFAC', 'EAR99 naar Iran: het embargo van OFAC'),
  url: ecfr('746.7'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(destination.is('IR'), reachesItem, family.is('ear99')),
      effect: {
        flag: 'iran-ofac',
        level: 'hold',
        text: t(
          'The EAR leave EAR99 goods for Iran to OFAC, whose embargo forbids US persons nearly everything and reaches many reexports. Ask OFAC; this rulebook does not work it out.',
          'De EAR laten EAR99-goederen voor Iran over aan OFAC, waarvan het embargo Amerikaanse personen bijna alles verbiedt en veel wederuitvoer omvat. Vraag het OFAC; dit regelboek werkt het niet uit.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'IR', item: ear99, parties: buyer('IR') }, 'yes', 'EAR99'],
    ['2026-11-21', { to: 'IR', item: h20, parties: buyer('IR') }, 'no', 'on the Commerce Control List: § 746.7'],
    ['2026-11-21', { to: 'IQ', item: ear99, parties: buyer('IQ') }, 'no', 'not Iran'],
  ),
});
