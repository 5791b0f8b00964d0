import {
  activity,
  allOf,
  anyOf,
  type Condition,
  chipId,
  clause,
  density,
  destination,
  dramBandwidth,
  dramPlusIoBandwidth,
  family,
  forDatacenters,
  groups,
  headquarters,
  icIsLogic,
  ioBandwidth,
  kind,
  not,
  notEncoded,
  partyCountry,
  some,
  tpp,
  ultimateParent,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { DECISIVE_ROLE } from '../ear/definitions.ts';

// Predicates that several bills share, each named once. Hong Kong is read as China everywhere.

/** AI OVERWATCH: China, Macau, Cuba, Iran, North Korea, Russia, Venezuela. */
export const COC_6 = values('CN', 'MO', 'CU', 'IR', 'KP', 'RU', 'VE');
/** SAFE Chips: China, Macau, Iran, North Korea, Russia. */
export const COC_4 = values('CN', 'MO', 'IR', 'KP', 'RU');
/** GAIN AI (text of October and November 2025): the US arms-embargoed countries, and Macau. */
export const D5_AND_MACAU = union(groups('D:5'), values('MO'));

/** An integrated circuit, or a computer or board that holds some. The bills speak of circuits, not of technology. */
export const isCircuitOrComputer: Condition = kind.isIn(values('integrated-circuit', 'computer'));
/** Goods leave the United States, or move or change hands abroad. */
export const moves: Condition = activity.isIn(values('export', 'reexport', 'in-country-transfer'));

/** An entity located in, headquartered in, or with an ultimate parent headquartered in one of the countries. */
export const toEntityOf = (countries: ValueSet): Condition =>
  clause(
    'country of concern',
    'to, or for an entity located or headquartered in, or with an ultimate parent headquartered in, a country of concern',
    'naar, of voor een partij gevestigd in, met hoofdkantoor of met uiteindelijke moeder in, een land van zorg',
    anyOf(
      destination.isIn(countries),
      some(
        'party',
        anyOf(partyCountry.isIn(countries), headquarters.isIn(countries), ultimateParent.isIn(countries)),
        DECISIVE_ROLE,
      ),
    ),
  );

/** The three performance limbs that TECH_A and the SAFE ladder have in common. */
const performance = (prefix: string): Condition =>
  anyOf(
    clause(`${prefix}.tpp`, 'TPP of 4,800 or more', 'TPP van 4.800 of meer', tpp.atLeast(4800)),
    clause(
      `${prefix}.density-1.6`,
      'TPP of 2,400 or more at a density of 1.6 or more',
      'TPP van 2.400 of meer bij een dichtheid van 1,6 of meer',
      allOf(tpp.atLeast(2400), density.atLeast(1.6)),
    ),
    clause(
      `${prefix}.density-3.2`,
      'TPP of 1,600 or more at a density of 3.2 or more',
      'TPP van 1.600 of meer bij een dichtheid van 3,2 of meer',
      allOf(tpp.atLeast(1600), density.atLeast(3.2)),
    ),
  );

/** The circuit reaches the ladder of GAIN AI (S.3150) and AI OVERWATCH: 1,400 / 1,100 / 1,700 GB/s beside performance. */
export const TECH_A_CIRCUIT: Condition = allOf(
  icIsLogic,
  anyOf(
    performance('TECH_A'),
    clause('TECH_A.dram', 'DRAM of 1,400 GB/s or more', 'DRAM van 1.400 GB/s of meer', dramBandwidth.atLeast(1400)),
    clause(
      'TECH_A.io',
      'interconnect of 1,100 GB/s or more',
      'verbinding van 1.100 GB/s of meer',
      ioBandwidth.atLeast(1100),
    ),
    clause(
      'TECH_A.sum',
      'DRAM and interconnect together 1,700 GB/s or more',
      'DRAM en verbinding samen 1.700 GB/s of meer',
      dramPlusIoBandwidth.atLeast(1700),
    ),
  ),
);
/** TECH_A: classified in the 3A090/4A090 family, or a circuit that reaches the ladder. */
export const TECH_A: Condition = allOf(
  isCircuitOrComputer,
  anyOf(
    clause('TECH_A.eccn', 'in 3A090, 4A090 or .z', 'in 3A090, 4A090 of .z', family.isIn(values('a', 'b'))),
    some('ic', TECH_A_CIRCUIT),
  ),
);

const safeLadder: Condition = anyOf(
  performance('SAFE'),
  clause('SAFE.dram', 'DRAM of 4,100 GB/s or more', 'DRAM van 4.100 GB/s of meer', dramBandwidth.atLeast(4100)),
  clause(
    'SAFE.io',
    'interconnect of 1,100 GB/s or more',
    'verbinding van 1.100 GB/s of meer',
    ioBandwidth.atLeast(1100),
  ),
  clause(
    'SAFE.sum',
    'DRAM and interconnect together 5,000 GB/s or more',
    'DRAM en verbinding samen 5.000 GB/s of meer',
    // This limb decides alone only between 5,000 and 5,200 GB/s, where a host link of 64 to 128 GB/s tips it: an H20
    // has 4,900 GB/s without and 5,028 GB/s with PCI Express.
    allOf(
      dramPlusIoBandwidth.atLeast(5000),
      notEncoded(
        'S.3374: whether the interconnect of the 5,000 GB/s limb counts the host link was not visible',
        'S.3374: of de koppeling van de grens van 5.000 GB/s de hostverbinding meetelt was niet te zien',
      ),
    ),
  ),
);
/** SAFE Chips: its own ladder (4,100 / 1,100 / 5,000 GB/s) for data-centre circuits. */
export const SAFE_CIRCUIT: Condition = allOf(
  icIsLogic,
  anyOf(
    allOf(forDatacenters, safeLadder),
    allOf(
      not(forDatacenters),
      tpp.atLeast(4800),
      notEncoded(
        'S.3374: whether its data-centre exclusion frees consumer circuits of TPP 4,800 or more was not visible',
        'S.3374: of de uitzondering voor buiten datacenters consumentenchips met TPP 4.800 of meer vrijlaat was niet te zien',
      ),
    ),
  ),
);
export const SAFE_CLASS: Condition = allOf(isCircuitOrComputer, some('ic', SAFE_CIRCUIT));

/**
 * Chip Security Act: 3A090, 3A001.z, 4A090, 4A003.z "or successors", from memory. The whole .a and .b families count
 * here (the wider reading); memory of 3A090.c stays open, since a stack can hardly verify where it is.
 */
export const CHIPSEC_PRODUCT: Condition = anyOf(
  allOf(isCircuitOrComputer, family.isIn(values('a', 'b'))),
  allOf(
    family.is('c'),
    notEncoded(
      'H.R.3447: whether memory of 3A090.c is a covered product was not visible',
      'H.R.3447: of geheugen van 3A090.c een gedekt product is was niet te zien',
    ),
  ),
);
/** What the press calls Blackwell-class; the numbers of the committee text of AI OVERWATCH were not visible. */
export const BLACKWELL_CHIPS = [
  'nvidia/b100',
  'nvidia/b200-hgx',
  'nvidia/gb200-gpu',
  'nvidia/gb200-superchip',
  'nvidia/b300-hgx',
  'nvidia/gb300-gpu',
  'nvidia/b30a',
] as const;
/**
 * The restricted class of AI OVERWATCH. A circuit inside the window that Commerce reviews case by case since
 * 15 January 2026 (TPP below 21,000 and DRAM below 6,500 GB/s) is taken to be outside it (our inference: the bill's
 * own 30-day route exists for those); beyond that window only parts that the reports name are sure.
 */
export const RESTRICTED_CIRCUIT: Condition = allOf(
  icIsLogic,
  anyOf(tpp.atLeast(21000), dramBandwidth.atLeast(6500)),
  anyOf(
    clause(
      'restricted.named',
      'a Blackwell part by name',
      'een Blackwell-onderdeel bij naam',
      chipId.isIn(values(...BLACKWELL_CHIPS)),
    ),
    notEncoded(
      'H.R.6875 as reported: the thresholds of the restricted class were not visible',
      'H.R.6875 zoals gerapporteerd: de grenzen van de beperkte klasse waren niet te zien',
    ),
  ),
);
