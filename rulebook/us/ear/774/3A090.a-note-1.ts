import {
  advancedNode,
  allOf,
  anyOf,
  asked,
  attestedBy,
  attestedTpp,
  attestedTransistors,
  type Condition,
  clause,
  containsHbm,
  density,
  fabricatorShips,
  forDatacenters,
  groups,
  headquarters,
  icIsLogic,
  not,
  notEncoded,
  packagedBy,
  packagedIn,
  partyCountry,
  partyKind,
  provision,
  role,
  some,
  t,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { DESIGNERS_2026, ecfrPart, FOUNDRY_2025 } from '../acts.ts';
import { MACAU_OR_D5 } from '../definitions.ts';

// Note 1 to 3A090.a. The text took effect on 16 January 2025; a duty to presume begins on the compliance date, 31 January.

/** The designer's own figures put the IC outside 3A090.a. */
const notInA: Condition = anyOf(
  attestedTpp.below(1600),
  allOf(attestedTpp.below(4800), anyOf(density.below(5.92), not(forDatacenters))),
);
const designerWho = (that: Condition): Condition => some('party', that, role.is('designer'));
const approved = partyKind.is('approved-designer');
/** Headquartered in Taiwan, A:1 or A:5, neither located nor ultimately parented in Macau or D:5, and reporting under § 743.9(b). */
const authorised = allOf(
  partyKind.is('authorized-designer'),
  headquarters.isIn(union(values('TW'), groups('A:1', 'A:5'))),
  not(partyCountry.isIn(MACAU_OR_D5)),
  not(ultimateParent.isIn(MACAU_OR_D5)),
);
const wayA = (who: Condition): Condition =>
  clause(
    'Note 1.a',
    'an approved or authorised designer attests figures outside 3A090.a',
    'een erkende of toegelaten ontwerper verklaart cijfers buiten 3A090.a',
    allOf(attestedBy.is('designer'), designerWho(who), notInA),
  );
/** Below 30 billion; or, without HBM in the package, below the limit of the year, when the text names one. */
const count = (withoutHbm?: number): Condition =>
  withoutHbm === undefined
    ? attestedTransistors.below(30)
    : anyOf(attestedTransistors.below(30), allOf(not(containsHbm), attestedTransistors.below(withoutHbm)));
const waysBC = (limit: Condition): Condition =>
  anyOf(
    clause(
      'Note 1.b',
      'packaged by the fabricator outside Macau and D:5, which attests the transistor count',
      'verpakt door de fabrikant buiten Macau en D:5, die het aantal transistors verklaart',
      allOf(attestedBy.is('foundry'), packagedBy.is('foundry'), not(packagedIn.isIn(MACAU_OR_D5)), limit),
    ),
    clause(
      'Note 1.c',
      'packaged by an approved OSAT, which attests the transistor count',
      'verpakt door een erkende OSAT, die het aantal transistors verklaart',
      allOf(attestedBy.is('osat'), packagedBy.is('approved-osat'), limit),
    ),
  );
const when = clause(
  'Note 1',
  'a front-end fabricator or OSAT ships logic made at 16/14 nm or below, or on a non-planar process',
  'een chipfabrikant of OSAT verzendt logica van 16/14 nm of kleiner, of op een niet-planair proces',
  allOf(fabricatorShips, icIsLogic, advancedNode),
);
const effect = { eccn: '3A090.a', family: 'a', rank: 0, presumed: true } as const;

const oddity = t(
  'Note 1.d, read literally, applies the presumption to counts below the limits, which contradicts Note 1.b and 1.c. Those are followed here.',
  'Note 1.d past het vermoeden naar de letter toe op aantallen onder de grenzen, in strijd met Note 1.b en 1.c. Die worden hier gevolgd.',
);
const gap2028 = t(
  'The text names 35 billion for 2027 and 40 billion from 2029, and nothing for 2028: read literally only 30 billion counts. Many read 35 billion on.',
  'De tekst noemt 35 miljard voor 2027 en 40 miljard vanaf 2029, en niets voor 2028: naar de letter telt alleen 30 miljard. Velen lezen 35 miljard door.',
);
const lastDay = t(
  'Authorised designers count before 31 December 2026, and under a further condition after it; the text says nothing of that day itself.',
  'Toegelaten ontwerpers tellen vóór 31 december 2026, en daarna onder een extra voorwaarde; over die dag zelf zegt de tekst niets.',
);
const applied = allOf(
  authorised,
  notEncoded(
    'authorised designer after 31 December 2026: application filed to become approved, at most 180 days ago',
    'authorised designer na 31 december 2026: ten hoogste 180 dagen geleden een aanvraag ingediend om goedgekeurd te worden',
  ),
);

const chip = { kind: 'integrated-circuit', nodeNm: 7 } as const;
const dense = (performanceDensity: number) => ({ ...chip, performanceDensity, designedOrMarketedForDatacenters: true });
const noHbm = { ...chip, containsHbm: false } as const;
const foundry = { 'fact:transaction.fabricatorShips': true } as const;
const attests = (transistorsBillion: number, packagedIn = 'TW') => ({
  evidence: { foundryAttestation: { transistorsBillion, by: 'foundry', packagedBy: 'foundry', packagedIn } },
});
const osat = (transistorsBillion: number) => ({
  evidence: { foundryAttestation: { transistorsBillion, by: 'osat', packagedBy: 'approved-osat' } },
});
const designer = (kind: string, tpp: number, hq = 'DE', parent = hq) => ({
  parties: [
    { role: 'designer', country: hq, headquarters: hq, ultimateParentHeadquarters: parent, kinds: [kind], listed: [] },
    { role: 'ultimate-consignee', country: 'DE', headquarters: 'DE', kinds: ['civil'], listed: [] },
  ],
  evidence: { foundryAttestation: { by: 'designer', tpp } },
});

export default provision({
  kind: 'classification',
  id: '3A090.a-note-1',
  cite: '15 CFR Part 774, Supplement No. 1, ECCN 3A090.a, Note 1',
  title: t(
    'Presumption for fabricators and OSATs: 3A090.a and for data centres',
    'Vermoeden voor fabrikanten en OSATs: 3A090.a en voor datacentra',
  ),
  url: ecfrPart(774),
  versions: [
    {
      from: '2025-01-31',
      by: FOUNDRY_2025,
      confidence: 'P',
      when,
      unless: anyOf(wayA(anyOf(approved, authorised)), waysBC(count())),
      warnings: [oddity],
      effect,
    },
    {
      // The deadline for authorised designers moved from 13 April to 31 December 2026.
      from: '2026-04-07',
      by: DESIGNERS_2026,
      confidence: 'P',
      when,
      unless: anyOf(wayA(anyOf(approved, authorised)), waysBC(count())),
      warnings: [oddity],
      effect,
    },
    {
      from: '2026-12-31',
      by: DESIGNERS_2026,
      confidence: 'P',
      when,
      unless: anyOf(
        wayA(anyOf(approved, allOf(authorised, notEncoded('31 December 2026 itself', '31 december 2026 zelf')))),
        waysBC(count()),
      ),
      warnings: [oddity, lastDay],
      effect,
    },
    {
      from: '2027-01-01',
      by: DESIGNERS_2026,
      confidence: 'P',
      when,
      unless: anyOf(wayA(anyOf(approved, applied)), waysBC(count(35))),
      warnings: [oddity],
      effect,
    },
    {
      from: '2028-01-01',
      by: DESIGNERS_2026,
      confidence: 'P',
      when,
      unless: anyOf(wayA(anyOf(approved, applied)), waysBC(count())),
      warnings: [oddity, gap2028],
      effect,
    },
    {
      from: '2029-01-01',
      by: DESIGNERS_2026,
      confidence: 'P',
      when,
      unless: anyOf(wayA(anyOf(approved, applied)), waysBC(count(40))),
      warnings: [oddity],
      effect,
    },
  ],
  cases: asked(
    ['2025-01-30', { ...foundry, item: chip, ...attests(45) }, 'no', 'the day before the compliance date'],
    ['2025-01-31', { ...foundry, item: chip, ...attests(45) }, 'Note 1', 'compliance date'],
    [
      '2026-04-06',
      { ...foundry, item: chip, ...designer('authorized-designer', 900) },
      'Note 1.a',
      'authorised: the first deadline, 13 April 2026, has not passed',
    ],
    [
      '2026-04-07',
      { ...foundry, item: chip, ...designer('authorized-designer', 900) },
      'Note 1.a',
      'authorised: the deadline has moved to the end of the year',
    ],
    ['2026-11-21', { ...foundry, item: chip }, 'unknown', 'attestations not stated'],
    ['2026-11-21', { ...foundry, item: chip, ...attests(29.9) }, 'Note 1.b', 'below 30 billion'],
    ['2026-11-21', { ...foundry, item: chip, ...attests(30) }, 'Note 1', 'exactly 30 billion is not below'],
    ['2026-11-21', { ...foundry, item: chip, ...attests(29.9, 'CN') }, 'Note 1', 'packaged in China'],
    ['2026-11-21', { ...foundry, item: chip, ...attests(29.9, 'MO') }, 'Note 1', 'packaged in Macau'],
    ['2026-11-21', { ...foundry, item: chip, ...osat(29.9) }, 'Note 1.c', 'approved OSAT'],
    ['2026-11-21', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1', '35 billion is for 2027 only'],
    ['2026-12-31', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1', 'last day of 2026'],
    ['2027-01-01', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1.c', 'no HBM, below 35 billion, in 2027'],
    ['2027-06-01', { ...foundry, item: noHbm, ...osat(35) }, 'Note 1', 'exactly 35 billion'],
    ['2027-06-01', { ...foundry, item: { ...chip, containsHbm: true }, ...osat(34) }, 'Note 1', 'HBM in the package'],
    ['2027-06-01', { ...foundry, item: chip, ...osat(34) }, 'unknown', 'HBM in the package: not stated'],
    ['2027-12-31', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1.c', 'last day of 2027'],
    ['2028-01-01', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1', 'the text names no limit for 2028'],
    ['2028-12-31', { ...foundry, item: noHbm, ...osat(34) }, 'Note 1', 'last day of 2028'],
    ['2029-01-01', { ...foundry, item: noHbm, ...osat(39.9) }, 'Note 1.c', '40 billion from 2029'],
    ['2029-01-01', { ...foundry, item: noHbm, ...osat(40) }, 'Note 1', 'exactly 40 billion'],
    ['2026-11-21', { ...foundry, item: chip, ...designer('approved-designer', 900) }, 'Note 1.a', 'approved designer'],
    ['2026-11-21', { ...foundry, item: chip, ...designer('approved-designer', 4800) }, 'Note 1', 'attests .a figures'],
    ['2026-11-21', { ...foundry, item: chip, ...designer('approved-designer', 2000) }, 'unknown', 'density not stated'],
    [
      '2026-11-21',
      { ...foundry, item: dense(5.92), ...designer('approved-designer', 1600) },
      'Note 1',
      'attests exactly 1,600 at exactly 5.92: in 3A090.a',
    ],
    [
      '2026-11-21',
      { ...foundry, item: dense(5.92), ...designer('approved-designer', 1599.9) },
      'Note 1.a',
      'attests just below 1,600',
    ],
    [
      '2026-11-21',
      { ...foundry, item: dense(5.919), ...designer('approved-designer', 1600) },
      'Note 1.a',
      'attests exactly 1,600, just below 5.92',
    ],
    [
      '2026-11-21',
      { ...foundry, item: dense(5.919), ...designer('approved-designer', 4799.9) },
      'Note 1.a',
      'attests just below 4,800 and 5.92',
    ],
    [
      '2026-11-21',
      { ...foundry, item: dense(5.919), ...designer('approved-designer', 4800) },
      'Note 1',
      'attests exactly 4,800: the density does not matter',
    ],
    [
      '2026-11-21',
      { ...foundry, item: chip, ...designer('authorized-designer', 900) },
      'Note 1.a',
      'authorised, Germany',
    ],
    [
      '2026-11-21',
      { ...foundry, item: chip, ...designer('authorized-designer', 900, 'SG') },
      'Note 1',
      'Singapore is in neither A:1 nor A:5',
    ],
    [
      '2026-11-21',
      { ...foundry, item: chip, ...designer('authorized-designer', 900, 'TW', 'CN') },
      'Note 1',
      'ultimate parent in China',
    ],
    [
      '2026-11-21',
      { ...foundry, item: chip, ...designer('civil', 900, 'CN') },
      'Note 1',
      'neither approved nor authorised',
    ],
    [
      '2026-12-30',
      { ...foundry, item: chip, ...designer('authorized-designer', 900) },
      'Note 1.a',
      'before the last day',
    ],
    [
      '2026-12-31',
      { ...foundry, item: chip, ...designer('authorized-designer', 900) },
      'unknown',
      'the day is not named',
    ],
    ['2027-01-01', { ...foundry, item: chip, ...designer('authorized-designer', 900) }, 'unknown', 'has it applied?'],
    ['2027-01-01', { ...foundry, item: chip, ...designer('approved-designer', 900) }, 'Note 1.a', 'approved goes on'],
    [
      '2026-11-21',
      { item: { ...chip, transistorsBillion: 40 }, 'fact:transaction.fabricatorShips': false },
      'no',
      'a distributor is not bound',
    ],
    ['2026-11-21', { ...foundry, item: { kind: 'integrated-circuit', nodeNm: 28 } }, 'no', '28 nm is above the node'],
    ['2026-11-21', { ...foundry, item: { kind: 'hbm' }, ...attests(45) }, 'no', 'memory is not a logic IC'],
  ),
});
