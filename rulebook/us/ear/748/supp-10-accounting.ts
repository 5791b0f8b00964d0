import { allOf, asked, authorisation, provision, some, t, values } from '@tolhuis/core/law';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

const holder = ['ultimate-consignee', 'end-user'].map((r) => party(r, 'IN', 'IN', { authorisations: ['nveu'] }));

export default provision({
  kind: 'duty',
  id: '748-supp10-accounting',
  cite: '15 CFR Part 748, Supplement No. 10',
  title: t('Data-centre VEU: accounting of chips', 'Datacenter-VEU: boekhouding van chips'),
  url: ecfr('748.15'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(moves, some('party', authorisation.isIn(values('data-center-veu', 'uveu', 'nveu')), DECISIVE_ROLE)),
      effect: {
        duty: 'VEU-accounting',
        // Who holds an authorisation is seldom stated.
        whenKnown: true,
        due: { ends: ['06-30', '12-31'], days: 32 },
        text: t(
          'Under a data-centre VEU: account for the chips every half year, by 1 February and 1 August.',
          'Onder een datacenter-VEU: verantwoord de chips elk halfjaar, uiterlijk 1 februari en 1 augustus.',
        ),
      },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'IN', item: h100, parties: holder }, 'no', 'the day before'],
    ['2025-01-13', { to: 'IN', item: h100, parties: holder }, 'yes', 'the first day'],
    ['2026-11-21', { to: 'IN', item: h100, parties: holder }, 'yes', 'shipped under VEU'],
    ['2026-11-21', { to: 'IN', item: h100, parties: endUser('IN', 'IN', { authorisations: [] }) }, 'no', 'no VEU'],
  ),
});
