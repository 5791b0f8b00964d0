import {
  allOf,
  anyOf,
  asked,
  clause,
  destination,
  eccn,
  endUse,
  every,
  groups,
  hbmCommitments,
  headquarters,
  memoryBandwidthDensity,
  not,
  notEncoded,
  provision,
  purchaserIsDesigner,
  role,
  some,
  t,
  ultimateParent,
  union,
  values,
} from '@tolhuis/core/law';
import { ecfr, HBM_2024 } from '../acts.ts';
import { MACAU_OR_D5, moves } from '../definitions.ts';
import { notEmbargoed, noUnverifiedParty } from './bars.ts';
import { party } from './fixtures.ts';

const exporter = clause(
  '(b)',
  'the exporter is headquartered in the US or A:5, with no ultimate parent in Macau or D:5',
  'de exporteur heeft zijn hoofdkantoor in de VS of A:5, zonder uiteindelijke moeder in Macau of D:5',
  every(
    'party',
    allOf(headquarters.isIn(union(groups('A:5'), values('US'))), not(ultimateParent.isIn(MACAU_OR_D5))),
    role.is('exporter'),
  ),
);
const density = clause(
  '(c) density',
  'memory bandwidth density below 3.3 GB/s per mm²',
  'geheugenbandbreedtedichtheid onder 3,3 GB/s per mm²',
  memoryBandwidthDensity.below(3.3),
);
const bought = clause(
  '(c)(1)',
  'to Macau or D:5: bought directly by the designer of the co-packaged IC',
  'naar Macau of D:5: rechtstreeks gekocht door de ontwerper van de samen verpakte IC',
  anyOf(not(destination.isIn(MACAU_OR_D5)), purchaserIsDesigner),
);
const packaged = clause(
  '(c)(2)',
  'shipped direct to the packaging site; confirmation (US/A:5/A:6 site) or return with matching counts (others); the finished IC below 3A090',
  'rechtstreeks naar de verpakker; bevestiging (VS/A:5/A:6) of retour met kloppende tellingen (anderen); het eindproduct onder 3A090',
  hbmCommitments,
);
const notResold = clause('(d)(1)', 'not to a distributor', 'niet aan een distributeur', not(endUse.is('resale')));
const noMiddleman = clause(
  '(d)(2)',
  'no intermediate consignee, unless hired by the packaging site for forwarding or clearance',
  'geen tussenpersoon, tenzij ingehuurd door de verpakker voor vervoer of inklaring',
  anyOf(
    not(some('party', role.is('intermediate-consignee'))),
    notEncoded(
      '§ 740.25(d)(2): who hired the intermediate consignee is not a fact of the question',
      '§ 740.25(d)(2): wie de tussenpersoon heeft ingehuurd is geen feit van de vraag',
    ),
  ),
);
const notAdvancedFab = clause(
  '(d)(3)',
  'not at a Macau or D:5 facility that makes advanced-node ICs',
  'niet in een fabriek in Macau of D:5 die geavanceerde IC’s maakt',
  not(endUse.is('advanced-node-fab')),
);

const hbm2e = { kind: 'hbm', memoryBandwidthDensity: 2.5 } as const;
const maker = party('exporter', 'KR');
const designer = { name: 'Chip Designer' };
const chain = [
  maker,
  party('purchaser', 'US', 'US', designer),
  party('designer', 'US', 'US', designer),
  party('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW', name: 'Packaging Site' }),
];
const order = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  from: 'KR',
  to: 'CN',
  item: hbm2e,
  parties: chain,
  endUse: [],
  evidence: { hbmCommitments: true },
  ...more,
});

export default provision({
  kind: 'exception',
  id: '740.25-HBM',
  cite: '15 CFR § 740.25 (License Exception HBM)',
  title: t('High Bandwidth Memory (HBM)', 'Geheugen met hoge bandbreedte (HBM)'),
  url: ecfr('740.25'),
  versions: [
    {
      from: '2024-12-02',
      by: HBM_2024,
      confidence: 'P',
      when: allOf(
        clause('(a)', 'a 3A090.c item', 'een 3A090.c-goed', eccn.is('3A090.c')),
        moves,
        exporter,
        density,
        bought,
        packaged,
        notResold,
        noMiddleman,
        notAdvancedFab,
        noUnverifiedParty,
        notEmbargoed,
      ),
      effect: { exception: 'HBM', covers: ['742.6(a)(6)(i)(B)', '744.23(a)(3)(i)(B)'] },
      warnings: [
        t(
          'A difference of more than 1 % between the units sent and the units in the finished ICs is a red flag that must be resolved before going on, or be reported to BIS within 60 days.',
          'Een verschil van meer dan 1 % tussen de verzonden stuks en die in de eindproducten is een signaal dat eerst moet worden opgelost, of binnen 60 dagen aan BIS moet worden gemeld.',
        ),
      ],
    },
  ],
  cases: asked(
    ['2024-12-01', order(), 'no', 'the day before'],
    ['2024-12-02', order(), 'yes', 'the first day'],
    ['2026-11-21', order(), 'yes', 'Korean maker, US designer, Taiwanese packager in China'],
    ['2026-11-21', order({ item: { ...hbm2e, memoryBandwidthDensity: 3.3 } }), 'no', 'strictly below 3.3'],
    ['2026-11-21', order({ item: { ...hbm2e, memoryBandwidthDensity: 3.299 } }), 'yes', 'just below 3.3'],
    ['2026-11-21', order({ evidence: {} }), 'no', 'no commitments in hand'],
    ['2026-11-21', order({ evidence: undefined }), 'unknown', 'evidence not stated'],
    ['2026-11-21', order({ endUse: ['resale'] }), 'no', 'a distributor'],
    ['2026-11-21', order({ endUse: ['advanced-node-fab'] }), 'no', 'an advanced-node facility'],
    ['2026-11-21', order({ endUse: undefined }), 'unknown', 'end use not stated'],
    ['2026-11-21', order({ parties: [party('exporter', 'CN'), ...chain.slice(1)] }), 'no', 'the exporter is Chinese'],
    [
      '2026-11-21',
      order({ parties: [party('exporter', 'SG'), ...chain.slice(1)] }),
      'no',
      'Singapore is A:6: the exporter must be of the US or A:5',
    ],
    [
      '2026-11-21',
      order({ parties: [maker, party('purchaser', 'CN', 'CN', { name: 'Trader' }), ...chain.slice(2)] }),
      'no',
      'bought by someone else than the designer',
    ],
    [
      '2026-11-21',
      order({ parties: [...chain, party('intermediate-consignee', 'SG')] }),
      'unknown',
      'who hired the intermediate consignee?',
    ],
    ['2026-11-21', order({ parties: chain.slice(1) }), 'no', 'no exporter is named'],
  ),
});
