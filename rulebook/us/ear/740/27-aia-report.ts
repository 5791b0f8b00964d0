import { allOf, anyOf, asked, decided, meets, notEncoded, orderTpp, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { endUser, h100, party } from './fixtures.ts';

const designer = party('designer', 'US', 'US', { kinds: ['approved-designer'] });

export default provision({
  kind: 'duty',
  id: '740.27-AIA-report',
  cite: '15 CFR § 740.27(c)',
  title: t('AIA: certification to BIS', 'AIA: verklaring naar BIS'),
  url: ecfr('740.27'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        decided.is('exception'),
        meets('740.27-AIA'),
        anyOf(
          orderTpp.atLeast(253_000_000),
          notEncoded(
            '§ 740.27(c): what the ultimate consignee received before is not a fact of the question',
            '§ 740.27(c): wat de eindontvanger eerder heeft ontvangen is geen feit van de vraag',
          ),
        ),
      ),
      effect: {
        duty: 'AIA-report',
        due: 'before-export',
        text: t(
          'When the ultimate consignee receives a cumulative TPP of 253,000,000, send its certification to BIS before the first shipment.',
          'Ontvangt de eindontvanger in totaal 253.000.000 TPP, zend zijn verklaring dan vóór de eerste zending naar BIS.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 20000,
        'fact:decided': 'exception',
      },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 20000,
        'fact:decided': 'exception',
      },
      'yes',
      'the first day',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 20000,
        'fact:decided': 'exception',
      },
      'yes',
      '316,640,000 TPP in one order',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 10,
        'fact:decided': 'exception',
      },
      'unknown',
      'earlier orders may add up',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: h100,
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 20000,
        'fact:decided': 'free',
      },
      'no',
      'no exception is used',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: { ...h100, tpp: 5060 },
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 50_000,
        'fact:decided': 'exception',
      },
      'yes',
      'exactly 253,000,000 TPP: the stricter reading',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: { ...h100, tpp: 5060 },
        parties: [...endUser('JP'), designer],
        endUse: [],
        quantity: 49_999,
        'fact:decided': 'exception',
      },
      'unknown',
      '252,994,940 TPP: earlier orders may add up',
    ],
  ),
});
