import {
  activity,
  allOf,
  anyOf,
  type Condition,
  clause,
  commerciallyAvailableInUs,
  destination,
  dramBandwidth,
  endUse,
  every,
  kind,
  meets,
  not,
  notEncoded,
  partyCountry,
  role,
  some,
  tpp,
  values,
} from '@tolhuis/core/law';
import { certified2026 } from '../748/supp-2-dd-certifications.ts';
import { onList } from '../definitions-end-user.ts';

const CHINA_OR_MACAU = values('CN', 'MO');
const belowBothLimits = allOf(tpp.below(21000), dramBandwidth.below(6500));
const badUse = values('military', 'military-intelligence', 'wmd', 'nuclear', 'missile', 'chemical-biological');

/** The application falls under the case-by-case policy of 15 January 2026; all others to Macau, D:5 or their companies do not. */
export const qualifies2026: Condition = clause(
  'January 2026',
  'an export from the United States to an end user in China or Macau, below both limits, with every certification',
  'een uitvoer uit de Verenigde Staten naar een eindgebruiker in China of Macau, onder beide grenzen, met elke verklaring',
  allOf(
    activity.is('export'),
    destination.isIn(CHINA_OR_MACAU),
    not(some('party', not(partyCountry.isIn(CHINA_OR_MACAU)), role.is('end-user'))),
    anyOf(
      allOf(kind.is('integrated-circuit'), belowBothLimits),
      allOf(
        kind.is('computer'),
        every('ic', belowBothLimits),
        notEncoded(
          'whether the limits of January 2026 are measured per IC or per server is not settled',
          'of de grenzen van januari 2026 per schakeling of per server gelden staat niet vast',
        ),
      ),
    ),
    commerciallyAvailableInUs,
    not(endUse.isIn(badUse)),
    // ¶ (dd)(1)(iv): no party of § 744.8 or § 744.11, and no remote access for one.
    not(
      anyOf(
        meets('744.8'),
        meets('744.11'),
        some('party', anyOf(onList('EL'), onList('SDN'), onList('MEU')), role.is('remote-user')),
      ),
    ),
    certified2026,
  ),
);
