import { allOf, asked, decided, meets, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, ecfr } from '../acts.ts';
import { endUser, h100, party } from './fixtures.ts';

const designer = party('designer', 'US', 'US', { kinds: ['approved-designer'] });

export default provision({
  kind: 'duty',
  id: '740.27-AIA-certification',
  cite: '15 CFR § 740.27(b)',
  title: t('AIA: ECCN, certification and notice', 'AIA: ECCN, verklaring en melding'),
  url: ecfr('740.27'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(decided.is('exception'), meets('740.27-AIA')),
      effect: {
        duty: 'AIA-certification',
        due: 'before-export',
        text: t(
          'Give the ultimate consignee the ECCN; obtain its one-time certification of § 740.27(b)(2); tell it in writing with each shipment that it goes under AIA.',
          'Geef de eindontvanger het ECCN; verkrijg eenmalig de verklaring van § 740.27(b)(2); meld bij elke zending schriftelijk dat zij onder AIA gaat.',
        ),
      },
    },
  ],
  cases: asked(
    [
      '2025-01-12',
      { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [], 'fact:decided': 'exception' },
      'no',
      'the day before',
    ],
    [
      '2025-01-13',
      { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [], 'fact:decided': 'exception' },
      'yes',
      'the first day',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [], 'fact:decided': 'exception' },
      'yes',
      'AIA is used',
    ],
    [
      '2026-11-21',
      { to: 'JP', item: h100, parties: [...endUser('JP'), designer], endUse: [], 'fact:decided': 'not-enforced' },
      'no',
      'no exception is used',
    ],
  ),
});
