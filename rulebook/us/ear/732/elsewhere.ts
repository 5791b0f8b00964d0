import {
  allOf,
  anyOf,
  asked,
  destination,
  endUse,
  family,
  groups,
  not,
  partyCountry,
  partyElsewhere,
  provision,
  role,
  some,
  t,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { AC_2023, BEFORE_2022, ecfrPart } from '../acts.ts';
import { D1_D4_D5_LESS_A5_A6, isDeemed, MACAU_OR_D5, moves } from '../definitions.ts';
import { a30, buyer, ear99Computer, h20, h100, hbm, party } from '../fixtures.ts';

/** Where the rules of October 2022 asked a licence; Macau from January 2023, and here before that too. */
const CHINA_AND_MACAU = values('CN', 'MO');
/** Where the item needs a licence that the stated destination may not need; `region`: where .a and .b items need one. */
const stricterIn = (region: ValueSet) =>
  anyOf(
    partyCountry.isIn(union(groups('E:1', 'E:2'), values('RU', 'BY'))),
    allOf(
      family.isIn(values('a', 'b')),
      partyCountry.isIn(region),
      // From one D:5 country to another nothing changes. (A release is destined to the person's own country.)
      not(allOf(moves, destination.isIn(MACAU_OR_D5), partyCountry.isIn(MACAU_OR_D5))),
    ),
    allOf(
      anyOf(family.is('c'), endUse.isIn(values('supercomputer', 'advanced-node-fab', 'sme-development'))),
      partyCountry.isIn(MACAU_OR_D5),
    ),
  );
const elsewhere = (region: ValueSet) => {
  const there = allOf(partyElsewhere, stricterIn(region));
  return anyOf(
    allOf(moves, some('party', there, role.isIn(values('ultimate-consignee', 'end-user')))),
    allOf(isDeemed, some('party', there, role.is('foreign-person'))),
  );
};
const effect = {
  flag: 'item-ends-elsewhere',
  level: 'hold',
  whenKnown: true,
  text: t(
    'The one who receives or uses the item is in a country with a stricter duty than the destination stated. What is known to go on is destined there, and a release abroad is no deemed export: state the country where the item will stay, or find out.',
    'Wie het goed ontvangt of gebruikt, is in een land met een strengere plicht dan de opgegeven bestemming. Wat naar men weet verder gaat, heeft dáár zijn bestemming, en vrijgave in het buitenland is geen deemed export: geef het land op waar het goed blijft, of zoek het uit.',
  ),
} as const;
const chips = { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a', published: false } as const;
const engineer = (country: string) => [party('foreign-person', country, { citizenship: 'CN' })];

export default provision({
  kind: 'red-flag',
  id: '732-elsewhere',
  cite: '15 CFR §§ 734.13(c), 734.14(c), 748.5(e), (f)',
  title: t(
    'The item ends up in another country than the question says',
    'Het goed komt in een ander land terecht dan de vraag zegt',
  ),
  url: ecfrPart(734),
  versions: [
    { from: '2022-01-01', by: BEFORE_2022, confidence: 'I', when: elsewhere(CHINA_AND_MACAU), effect },
    // § 742.6(a)(6)(iii) asked a licence for all of D:1, D:4 and D:5 from that day on.
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'I',
      when: elsewhere(union(D1_D4_D5_LESS_A5_A6, values('AE'))),
      effect,
    },
  ],
  cases: asked(
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('CN', { headquarters: 'SG' }) }, 'yes', 'to be used in China'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('SG') }, 'no', 'used where it goes'],
    ['2026-11-21', { to: 'SG', item: a30, parties: buyer('DE') }, 'no', 'elsewhere, and no stricter there'],
    [
      '2026-11-21',
      { to: 'MO', item: a30, parties: buyer('CN'), endUse: [] },
      'no',
      'from one such country to the other',
    ],
    ['2023-11-16', { to: 'SG', item: h100, parties: buyer('SA') }, 'no', 'the day before Saudi Arabia needs one'],
    ['2023-11-17', { to: 'SG', item: h100, parties: buyer('SA') }, 'yes', 'its first day'],
    ['2023-11-16', { to: 'SG', item: h100, parties: buyer('CN') }, 'yes', 'to be used in China before that too'],
    [
      '2023-11-16',
      { to: 'SG', item: h100, parties: buyer('VE'), endUse: [] },
      'no',
      'of D:5 only China and Macau then',
    ],
    ['2023-11-17', { to: 'SG', item: h100, parties: buyer('VE'), endUse: [] }, 'yes', 'all of D:5'],
    ['2026-11-21', { to: 'CN', item: a30, parties: buyer('HK') }, 'no', 'Hong Kong is China'],
    ['2026-11-21', { to: 'AE', item: h100, parties: buyer('SA') }, 'yes', 'on from the UAE to Saudi Arabia'],
    ['2026-11-21', { to: 'VN', item: hbm, parties: buyer('SA') }, 'no', 'memory: D:4 alone is not enough'],
    ['2026-11-21', { to: 'VN', item: hbm, parties: buyer('CN') }, 'yes', 'memory to be used in D:5'],
    ['2026-11-21', { to: 'AE', item: ear99Computer, parties: buyer('IR'), endUse: [] }, 'yes', 'on to Iran'],
    ['2026-11-21', { to: 'TR', item: h20, parties: buyer('RU'), endUse: [] }, 'yes', 'on to Russia'],
    ['2026-11-21', { to: 'SG', item: h20, parties: buyer('CN'), endUse: [] }, 'no', 'AT only: as free there as here'],
    [
      '2026-11-21',
      { to: 'SG', item: h20, parties: buyer('CN'), endUse: ['supercomputer'] },
      'yes',
      'a supercomputer in China',
    ],
    [
      '2026-11-21',
      { to: 'SG', item: a30, parties: [{ role: 'end-user', headquarters: 'SG', listed: [] }] },
      'unknown',
      'where the end user is was not stated',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: chips, parties: engineer('CN') },
      'yes',
      'released in China: an export',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-export', item: chips, parties: engineer('US') },
      'no',
      'released in the United States',
    ],
    [
      '2026-11-21',
      { activity: 'deemed-reexport', from: 'DE', item: chips, parties: engineer('DE') },
      'no',
      'released in Germany',
    ],
    [
      '2026-11-21',
      { activity: 'remote-access', to: 'SG', item: h100, parties: [party('end-user', 'CN')] },
      'no',
      'nothing moves',
    ],
  ),
});
