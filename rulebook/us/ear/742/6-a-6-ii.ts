import {
  allOf,
  anyOf,
  asked,
  clause,
  designedInD5,
  destination,
  family,
  groups,
  kind,
  not,
  origin,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { headquarteredInMacauOrD5, MACAU_OR_D5, moves } from '../definitions.ts';
import { party } from '../fixtures.ts';

const designFiles = { kind: 'technology', eccn: '3E001', technologyFor: '3A090' } as const;
const developer = (country: string) => [party('designer', country), party('foundry', 'TW'), party('end-user', 'VN')];

export default provision({
  kind: 'licence-requirement',
  id: '742.6(a)(6)(ii)',
  cite: '15 CFR § 742.6(a)(6)(ii)',
  title: t(
    'Production technology for 3A090 that a Macau or D:5 developer sends abroad',
    'Productietechnologie voor 3A090 die een ontwikkelaar uit Macau of D:5 naar buiten stuurt',
  ),
  url: ecfr('742.6'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        moves,
        kind.is('technology'),
        family.isIn(values('a', 'b')),
        origin.isIn(MACAU_OR_D5),
        not(destination.isIn(groups('A:5', 'A:6'))),
        clause(
          'developer',
          'developed by an entity headquartered in, or with an ultimate parent in, Macau or D:5',
          'ontwikkeld door een partij met hoofdkantoor of uiteindelijke moeder in Macau of D:5',
          anyOf(some('party', headquarteredInMacauOrD5, role.is('designer')), designedInD5),
        ),
      ),
      warnings: [
        t(
          'The text speaks of production technology that is the direct product of US software (§ 734.9(h)(2)(ii)). The question does not say whether the technology is for production; it is taken to be.',
          'De tekst gaat over productietechnologie die het directe product is van Amerikaanse software (§ 734.9(h)(2)(ii)). De vraag zegt niet of de technologie voor productie is; dat wordt aangenomen.',
        ),
      ],
      effect: { requirement: '742.6(a)(6)(ii)', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2023-11-16', { from: 'CN', to: 'VN', item: designFiles, parties: developer('CN') }, 'no', 'the day before'],
    ['2023-11-17', { from: 'CN', to: 'VN', item: designFiles, parties: developer('CN') }, 'yes', 'the first day'],
    [
      '2026-11-21',
      { from: 'CN', to: 'VN', item: designFiles, parties: developer('CN') },
      'yes',
      'out of China to Vietnam',
    ],
    ['2026-11-21', { from: 'CN', to: 'TW', item: designFiles, parties: developer('CN') }, 'no', 'Taiwan is in A:6'],
    ['2026-11-21', { from: 'MO', to: 'VN', item: designFiles, parties: developer('MO') }, 'yes', 'Macau is named'],
    [
      '2026-11-21',
      { from: 'CN', to: 'VN', item: designFiles, parties: [party('end-user', 'VN')] },
      'unknown',
      'developer not known',
    ],
    [
      '2026-11-21',
      { from: 'JP', to: 'VN', item: designFiles, parties: developer('CN') },
      'no',
      'does not originate there',
    ],
  ),
});
