import {
  activity,
  allOf,
  anyOf,
  type Condition,
  eccn,
  family,
  footnote,
  foreignDirectProduct,
  list,
  listingVia,
  madeInUs,
  not,
  some,
  values,
} from '@tolhuis/core/law';
import { TRANSACTION_ROLE } from '../definitions.ts';

/** Not of US origin, as far as stated: a foreign direct product rule can only reach foreign-produced items. */
export const foreignMade: Condition = not(madeInUs);

/** A party to the transaction is itself on the Entity List with this footnote. */
export const footnoteParty = (number: string): Condition =>
  some('party', some('listing', allOf(list.is('EL'), footnote.is(number), listingVia.is('direct'))), TRANSACTION_ROLE);

/**
 * § 734.9(h)(1): 3A090, 4A090, integrated circuits and computers under .z, and technology in 3E001 for 3A090 or 4E001 for
 * 4A090. Software (3D001, 4D090, 5D002.z) is not in this scope.
 */
export const ADVANCED_PRODUCT: Condition = anyOf(
  eccn.isIn(values('3A090', '3A001.z', '4A090', '4A003.z', '4A004.z', '4A005.z', '5A002.z', '5A004.z', '5A992.z')),
  allOf(eccn.isIn(values('3E001', '4E001')), family.isIn(values('a', 'b', 'c'))),
);

/** On the Commerce Control List at all. */
export const onTheList: Condition = not(family.is('ear99'));

/** Goods or technology that leave or move outside the United States. */
export const abroad: Condition = activity.isIn(values('reexport', 'in-country-transfer', 'deemed-reexport'));

export { foreignDirectProduct };
