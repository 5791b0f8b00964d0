import type { Item } from '@tolhuis/core/contract';
import {
  ASK,
  B200,
  DENIAL,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  NO_EXPORT,
  OUTSIDE,
  order,
  PROHIBITED,
  server,
  TEXT_ONLY,
  who,
} from '../law-review-c/ask.ts';
import { beside, listed, on, type Row } from './ask.ts';
import { III, re } from './given.ts';

const tech = (technologyFor: string, more: Partial<Item> = {}): Item => ({
  kind: 'technology',
  technologyFor,
  ...more,
});

/** Transfers in a country, releases to persons, compute from afar. */
export const ABROAD: readonly Row[] = [
  [
    'back to the US',
    {
      on: '2026-11-21',
      activity: 'reexport',
      from: 'CN',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US')],
    },
    { outcome: [FREE, NO_EXPORT] },
  ],
  [
    'within the US, to a Chinese group',
    {
      on: '2026-11-21',
      activity: 'in-country-transfer',
      from: 'US',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US', 'CN')],
    },
    { outcome: [NO_EXPORT, FREE, HOLD] },
  ],
  [
    'within the US, to a denied person',
    {
      on: '2026-11-21',
      activity: 'in-country-transfer',
      from: 'US',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [who('end-user', 'US', 'US', on('DPL'))],
    },
    { outcome: [PROHIBITED, HOLD] },
  ],
  [
    'deemed: an Iranian, HBM technology',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090.c'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: LICENCE, eccn: '3E001' },
  ],
  [
    'deemed: a Belarusian',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'BY', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: a Cuban',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'CU', listed: [] }],
    },
    { outcome: LICENCE, cites: ['746.2'] },
  ],
  [
    'deemed: a Macanese',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('4A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'MO', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'deemed: a Chinese person, weights',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: { kind: 'model-weights', trainingOperations: 2e26, published: false },
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'CN', kinds: ['civil'], listed: [] }],
    },
    { outcome: [TEXT_ONLY, FREE], cites: ['742.6(a)(13)'] },
  ],
  [
    'deemed: a Chinese military-intelligence officer',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [
        who('exporter', 'US'),
        { role: 'foreign-person', citizenship: 'CN', kinds: ['military-intelligence-end-user'], listed: [] },
      ],
    },
    { outcome: [LICENCE, HOLD], cites: ['744.22'] },
  ],
  [
    'deemed: a denied person',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090'),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'DE', ...on('DPL') }],
    },
    { outcome: [PROHIBITED] },
  ],
  [
    'deemed: published',
    {
      on: '2026-11-21',
      activity: 'deemed-export',
      from: 'US',
      item: tech('3A090', { published: true }),
      endUse: [],
      parties: [who('exporter', 'US'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: OUTSIDE, cites: ['734.7'] },
  ],
  [
    'deemed reexport: an Iranian at a German firm',
    {
      on: '2026-11-21',
      activity: 'deemed-reexport',
      from: 'DE',
      item: tech('3A090', { madeInUs: true }),
      endUse: [],
      parties: [who('exporter', 'DE'), { role: 'foreign-person', citizenship: 'IR', listed: [] }],
    },
    { outcome: LICENCE },
  ],
  [
    'deemed reexport: a Chinese engineer at a firm of Singapore',
    {
      on: '2026-11-21',
      activity: 'deemed-reexport',
      from: 'SG',
      item: tech('3A090', { madeInUs: true }),
      endUse: [],
      parties: [who('exporter', 'SG'), { role: 'foreign-person', citizenship: 'CN', kinds: ['civil'], listed: [] }],
    },
    { outcome: FREE, cites: ['742.6(a)(6)(iv)'] },
  ],
  [
    'technology to the Singapore subsidiary of a Chinese group',
    order('SG', tech('3A090'), { parent: 'CN' }),
    { outcome: LICENCE, eccn: '3E001', policy: DENIAL, cites: [...III, '744.23(a)(3)'] },
  ],
  [
    'technology to an American engineer in Shanghai of the same firm',
    order('CN', tech('3A090'), { parent: 'US', party: { headquarters: 'US' } }),
    { outcome: LICENCE, policy: DENIAL, eccn: '3E001', cites: III },
  ],
  [
    'a Chinese design from Macau to Germany: A:5 stops (a)(6)(ii), not § 744.23(a)(3)(ii)',
    order('DE', tech('3A090.b', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('MO'),
      ...beside('DE', [who('designer', 'MO', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['744.23(a)(3)(ii)'] },
  ],
  [
    'a Chinese design from China to Vietnam',
    order('VN', tech('3A090', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('CN'),
      ...beside('VN', [who('designer', 'CN', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(ii)', ...III] },
  ],
  [
    'a Chinese design from China to Thailand',
    order('TH', tech('3A090', { madeInUs: false, controlledUsContentPercent: 0, foreignDirectProduct: true }), {
      ...re('CN'),
      ...beside('TH', [who('designer', 'CN', 'CN')]),
    }),
    { outcome: LICENCE, cites: ['742.6(a)(6)(ii)'] },
  ],
  [
    'cloud: a civil tenant of Iran',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'SG',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'IR')],
    },
    { outcome: [NO_EXPORT, HOLD, LICENCE] },
  ],
  [
    'cloud: a civil tenant of Macau, inference',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'US',
      item: server(B200),
      endUse: ['inference'],
      parties: [who('remote-user', 'MO')],
    },
    { outcome: NO_EXPORT, cites: ['734.13'] },
  ],
  [
    'cloud: the tenant is not screened',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'US',
      item: H100,
      endUse: [],
      parties: [{ role: 'remote-user', country: 'CN', headquarters: 'CN' }],
    },
    { outcome: [NO_EXPORT, HOLD, ASK] },
  ],
  [
    'cloud: a tenant on the Entity List, civil use',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'MY',
      item: H100,
      endUse: [],
      parties: [who('remote-user', 'CN', 'CN', listed())],
    },
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'cloud: training frontier models for China',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'MY',
      item: server(B200),
      endUse: ['frontier-model-training'],
      parties: [who('remote-user', 'CN')],
    },
    { outcome: [NO_EXPORT, HOLD] },
  ],
  [
    'cloud: a supercomputer in China, remotely',
    {
      on: '2026-11-21',
      activity: 'remote-access',
      to: 'CN',
      item: H20,
      endUse: ['supercomputer'],
      parties: [who('remote-user', 'CN')],
    },
    { outcome: [LICENCE, HOLD, NO_EXPORT] },
  ],
  [
    'cloud: use not known',
    { on: '2026-11-21', activity: 'remote-access', to: 'MY', item: H100, parties: [who('remote-user', 'CN')] },
    { outcome: [HOLD, ASK] },
  ],
  [
    'published weights to Iran',
    order('IR', { kind: 'model-weights', trainingOperations: 5e26, published: true }),
    { outcome: OUTSIDE, cites: ['734.7'] },
  ],
  [
    'published, and whether they are is not said, to China',
    order('CN', { kind: 'model-weights', trainingOperations: 5e26 }),
    { outcome: [TEXT_ONLY, HOLD, ASK, LICENCE] },
  ],
];
