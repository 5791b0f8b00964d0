import { allOf, asked, list, listingVia, not, provision, some, t, values } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { ear99, party } from '../fixtures.ts';

const on = (name: string) => [party('end-user', 'AE', { listed: [{ list: name }] })];
/** Lists with a rule or hold of their own in this rulebook. */
const known = values('EL', 'DPL', 'UVL', 'MEU', 'MIEU', 'SDN', 'FSE', 'ISN', 'DTC');

export default provision({
  kind: 'red-flag',
  id: '744-unknown-list',
  cite: 'Consolidated Screening List',
  title: t('A list without a rule here', 'Een lijst zonder regel hier'),
  url: ecfrPart(744),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'I',
      when: some('party', some('listing', allOf(listingVia.is('direct'), not(list.isIn(known))))),
      effect: {
        flag: 'other-list',
        level: 'warning',
        text: t(
          'A party is on a list for which this rulebook has no rule (for example the list of Chinese military-industrial companies, which concerns securities). Read what that list forbids.',
          'Een partij staat op een lijst waarvoor dit regelboek geen regel heeft (bijvoorbeeld de lijst van Chinese militair-industriële bedrijven, over effecten). Lees wat die lijst verbiedt.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('CMIC') }, 'yes', 'securities'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: on('EL') }, 'no', 'has its own rule'],
    ['2026-11-21', { to: 'AE', item: ear99, parties: [party('end-user', 'AE')] }, 'no', 'screened, not listed'],
  ),
});
