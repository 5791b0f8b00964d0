import { allOf, asked, authorisation, provision, some, t, values } from '@tolhuis/core/law';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DC_VEU_2024, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

const holder = ['ultimate-consignee', 'end-user'].map((r) => party(r, 'IN', 'IN', { authorisations: ['nveu'] }));

export default provision({
  kind: 'duty',
  id: '748.15-VEU-half-year',
  cite: '15 CFR § 748.15(f); § 748.16(b)',
  title: t('Data-centre VEU: half-yearly report', 'Datacenter-VEU: halfjaarlijks rapport'),
  url: ecfr('748.15'),
  versions: [
    {
      from: '2024-10-02',
      by: DC_VEU_2024,
      confidence: 'P',
      when: allOf(moves, some('party', authorisation.isIn(values('data-center-veu', 'uveu', 'nveu')), DECISIVE_ROLE)),
      effect: {
        duty: 'VEU-half-year',
        // Who holds an authorisation is seldom stated.
        whenKnown: true,
        due: { ends: ['06-30', '12-31'], days: 15 },
        text: t(
          'Under a data-centre VEU: report every half year, by 15 January and 15 July: what was received, when, where it stands and, for an NVEU, the customers.',
          'Onder een datacenter-VEU: rapporteer elk halfjaar, uiterlijk 15 januari en 15 juli: wat is ontvangen, wanneer, waar het staat en, voor een NVEU, de klanten.',
        ),
      },
    },
  ],
  cases: asked(
    ['2024-10-01', { to: 'IN', item: h100, parties: holder }, 'no', 'the day before'],
    ['2024-10-02', { to: 'IN', item: h100, parties: holder }, 'yes', 'the first day'],
    ['2026-11-21', { to: 'IN', item: h100, parties: holder }, 'yes', 'shipped under VEU'],
    ['2026-11-21', { to: 'IN', item: h100, parties: endUser('IN', 'IN', { authorisations: [] }) }, 'no', 'no VEU'],
  ),
});
