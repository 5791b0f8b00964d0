import {
  B200,
  CASE,
  certified,
  DENIAL,
  EXCEPTION,
  FREE,
  H20,
  H200,
  LICENCE,
  NVIDIA,
  POLICY_OF_DENIAL,
  PROHIBITED,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';
import { bare, ic } from './given.ts';

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
const B30A = {
  kind: 'integrated-circuit' as const,
  tpp: 28_000,
  performanceDensity: 34,
  designedOrMarketedForDatacenters: true,
  dramBandwidthGBps: 4000,
  commerciallyAvailableInUs: false,
};
const toChina = (item: object, more: object = {}) =>
  bare('CN', item as never, [us, who('end-user', 'CN', 'CN', { name: 'Alibaba' })], { on: D, ...more });
const laid = (scenario: string, more: object = {}) => ({ scenarios: [scenario], ...more });
const full = certified();
/** The matrix of the proposals (dossier, proposals D). */
export const MATRIX: readonly Row[] = [
  [
    'matrix: 1,000 H200 to Alibaba today',
    toChina({ ...H200, madeInUs: false }, { quantity: 1000, ...full }),
    { outcome: LICENCE, policy: CASE, levy: ['232'] },
  ],
  ['matrix: + SAFE', toChina(H200, { quantity: 1000, ...full, ...laid('safe-chips-act') }), { outcome: PROHIBITED }],
  [
    'matrix: + OVERWATCH',
    toChina(H200, { quantity: 1000, ...full, ...laid('ai-overwatch-act') }),
    { outcome: LICENCE, duty: ['ai-overwatch-act/congress'] },
  ],
  [
    'matrix: + GAIN',
    toChina(H200, { quantity: 1000, ...full, ...laid('gain-ai-act') }),
    { outcome: LICENCE, duty: ['gain-ai-act/certificate'] },
  ],
  [
    'matrix: + CHIPSEC',
    toChina(H200, { quantity: 1000, ...full, ...laid('chip-security-act') }),
    { outcome: LICENCE, duty: ['chip-security-act/location'] },
  ],
  [
    'matrix: + Framework changes nothing in China',
    toChina(H200, { quantity: 1000, ...full, ...laid('framework-2026') }),
    { outcome: LICENCE, policy: CASE },
  ],
  [
    'matrix: H200 NVL, no 232 duty',
    toChina(
      {
        ...ic(13_364, 16.42, true, { dramBandwidthGBps: 4800, commerciallyAvailableInUs: true }),
        chip: 'nvidia/h200-nvl',
        madeInUs: false,
      },
      { quantity: 1000, ...full },
    ),
    { outcome: LICENCE, policy: CASE, levyNot: ['232'] },
  ],
  ['matrix: B30A today', toChina(B30A, { quantity: 1000, ...full }), { outcome: LICENCE, policy: DENIAL }],
  ['matrix: B30A + SAFE', toChina(B30A, laid('safe-chips-act')), { outcome: PROHIBITED }],
  [
    'matrix: B30A by its name + OVERWATCH',
    toChina({ ...B30A, chip: 'nvidia/b30a' }, laid('ai-overwatch-act')),
    { outcome: PROHIBITED },
  ],
  [
    'matrix: 500 H20 by NVIDIA today',
    bare('CN', H20, [NVIDIA, who('end-user', 'CN')], { on: D, quantity: 500 }),
    { outcome: LICENCE, cites: ['is-informed'] },
  ],
  [
    'matrix: 500 H20 + OVERWATCH, no letter',
    toChina(H20, { quantity: 500, ...laid('ai-overwatch-act') }),
    { outcome: LICENCE },
  ],
  [
    'matrix: 500 H20 + GAIN',
    toChina(H20, { quantity: 500, ...laid('gain-ai-act') }),
    { outcome: LICENCE, duty: ['gain-ai-act/certificate'] },
  ],
  ['matrix: 500 H20 + Diffusion on', toChina(H20, { quantity: 500, ...laid('diffusion-enforced') }), { outcome: FREE }],
  [
    'matrix: 10,000 B300 to a Malaysian subsidiary of a Chinese parent',
    bare('MY', B300, [us, who('end-user', 'MY', 'CN')], { on: D, quantity: 10_000 }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'matrix: … + SAFE',
    bare('MY', B300, [us, who('end-user', 'MY', 'CN')], { on: D, ...laid('safe-chips-act') }),
    { outcome: PROHIBITED },
  ],
  [
    'matrix: … + OVERWATCH: Blackwell by name',
    bare('MY', B300, [us, who('end-user', 'MY', 'CN')], { on: D, ...laid('ai-overwatch-act') }),
    { outcome: PROHIBITED },
  ],
  [
    'matrix: 10,000 B300 to a German cloud',
    bare('DE', B300, [us, who('end-user', 'DE')], { on: D, quantity: 10_000 }),
    { outcome: TEXT_ONLY },
  ],
  [
    'matrix: … + CHIPSEC',
    bare('DE', B300, [us, who('end-user', 'DE')], { on: D, quantity: 10_000, ...laid('chip-security-act') }),
    { outcome: TEXT_ONLY, duty: ['chip-security-act/location'] },
  ],
  [
    'matrix: … + Framework',
    bare('DE', B300, [us, who('end-user', 'DE')], { on: D, quantity: 10_000, ...laid('framework-2026') }),
    { outcome: LICENCE, duty: ['framework-2026/pre-clearance'] },
  ],
  [
    'matrix: … + Diffusion: AIA or approval',
    bare('DE', B300, [us, who('end-user', 'DE')], { on: D, quantity: 10_000, ...laid('diffusion-enforced') }),
    { outcome: [EXCEPTION, LICENCE] },
  ],
  [
    'matrix: 150,000 B300 to India',
    bare('IN', B300, [us, who('end-user', 'IN')], { on: D, quantity: 150_000 }),
    { outcome: TEXT_ONLY },
  ],
  [
    'matrix: … + Diffusion: beyond the allocation',
    bare('IN', B300, [us, who('end-user', 'IN')], { on: D, quantity: 150_000, ...laid('diffusion-enforced') }),
    { outcome: LICENCE, policy: POLICY_OF_DENIAL },
  ],
  [
    'matrix: … + Framework tier 2',
    bare('IN', B300, [us, who('end-user', 'IN')], { on: D, quantity: 150_000, ...laid('framework-2026') }),
    { outcome: LICENCE, duty: ['framework-2026/pre-clearance'] },
  ],
  [
    'matrix: 5,000 B200 to Humain',
    bare('SA', B200, [us, who('end-user', 'SA', 'SA', { name: 'Humain' })], { on: D, quantity: 5000 }),
    { outcome: LICENCE },
  ],
  [
    'matrix: … + Framework',
    bare('SA', B200, [us, who('end-user', 'SA', 'SA', { name: 'Humain' })], {
      on: D,
      quantity: 5000,
      ...laid('framework-2026'),
    }),
    { outcome: LICENCE, duty: ['framework-2026/pre-clearance'] },
  ],
];
