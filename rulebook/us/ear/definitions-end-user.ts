import {
  activity,
  allOf,
  anyOf,
  type Condition,
  clause,
  destination,
  endUse,
  groups,
  headquarters,
  list,
  listingVia,
  partyCountry,
  partyKind,
  role,
  some,
  ultimateParent,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';

// Phrases of part 744 that several rules share.

/** § 748.5(c)–(f): purchaser, intermediate consignee (a forwarder acts as one), ultimate consignee, end user; and the person of a deemed export. */
export const LISTED_ROLE: Condition = role.isIn(
  values('purchaser', 'intermediate-consignee', 'forwarder', 'ultimate-consignee', 'end-user', 'foreign-person'),
);
/** Those who will hold or use the item or the compute. */
export const USER_ROLE: Condition = role.isIn(
  values('purchaser', 'ultimate-consignee', 'end-user', 'foreign-person', 'remote-user'),
);
/** An export, reexport or transfer, deemed ones included; not remote access, not support. */
export const reachesItem: Condition = activity.isIn(
  values('export', 'reexport', 'in-country-transfer', 'deemed-export', 'deemed-reexport'),
);

/** Countries of § 744.22: the named ones, E:1 and E:2. */
export const MIEU_COUNTRIES = union(groups('MIEU-countries'), groups('E:1', 'E:2'));
/** Countries of § 744.21(a)(2), where every item is covered. */
export const MEU_ALL_ITEMS = values('RU', 'BY');

/** The party itself stands on the list. */
export const onList = (name: string): Condition => some('listing', allOf(list.is(name), listingVia.is('direct')));

/** A military end user, by kind or by the MEU List. */
const military: Condition = anyOf(
  partyKind.is('military-end-user'),
  partyKind.is('military-intelligence-end-user'),
  onList('MEU'),
);

/**
 * § 744.21(a)(1): military end use in, or a military end user of, the countries of Supplement No. 2. Outside them only
 * the MEU List counts, and there in every role of § 748.5.
 */
export const militaryInMeuCountry: Condition = clause(
  'military',
  'for military end use or a military end user in the countries of § 744.21(a)(1), or a party on the MEU List',
  'voor militair eindgebruik of een militaire eindgebruiker in de landen van § 744.21(a)(1), of een partij op de MEU List',
  anyOf(
    some('party', onList('MEU'), LISTED_ROLE),
    allOf(
      anyOf(
        destination.isIn(groups('MEU-countries')),
        some('party', partyCountry.isIn(groups('MEU-countries')), USER_ROLE),
      ),
      anyOf(endUse.is('military'), some('party', military, USER_ROLE)),
    ),
  ),
);
/** § 744.21(a)(2): the same for these countries, for every item. */
const allItemsIn = (countries: ValueSet, en: string, nl: string): Condition =>
  clause(
    'military-all-items',
    `for military end use or a military end user in ${en}`,
    `voor militair eindgebruik of een militaire eindgebruiker in ${nl}`,
    allOf(
      anyOf(destination.isIn(countries), some('party', partyCountry.isIn(countries), USER_ROLE)),
      anyOf(endUse.is('military'), some('party', military, USER_ROLE)),
    ),
  );
/** § 744.21(a)(2) since 2 March 2022. */
export const militaryInRussiaBelarus: Condition = allItemsIn(MEU_ALL_ITEMS, 'Russia or Belarus', 'Rusland of Belarus');
/** § 744.21(a)(2) in its first week, before Belarus joined. */
export const militaryInRussia: Condition = allItemsIn(values('RU'), 'Russia', 'Rusland');

/** § 744.22(a): military-intelligence end use in, or end user of, the named countries, E:1 or E:2. */
export const militaryIntelligence: Condition = clause(
  'military-intelligence',
  'for military-intelligence end use in, or a military-intelligence end user of, a country of § 744.22',
  'voor militair inlichtingengebruik in, of een militaire inlichtingendienst van, een land van § 744.22',
  anyOf(
    allOf(
      endUse.is('military-intelligence'),
      anyOf(
        destination.isIn(MIEU_COUNTRIES),
        some('party', anyOf(partyCountry.isIn(MIEU_COUNTRIES), headquarters.isIn(MIEU_COUNTRIES)), USER_ROLE),
      ),
    ),
    // The organisations that § 744.22(f)(2) names, wherever they are.
    some('party', onList('MIEU'), USER_ROLE),
    some(
      'party',
      allOf(
        partyKind.is('military-intelligence-end-user'),
        anyOf(
          partyCountry.isIn(MIEU_COUNTRIES),
          headquarters.isIn(MIEU_COUNTRIES),
          ultimateParent.isIn(MIEU_COUNTRIES),
        ),
      ),
      USER_ROLE,
    ),
  ),
);
