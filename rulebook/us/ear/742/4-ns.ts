import {
  allOf,
  anyOf,
  asked,
  type Condition,
  clause,
  destination,
  eccn,
  family,
  groups,
  isDotZ,
  not,
  notEncoded,
  provision,
  t,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { AC_2023, AUKUS_2024, BEFORE_2022, ecfr } from '../acts.ts';
import { moves, outsideUs } from '../definitions.ts';
import { reachesItem } from '../definitions-end-user.ts';
import { buyer, h100, server } from '../fixtures.ts';
import { ENCRYPTION } from './15-encryption.ts';

const gap = notEncoded(
  'controls of the base entry (NS and others by the Country Chart, and encryption controls with License Exception ENC) are not worked out',
  'de controles van de basispost (NS en andere volgens de Country Chart, en encryptiecontroles met License Exception ENC) zijn niet uitgewerkt',
);
/** Entries of which the .z items keep only NS and AT beside RS (encryption entries EI too): neither asks for a licence to Canada. */
const nsBase = values('4A003', '4A004', '4A005', '5A002', '5A004', '5D002');
/** Goods and software of these that move have a rule of their own: § 742.15. */
const notEncryption = not(allOf(moves, eccn.isIn(ENCRYPTION)));
const other = clause(
  'other',
  'an entry that this rulebook does not model',
  'een post die dit regelboek niet modelleert',
  allOf(family.is('other'), notEncryption, gap),
);
const z = (unticked: ValueSet): Condition =>
  clause(
    'z',
    'a .z item keeps the national-security and encryption controls of its base entry',
    'een .z-goed houdt de controles op nationale veiligheid en encryptie van zijn basispost',
    allOf(isDotZ, eccn.isIn(nsBase), not(destination.isIn(unticked)), notEncryption, gap),
  );
const z3A001 = clause(
  'z-3A001',
  'a 3A001.z item keeps every control of its base item',
  'een 3A001.z-goed houdt elke controle van zijn basisgoed',
  allOf(isDotZ, eccn.is('3A001'), gap),
);
/** License Exceptions TSR and STA are for other destinations, so that the control alone decides. */
const technology = clause(
  'technology',
  'technology of 3E001 that is not for 3A090 alone is controlled for national security (NS column 1), to D:1 without exception',
  'technologie van 3E001 die niet alleen voor 3A090 is, is gecontroleerd om nationale veiligheid (NS-kolom 1), naar D:1 zonder uitzondering',
  allOf(family.is('other'), eccn.is('3E001'), destination.isIn(groups('D:1'))),
);
const about3A001 = { kind: 'technology', eccn: '3E001', technologyFor: '3A001' } as const;
const dgx = {
  kind: 'computer',
  hostEccn: '5A002.a',
  contains: [{ count: 8, tpp: 15832, performanceDensity: 19.45, designedOrMarketedForDatacenters: true }],
} as const;

const fast = { ...dgx, hostEccn: '4A003' } as const;

export default provision({
  kind: 'licence-requirement',
  id: '742.4-NS',
  cite: '15 CFR § 742.4 and the Country Chart',
  title: t('Controls of the base entry', 'Controles van de basispost'),
  url: ecfr('742.4'),
  versions: [
    {
      from: '2022-01-01',
      by: BEFORE_2022,
      confidence: 'P',
      when: allOf(reachesItem, outsideUs, anyOf(technology, other)),
      effect: { requirement: '742.4-NS', appliesTo: 'item' },
    },
    // The .z paragraphs came with the rule of October 2023.
    {
      from: '2023-11-17',
      by: AC_2023,
      confidence: 'P',
      when: allOf(reachesItem, outsideUs, anyOf(z(values('CA')), z3A001, technology, other)),
      effect: { requirement: '742.4-NS', appliesTo: 'item' },
    },
    // Columns NS 1 and NS 2 of the Country Chart: no mark for Canada, and from this day none for Australia and the United Kingdom.
    {
      from: '2024-04-19',
      by: AUKUS_2024,
      confidence: 'P',
      when: allOf(reachesItem, outsideUs, anyOf(z(values('CA', 'AU', 'GB')), z3A001, technology, other)),
      effect: { requirement: '742.4-NS', appliesTo: 'item' },
    },
  ],
  cases: asked(
    ['2023-11-17', { to: 'JP', item: fast, parties: buyer('JP') }, 'unknown', 'the first day of the .z paragraphs'],
    ['2026-11-21', { to: 'CN', item: about3A001, parties: buyer('CN') }, 'technology', 'technology for 3A001 to China'],
    [
      '2023-06-01',
      { to: 'VN', item: about3A001, parties: buyer('VN') },
      'technology',
      'to Vietnam, before the .z items',
    ],
    ['2026-11-21', { to: 'IN', item: about3A001, parties: buyer('IN') }, 'unknown', 'to India: an exception perhaps'],
    [
      '2026-11-21',
      { to: 'CN', item: { ...about3A001, technologyFor: '3A090' }, parties: buyer('CN') },
      'no',
      'for 3A090 alone',
    ],
    [
      '2026-11-21',
      {
        activity: 'deemed-export',
        item: about3A001,
        parties: [{ role: 'foreign-person', country: 'US', citizenship: 'CN', kinds: ['civil'], listed: [] }],
      },
      'technology',
      'shown to a Chinese engineer in the United States',
    ],
    [
      '2023-11-16',
      { to: 'JP', item: { kind: 'other', eccn: '2B001' }, parties: buyer('JP') },
      'unknown',
      'other entries always',
    ],
    ['2026-11-21', { to: 'JP', item: dgx, parties: buyer('JP') }, 'no', '5A002.z that moves: § 742.15'],
    ['2026-11-21', { to: 'JP', item: fast, parties: buyer('JP') }, 'unknown', '4A003.z: NS column 1 or 2'],
    ['2024-04-18', { to: 'AU', item: fast, parties: buyer('AU') }, 'unknown', 'Australia, the day before'],
    ['2024-04-19', { to: 'AU', item: fast, parties: buyer('AU') }, 'no', 'the marks for Australia are gone'],
    ['2026-11-21', { to: 'GB', item: fast, parties: buyer('GB') }, 'no', 'and for the United Kingdom'],
    [
      '2026-11-21',
      { to: 'JP', item: { kind: 'computer', eccn: '5A002.a' }, parties: buyer('JP') },
      'no',
      'encryption hardware below the parameters: § 742.15',
    ],
    [
      '2026-11-21',
      { to: 'CA', item: dgx, parties: buyer('CA') },
      'no',
      'neither NS nor EI asks for a licence to Canada',
    ],
    ['2026-11-21', { to: 'JP', item: h100, parties: buyer('JP') }, 'no', '3A090 has no NS control'],
    ['2026-11-21', { to: 'JP', item: server, parties: buyer('JP') }, 'no', '4A994 is AT only'],
    [
      '2026-11-21',
      { to: 'CA', item: { kind: 'other', eccn: '2B001' }, parties: buyer('CA') },
      'unknown',
      'another entry: never free',
    ],
  ),
});
