import { allOf, anyOf, asked, family, origin, type Proposal, provision, t, transit, values } from '@tolhuis/core/law';
import { MALAYSIA_LIST } from './acts.ts';
import { moves } from './definitions.ts';
import { B300, H20, order } from './samples.ts';

const ON = '2026-10-15';

const permit = provision({
  kind: 'gate',
  id: 'malaysia-strategic-items-list/permit',
  cite: 'Malaysia, Strategic Trade Act 2010, Strategic Items List (under review)',
  title: t('Malaysian permit, whatever is known', 'Maleisische vergunning, ongeacht wat men weet'),
  url: MALAYSIA_LIST.url!,
  versions: [
    {
      from: '2025-07-14',
      by: MALAYSIA_LIST,
      confidence: 'S',
      when: allOf(moves, family.isIn(values('a', 'b')), anyOf(origin.is('MY'), transit.is('MY'))),
      effect: {
        gate: 'malaysia-strategic-items-list',
        state: 'permit-required',
        text: t(
          'Export, transit or transhipment from Malaysia would always need a permit under the Strategic Trade Act.',
          'Uitvoer, doorvoer of overlading vanuit Maleisië zou altijd een vergunning onder de Strategic Trade Act vragen.',
        ),
      },
    },
  ],
  cases: asked(
    [ON, { ...order('TH', B300), from: 'MY', activity: 'reexport' }, 'yes', 'leaves Malaysia'],
    [ON, { ...order('TH', B300), via: ['MY'] }, 'yes', 'passes through Malaysia'],
    [ON, { ...order('TH', B300), from: 'US', via: [] }, 'no', 'does not touch Malaysia'],
    [ON, { ...order('TH', H20), from: 'MY', activity: 'reexport' }, 'no', 'not in the family of 3A090'],
  ),
});

/** Malaysia puts AI chips on its list: the permit no longer depends on what the exporter knows. */
export default {
  id: 'malaysia-strategic-items-list',
  title: t('Malaysia lists AI chips', 'Maleisië zet AI-chips op de lijst'),
  status: t('under review since 14 July 2025', 'in onderzoek sinds 14 juli 2025'),
  cite: 'Malaysia, Strategic Trade Act 2010',
  url: MALAYSIA_LIST.url!,
  confidence: 'S',
  provisions: [permit],
  warnings: [
    t(
      'Reported beside the US answer; it changes nothing in it.',
      'Wordt naast het Amerikaanse antwoord gemeld; het verandert daar niets aan.',
    ),
  ],
} satisfies Proposal;
