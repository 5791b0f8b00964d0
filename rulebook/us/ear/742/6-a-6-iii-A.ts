import { allOf, anyOf, asked, destination, family, provision, t } from '@tolhuis/core/law';
import { DIFFUSION_2025, DIFFUSION_NOT_ENFORCED_2025, ecfr, UAE_2026 } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6, forMacauOrD5Entity, outsideUs } from '../definitions.ts';
import { deemedCarvedOut, movesOrReleased } from './6-a-6-iv.ts';

const h100 = {
  kind: 'integrated-circuit',
  tpp: 15832,
  performanceDensity: 19.45,
  designedOrMarketedForDatacenters: true,
} as const;
const buyer = (country: string, parent = country) => [
  {
    role: 'end-user',
    country,
    headquarters: country,
    ultimateParentHeadquarters: parent,
    kinds: ['civil'],
    listed: [],
  },
];

const release = (citizenship: string) => ({
  activity: 'deemed-export',
  item: { kind: 'technology', technologyFor: '3A090.a' },
  parties: [{ role: 'foreign-person', country: 'US', citizenship, kinds: ['civil'], listed: [] }],
});

/** Duties that existed before 2025: D:1/D:4/D:5 destinations, and Macau/D:5 headquarters anywhere. */
const olderDuty = anyOf(destination.isIn(D1_D4_D5_LESS_A5_A6), forMacauOrD5Entity);

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)(iii)(A)',
  cite: '15 CFR § 742.6(a)(6)(iii)(A)',
  title: t(
    'Regional stability: .a items to every destination',
    'Regionale stabiliteit: .a-goederen naar elke bestemming',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2025-01-13',
      by: DIFFUSION_2025,
      confidence: 'P',
      when: allOf(family.is('a'), movesOrReleased, outsideUs),
      unless: deemedCarvedOut,
      enforcement: [
        // The 2023 duties went on: the new paragraph took them over, and only what was new waited for 15 May 2025.
        { from: '2025-01-13', state: 'enforced', when: olderDuty, otherwise: 'not-yet-due', confidence: 'P' },
        // Until the announcement of 13 May 2025 was known, the whole duty was to begin on this day.
        { from: '2025-05-15', state: 'enforced', confidence: 'P' },
        {
          from: '2025-05-15',
          state: 'enforced',
          when: olderDuty,
          otherwise: 'not-enforced',
          by: DIFFUSION_NOT_ENFORCED_2025,
          confidence: 'S',
          warning: t(
            'The text requires a licence for every destination. BIS announced on 13 May 2025 that it does not enforce that where no licence was needed before; it can change its mind, and the text has not been removed.',
            'De tekst eist een vergunning voor elke bestemming. BIS kondigde op 13 mei 2025 aan dat niet te handhaven waar eerder geen vergunning nodig was; dat kan veranderen, en de tekst is niet ingetrokken.',
          ),
        },
        {
          from: '2026-07-10',
          state: 'enforced',
          when: anyOf(olderDuty, destination.is('AE')),
          otherwise: 'not-enforced',
          by: UAE_2026,
          confidence: 'P',
          warning: t(
            'The text requires a licence for every destination. BIS announced on 13 May 2025 that it does not enforce that where no licence was needed before; it can change its mind, and the text has not been removed.',
            'De tekst eist een vergunning voor elke bestemming. BIS kondigde op 13 mei 2025 aan dat niet te handhaven waar eerder geen vergunning nodig was; dat kan veranderen, en de tekst is niet ingetrokken.',
          ),
        },
      ],
      effect: { requirement: '742.6(a)(6)(iii)(A)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2025-01-12', { to: 'CH', item: h100, parties: buyer('CH') }, 'no', 'the paragraph did not exist'],
    ['2025-01-13', { to: 'CH', item: h100, parties: buyer('CH') }, 'yes', 'the text holds from its effective day'],
    ['2025-02-01', { to: 'CH', item: h100, parties: buyer('CH') }, 'state:not-yet-due', 'compliance from 15 May 2025'],
    [
      '2025-05-14',
      { to: 'CH', item: h100, parties: buyer('CH') },
      'state:not-yet-due',
      'the day before the compliance date',
    ],
    ['2025-05-15', { to: 'CH', item: h100, parties: buyer('CH') }, 'state:not-enforced', 'announced as not enforced'],
    [
      '2025-06-15',
      { to: 'SG', item: h100, parties: buyer('SG', 'CN') },
      'state:enforced',
      'headquarters duty of 2023 lives on',
    ],
    ['2026-07-09', { to: 'AE', item: h100, parties: buyer('AE') }, 'state:enforced', 'the UAE, in D:4 until that day'],
    ['2026-11-21', { to: 'SA', item: h100, parties: buyer('SA') }, 'state:enforced', 'D:4 since 2023'],
    ['2026-11-21', { to: 'IL', item: h100, parties: buyer('IL') }, 'state:not-enforced', 'D:4 but also A:6'],
    [
      '2026-07-10',
      { to: 'AE', item: h100, parties: buyer('AE') },
      'state:enforced',
      'the UAE is named, although in A:5',
    ],
    [
      '2026-11-21',
      {
        to: 'JP',
        item: h100,
        parties: [{ role: 'end-user', country: 'JP', headquarters: 'JP', kinds: ['civil'], listed: [] }],
      },
      'state:unknown',
      'parent not known: enforcement cannot be told',
    ],
    ['2026-11-21', { to: 'CN', item: { ...h100, tpp: 1000 }, parties: buyer('CN') }, 'no', 'not an .a item'],
    ['2026-11-21', release('CN'), '742.6(a)(6)(iv)', 'technology shown in the US to a Chinese national'],
    ['2026-11-21', { ...release('CN'), activity: 'export', to: 'CN' }, 'yes', 'the same technology sent to China'],
    ['2026-11-21', { activity: 'remote-access', to: 'CN', item: h100, parties: buyer('CN') }, 'no', 'nothing moves'],
  ),
});
