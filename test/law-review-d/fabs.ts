import type { Evidence, Item, Party, Question } from '@tolhuis/core/contract';
import { ASK, DENIAL, FREE, HOLD, LICENCE, TODAY, who } from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';

const attested = (
  by: 'designer' | 'foundry' | 'osat',
  transistorsBillion: number,
  more: object = {},
): { evidence: Evidence } => ({ evidence: { foundryAttestation: { by, transistorsBillion, ...more } } });
const die = (more: Partial<Item> = {}, question: Partial<Question> = {}, others: Party[] = []): Question => ({
  on: TODAY,
  item: { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 45, ...more },
  evidence: {},
  ...question,
  parties: [who('foundry', 'TW'), ...others],
});
const presumed = { eccn: '3A090.a', presumed: true, cites: ['3A090'] } as const;
const spared = { eccnNot: '3A090.a', presumed: false } as const;
const byDesigner = (home: string, kind: 'approved-designer' | 'authorized-designer', more: Partial<Party> = {}) =>
  who('designer', home, home, { kinds: [kind], ...more });
const figures = (tpp: number) => attested('designer', 60, { tpp });

/** Note 1 to 3A090, § 743.9, red flag 19. */
export const FABS: readonly Row[] = [
  ['in the text and not due: 16 January 2025', die({}, { on: '2025-01-16' }), spared],
  ['due on 31 January 2025', die({}, { on: '2025-01-31' }), presumed],
  ['the count not stated', { ...die(), item: { kind: 'integrated-circuit', nodeNm: 7 } }, presumed],
  ['14 nm', die({ nodeNm: 14 }), presumed],
  ['20 nm, non-planar', die({ nodeNm: 20, dies: [{ areaMm2: 400, nonPlanar: true }] }), presumed],
  [
    '28 nm, planar, 60 billion',
    die({ nodeNm: 28, transistorsBillion: 60, dies: [{ areaMm2: 400, nonPlanar: false }] }),
    spared,
  ],
  ['authorised, of Singapore: A:6', die({}, figures(900), [byDesigner('SG', 'authorized-designer')]), presumed],
  ['authorised, of Mexico: A:1', die({}, figures(900), [byDesigner('MX', 'authorized-designer')]), spared],
  ['authorised, of India: A:5', die({}, figures(900), [byDesigner('IN', 'authorized-designer')]), spared],
  ['authorised, of Israel: A:6', die({}, figures(900), [byDesigner('IL', 'authorized-designer')]), presumed],
  [
    'authorised, of the UAE, the day before A:5',
    die({}, { on: '2026-07-09', ...figures(900) }, [byDesigner('AE', 'authorized-designer')]),
    presumed,
  ],
  [
    'authorised, of the UAE in A:5',
    die({}, { on: '2026-07-10', ...figures(900) }, [byDesigner('AE', 'authorized-designer')]),
    spared,
  ],
  [
    'authorised, a Chinese parent',
    die({}, figures(900), [byDesigner('US', 'authorized-designer', { ultimateParentHeadquarters: 'CN' })]),
    presumed,
  ],
  [
    'authorised, works in China',
    die({}, figures(900), [byDesigner('US', 'authorized-designer', { country: 'CN' })]),
    presumed,
  ],
  [
    'authorised, the first day of 2027: filed or not is not known',
    die({}, { on: '2027-01-01', ...figures(900) }, [byDesigner('US', 'authorized-designer')]),
    { outcome: [ASK, HOLD, LICENCE] },
  ],
  [
    'approved, the first day of 2027',
    die({}, { on: '2027-01-01', ...figures(900) }, [byDesigner('US', 'approved-designer')]),
    spared,
  ],
  [
    'approved, his figures are in .a',
    die({}, figures(5000), [byDesigner('US', 'approved-designer')]),
    { eccn: '3A090.a' },
  ],
  ['approved, no attestation', die({}, {}, [byDesigner('US', 'approved-designer')]), presumed],
  [
    'approved, the foundry attests 45 billion',
    die({}, attested('foundry', 45, { packagedBy: 'foundry', packagedIn: 'TW' }), [
      byDesigner('US', 'approved-designer'),
    ]),
    presumed,
  ],
  [
    '29.999 billion packaged in Hong Kong by the foundry',
    die({ transistorsBillion: 29.999 }, attested('foundry', 29.999, { packagedBy: 'foundry', packagedIn: 'HK' })),
    presumed,
  ],
  [
    '… packaged in Macau by an approved OSAT: no place asked in way C',
    die(
      { transistorsBillion: 29.9 },
      { ...attested('osat', 29.9, { packagedBy: 'approved-osat', packagedIn: 'MO' }) },
      [{ role: 'osat', kinds: ['approved-osat'], listed: [] }],
    ),
    spared,
  ],
  [
    '… packaged in Cambodia by the foundry in 2025: D:5',
    die(
      { transistorsBillion: 20 },
      { on: '2025-03-01', ...attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'KH' }) },
    ),
    presumed,
  ],
  [
    '… packaged in Cambodia by the foundry today',
    die({ transistorsBillion: 20 }, attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'KH' })),
    spared,
  ],
  [
    'the stated count and the attested one differ',
    die({ transistorsBillion: 45 }, attested('foundry', 20, { packagedBy: 'foundry', packagedIn: 'TW' })),
    { outcome: [ASK, HOLD] },
  ],
  [
    '40 billion without HBM in 2028',
    die(
      { transistorsBillion: 39, containsHbm: false },
      { on: '2028-12-31', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    '39 billion without HBM on the last day of 2027',
    die(
      { transistorsBillion: 39, containsHbm: false },
      { on: '2027-12-31', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    '39.99 billion in 2030',
    die(
      { transistorsBillion: 39.99, containsHbm: false },
      { on: '2030-01-01', ...attested('foundry', 39.99, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    spared,
  ],
  [
    '39 billion with HBM in 2030',
    die(
      { transistorsBillion: 39, containsHbm: true },
      { on: '2030-01-01', ...attested('foundry', 39, { packagedBy: 'foundry', packagedIn: 'TW' }) },
    ),
    presumed,
  ],
  [
    'presumed, to Japan for a Chinese group',
    die({}, { to: 'JP', from: 'TW', activity: 'reexport', endUse: [] }, [
      who('designer', 'JP', 'CN'),
      who('ultimate-consignee', 'JP', 'CN'),
    ]),
    { outcome: LICENCE, policy: DENIAL, ...presumed },
  ],
  [
    'presumed, to the United States',
    die({}, { to: 'US', from: 'TW', activity: 'reexport', endUse: [] }, [who('ultimate-consignee', 'US')]),
    { outcome: [FREE, 'not-an-export'] },
  ],
  [
    'presumed is for data centres: no NAC',
    die(
      {},
      {
        to: 'CN',
        from: 'TW',
        activity: 'reexport',
        endUse: [],
        evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-01-01', objection: false } },
      },
      [who('designer', 'CN'), who('ultimate-consignee', 'CN')],
    ),
    { outcome: LICENCE, policy: DENIAL, ...presumed },
  ],
  [
    'quarterly report on 21 November: by 2 March',
    die({}, { to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2027-03-02' },
  ],
  [
    'quarterly report on 31 October: by 30 November',
    die({}, { on: '2026-10-31', to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2026-11-30' },
  ],
  [
    'quarterly report on 1 May 2026: by 30 August',
    die({}, { on: '2026-05-01', to: 'KR', from: 'TW', activity: 'reexport', endUse: [], ...figures(900) }, [
      byDesigner('KR', 'authorized-designer'),
      who('end-user', 'KR'),
    ]),
    { duty: ['743.9'], dutyDue: '2026-08-30' },
  ],
  [
    'red flag 19: 51 billion and HBM for a Chinese designer',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 51, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'CN')],
    },
    { outcome: HOLD, cites: ['732'] },
  ],
  [
    '… exactly 50 billion',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 50, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'CN')],
    },
    { outcome: FREE },
  ],
  [
    '… a designer of Taiwan',
    {
      on: TODAY,
      to: 'MY',
      item: { kind: 'integrated-circuit', tpp: 900, transistorsBillion: 51, containsHbm: true, ioBandwidthGBps: 100 },
      endUse: [],
      parties: [who('end-user', 'MY'), who('designer', 'TW')],
    },
    { outcome: FREE },
  ],
];
