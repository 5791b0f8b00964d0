import {
  allOf,
  anyOf,
  asked,
  authorisation,
  family,
  headquarters,
  provision,
  some,
  t,
  ultimateParent,
} from '@tolhuis/core/law';
import { endUser, h100 } from '../740/fixtures.ts';
import { DIFFUSION_2025, DIFFUSION_NOT_ENFORCED_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

export default provision({
  kind: 'limit',
  id: '748.15-UVEU-50',
  cite: '15 CFR § 748.15(a)(2)(ii)',
  title: t(
    'UVEU of the US: at least 50 % in the United States',
    'UVEU uit de VS: ten minste 50 % in de Verenigde Staten',
  ),
  url: ecfr('748.15'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(
        family.is('a'),

        moves,
        some('party', authorisation.is('uveu'), DECISIVE_ROLE),
        some(
          'party',
          anyOf(headquarters.is('US'), ultimateParent.is('US')),
          allOf(authorisation.is('uveu'), DECISIVE_ROLE),
        ),
      ),
      enforcement: [
        { from: '2025-01-13', state: 'not-yet-due', confidence: 'P' },
        {
          from: '2025-05-15',
          state: 'not-enforced',
          by: DIFFUSION_NOT_ENFORCED_2025,
          confidence: 'S',
          warning: t(
            'Codified; BIS announced on 13 May 2025 that it does not enforce the January 2025 framework.',
            'Staat in de tekst; BIS kondigde op 13 mei 2025 aan het kader van januari 2025 niet te handhaven.',
          ),
        },
      ],
      effect: {
        // Who holds an authorisation is seldom stated.
        whenKnown: true,
        limit: 'UVEU-50',
        unit: 'percent',
        amount: 50,
        per: t(
          'UVEU headquartered in the US: least share of own AI compute in the US',
          'UVEU met hoofdkantoor in de VS: minste aandeel eigen AI-rekenkracht in de VS',
        ),
        text: t(
          'A universal VEU headquartered in the US keeps at least 50 % of its AI compute in the United States: a floor, not a ceiling.',
          'Een universele VEU met hoofdkantoor in de VS houdt ten minste 50 % van haar AI-rekenkracht in de Verenigde Staten: een ondergrens.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      {
        to: 'IN',
        item: h100,
        parties: endUser('IN', 'US', { authorisations: ['uveu'] }),
      },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      {
        to: 'IN',
        item: h100,
        parties: endUser('IN', 'US', { authorisations: ['uveu'] }),
      },
      'state:not-yet-due',
      'the first day of the text',
    ],
    [
      '2025-05-14',
      {
        to: 'IN',
        item: h100,
        parties: endUser('IN', 'US', { authorisations: ['uveu'] }),
      },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    [
      '2025-05-15',
      {
        to: 'IN',
        item: h100,
        parties: endUser('IN', 'US', { authorisations: ['uveu'] }),
      },
      'state:not-enforced',
      'the compliance date that is not enforced',
    ],
    [
      '2026-11-21',
      {
        to: 'IN',
        item: h100,
        parties: endUser('IN', 'US', { authorisations: ['uveu'] }),
      },
      'yes',
      'US parent',
    ],
    [
      '2026-11-21',
      {
        to: 'IN',
        item: h100,
        parties: endUser('JP', 'JP', { authorisations: ['uveu'] }),
      },
      'no',
      'Japanese UVEU',
    ],
  ),
});
