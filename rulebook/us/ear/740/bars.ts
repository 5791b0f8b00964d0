import {
  activity,
  allOf,
  anyOf,
  type Condition,
  clause,
  destination,
  eccn,
  groups,
  isDotZ,
  list,
  listingVia,
  not,
  notEncoded,
  origin,
  some,
  union,
  values,
} from '@tolhuis/core/law';
import { ENCRYPTION } from '../742/15-encryption.ts';
import { D1_D4_D5_LESS_A5_A6, forMacauOrD5Entity } from '../definitions.ts';

// § 740.2(a): what bars a licence exception whatever its own terms say. Each exception builds these into its condition,
// so that an exception that is barred is never "yes". Bars that follow from a requirement that no exception covers
// (part 744, part 746, a denial order) need no mention here: `covers` is a closed world.

/** § 740.2(a)(17): a party to the transaction (§ 748.5) is on the Unverified List. Read widely: any party named. */
export const noUnverifiedParty: Condition = clause(
  '740.2(a)(17)',
  'no party to the transaction is on the Unverified List',
  'geen partij bij de transactie staat op de Unverified List',
  not(some('party', some('listing', allOf(list.is('UVL'), listingVia.is('direct'))))),
);

/**
 * § 740.2(a)(19), (20): to Hong Kong, and in a reexport from there, an item controlled for NS, MT, NP 1 or CB needs the licence of
 * Hong Kong, or a statement that none is needed, in hand. Of the items here those are the ".z" items (5A992.z and 5D992.z apart,
 * which are controlled for RS and AT alone) and the encryption entries.
 */
export const hongKongPapers: Condition = clause(
  '740.2(a)(19)-(20)',
  'to or from Hong Kong: its import or export licence, or the statement that none is needed, is in hand',
  'naar of van Hongkong: de in- of uitvoervergunning van Hongkong, of de verklaring dat die niet nodig is, is in huis',
  anyOf(
    allOf(not(destination.is('HK')), not(allOf(activity.is('reexport'), origin.is('HK')))),
    allOf(not(isDotZ), not(eccn.isIn(ENCRYPTION))),
    eccn.isIn(values('5A992', '5D992')),
    notEncoded(
      '§ 740.2(a)(19), (20): whether the licence of Hong Kong is in hand is not a fact of the question',
      '§ 740.2(a)(19), (20): of de vergunning van Hongkong in handen is, is geen feit van de vraag',
    ),
  ),
);

/** The destinations and parties of § 740.2(a)(9)(ii), where only the exceptions it names may be used. */
export const insideGate: Condition = anyOf(destination.isIn(D1_D4_D5_LESS_A5_A6), forMacauOrD5Entity);

/** For an exception that § 740.2(a)(9)(ii) does not name. */
export const outsideGate: Condition = clause(
  '740.2(a)(9)(ii)',
  'not to D:1, D:4 or D:5 (less A:5/A:6), and not for a Macau or D:5 headquartered entity',
  'niet naar D:1, D:4 of D:5 (zonder A:5/A:6), en niet voor een partij met hoofdkantoor in Macau of D:5',
  not(insideGate),
);

/** Embargoed destinations of § 740.2(a)(6): only what part 746 itself lists. */
export const notEmbargoed: Condition = clause(
  '740.2(a)(6)',
  'not to an embargoed destination, Russia or Belarus',
  'niet naar een land onder embargo, Rusland of Belarus',
  not(destination.isIn(union(groups('E:1', 'E:2'), values('RU', 'BY')))),
);
