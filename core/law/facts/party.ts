import { t } from '../text.ts';
import { textFact, truthFact } from '../words.ts';

// Facts of a party: asked of the members of a list, `some('party', …)`.

export const role = textFact(
  'party.role',
  'text',
  t('role', 'rol'),
  t('Which role does the party have?', 'Welke rol heeft de partij?'),
  'party',
);

/** The name, compared without case, punctuation and legal form. */
export const partyName = textFact(
  'party.name',
  'text',
  t('name', 'naam'),
  t('What is the name of the party?', 'Hoe heet de partij?'),
  'party',
);

/** The name and the aliases, compared as the name is. Not whole where no name is stated; aliases that are not stated are none. */
export const partyNames = textFact(
  'party.names',
  'set',
  t('name and aliases', 'naam en aliassen'),
  t('What is the name of the party?', 'Hoe heet de partij?'),
  'party',
);

export const partyCountry = textFact(
  'party.country',
  'text',
  t('country where the party is', 'land waar de partij is'),
  t('In which country is the party?', 'In welk land is de partij?'),
  'party',
);

export const headquarters = textFact(
  'party.headquarters',
  'text',
  t('headquarters', 'hoofdkantoor'),
  t('Where is the party headquartered?', 'Waar heeft de partij haar hoofdkantoor?'),
  'party',
);

export const ultimateParent = textFact(
  'party.ultimateParentHeadquarters',
  'text',
  t('headquarters of the ultimate parent', 'hoofdkantoor van de uiteindelijke moeder'),
  t('Where is the ultimate parent headquartered?', 'Waar heeft de uiteindelijke moeder haar hoofdkantoor?'),
  'party',
);

export const citizenship = textFact(
  'party.citizenship',
  'text',
  t('most recent citizenship or permanent residency', 'laatste nationaliteit of vaste verblijfplaats'),
  t(
    "What is the person's most recent citizenship or permanent residency?",
    'Wat is de laatste nationaliteit of vaste verblijfplaats van de persoon?',
  ),
  'party',
);

/** 'military-end-user' | 'military-intelligence-end-user' | 'government' | 'state-owned' | 'civil' | 'datacenter-operator' | 'iaas-provider' | 'university' | 'approved-designer' | 'authorized-designer' | 'approved-osat' | 'is-informed' */
export const partyKind = textFact(
  'party.kinds',
  'set',
  t('kind of party', 'soort partij'),
  t(
    'What kind of party is it: civil, government, military, military intelligence?',
    'Wat voor partij is het: civiel, overheid, militair, militaire inlichtingendienst?',
  ),
  'party',
);

/** e.g. 'uae-supplement-8', 'general-veu', 'uveu', 'nveu' */
export const authorisation = textFact(
  'party.authorisations',
  'set',
  t('authorisation held', 'toelating'),
  t(
    'Which authorisation does the party hold (for example Supplement No. 8 for the UAE)?',
    'Welke toelating heeft de partij (bijvoorbeeld Supplement No. 8 voor de VAE)?',
  ),
  'party',
);

/** ≥ 50 % owned, directly or indirectly, alone or together, by parties on the Entity List, the MEU List or SDNs of § 744.8. */
export const affiliateOfListed = truthFact(
  'party.affiliateOfListed',
  t('owned 50 % or more by listed parties', 'voor 50 % of meer in handen van partijen op een lijst'),
  t(
    'Who owns the party, and what share does each listed owner hold, directly and indirectly?',
    'Wie zijn de eigenaren, en welk deel heeft elke eigenaar op een lijst, rechtstreeks en indirect?',
  ),
  'party',
);

/** Some owner at any level is on a list that the Affiliates Rule reaches (EL, MEU, SDN of § 744.8), whatever the share. */
export const hasListedOwner = truthFact(
  'party.hasListedOwner',
  t('has an owner on a list', 'heeft een eigenaar op een lijst'),
  t('Is any owner of the party on a restricted-party list?', 'Staat een eigenaar van de partij op een lijst?'),
  'party',
);

/** Some owner at any level is stated to be on a list, whichever and whatever the share. Never unknown. */
export const ownerOnList = truthFact(
  'party.ownerOnList',
  t('has an owner on some list', 'heeft een eigenaar op enige lijst'),
  t(
    'Is any owner of the party on a list, of whatever authority?',
    'Staat een eigenaar op een lijst, van welke instantie ook?',
  ),
  'party',
);

/** ≥ 50 % owned, directly or indirectly, alone or together, by SDNs of any program (OFAC's rule of 13 August 2014). 'no' while none is stated to be one. */
export const ownedByBlocked = truthFact(
  'party.ownedByBlocked',
  t('owned 50 % or more by blocked persons', 'voor 50 % of meer in handen van geblokkeerde personen'),
  t(
    'What share do owners on the SDN List hold, directly and indirectly?',
    'Welk deel hebben eigenaren op de SDN List, rechtstreeks en indirect?',
  ),
  'party',
);

/** Some owner's share or identity is stated to be unknown. */
export const opaqueOwnership = truthFact(
  'party.opaqueOwnership',
  t('ownership is opaque', 'eigendom is ondoorzichtig'),
  t('Who owns the party?', 'Wie zijn de eigenaren van de partij?'),
  'party',
);

/** The party's name is given (`name` is a non-empty string). Never unknown. */
export const partyNamed = truthFact(
  'party.named',
  t('the party is named', 'de partij is met naam genoemd'),
  t('What is the name of the party?', 'Hoe heet de partij?'),
  'party',
);

/** `headquarters` or `ultimateParentHeadquarters` is null: stated to be unknown. Absent is not opaque: it can be asked. Never unknown. */
export const opaqueHeadquarters = truthFact(
  'party.opaqueHeadquarters',
  t(
    'headquarters or ultimate parent cannot be found out',
    'hoofdkantoor of uiteindelijke moeder is niet te achterhalen',
  ),
  t(
    'Where are the party and its ultimate parent headquartered?',
    'Waar hebben de partij en haar uiteindelijke moeder hun hoofdkantoor?',
  ),
  'party',
);

/**
 * The address of the party names a region of Ukraine under § 746.6: Crimea, or the so-called Donetsk and Luhansk People's
 * Republics, or one of their cities (Latin or Cyrillic). No where no address is stated: the answer warns of that.
 */
export const occupiedUkraine = truthFact(
  'party.occupiedUkraine',
  t('in an occupied region of Ukraine, by its address', 'volgens het adres in een bezet gebied van Oekraïne'),
  t('What is the full address of the party?', 'Wat is het volledige adres van de partij?'),
  'party',
);

/**
 * The party is in another country than the transaction says. Computed from `party.country`: for goods and technology that
 * move, compared with the destination; for a deemed export with the United States, for a deemed reexport with `from`,
 * where the release takes place. Hong Kong counts as China. Unknown where either is not stated; no for what moves nothing.
 */
export const partyElsewhere = truthFact(
  'party.elsewhere',
  t('in another country than the transaction says', 'in een ander land dan de transactie zegt'),
  t(
    'In which country is the party, and is that where the item stays or is released?',
    'In welk land is de partij, en blijft het goed daar of wordt het daar vrijgegeven?',
  ),
  'party',
);
