import {
  ASK,
  ask,
  buyers,
  DENIAL,
  EAR99,
  entityListed,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  nvidia,
  POLICY_OF_DENIAL,
  party,
  type Row,
} from './ask.ts';

const military = { kinds: ['military-end-user'] as const };
const spies = { kinds: ['military-intelligence-end-user' as const] };
const owned = (sharePercent: number | null) => ({
  owners: [{ name: 'Owner', sharePercent, listed: [{ list: 'EL', licenceRequirement: 'all-items' as const }] }],
});
const also = (country: string, role: Parameters<typeof party>[0], more: Parameters<typeof party>[3]) => [
  ...buyers('SG'),
  party(role, country, country, more),
];
const chip = (dramBandwidthGBps: number, ioBandwidthGBps: number) => ({
  kind: 'integrated-circuit' as const,
  tpp: 1000,
  designedOrMarketedForDatacenters: true,
  dramBandwidthGBps,
  ioBandwidthGBps,
});
const byNvidia = (to: string, home = to) => ({ parties: [nvidia, ...buyers(to, home)] });

/** Part 744, denial orders, letters and the Affiliates Rule. */
export const PARTIES: readonly Row[] = [
  [
    '§ 744.11: an intermediate consignee, EAR99',
    ask(EAR99, 'SG', { parties: also('CN', 'intermediate-consignee', entityListed()) }),
    { outcome: LICENCE, cite: '744.11' },
  ],
  [
    "the entry's own policy (Nettrix)",
    ask(H20, 'CN', { party: entityListed({ reviewPolicy: 'policy-of-denial', footnotes: [4] }) }),
    { outcome: LICENCE, cite: '744.11', policy: POLICY_OF_DENIAL },
  ],
  ['an entry of a later day', ask(EAR99, 'CN', { party: entityListed({ addedOn: '2026-12-01' }) }), { outcome: FREE }],
  [
    'General Prohibition 4: a denied foundry takes part',
    ask(EAR99, 'SG', { parties: also('SG', 'foundry', { listed: [{ list: 'DPL' }] }) }),
    { outcome: 'prohibited', cite: '764.3(a)(2)' },
  ],
  [
    '§ 744.8: as the CFR spells the programme',
    ask(EAR99, 'SG', { party: { listed: [{ list: 'SDN', programs: ['ILLICIT DRUGS-EO14059'] }] } }),
    { outcome: LICENCE, cite: '744.8', policy: DENIAL },
  ],
  [
    'another OFAC programme is not § 744.8, and not free',
    ask(EAR99, 'TR', { party: { listed: [{ list: 'SDN', programs: ['GLOMAG'] }] } }),
    { outcome: HOLD },
  ],
  [
    '§ 744.21: 3A991 for the Chinese military',
    ask(H20, 'CN', { party: { kinds: [...military.kinds] } }),
    { outcome: LICENCE, cite: '744.21', policy: DENIAL },
  ],
  ['EAR99 is not in Supplement No. 2', ask(EAR99, 'CN', { party: { kinds: [...military.kinds] } }), { outcome: FREE }],
  [
    'Cambodia is named',
    ask(H20, 'KH', { party: { kinds: [...military.kinds] } }),
    { outcome: LICENCE, cite: '744.21' },
  ],
  [
    'Belarus: every item, policy of denial',
    ask(EAR99, 'BY', { party: { kinds: [...military.kinds] } }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'the MEU List counts anywhere',
    ask(H20, 'SG', { party: { listed: [{ list: 'MEU' }] } }),
    { outcome: LICENCE, cite: '744.21' },
  ],
  ['§ 744.22: EAR99 too', ask(EAR99, 'CN', { party: spies }), { outcome: LICENCE, cite: '744.22', policy: DENIAL }],
  [
    '§ 744.23(a)(1): Macau or D:5',
    ask(H20, 'MO', { endUse: ['supercomputer'] }),
    { outcome: LICENCE, cite: '744.23(a)(1)' },
  ],
  ['… not Vietnam', ask(H20, 'VN', { endUse: ['supercomputer'] }), { outcome: FREE }],
  [
    '§ 744.23(a)(2): any item',
    ask(EAR99, 'CN', { endUse: ['advanced-node-fab'] }),
    { outcome: LICENCE, cite: '744.23(a)(2)' },
  ],
  [
    '§ 744.23(d)(2): an American fab in China',
    ask(EAR99, 'CN', { home: 'US', endUse: ['advanced-node-fab'] }),
    { outcome: LICENCE, policy: 'presumption-of-approval' },
  ],
  ['end use stated to be unknown', ask(H20, 'CN', { endUse: ['unknown'] }), { outcome: HOLD }],
  [
    'a buyer who was not screened',
    ask(H20, 'CN', { parties: [{ role: 'end-user', country: 'CN' }] }),
    { outcome: ASK },
  ],
  [
    'the letter of 9 April 2025, the day before',
    ask(H20, 'CN', { on: '2025-04-08', ...byNvidia('CN') }),
    { outcome: FREE },
  ],
  ['… and on it', ask(H20, 'CN', { on: '2025-04-09', ...byNvidia('CN') }), { outcome: LICENCE }],
  ['Macau by letter', ask(H20, 'MO', byNvidia('MO')), { outcome: LICENCE }],
  ['a Chinese company in Singapore by letter', ask(H20, 'SG', byNvidia('SG', 'CN')), { outcome: LICENCE }],
  ['Vietnam is not in the letter', ask(H20, 'VN', byNvidia('VN')), { outcome: FREE }],
  ['another exporter is not addressed', ask(H20, 'CN'), { outcome: FREE, warns: 'red-flag:letter' }],
  ['1,000 and 699 GB/s: below every line', ask(chip(1000, 699), 'CN', byNvidia('CN')), { outcome: FREE }],
  ['together 1,700', ask(chip(1000, 700), 'CN', byNvidia('CN')), { outcome: LICENCE }],
  ['90 FR 47201: the day before', ask(EAR99, 'VN', { on: '2025-09-28', party: owned(60) }), { outcome: FREE }],
  ['half is enough', ask(EAR99, 'VN', { on: '2025-09-29', party: owned(50) }), { outcome: LICENCE, cite: '744.11' }],
  ['the last day before the stay', ask(EAR99, 'VN', { on: '2025-11-09', party: owned(60) }), { outcome: LICENCE }],
  [
    'stayed',
    ask(EAR99, 'VN', { on: '2025-11-10', party: owned(60) }),
    { outcome: FREE, warns: 'red-flag:listed-owner' },
  ],
  ['the last day of the stay', ask(EAR99, 'VN', { on: '2026-11-09', party: owned(60) }), { outcome: FREE }],
  [
    'by the published text back in force, and contested',
    ask(EAR99, 'VN', { party: owned(60) }),
    { outcome: LICENCE, warns: 'enforcement:744.11-affiliates' },
  ],
  [
    'the switch of the operator',
    ask(EAR99, 'VN', { party: owned(60), assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } }),
    { outcome: FREE },
  ],
  ['red flag 29: the share is unknown', ask(EAR99, 'VN', { party: owned(null) }), { outcome: HOLD }],
  [
    'half of a half counts: the cascade',
    ask(EAR99, 'VN', { party: { owners: [{ sharePercent: 50, owners: owned(50).owners }] } }),
    { outcome: LICENCE },
  ],
  [
    'renting out to a civil tenant is no export',
    ask(H100, 'SG', { activity: 'remote-access', endUse: ['inference'], parties: [party('remote-user', 'CN')] }),
    { outcome: 'not-an-export' },
  ],
  [
    '§ 744.6(b)(5): support for military intelligence by a US person',
    ask(EAR99, 'CN', { activity: 'us-person-support', endUse: ['military-intelligence'] }),
    { outcome: LICENCE, cite: '744.6' },
  ],
];
