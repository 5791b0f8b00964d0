import {
  allOf,
  anyOf,
  type Condition,
  clause,
  datacenterA,
  destination,
  every,
  family,
  groups,
  headquarters,
  not,
  role,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { forMacauOrD5Entity, MACAU_OR_D5 } from '../definitions.ts';

// Conditions that the review policies of § 742.6(b)(10) and § 744.23(d) share.

/** To or within Macau or D:5, or for an entity headquartered or with an ultimate parent there. */
export const macauOrD5: Condition = clause(
  'Macau-D:5',
  'to or within Macau or D:5, or for an entity headquartered there',
  'naar of binnen Macau of D:5, of voor een partij met hoofdkantoor daar',
  anyOf(destination.isIn(MACAU_OR_D5), forMacauOrD5Entity),
);
/** Advanced computing items other than data-centre items that meet 3A090.a, as far as they are .a items. */
export const notForDatacenters: Condition = clause(
  'consumer',
  'not a data-centre item that meets 3A090.a',
  'geen datacentergoed dat aan 3A090.a voldoet',
  allOf(family.is('a'), not(datacenterA)),
);
/** Every end user is headquartered in the US, A:5 or A:6, with no ultimate parent in Macau or D:5. */
export const alliedEndUsers: Condition = clause(
  'allied',
  'every end user is headquartered in the US, A:5 or A:6 and has no parent in Macau or D:5',
  'elke eindgebruiker heeft zijn hoofdkantoor in de VS, A:5 of A:6 en geen moeder in Macau of D:5',
  every(
    'party',
    allOf(headquarters.isIn(union(groups('A:5', 'A:6'), values('US'))), not(ultimateParent.isIn(MACAU_OR_D5))),
    role.isIn(values('end-user', 'ultimate-consignee', 'purchaser')),
  ),
);
