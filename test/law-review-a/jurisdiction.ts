import {
  A30,
  APPROVAL,
  ask,
  DENIAL,
  EAR99,
  EXCEPTION,
  entityListed,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  POLICY_OF_DENIAL,
  party,
  type Row,
  TEXT_ONLY,
  TODAY,
} from './ask.ts';

const foreign = (controlledUsContentPercent: number, foreignDirectProduct = false) => ({
  kind: 'other' as const,
  eccn: '3A991',
  madeInUs: false,
  foreignDirectProduct,
  controlledUsContentPercent,
});
const OUTSIDE = { outcome: 'not-subject-to-ear' } as const;
const design = { kind: 'technology', eccn: '3E001', technologyFor: '3A090.a', published: false } as const;
const shown = (citizenship: string, item: Row[1]['item'] = design): Row[1] => ({
  on: TODAY,
  activity: 'deemed-export',
  item,
  endUse: [],
  parties: [{ role: 'foreign-person', country: 'US', citizenship, kinds: ['civil'], listed: [], owners: [] }],
});
const weights = { kind: 'model-weights', trainingOperations: 1e26, published: false } as const;
const foundry = (foundryAttestation: object | undefined, on = TODAY, item: object = {}) =>
  ask({ kind: 'integrated-circuit', nodeNm: 7, ...item }, 'CN', {
    on,
    from: 'TW',
    parties: [party('foundry', 'TW'), party('end-user', 'CN')],
    evidence: foundryAttestation ? { foundryAttestation } : {},
  });
const inTaiwan = { by: 'foundry', packagedBy: 'foundry', packagedIn: 'TW' };
const presumed = { outcome: LICENCE, eccn: '3A090.a', presumed: true } as const;
const open = { outcome: 'not-determined' } as const;

/** Parts 734 and 746, technology, weights and the foundry presumption. */
export const JURISDICTION: readonly Row[] = [
  ['§ 734.4(d): exactly 25 %', ask(foreign(25), 'SG', { from: 'TW' }), OUTSIDE],
  ['above it', ask(foreign(25.01), 'SG', { from: 'TW' }), { outcome: FREE }],
  ['§ 734.4(c): Iran, above 10 %', ask(foreign(10.01), 'IR', { from: 'TW' }), { outcome: LICENCE }],
  ['§ 734.3(a)(1): through the United States', ask(foreign(0), 'CN', { from: 'TW', via: ['US'] }), { outcome: FREE }],
  [
    '§ 736.2(b)(8): .b in transit through Vietnam',
    ask(A30, 'SG', { via: ['VN'] }),
    { outcome: LICENCE, cite: '736.2(b)(8)' },
  ],
  [
    '… with ACA, which would reach Vietnam itself',
    ask(A30, 'SG', { via: ['VN'], evidence: { purchaseOrder: true } }),
    { outcome: EXCEPTION, exception: 'ACA' },
  ],
  [
    '… through Russia no exception helps',
    ask(A30, 'SG', { via: ['RU'], evidence: { purchaseOrder: true } }),
    { outcome: LICENCE, cite: '736.2(b)(8)' },
  ],
  ['… AT only through Vietnam', ask(H20, 'SG', { via: ['VN'] }), { outcome: FREE }],
  [
    '… through China, which is not among the seventeen',
    ask(A30, 'SG', { via: ['CN'] }),
    { outcome: FREE, warns: 'red-flag:transit' },
  ],
  ['§ 734.9(h) is presumed for 3A090', ask(H100, 'CN', { from: 'TW' }), { outcome: LICENCE, policy: DENIAL }],
  [
    '§ 734.9(h) before 2025 did not reach India',
    ask({ chip: H100, madeInUs: false, controlledUsContentPercent: 0 }, 'IN', { from: 'TW', on: '2024-06-01' }),
    OUTSIDE,
  ],
  [
    '§ 734.9(e)(2): footnote 4',
    ask(foreign(0, true), 'CN', { from: 'TW', party: entityListed({ footnotes: [4] }) }),
    { outcome: LICENCE, cite: '744.11' },
  ],
  [
    '§ 734.9(g): footnote 3, in Türkiye',
    ask(foreign(0, true), 'TR', { from: 'TW', party: entityListed({ footnotes: [3] }) }),
    { outcome: LICENCE, cite: '744.11' },
  ],
  ['no footnote, no direct product rule', ask(foreign(0, true), 'CN', { from: 'TW', party: entityListed() }), OUTSIDE],
  [
    '§ 734.9(i) is narrower than § 744.23: Venezuela',
    ask(foreign(0, true), 'VE', { from: 'TW', endUse: ['supercomputer'] }),
    OUTSIDE,
  ],
  ['§ 734.9(j): Iran', ask(foreign(0, true), 'IR', { from: 'TW' }), { outcome: LICENCE, policy: POLICY_OF_DENIAL }],
  ['§ 742.6(a)(6)(iv): a Chinese engineer in the United States', shown('CN'), { outcome: FREE }],
  ['§ 742.6(a)(6)(iv): memory too', shown('MO', { ...design, technologyFor: '3A090.c' }), { outcome: FREE }],
  ['… which leaves § 746.7', shown('IR'), { outcome: LICENCE }],
  ['… and the embargo on Cuba', shown('CU'), { outcome: LICENCE }],
  ['§ 746.8(a)(12)(i): Russian nationals are out', shown('RU'), { outcome: FREE }],
  ['the same technology sent to China', ask(design, 'CN'), { outcome: LICENCE, cite: '742.6(a)(6)(iii)(A)' }],
  ['… or to the UAE', ask(design, 'AE'), { outcome: LICENCE, warns: 'rule:3E001-a' }],
  [
    '§ 744.23(a)(3)(ii): a Chinese design to a fab in Germany',
    ask(design, 'DE', { from: 'CN', parties: [party('end-user', 'DE'), party('designer', 'CN')] }),
    { outcome: LICENCE },
  ],
  ['§ 734.7: published', ask({ ...weights, published: true }, 'CN'), OUTSIDE],
  ['4E091 at the line', ask(weights, 'CN'), { outcome: TEXT_ONLY, eccn: '4E091' }],
  [
    '… by the letter of the text, § 742.6(b)(14)',
    ask(weights, 'IN', { reading: 'letter' }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['§ 746.2: Cuba', ask(EAR99, 'CU'), { outcome: LICENCE, cite: '746.2', policy: POLICY_OF_DENIAL }],
  ['§ 740.5: SPP', ask(EAR99, 'SY'), { outcome: EXCEPTION, exception: 'SPP' }],
  ['… a day too early', ask(EAR99, 'SY', { on: '2025-09-01' }), { outcome: LICENCE, cite: '746.9' }],
  ['… not for a transfer', ask(EAR99, 'SY', { from: 'SY', activity: 'in-country-transfer' }), { outcome: LICENCE }],
  ['§ 746.9: on the list, civil', ask(H20, 'SY'), { outcome: LICENCE, policy: APPROVAL }],
  ['… 3A090 stays under D:5', ask(A30, 'SY'), { outcome: LICENCE, policy: DENIAL }],
  ['§ 746.8: any entry of the list', ask(H20, 'BY'), { outcome: LICENCE, cite: '746.8', policy: POLICY_OF_DENIAL }],
  [
    '§ 746.6: Sevastopol',
    ask(EAR99, 'UA', { party: { address: '1 Primorsky Boulevard, Sevastopol' } }),
    { outcome: LICENCE, cite: '746.6', policy: POLICY_OF_DENIAL },
  ],
  ['Kyiv', ask(EAR99, 'UA', { party: { address: '1 Khreshchatyk, Kyiv' } }), { outcome: FREE }],
  ['Note 1: no attestation', foundry(undefined), presumed],
  ['Note 1.b: below 30 billion', foundry({ ...inTaiwan, transistorsBillion: 29.99 }), open],
  ['exactly 30 billion', foundry({ ...inTaiwan, transistorsBillion: 30 }), presumed],
  ['packaged in Macau', foundry({ ...inTaiwan, packagedIn: 'MO', transistorsBillion: 10 }), presumed],
  [
    '34 billion without HBM in 2027',
    foundry({ ...inTaiwan, transistorsBillion: 34 }, '2027-06-01', { containsHbm: false }),
    open,
  ],
  [
    '… in 2028: the gap, read literally',
    foundry({ ...inTaiwan, transistorsBillion: 34 }, '2028-06-01', { containsHbm: false }),
    presumed,
  ],
  [
    'a small count does not hide what the parameters say',
    foundry({ ...inTaiwan, transistorsBillion: 10 }, TODAY, { tpp: 8000, designedOrMarketedForDatacenters: true }),
    { outcome: LICENCE, eccn: '3A090.a' },
  ],
  ['an import', ask(H100, 'US', { from: 'TW' }), { outcome: 'not-an-export' }],
  ['a day before the rulebook begins', ask(H20, 'DE', { on: '2021-12-31' }), { outcome: HOLD }],
  [
    'a day after its sources',
    ask(H20, 'SG', { on: '2032-01-01' }),
    { outcome: FREE, warns: 'red-flag:after-rulebook' },
  ],
];
