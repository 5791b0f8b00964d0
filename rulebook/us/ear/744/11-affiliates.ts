import {
  affiliateOfListed,
  allOf,
  asked,
  clause,
  family,
  list,
  listingVia,
  not,
  partyCountry,
  provision,
  some,
  t,
  values,
} from '@tolhuis/core/law';
import { AFFILIATES_2025, AFFILIATES_STAY_2025, ecfr } from '../acts.ts';
import { LISTED_ROLE, reachesItem } from '../definitions-end-user.ts';
import { ear99, h20, party } from '../fixtures.ts';
import { AFFILIATES_SWITCH, affiliatesAfterExtension } from './affiliates-switch.ts';

const EL = [{ list: 'EL', licenceRequirement: 'all-items', reviewPolicy: 'presumption-of-denial' }];
const owned = (...shares: (number | null)[]) => [
  party('end-user', 'MY', {
    owners: shares.map((sharePercent, i) => ({ name: `Owner ${i}`, sharePercent, listed: EL })),
  }),
];

const ownerOn = (...lists: [string, ...string[]]) =>
  some('listing', allOf(list.isIn(values(...lists)), listingVia.is('owner')));
/** Owners on the MEU List alone bring the items of Supplement No. 2 (§ 744.21(a)(1), (3)), and EAR99 is not there. */
const reachesThisItem = not(allOf(family.is('ear99'), ownerOn('MEU'), not(ownerOn('EL', 'SDN'))));
const meuOwned = (more: object[] = []) => [
  party('end-user', 'MY', { owners: [{ name: 'Owner', sharePercent: 60, listed: [{ list: 'MEU' }, ...more] }] }),
];

export default provision({
  kind: 'licence-requirement',
  id: '744.11-affiliates',
  cite: '15 CFR §§ 744.8(a)(2), 744.11(a)(1), 744.21(a)(3) (50 % Affiliates Rule)',
  title: t(
    'Foreign entities owned 50 % or more by listed parties',
    'Buitenlandse partijen voor 50 % of meer in handen van partijen op een lijst',
  ),
  url: ecfr('744.11'),
  versions: [
    {
      from: '2025-09-29',
      by: AFFILIATES_2025,
      confidence: 'P',
      when: allOf(
        reachesItem,
        clause(
          'owned',
          'a foreign party is owned 50 % or more, directly or indirectly, alone or together, by listed parties',
          'een buitenlandse partij is voor 50 % of meer, rechtstreeks of indirect, alleen of samen, in handen van partijen op een lijst',
          some('party', allOf(affiliateOfListed, not(partyCountry.is('US')), reachesThisItem), LISTED_ROLE),
        ),
      ),
      enforcement: [
        { from: '2025-09-29', state: 'enforced', confidence: 'P' },
        { from: '2025-11-10', state: 'stayed', by: AFFILIATES_STAY_2025, confidence: 'P' },
        AFFILIATES_SWITCH,
        affiliatesAfterExtension,
      ],
      warnings: [
        t(
          'A party that lists no owners is taken to have no listed owner. That is what the question says, not what the register says: look at its owners.',
          'Van een partij zonder opgegeven eigenaren wordt aangenomen dat geen eigenaar op een lijst staat. Dat zegt de vraag, niet het register: kijk naar de eigenaren.',
        ),
      ],
      effect: { requirement: '744.11-affiliates', appliesTo: 'party' },
    },
  ],
  cases: asked(
    ['2025-09-28', { to: 'MY', item: ear99, parties: owned(60) }, 'no', 'the day before'],
    ['2025-09-29', { to: 'MY', item: ear99, parties: owned(60) }, 'state:enforced', 'first day'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(50) }, 'yes', 'exactly 50 %'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(49.99) }, 'no', 'below 50 %'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(30, 25) }, 'yes', 'shares add up'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: owned(null) }, 'unknown', 'share not known'],
    ['2025-10-15', { to: 'MY', item: ear99, parties: meuOwned() }, 'no', 'the MEU List does not reach EAR99'],
    ['2025-10-15', { to: 'MY', item: h20, parties: meuOwned() }, 'yes', '3A991 it does'],
    [
      '2025-10-15',
      { to: 'MY', item: ear99, parties: [party('end-user', 'MY', { owners: [{ sharePercent: 60 }] })] },
      'unknown',
      'the owner was not screened',
    ],
    ['2025-10-15', { to: 'MY', item: ear99, parties: meuOwned(EL) }, 'yes', 'an owner on both lists'],
    ['2025-11-09', { to: 'MY', item: ear99, parties: owned(60) }, 'state:enforced', 'last day before the stay'],
    ['2025-11-10', { to: 'MY', item: ear99, parties: owned(60) }, 'state:stayed', 'first day of the stay'],
    ['2026-11-09', { to: 'MY', item: ear99, parties: owned(60) }, 'state:stayed', 'last day of the stay'],
    ['2026-11-10', { to: 'MY', item: ear99, parties: owned(60) }, 'state:enforced', 'back by the published text'],
    [
      '2026-11-21',
      { to: 'MY', item: ear99, parties: owned(60), assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } },
      'state:stayed',
      "operator's switch",
    ],
    [
      '2027-01-09',
      {
        to: 'MY',
        item: ear99,
        parties: owned(60),
        assume: { 'affiliates-rule-after-2026-11-09': 'extended-to-2027-01-10' },
      },
      'state:stayed',
      'before the announced end',
    ],
    [
      '2027-01-10',
      {
        to: 'MY',
        item: ear99,
        parties: owned(60),
        assume: { 'affiliates-rule-after-2026-11-09': 'extended-to-2027-01-10' },
      },
      'state:enforced',
      'announced end',
    ],
  ),
});
