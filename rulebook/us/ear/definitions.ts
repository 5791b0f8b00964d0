import {
  activity,
  anyOf,
  type Condition,
  clause,
  destination,
  type Fact,
  groups,
  headquarters,
  isDotZ,
  kind,
  less,
  not,
  role,
  some,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';

// Phrases that many rules share. Each keeps its name as a clause, so that an answer and a trace can say it in words.

/** Macau, and Country Group D:5. Macau is not in D:5, so every rule must name both. */
export const MACAU_OR_D5 = union(groups('D:5'), values('MO'));
/** D:1, D:4 or D:5 (Macau is inside through D:1 and D:4), less the countries that are also in A:5 or A:6. */
export const D1_D4_D5_LESS_A5_A6 = less(groups('D:1', 'D:4', 'D:5'), groups('A:5', 'A:6'));

/** "For an entity": the roles for which an item is sent. Not the forwarder or intermediate consignee alone. */
export const DECISIVE_ROLE = role.isIn(values('purchaser', 'ultimate-consignee', 'end-user'));
/** Every role that § 748.5 calls a party to the transaction. */
export const TRANSACTION_ROLE = role.isIn(
  values('purchaser', 'intermediate-consignee', 'ultimate-consignee', 'end-user', 'foreign-person', 'remote-user'),
);

/** Headquartered in Macau or D:5, or with an ultimate parent headquartered there. */
export const headquarteredInMacauOrD5: Condition = clause(
  'headquarters',
  'headquartered in Macau or Country Group D:5, or with an ultimate parent headquartered there',
  'met hoofdkantoor, of een uiteindelijke moeder met hoofdkantoor, in Macau of landengroep D:5',
  anyOf(headquarters.isIn(MACAU_OR_D5), ultimateParent.isIn(MACAU_OR_D5)),
);
/** The item is for an entity headquartered in, or with an ultimate parent headquartered in, Macau or D:5. */
export const forMacauOrD5Entity: Condition = some('party', headquarteredInMacauOrD5, DECISIVE_ROLE);

/** Goods or technology really move (or change hands): not a deemed export, remote access or support. */
export const moves: Condition = activity.isIn(values('export', 'reexport', 'in-country-transfer'));
export const isDeemed: Condition = activity.isIn(values('deemed-export', 'deemed-reexport'));
export const outsideUs: Condition = not(destination.is('US'));

export const isComputer: Condition = kind.is('computer');
export const isIc: Condition = kind.is('integrated-circuit');
export type { Fact };
export { isDotZ };
