import {
  activity,
  allOf,
  anyOf,
  asked,
  designedInD5,
  family,
  kind,
  origin,
  provision,
  role,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AC_2023, ecfr } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6, headquarteredInMacauOrD5 } from '../definitions.ts';
import { party } from '../fixtures.ts';

const designFiles = { kind: 'technology', eccn: '3E001', technologyFor: '3A090' } as const;
const developer = (country: string) => [party('designer', country), party('end-user', 'TW')];

export default provision({
  kind: 'licence-requirement',
  id: '744.23(a)(3)(ii)',
  cite: '15 CFR § 744.23(a)(3)(ii)',
  title: t(
    'Production technology for 3A090 of a Macau or D:5 developer, out of D:1, D:4 or D:5',
    'Productietechnologie voor 3A090 van een ontwikkelaar uit Macau of D:5, vanuit D:1, D:4 of D:5',
  ),
  url: ecfr('744.23'),
  versions: [
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(
        activity.isIn(values('reexport', 'in-country-transfer')),
        kind.is('technology'),
        family.isIn(values('a', 'b')),
        origin.isIn(D1_D4_D5_LESS_A5_A6),
        anyOf(some('party', headquarteredInMacauOrD5, role.is('designer')), designedInD5),
      ),
      warnings: [
        t(
          'Only technology for production that is the direct product of US software counts (§ 734.9(h)(2)(ii)); the question does not say so, and it is taken to be.',
          'Alleen productietechnologie die het directe product is van Amerikaanse software telt (§ 734.9(h)(2)(ii)); de vraag zegt dat niet, en het wordt aangenomen.',
        ),
      ],
      effect: { requirement: '744.23(a)(3)(ii)', appliesTo: 'end-use' },
    },
  ],
  cases: asked(
    ['2023-11-16', { from: 'CN', to: 'TW', item: designFiles, parties: developer('CN') }, 'no', 'the day before'],
    ['2023-11-17', { from: 'CN', to: 'TW', item: designFiles, parties: developer('CN') }, 'yes', 'the first day'],
    [
      '2026-11-21',
      { from: 'CN', to: 'TW', item: designFiles, parties: developer('CN') },
      'yes',
      'a Chinese design sent to a foundry in Taiwan',
    ],
    [
      '2026-11-21',
      { from: 'VN', to: 'TW', item: designFiles, parties: developer('CN') },
      'yes',
      'out of a D:1 country',
    ],
    [
      '2026-11-21',
      { from: 'JP', to: 'TW', item: designFiles, parties: developer('CN') },
      'no',
      'Japan is in none of the groups',
    ],
    [
      '2026-11-21',
      { from: 'CN', to: 'TW', item: designFiles, parties: [party('end-user', 'TW')] },
      'unknown',
      'developer not known',
    ],
  ),
});
