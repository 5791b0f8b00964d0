import { asked, buyer, H20, H100, H200, NVIDIA, server, sold, type Table, today } from './ask.ts';

const h200Gate = /gate:[a-z-]+:cn-h200-import-gate/;
const permit = /my-sta-s12-permit/;
const leaving = { from: 'MY', activity: 'reexport' };
const announcement61 = /cn-announcement-61/;
export const GATES: Table = {
  source:
    'Chinese practice of 2025 and 2026 (press); MOFCOM Announcements 61 and 70 of 2025; Malaysia, Directive 1/2025',
  rows: [
    ['h200-before', 'no reports yet', asked('2026-01-13', 'CN', H200), { silent: [h200Gate] }],
    [
      'h200-refused',
      'refused by default',
      asked('2026-01-14', 'CN', H200),
      { warns: [/gate:refused-by-default:cn-h200.*press reports/] },
    ],
    [
      'h200-approved',
      'approved by purchase',
      asked('2026-01-28', 'CN', server('nvidia/h200-sxm')),
      { warns: [/gate:approval-per-purchase:cn-h200/] },
    ],
    [
      'h200-no-news',
      'no news of later',
      asked('2026-02-15', 'CN', H200),
      { warns: [h200Gate], silent: [/August 2026/] },
    ],
    [
      'h200-deliveries',
      'deliveries, once reported',
      asked('2026-08-15', 'CN', H200),
      { warns: [/cn-h200-import-gate.*August 2026/] },
    ],
    ['h200-hong-kong', 'its own customs', asked('2026-08-15', 'HK', H200), { silent: [h200Gate] }],
    ['h20-before', 'not yet discouraged', asked('2025-08-11', 'CN', H20), { silent: [/cn-purchase-guidance/] }],
    [
      'h20-discouraged',
      'discouraged',
      asked('2025-08-12', 'CN', H20),
      { warns: [/gate:discouraged:cn-purchase-guidance/] },
    ],
    [
      '6000d',
      'the RTX Pro 6000D',
      asked('2025-09-17', 'CN', 'nvidia/rtx-pro-6000d'),
      { warns: [/cn-purchase-guidance/] },
    ],
    [
      'state-money',
      'a state-owned buyer',
      asked('2025-11-05', 'CN', H20, {}, [NVIDIA, ...buyer('CN', { kinds: ['state-owned'] })]),
      { warns: [/cn-state-funded/] },
    ],
    ['61-not-due', 'not due for foreign goods', asked('2025-10-20', 'DE', H100), { silent: [announcement61] }],
    ['61-suspended', 'suspended', asked('2026-11-09', 'DE', H100), { silent: [announcement61] }],
    [
      '61-back',
      'back by its text, and the announcement told',
      asked('2026-11-10', 'DE', H100),
      { warns: [/gate:licence-if-rare-earths.*10 January 2027/] },
    ],
    [
      '61-switch',
      'the operator knows of an extension',
      asked('2026-11-15', 'DE', H100, { assume: { 'cn-announcement-61-after-2026-11-10': 'stayed' } }),
      { silent: [announcement61] },
    ],
    ['malaysia-before', 'the day before', asked('2025-07-13', 'CN', H100, leaving), { silent: [permit] }],
    ['malaysia-from', 'leaving Malaysia', asked('2025-07-14', 'CN', H100, leaving), { warns: [permit] }],
    [
      'malaysia-list',
      'as if AI chips were listed',
      today('TH', H100, { via: ['MY'], scenarios: ['malaysia-strategic-items-list'] }),
      { warns: [/gate:permit-required:malaysia/, permit] },
    ],
    [
      'korea',
      'from 1 September 2026',
      asked('2026-09-01', 'VN', H100, { from: 'KR', activity: 'reexport' }),
      { warns: [/kr-ai-chip-control/] },
    ],
    [
      'korea-before',
      'the day before',
      asked('2026-08-31', 'VN', H100, { from: 'KR', activity: 'reexport' }),
      { silent: [/kr-ai-chip-control/] },
    ],
    [
      'taiwan',
      'Huawei, from Taiwan',
      asked('2025-06-10', 'CN', H100, { from: 'TW', activity: 'reexport' }, [
        sold('Example'),
        ...buyer('CN', { name: 'Huawei Technologies Co., Ltd.' }),
      ]),
      { warns: [/gate:permit-required:tw-shtc/] },
    ],
    [
      'netherlands',
      'a tool from the Netherlands',
      asked('2024-09-07', 'CN', { kind: 'other', eccn: '3B001.f' }, { from: 'NL', activity: 'reexport' }),
      { warns: [/nl-chip-tool-licence/] },
    ],
  ],
};
