import {
  affiliateOfListed,
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  groups,
  list,
  listingVia,
  not,
  notEncoded,
  provision,
  some,
  t,
} from '@tolhuis/core/law';
import { endUser, h20 } from '../740/fixtures.ts';
import { AFFILIATES_2025, AFFILIATES_STAY_2025, ecfrPart } from '../acts.ts';
import { moves } from '../definitions.ts';

const affiliate = clause(
  'affiliate',
  'a party is an unlisted affiliate of Entity List or MEU List parties, and of no SDN',
  'een partij is een niet-vermelde dochter van partijen op de Entity List of MEU List, en niet van een SDN',
  allOf(
    some('party', affiliateOfListed),
    not(some('party', some('listing', allOf(list.is('SDN'), listingVia.is('owner'))))),
  ),
);
const owned = (country: string, lists: string): Record<string, unknown>[] =>
  endUser(country, country, { owners: [{ name: 'Parent', sharePercent: 60, listed: [{ list: lists }] }] });

export default provision({
  kind: 'authorisation',
  id: '736-GO7-TGL',
  cite: '15 CFR Part 736, Supplement No. 1, General Order No. 7',
  title: t(
    'Temporary general licence for unlisted affiliates',
    'Tijdelijke algemene vergunning voor niet-vermelde dochters',
  ),
  url: ecfrPart(736),
  versions: [
    {
      from: '2025-09-29',
      // (g)(3): expires on 1 December 2025; the day itself is left out.
      until: '2025-12-01',
      by: AFFILIATES_2025,
      confidence: 'P',
      when: allOf(
        moves,
        affiliate,
        anyOf(
          clause(
            '(g)(1)(i)',
            'to or within A:5 or A:6',
            'naar of binnen A:5 of A:6',
            destination.isIn(groups('A:5', 'A:6')),
          ),
          clause(
            '(g)(1)(ii)',
            'outside E:1/E:2, and the affiliate is a joint venture with an unlisted US, A:5 or A:6 company',
            'buiten E:1/E:2, en de dochter is een joint venture met een niet-vermeld bedrijf uit de VS, A:5 of A:6',
            allOf(
              not(destination.isIn(groups('E:1', 'E:2'))),
              notEncoded(
                'General Order No. 7 (g)(1)(ii): joint ventures are not a fact of the question',
                'General Order No. 7 (g)(1)(ii): joint ventures zijn geen feit van de vraag',
              ),
            ),
          ),
        ),
      ),
      enforcement: [
        { from: '2025-09-29', state: 'enforced', confidence: 'P' },
        { from: '2025-11-10', state: 'stayed', by: AFFILIATES_STAY_2025, confidence: 'P' },
      ],
      effect: { authorisation: 'General Order No. 7', covers: ['744.11-affiliates'] },
    },
  ],
  cases: asked(
    ['2025-09-28', { to: 'DE', item: h20, parties: owned('DE', 'EL') }, 'no', 'the day before'],
    ['2025-09-29', { to: 'DE', item: h20, parties: owned('DE', 'EL') }, '(g)(1)(i)', 'an affiliate in Germany'],
    ['2025-10-15', { to: 'SG', item: h20, parties: owned('SG', 'MEU') }, '(g)(1)(i)', 'A:6, and a MEU List owner'],
    ['2025-10-15', { to: 'MY', item: h20, parties: owned('MY', 'EL') }, 'unknown', 'outside A:5/A:6: a joint venture?'],
    ['2025-10-15', { to: 'IR', item: h20, parties: owned('IR', 'EL') }, 'no', 'E:1'],
    ['2025-10-15', { to: 'DE', item: h20, parties: owned('DE', 'SDN') }, 'no', 'an SDN owner is not covered'],
    ['2025-10-15', { to: 'DE', item: h20, parties: endUser('DE') }, 'no', 'no listed owner'],
    [
      '2025-11-09',
      { to: 'DE', item: h20, parties: owned('DE', 'EL') },
      'state:enforced',
      'the last day before the stay',
    ],
    [
      '2025-11-10',
      { to: 'DE', item: h20, parties: owned('DE', 'EL') },
      'state:stayed',
      'stayed with the rule that it relieves',
    ],
    ['2025-11-30', { to: 'DE', item: h20, parties: owned('DE', 'EL') }, 'state:stayed', 'the last day of its text'],
    ['2025-12-01', { to: 'DE', item: h20, parties: owned('DE', 'EL') }, 'no', 'expired by its own text'],
  ),
});
