import {
  A30,
  AMD,
  ASK,
  B200,
  CASE,
  certified,
  DENIAL,
  EAR99,
  EXCEPTION,
  FREE,
  H20,
  H100,
  H200,
  HOLD,
  hbm,
  L20,
  L40S,
  LICENCE,
  MI210,
  MI300X,
  NVIDIA,
  notified,
  order,
  ordered,
  PROHIBITED,
  RESELLER,
  RTX_4090,
  server,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { re, sold, within } from '../law-review-d/given.ts';
import { beside, listed, on, owner, type Row, usd, uses } from './ask.ts';
import { b, bare, computer, ic } from './given.ts';

const D = '2026-10-15';
const us = who('exporter', 'US', 'US', { kinds: [], name: 'Example Systems' });
const B300 = {
  chip: 'nvidia/b300-hgx',
  kind: 'integrated-circuit' as const,
  tpp: 56_000,
  designedOrMarketedForDatacenters: true,
  dramBandwidthGBps: 8000,
  ioBandwidthGBps: 1800,
};
const toChina = (item: object, more: object = {}) =>
  bare('CN', item as never, [us, who('end-user', 'CN', 'CN', { name: 'Alibaba' })], { on: D, ...more });
const laid = (scenario: string, more: object = {}) => ({ scenarios: [scenario], ...more });
const full = certified();
/** Beside the matrix: each proposal, levies and gates of other states. */
export const WHAT_IF: readonly Row[] = [
  [
    'SAFE: an A30 server, density 3.196 and TPP 2,640',
    toChina(computer([{ ...b(1), count: 8 }]), laid('safe-chips-act')),
    { outcome: PROHIBITED },
  ],
  ['SAFE: L20 below', toChina(L20, laid('safe-chips-act')), { outcome: FREE }],
  ['SAFE: H20 96 GB, 4,000 and 900', toChina(H20, laid('safe-chips-act')), { outcome: [FREE, HOLD, ASK] }],
  [
    'SAFE: Venezuela is not one of the four',
    bare('VE', H100, [us, who('end-user', 'VE')], { on: D, ...laid('safe-chips-act') }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'SAFE: Macau',
    bare('MO', H200, [us, who('end-user', 'MO')], { on: D, ...full, ...laid('safe-chips-act') }),
    { outcome: PROHIBITED },
  ],
  [
    'SAFE: a Russian group in Serbia',
    bare('RS', A30, [us, who('end-user', 'RS', 'RU')], { on: D, ...laid('safe-chips-act') }),
    { outcome: PROHIBITED },
  ],
  ['SAFE: a reexport', toChina(H100, { ...re('SG'), ...laid('safe-chips-act') }), { outcome: PROHIBITED }],
  ['SAFE: EAR99 rails', toChina(EAR99, laid('safe-chips-act')), { outcome: FREE }],
  ['SAFE: HBM', toChina(hbm(6), laid('safe-chips-act')), { outcome: LICENCE, policy: DENIAL }],
  [
    'OVERWATCH: RTX 5090 D v2: 1,344 + 128',
    toChina({ chip: 'nvidia/rtx-5090-d-v2' }, laid('ai-overwatch-act')),
    { outcome: [FREE, HOLD, LICENCE, ASK] },
  ],
  ['OVERWATCH: L20 below', toChina(L20, laid('ai-overwatch-act')), { outcome: FREE }],
  [
    'OVERWATCH: RTX 4090 with NAC',
    toChina(RTX_4090, { ...notified('2026-08-01'), ...laid('ai-overwatch-act') }),
    { outcome: LICENCE },
  ],
  [
    'OVERWATCH: a Cuban parent in Spain',
    bare('ES', A30, [us, who('end-user', 'ES', 'CU')], { on: D, ...laid('ai-overwatch-act') }),
    { outcome: LICENCE, duty: ['ai-overwatch-act/congress'] },
  ],
  [
    'GAIN: an A30 for Sudan',
    bare('SD', A30, [us, who('end-user', 'SD')], { on: D, ...laid('gain-ai-act') }),
    { outcome: LICENCE, duty: ['gain-ai-act/certificate'] },
  ],
  [
    'GAIN: Vietnam is no country of concern',
    bare('VN', A30, [us, who('end-user', 'VN')], { on: D, ...ordered, ...laid('gain-ai-act') }),
    { outcome: EXCEPTION, dutyNot: ['gain-ai-act/certificate'] },
  ],
  [
    'CHIPSEC: an A30 to Singapore',
    bare('SG', A30, [us, who('end-user', 'SG')], { on: D, ...laid('chip-security-act') }),
    { outcome: FREE, duty: ['chip-security-act/location'] },
  ],
  [
    'CHIPSEC: a server of H100 within Germany',
    bare('DE', server(H100), [who('end-user', 'DE')], { on: D, ...within('DE'), ...laid('chip-security-act') }),
    { outcome: TEXT_ONLY, duty: ['chip-security-act/location'] },
  ],
  [
    'CHIPSEC: EAR99',
    bare('SG', EAR99, [us, who('end-user', 'SG')], { on: D, ...laid('chip-security-act') }),
    { outcome: FREE, dutyNot: ['chip-security-act/location'] },
  ],
  [
    'Framework: one B300 to France',
    bare('FR', B300, [us, who('end-user', 'FR')], { on: D, quantity: 1, ...laid('framework-2026') }),
    { outcome: LICENCE, duty: ['framework-2026/simple-review'] },
  ],
  [
    'Framework: 200,000 to Japan',
    bare('JP', B300, [us, who('end-user', 'JP')], { on: D, quantity: 200_000, ...laid('framework-2026') }),
    { outcome: LICENCE, duty: ['framework-2026/government-assurances'] },
  ],
  [
    'Malaysia draft: A30',
    bare('MY', A30, [us, who('end-user', 'MY')], { on: D, ...laid('malaysia-thailand-draft') }),
    { outcome: LICENCE },
  ],
  [
    'Malaysia draft: an H20',
    bare('MY', H20, [us, who('end-user', 'MY')], { on: D, ...laid('malaysia-thailand-draft') }),
    { outcome: FREE },
  ],
  [
    '232 phase 2 changes no outcome',
    bare('DE', H200, [us, who('end-user', 'DE')], { on: D, ...laid('232-phase-2') }),
    { outcome: TEXT_ONLY },
  ],
  [
    'H200 caps: 75,000',
    toChina(H200, { quantity: 75_000, ...full, ...laid('h200-caps') }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'H200 caps: 75,001',
    toChina(H200, { quantity: 75_001, ...full, ...laid('h200-caps') }),
    { outcome: LICENCE, warns: ['75,000|75000|cap'] },
  ],
  [
    'remote access act: a Chinese tenant',
    {
      on: D,
      activity: 'remote-access',
      to: 'CN',
      item: H100,
      endUse: ['frontier-model-training'],
      parties: [who('remote-user', 'CN')],
      ...laid('remote-access-security-act'),
    },
    { outcome: [HOLD, ASK, LICENCE] },
  ],
  [
    'remote access act: S.3519 names persons of concern; a Briton',
    {
      on: D,
      activity: 'remote-access',
      to: 'GB',
      item: H100,
      endUse: ['inference'],
      parties: [who('remote-user', 'GB')],
      ...laid('remote-access-security-act'),
    },
    { outcome: [HOLD, ASK, 'not-an-export'] },
  ],
  [
    'levy: H200 into the US for the test, 8 at 31,250: 62,500',
    toChina({ ...H200, madeInUs: false }, { ...full, ...usd(8, '31250') }),
    { levy: ['importer'], amount: '62500.00' },
  ],
  [
    'levy: to Saudi Arabia by way of the US',
    bare('SA', { ...H200, madeInUs: false }, [us, who('end-user', 'SA')], { on: D, ...usd(1, '30000') }),
    { amount: '7500.00' },
  ],
  [
    'levy: made in the US',
    bare('SA', { ...H200, madeInUs: true }, [us, who('end-user', 'SA')], { on: D, ...usd(1, '30000') }),
    { levyNot: ['232'] },
  ],
  [
    'levy: L40S is in no band',
    bare('SA', { ...L40S, madeInUs: false }, [us, who('end-user', 'SA')], { on: D, ...usd(1, '9000') }),
    { levyNot: ['232'] },
  ],
  [
    'levy: 15 % of AMD on an MI308X with a licence',
    sold(AMD, ic(2368, 1, true, { chip: 'amd/mi308x', dramBandwidthGBps: 5300, ioBandwidthGBps: 900 }), '2025-12-10', {
      ...usd(10, '10000'),
      evidence: { licence: { id: 'D9', remainingUnits: 10, expiresOn: '2026-12-10' } },
    }),
    { levy: ['15|revenue'], amount: '15000.00' },
  ],
  [
    'levy: 15 % is no law before 11 August 2025',
    sold(NVIDIA, H20, '2025-08-10', usd(10, '10000')),
    { levyNot: ['revenue'] },
  ],
  [
    'levy: none for a reseller of H20 in Germany',
    bare('DE', H20, [RESELLER, who('end-user', 'DE')], usd(10, '10000')),
    { levyNot: ['revenue', '232'] },
  ],
  [
    'gate: Malaysia’s permit for chips that leave it',
    order('VN', A30, { ...re('MY'), ...ordered }),
    { warns: ['my-sta'] },
  ],
  ['gate: Korea from 1 September 2026', order('VN', H100, re('KR')), { warns: ['kr-ai-chip'] }],
  ['gate: China’s import gate for an H200', toChina(H200, full), { warns: ['cn-h200-import-gate'] }],
  ['gate: none for a B200 to Japan but rare earths', order('JP', B200), { warns: ['cn-announcement-61'] }],
  [
    'gate: state-owned data centre in China, H20',
    bare('CN', H20, [us, who('end-user', 'CN', 'CN', { kinds: ['state-owned', 'datacenter-operator'] })], { on: D }),
    { warns: ['cn-state-funded'] },
  ],
  [
    'MI210 to a UVL party with a statement, Malaysia',
    bare('MY', MI210, [us, who('end-user', 'MY', 'MY', on('UVL'))], { evidence: { uvlStatement: true } }),
    { outcome: FREE },
  ],
  [
    'MI300X to an affiliate of a listed party, all papers',
    bare('CN', MI300X, [us, who('end-user', 'CN', 'CN', { owners: [owner(60)] })], { on: '2026-11-21', ...full }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.11', '742.6(b)(10)'] },
  ],
  [
    '… in the stay: case by case',
    bare('CN', MI300X, [us, who('end-user', 'CN', 'CN', { owners: [owner(60)] })], { on: '2026-06-01', ...full }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'supercomputer and SAFE',
    toChina(H100, { ...uses('supercomputer'), ...laid('safe-chips-act') }),
    { outcome: PROHIBITED },
  ],
  [
    'a listed end user and Framework',
    bare('FR', B300, [us, ...(beside('FR', [who('purchaser', 'FR', 'FR', listed())]).parties ?? [])], {
      on: D,
      quantity: 1,
      ...laid('framework-2026'),
    }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  ['today is today', order('DE', EAR99, { on: TODAY }), { outcome: FREE }],
];
