import {
  allOf,
  asked,
  clause,
  decided,
  destination,
  less,
  notEncoded,
  orderValueUsd,
  provision,
  t,
  values,
} from '@tolhuis/core/law';
import { endUser, h200 } from '../740/fixtures.ts';
import { BEFORE_2022, ecfr } from '../acts.ts';

const worth = (usd: number) => ({
  quantity: 1,
  unitValue: { amount: String(usd), currency: 'USD' },
  'fact:decided': 'licence-required',
});

export default provision({
  kind: 'duty',
  id: '748.11-BIS-711',
  cite: '15 CFR § 748.11',
  title: t(
    'Statement by ultimate consignee and purchaser (BIS-711)',
    'Verklaring van eindontvanger en koper (BIS-711)',
  ),
  url: ecfr('748.11'),
  versions: [
    {
      // The general duty (a)(1) is for 600 series major defense equipment, which no AI chip is; here the substitute counts.
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(
        clause('licence', 'a licence is required', 'er is een vergunning nodig', decided.is('licence-required')),
        clause(
          'prc',
          'to mainland China',
          'naar het vasteland van China',
          destination.isIn(less(values('CN'), values('HK'))),
        ),
        clause('value', 'worth at most US$75,000', 'ten hoogste US$ 75.000 waard', orderValueUsd.atMost(75_000)),
        notEncoded(
          '§ 748.11(a)(2): that the goods are replacement parts for servicing earlier exports is not a fact of the question',
          '§ 748.11(a)(2): dat de goederen vervangende onderdelen zijn voor onderhoud aan eerdere uitvoer is geen feit van de vraag',
        ),
      ),
      effect: {
        duty: 'BIS-711',
        due: 'with-application',
        text: t(
          'For replacement parts for servicing earlier exports, worth at most US$75,000, a statement by ultimate consignee and purchaser (Form BIS-711 or letterhead) may take the place of the PRC End-User Statement. BIS may ask for one in other cases.',
          'Voor vervangingsdelen voor onderhoud aan eerdere uitvoer, ten hoogste US$ 75.000, mag een verklaring van eindontvanger en koper (formulier BIS-711 of briefpapier) de PRC End-User Statement vervangen. BIS kan er in andere gevallen om vragen.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { to: 'CN', item: h200, parties: endUser('CN'), ...worth(75_000) },
      'unknown',
      'a spare part for servicing?',
    ],
    ['2026-11-21', { to: 'CN', item: h200, parties: endUser('CN'), ...worth(75_001) }, 'no', 'above US$75,000'],
    [
      '2026-11-21',
      { to: 'HK', item: h200, parties: endUser('HK'), ...worth(1000) },
      'no',
      'Hong Kong has no End-User Statement to replace',
    ],
  ),
});
