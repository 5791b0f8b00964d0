import {
  activity,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  notEncoded,
  origin,
  provision,
  t,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

const design = { kind: 'technology', eccn: '3E001', technologyFor: '3A090' } as const;
const engineer = (citizenship?: string) => ({
  role: 'foreign-person',
  country: 'US',
  ...(citizenship ? { citizenship } : {}),
  kinds: ['civil'],
  listed: [],
});

export default provision({
  kind: 'jurisdiction',
  id: '734.18(a)(2)',
  cite: '15 CFR § 734.18(a)(2), (3); § 734.13(a)(2)',
  title: t('Shown to somebody who is no foreign person', 'Getoond aan iemand die geen foreign person is'),
  url: ecfr('734.18'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      when: anyOf(
        clause(
          '(a)(2)',
          'released in the United States to citizens or permanent residents of the United States',
          'in de Verenigde Staten vrijgegeven aan burgers of vaste inwoners van de Verenigde Staten',
          allOf(activity.is('deemed-export'), origin.is('US'), destination.is('US')),
        ),
        clause(
          '(a)(3)',
          'within one foreign country among US persons only',
          'binnen één buitenland, alleen onder US persons',
          allOf(
            activity.is('deemed-reexport'),
            destination.is('US'),
            notEncoded(
              '§ 734.18(a)(3): that everybody who gets the technology abroad is no foreign person, and that it is released to nobody else there, is not a fact of the question',
              '§ 734.18(a)(3): dat ieder die de technologie in het buitenland krijgt geen foreign person is, en dat zij daar aan niemand anders wordt vrijgegeven, is geen feit van de vraag',
            ),
          ),
        ),
      ),
      effect: { result: 'not-an-export' },
    },
  ],
  cases: asked(
    [
      '2026-11-21',
      { activity: 'deemed-export', item: design, parties: [engineer('US')] },
      '(a)(2)',
      'a citizen or green-card holder',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: design, parties: [engineer('PR')] },
      '(a)(2)',
      'Puerto Rico is the United States',
    ],
    ['2026-11-21', { activity: 'deemed-export', item: design, parties: [engineer('CN')] }, 'no', 'a Chinese national'],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: design, parties: [engineer('US'), engineer('CN')] },
      'unknown',
      'one of the two is a foreign person',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: design, parties: [engineer()] },
      'unknown',
      'citizenship not stated',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-reexport', from: 'DE', item: design, parties: [engineer('US')] },
      'unknown',
      'an American in Germany: who else gets it is not asked',
    ],
    ['2026-11-21', { activity: 'export', to: 'US', item: design }, 'no', 'has its own rule'],
  ),
});
