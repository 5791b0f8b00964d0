import type { Item, Party } from '@tolhuis/core/contract';
import {
  ASK,
  AT_ONLY,
  AUTHORISED,
  DENIAL,
  FREE,
  H100,
  HOLD,
  LICENCE,
  order,
  PROHIBITED,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { on, type Row, uses } from './ask.ts';
import { bare } from './given.ts';

const OPEN = [ASK, HOLD];
const soft = (eccn: string, technologyFor: string): Item => ({ kind: 'software', eccn, technologyFor });
const tech = (eccn: string, technologyFor: string): Item => ({ kind: 'technology', eccn, technologyFor });
const at = (address: string) => bare('UA', AT_ONLY, [who('end-user', 'UA', 'UA', { address })]);
const die: Item = { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 60, tpp: 900, performanceDensity: 2 };
const fab = (designer: Party, evidence: object, more: object = {}) => ({
  on: TODAY,
  item: die,
  parties: [who('foundry', 'TW'), designer],
  evidence,
  ...more,
});
const says = { foundryAttestation: { tpp: 900, by: 'designer' as const } };
const authorized = (country: string, parent = country) =>
  who('designer', country, parent, { kinds: ['authorized-designer'] });

/** Occupied regions by address, software and technology beside its item, validated end users. */
export const REGIONS_AND_TECHNOLOGY: readonly Row[] = [
  ['Sevastopol', at('12 Lenina St, Sevastopol'), { outcome: LICENCE, cites: ['746.6'] }],
  ['Luhansk', at('Luhansk'), { outcome: LICENCE, cites: ['746.6'] }],
  [
    'Kerch, Autonomous Republic of Crimea',
    at('Kerch, Autonomous Republic of Crimea'),
    { outcome: LICENCE, cites: ['746.6'] },
  ],
  ['Kyiv', at('1 Khreshchatyk, Kyiv'), { outcome: FREE }],
  ['Lviv, Krymska street', at('Krymska 1, Lviv'), { outcome: [FREE, HOLD] }],
  [
    '3D001 for memory, China',
    order('CN', soft('3D001', '3A090.c')),
    { outcome: LICENCE, policy: DENIAL, cites: ['742.6(a)(6)(i)'] },
  ],
  ['3D001 for memory, Saudi Arabia', order('SA', soft('3D001', '3A090.c')), { outcome: FREE }],
  [
    '3D001 for memory, a Chinese group in Japan',
    order('JP', soft('3D001', '3A090.c'), { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: ['744.23(a)(3)(i)'] },
  ],
  [
    '4E001 for 4A090.b, Qatar',
    order('QA', tech('4E001', '4A090.b')),
    { outcome: LICENCE, cites: ['742.6(a)(6)(iii)'] },
  ],
  ['4E001 for 4A090.b, India', order('IN', tech('4E001', '4A090.b')), { outcome: FREE }],
  ['5E992 for 5A992.z.1, China', order('CN', tech('5E992', '5A992.z.1')), { outcome: [LICENCE, ...OPEN] }],
  ['3E001 for 3A991.p: nobody controls it but AT', order('VN', tech('3E991', '3A991.p')), { outcome: [FREE, ...OPEN] }],
  [
    '3E001 for 3A090.a, a Chinese group’s site in the US is no export',
    {
      on: TODAY,
      to: 'US',
      activity: 'export',
      from: 'US',
      item: tech('3E001', '3A090.a'),
      endUse: [],
      parties: [who('end-user', 'US', 'CN')],
    },
    { outcome: ['not-an-export', HOLD, ASK, FREE] },
  ],
  [
    'data-centre VEU in Saudi Arabia, November 2024',
    bare(
      'SA',
      H100,
      (['ultimate-consignee', 'end-user'] as const).map((r) =>
        who(r, 'SA', 'SA', { kinds: ['datacenter-operator'], authorisations: ['data-center-veu'] }),
      ),
      { on: '2024-11-01' },
    ),
    { outcome: [AUTHORISED, HOLD, ASK, LICENCE] },
  ],
  [
    '… in Vietnam, 1 October 2024',
    order('VN', H100, {
      on: '2024-10-01',
      party: { kinds: ['datacenter-operator'], authorisations: ['data-center-veu'] },
    }),
    { outcome: LICENCE },
  ],
  [
    'NVEU in Saudi Arabia today',
    order('SA', H100, {
      quantity: 1000,
      evidence: { installedBaseTpp: 0 },
      party: { kinds: ['datacenter-operator'], authorisations: ['nveu'] },
    }),
    { outcome: [AUTHORISED, LICENCE, HOLD] },
  ],
  [
    'NVEU in Saudi Arabia, ten times the cap',
    order('SA', H100, {
      quantity: 2_700_000,
      evidence: { installedBaseTpp: 0 },
      party: { kinds: ['datacenter-operator'], authorisations: ['nveu'] },
    }),
    { outcome: [LICENCE, HOLD] },
  ],
  [
    'UAE: an approved end user, nobody else named: who receives the goods is asked for',
    bare('AE', H100, [
      who('end-user', 'AE', 'US', { name: 'Microsoft', headquarters: 'US', authorisations: ['uae-supplement-8'] }),
    ]),
    { outcome: LICENCE, asks: 'ultimate consignee' },
  ],
  [
    'UAE: … and an unapproved purchaser',
    bare('AE', H100, [
      who('purchaser', 'AE'),
      who('end-user', 'AE', 'US', { name: 'Microsoft', headquarters: 'US', authorisations: ['uae-supplement-8'] }),
    ]),
    { outcome: LICENCE },
  ],
  [
    'UAE: an approved consignee, no end user named',
    bare('AE', H100, [
      who('ultimate-consignee', 'AE', 'US', {
        name: 'Microsoft',
        headquarters: 'US',
        authorisations: ['uae-supplement-8'],
      }),
    ]),
    { outcome: LICENCE },
  ],
  [
    'NVEU in China',
    order('CN', H100, { party: { kinds: ['datacenter-operator'], authorisations: ['nveu'] } }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'UVEU for a supercomputer in Macau',
    order('MO', H100, { party: { authorisations: ['uveu'] }, ...uses('supercomputer') }),
    { outcome: LICENCE, policy: DENIAL },
  ],
  [
    'a licence in hand for all, expiring today',
    order('SA', H100, { quantity: 5, evidence: { licence: { id: 'D1', remainingUnits: 5, expiresOn: TODAY } } }),
    { outcome: [LICENCE, AUTHORISED] },
  ],
  [
    'a licence in hand for a denied party',
    order('SA', H100, {
      quantity: 5,
      party: on('DPL'),
      evidence: { licence: { id: 'D1', remainingUnits: 50, expiresOn: '2027-11-21' } },
    }),
    { outcome: PROHIBITED },
  ],
  [
    'foundry: authorised, of Singapore: neither A:1 nor A:5',
    fab(authorized('SG'), { ...says }),
    { eccn: '3A090.a', presumed: true },
  ],
  ['foundry: authorised, of Taiwan', fab(authorized('TW'), { ...says }), { eccnNot: '3A090.a', presumed: false }],
];
