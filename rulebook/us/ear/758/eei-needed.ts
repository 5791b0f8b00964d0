import {
  allOf,
  anyOf,
  authorisation,
  type Condition,
  clause,
  decided,
  destination,
  eccn,
  groups,
  list,
  listingVia,
  not,
  orderValueUsd,
  role,
  some,
  values,
} from '@tolhuis/core/law';

/** What makes Electronic Export Information needed for a tangible export: § 758.1(b). */
export const eeiNeeded: Condition = anyOf(
  clause('(b)(1)', 'to E:1 or E:2', 'naar E:1 of E:2', destination.isIn(groups('E:1', 'E:2'))),
  clause('(b)(2)', 'a licence is required', 'er is een vergunning nodig', decided.is('licence-required')),
  clause(
    '(b)(5)',
    'worth more than US$2,500 per Schedule B number; Canada is exempt when no licence is needed (15 CFR 30.36)',
    'meer dan US$ 2.500 waard per Schedule B-nummer; Canada is vrijgesteld als geen vergunning nodig is (15 CFR 30.36)',
    allOf(orderValueUsd.above(2500), not(destination.is('CA'))),
  ),
  clause(
    '(b)(7)',
    'shipped under a VEU authorisation',
    'verzonden onder een VEU',
    allOf(
      decided.is('authorised'),
      some('party', authorisation.isIn(values('general-veu', 'data-center-veu', 'uveu', 'nveu'))),
    ),
  ),
  clause(
    '(b)(8)',
    'an intermediate consignee, ultimate consignee or end user is on the Unverified List',
    'een tussenpersoon, eindontvanger of eindgebruiker staat op de Unverified List',
    some(
      'party',
      some('listing', allOf(list.is('UVL'), listingVia.is('direct'))),
      role.isIn(values('intermediate-consignee', 'ultimate-consignee', 'end-user')),
    ),
  ),
  clause(
    '(b)(10)',
    'an item on the CCL to China (with Hong Kong), Russia or Venezuela, whatever the value',
    'een goed op de CCL naar China (met Hongkong), Rusland of Venezuela, ongeacht de waarde',
    allOf(not(eccn.is('EAR99')), destination.isIn(values('CN', 'RU', 'VE'))),
  ),
);
