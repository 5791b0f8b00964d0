import { anyOf, asked, hasListedOwner, ownerOnList, provision, some, t } from '@tolhuis/core/law';
import { BEFORE_2022, ecfrPart } from '../acts.ts';
import { LISTED_ROLE } from '../definitions-end-user.ts';
import { ear99, party } from '../fixtures.ts';

const owned = (sharePercent: number, listed: unknown[]) => [
  party('end-user', 'MY', { owners: [{ name: 'Owner', sharePercent, listed }] }),
];

export default provision({
  kind: 'red-flag',
  id: '732-listed-owner',
  cite: '15 CFR Part 732, Supplement No. 3',
  title: t('An owner is on a list', 'Een eigenaar staat op een lijst'),
  url: ecfrPart(732),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'S',
      when: some('party', anyOf(hasListedOwner, ownerOnList), LISTED_ROLE),
      effect: {
        flag: 'listed-owner',
        level: 'warning',
        text: t(
          'An owner of a party is on a restricted-party list. Also while the 50 % rule is stayed, and below 50 %, that is a sign of diversion risk: who will hold the goods? What blocked persons (SDNs) own for half or more is blocked by OFAC itself, whatever the EAR asks.',
          'Een eigenaar van een partij staat op een lijst. Ook als de 50 %-regel is geschorst, en onder 50 %, wijst dat op risico van doorlevering: wie krijgt de goederen? Wat voor de helft of meer van geblokkeerde personen (SDN’s) is, is door OFAC zelf geblokkeerd, wat de EAR ook vraagt.',
        ),
      },
    },
  ],
  cases: asked(
    ['2026-01-15', { to: 'MY', item: ear99, parties: owned(60, [{ list: 'EL' }]) }, 'yes', 'during the stay'],
    ['2026-11-21', { to: 'MY', item: ear99, parties: owned(10, [{ list: 'EL' }]) }, 'yes', 'a small share'],
    [
      '2026-11-21',
      { to: 'MY', item: ear99, parties: owned(60, [{ list: 'DPL' }]) },
      'yes',
      'a denied owner: the rule of 50 % does not reach him',
    ],
    ['2026-11-21', { to: 'MY', item: ear99, parties: owned(100, []) }, 'no', 'screened, not listed'],
    ['2026-11-21', { to: 'MY', item: ear99, parties: [party('end-user', 'MY')] }, 'no', 'no owners stated'],
  ),
});
