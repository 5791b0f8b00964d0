import { allOf, asked, provision, t } from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { RUSSIA_FDP_2022 } from './acts.ts';
import { footnoteParty, foreignDirectProduct, foreignMade } from './grounds.ts';

const item = { kind: 'other', eccn: 'EAR99', madeInUs: false, foreignDirectProduct: true } as const;
const sent = (footnotes: number[], role = 'end-user') => ({
  from: 'TW',
  to: 'TR',
  item,
  parties: [{ role, country: 'TR', headquarters: 'TR', listed: [{ list: 'EL', footnotes }] }],
});

export default provision({
  kind: 'jurisdiction',
  id: '734.9(g)',
  cite: '15 CFR § 734.9(g)',
  title: t(
    'Foreign direct products for footnote 3 parties (Russian and Belarusian military and procurement)',
    'Buitenlandse directe producten voor partijen met voetnoot 3 (Russische en Belarussische krijgsmacht en inkoop)',
  ),
  url: ecfr('734.9'),
  versions: [
    {
      from: '2022-02-24',
      by: RUSSIA_FDP_2022,
      confidence: 'P',
      when: allOf(foreignMade, foreignDirectProduct, footnoteParty('3')),
      warnings: [
        t(
          'Any item counts, whatever its classification. The rule also reaches items that go into something made, bought or ordered by such a party who is not in this transaction; that is not asked here.',
          'Elk goed telt, hoe het ook is ingedeeld. De regel omvat ook goederen die belanden in iets dat zo een partij buiten deze transactie maakt, koopt of bestelt; dat wordt hier niet gevraagd.',
        ),
      ],
      effect: { result: 'subject' },
    },
  ],
  cases: asked(
    ['2022-02-23', sent([3]), 'no', 'the day before'],
    ['2022-02-24', sent([3]), 'yes', 'first day'],
    ['2026-11-21', sent([3]), 'yes', 'a Turkish procurement firm'],
    ['2026-11-21', sent([3], 'intermediate-consignee'), 'yes', 'any role of § 748.5'],
    ['2026-11-21', sent([4]), 'no', 'another footnote'],
    ['2026-11-21', { ...sent([3]), item: { ...item, foreignDirectProduct: false } }, 'no', 'not a direct product'],
    ['2026-11-21', { ...sent([3]), item: { kind: 'other', eccn: 'EAR99', madeInUs: false } }, 'unknown', 'ask for it'],
    ['2026-11-21', { ...sent([3]), item: { ...item, madeInUs: true } }, 'no', 'US-origin: another ground'],
  ),
});
