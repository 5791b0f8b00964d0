import { allOf, asked, list, listingVia, not, provision, some, t, union, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { ear99, party } from '../fixtures.ts';
import { OTHER_MATTERS } from './other-list-warning.ts';

const on = (name: string) => [party('end-user', 'AE', { listed: [{ list: name }] })];
/** Lists with a rule or hold of their own in this rulebook. */
const ruled = values('EL', 'DPL', 'UVL', 'MEU', 'MIEU', 'SDN', 'FSE', 'ISN', 'DTC');

export default provision({
  kind: 'red-flag',
  id: '744-unknown-list',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t('A list without a rule here', 'Een lijst zonder regel hier'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      // A code that is not known may be a slip of the pen for one that forbids ("Entity List" for EL): never free.
      when: some('party', some('listing', allOf(listingVia.is('direct'), not(list.isIn(union(ruled, OTHER_MATTERS)))))),
      effect: {
        flag: 'list-without-rule',
        level: 'hold',
        text: t(
          'A party is on a list for which this rulebook has no rule, or whose code it does not know (known: EL, DPL, UVL, MEU, MIEU, SDN, FSE, ISN, DTC). Read what that list forbids, or mend the code, before going on.',
          'Een partij staat op een lijst waarvoor dit regelboek geen regel heeft, of waarvan het de code niet kent (bekend: EL, DPL, UVL, MEU, MIEU, SDN, FSE, ISN, DTC). Lees wat die lijst verbiedt, of verbeter de code, voordat u verder gaat.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('OWN') }, 'yes', "the user's own list: the user decides"],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('SSI') }, 'yes', 'sectoral sanctions, some about goods'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('Entity List') }, 'yes', 'a name for a code'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('EL') }, 'no', 'has its own rule'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('CMIC') }, 'no', 'securities: a warning'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
