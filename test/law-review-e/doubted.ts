import {
  AT_ONLY,
  DENIAL,
  EAR99,
  FREE,
  H20,
  H100,
  HOLD,
  hbm,
  LICENCE,
  order,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { on, type Row } from './ask.ts';
import { bare, ic } from './given.ts';

/** Figures that nobody vouches for, and middlemen under an embargo. */
export const DOUBTED: readonly Row[] = [
  [
    'doubted figures: HBM3 of the catalogue to Vietnam is free whatever its density',
    order('VN', { chip: 'hbm/hbm3-6.4gbps', kind: 'hbm' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  ['doubted figures: B30A to Germany', order('DE', { chip: 'nvidia/b30a' }), { outcome: TEXT_ONLY, eccn: '3A090.a' }],
  [
    'doubted figures: a GB10, in no entry of 3A090 by them, is held',
    order('DE', { chip: 'nvidia/gb10' }),
    { outcome: HOLD },
  ],
  [
    'doubted figures: HBM2 under the exception is held',
    bare(
      'CN',
      { chip: 'hbm/hbm2-2.0gbps', kind: 'hbm' },
      [
        who('exporter', 'KR'),
        who('purchaser', 'US', 'US', { name: 'D' }),
        who('designer', 'US', 'US', { name: 'D' }),
        who('ultimate-consignee', 'CN', 'TW', { headquarters: 'TW' }),
      ],
      { from: 'KR', activity: 'reexport', evidence: { hbmCommitments: true } },
    ),
    { outcome: [HOLD, LICENCE] },
  ],
  [
    'doubted figures: WSE-3 under LPP is held',
    order('DE', { chip: 'cerebras/wse-3' }, { reading: 'letter', evidence: { lppCumulativeTpp: 1000 } }),
    { outcome: [HOLD, LICENCE] },
  ],
  [
    'MI355X at 40,265 and not 60,398: beyond every line either way',
    order('DE', ic(40_265, undefined, true, { chip: 'amd/mi355x', dramBandwidthGBps: 8000 })),
    { outcome: TEXT_ONLY, eccn: '3A090.a' },
  ],
  [
    '… at 20,000 it would pass a line',
    order('DE', ic(20_000, undefined, true, { chip: 'amd/mi355x', dramBandwidthGBps: 6000 })),
    { outcome: HOLD },
  ],
  [
    '… under LPP each TPP counts',
    order('DE', ic(40_265, undefined, true, { chip: 'amd/mi355x', dramBandwidthGBps: 8000 }), {
      reading: 'letter',
      evidence: { lppCumulativeTpp: 4_026_500 },
    }),
    { outcome: [HOLD, LICENCE] },
  ],
  [
    'a rule that does not apply says nothing: memory to Vietnam and Iraq',
    order('VN', hbm(3)),
    { outcome: FREE, warnsNot: ['746.3'] },
  ],
  [
    'an Iranian tenant',
    {
      on: TODAY,
      activity: 'remote-access',
      to: 'IR',
      item: H100,
      endUse: ['inference'],
      parties: [who('remote-user', 'IR')],
    },
    { outcome: HOLD, cites: ['560'] },
  ],
  [
    'a Russian forwarder for a user in Kazakhstan',
    bare('KZ', H20, [who('forwarder', 'RU'), who('end-user', 'KZ')]),
    { outcome: HOLD, cites: ['746'] },
  ],
  [
    'a Cuban intermediate consignee for EAR99 in Mexico',
    bare('MX', EAR99, [who('intermediate-consignee', 'CU'), who('end-user', 'MX')]),
    { outcome: HOLD },
  ],
  [
    'an Indian buyer for a user in Kazakhstan',
    bare('KZ', H20, [who('purchaser', 'IN'), who('end-user', 'KZ')]),
    { outcome: FREE },
  ],
  [
    'an entry for "All items"',
    order('CN', AT_ONLY, {
      party: on('EL', { licenceRequirement: 'All items', reviewPolicy: 'presumption-of-denial' }),
    }),
    { outcome: LICENCE, policy: DENIAL },
  ],
];
