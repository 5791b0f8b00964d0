import { allOf, asked, authorisation, destination, family, not, provision, some, t } from '@tolhuis/core/law';
import { SUPPLEMENT_5A } from '../740/diffusion.ts';
import { endUser, h100 } from '../740/fixtures.ts';
import { DIFFUSION_2025, DIFFUSION_NOT_ENFORCED_2025, ecfr } from '../acts.ts';
import { DECISIVE_ROLE, moves } from '../definitions.ts';

export default provision({
  kind: 'limit',
  id: '748.15-UVEU-7',
  cite: '15 CFR § 748.15(a)(2)(ii)',
  title: t('UVEU: at most 7 % in one such country', 'UVEU: ten hoogste 7 % in één zo’n land'),
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
        not(destination.isIn(SUPPLEMENT_5A)),
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
        limit: 'UVEU-7',
        unit: 'percent',
        amount: 7,
        per: t(
          'UVEU: own AI compute in any one country outside Supplement No. 5(a)',
          'UVEU: eigen AI-rekenkracht in één land buiten Supplement No. 5(a)',
        ),
        text: t(
          'At most 7 % of the AI compute of a universal VEU and its group may stand in any one country outside Supplement No. 5(a).',
          'Ten hoogste 7 % van de AI-rekenkracht van een universele VEU en haar groep mag in één land buiten Supplement No. 5(a) staan.',
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
      'a site in India',
    ],
    [
      '2026-11-21',
      {
        to: 'DE',
        item: h100,
        parties: endUser('DE', 'US', { authorisations: ['uveu'] }),
      },
      'no',
      'inside Supplement No. 5(a)',
    ],
  ),
});
