import {
  activity,
  allOf,
  anyOf,
  asked,
  citizenship,
  clause,
  every,
  groups,
  notEncoded,
  provision,
  role,
  t,
} from '@tolhuis/core/law';
import { ecfr } from '../acts.ts';
import { SCOPE_BEFORE_2022 } from './acts.ts';

const PERSON = role.is('foreign-person');
const design = { kind: 'technology', eccn: '3E001', technologyFor: '3A090' } as const;
const shown = (from: string, ...people: string[]) => ({
  activity: 'deemed-reexport',
  from,
  item: design,
  parties: people.map((home) => ({
    role: 'foreign-person',
    country: from,
    citizenship: home,
    kinds: ['civil'],
    listed: [],
  })),
});

export default provision({
  kind: 'jurisdiction',
  id: '734.20',
  cite: '15 CFR § 734.20',
  title: t('Releases abroad that are no deemed reexport', 'Vrijgaven in het buitenland die geen deemed reexport zijn'),
  url: ecfr('734.20'),
  versions: [
    {
      from: '2000-01-01',
      by: SCOPE_BEFORE_2022,
      confidence: 'P',
      // Every way in rests on what a question does not ask: it is pointed at, and never frees.
      when: allOf(
        activity.is('deemed-reexport'),
        anyOf(
          clause(
            '(b)',
            'to a permanent and regular employee who is a national of A:5 alone, in such a country or the United States',
            'aan een vaste werknemer die alleen onderdaan is van A:5-landen, in zo een land of in de Verenigde Staten',
            allOf(
              every('party', citizenship.isIn(groups('A:5')), PERSON),
              notEncoded(
                '§ 734.20(b): permanent and regular employment, other nationalities, and that the employer itself may have the technology are no facts of the question',
                '§ 734.20(b): vast en regulier dienstverband, andere nationaliteiten, en dat de werkgever zelf de technologie mag hebben zijn geen feiten van de vraag',
              ),
            ),
          ),
          clause(
            '(a), (c)',
            'to an employee of an entity that may have it, in a country that may have it or with the safeguards of (c)',
            'aan een werknemer van een partij die het mag hebben, van een land dat het mag hebben of met de waarborgen van (c)',
            notEncoded(
              '§ 734.20(a), (c): that the entity may have the technology, its employment, screening and security plan, and the safeguards of (c)(5) are no facts of the question',
              '§ 734.20(a), (c): dat de organisatie de technologie mag hebben, haar dienstverband, screening en beveiligingsplan, en de waarborgen van (c)(5) zijn geen feiten van de vraag',
            ),
          ),
        ),
      ),
      effect: { result: 'not-an-export' },
    },
  ],
  cases: asked(
    ['2026-11-21', shown('DE', 'FR'), 'unknown', 'a Frenchman in Germany: perhaps'],
    ['2026-11-21', shown('MY', 'CN'), 'unknown', 'a Chinese engineer in Malaysia: never freed by this'],
    [
      '2026-11-21',
      { ...shown('US', 'FR'), activity: 'deemed-export' },
      'no',
      'in the United States it is a deemed export',
    ],
    ['2026-11-21', { ...shown('DE', 'FR'), activity: 'reexport', to: 'FR' }, 'no', 'sent to France'],
  ),
});
