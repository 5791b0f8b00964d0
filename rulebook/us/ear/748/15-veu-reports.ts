import { allOf, asked, authorisation, provision, some, t, values } from '@tolhuis/core/law';
import { endUser, h100, party } from '../740/fixtures.ts';
import { DC_VEU_2024, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

const holder = ['ultimate-consignee', 'end-user'].map((r) => party(r, 'IN', 'IN', { authorisations: ['nveu'] }));

export default provision({
  kind: 'duty',
  id: '748.15-VEU-reports',
  cite: '15 CFR § 748.15(e)-(g)',
  title: t('Data-centre VEU: certification and notice', 'Datacenter-VEU: verklaring en melding'),
  url: ecfr('748.15'),
  versions: [
    {
      from: '2024-10-02',
      by: DC_VEU_2024,
      confidence: 'P',
      when: allOf(moves, some('party', authorisation.isIn(values('data-center-veu', 'uveu', 'nveu')), DECISIVE_ROLE)),
      effect: {
        duty: 'VEU-reports',
        // Who holds an authorisation is seldom stated.
        whenKnown: true,
        due: 'before-export',
        text: t(
          'When shipping under the VEU authorisation: obtain the VEU’s certification before the first shipment and give notice of each shipment with its ECCNs; keep the records five years.',
          'Bij verzending onder de VEU-toelating: verkrijg vóór de eerste zending de verklaring van de VEU en meld elke zending met haar ECCN’s; bewaar de stukken vijf jaar.',
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
