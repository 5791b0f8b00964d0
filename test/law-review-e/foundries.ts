import type { Item, Party } from '@tolhuis/core/contract';
import { APPROVAL, LICENCE, TEXT_ONLY, TODAY, who } from '../law-review-c/ask.ts';
import type { Row } from './ask.ts';
import { bare } from './given.ts';

const die: Item = { kind: 'integrated-circuit', nodeNm: 7, transistorsBillion: 60, tpp: 900, performanceDensity: 2 };
const fab = (designer: Party, evidence: object, more: object = {}) => ({
  on: TODAY,
  item: die,
  parties: [who('foundry', 'TW'), designer],
  evidence,
  ...more,
});
const says = { foundryAttestation: { tpp: 900, by: 'designer' as const } };
const counted = (n: number, more: object) => ({ foundryAttestation: { transistorsBillion: n, ...more } });
const authorized = (country: string, parent = country) =>
  who('designer', country, parent, { kinds: ['authorized-designer'] });

/** Note 1 to 3A090.a: who attests, who packages, in which year. */
export const FOUNDRIES: readonly Row[] = [
  [
    'foundry: authorised, of Germany with a Chinese parent',
    fab(authorized('DE', 'CN'), { ...says }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: authorised, of the UAE (A:5 since July 2026)',
    fab(authorized('AE'), { ...says }),
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: authorised, of the UAE on 9 July 2026',
    fab(authorized('AE'), { ...says }, { on: '2026-07-09' }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: authorised, attests TPP 5,000',
    { ...fab(authorized('TW'), { foundryAttestation: { tpp: 5000, by: 'designer' } }), item: { ...die, tpp: 5000 } },
    { eccn: '3A090.a' },
  ],
  [
    'foundry: authorised, 1 January 2027: not without filing',
    fab(authorized('TW'), { ...says }, { on: '2027-01-01' }),
    { outcome: ['not-determined', 'licence-required', 'hold'] },
  ],
  [
    'foundry: approved, 1 January 2027',
    fab(who('designer', 'US', 'US', { kinds: ['approved-designer'] }), { ...says }, { on: '2027-01-01' }),
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: approved, says nothing',
    fab(who('designer', 'US', 'US', { kinds: ['approved-designer'] }), {}),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: the foundry attests the TPP, not the designer',
    fab(who('designer', 'US', 'US', { kinds: ['approved-designer'] }), {
      foundryAttestation: { tpp: 900, by: 'foundry' },
    }),
    { outcome: ['not-determined', 'hold', 'licence-required'] },
  ],
  [
    'foundry: 29.9 billion packaged by an unapproved house',
    fab(who('designer', 'CN'), counted(29.9, { by: 'osat', packagedBy: 'other', packagedIn: 'MY' }), {
      item: { ...die, transistorsBillion: 29.9 },
    }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: 29.9 billion packaged by the foundry in Macau',
    fab(who('designer', 'CN'), counted(29.9, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'MO' }), {
      item: { ...die, transistorsBillion: 29.9 },
    }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: 29.9 billion packaged by the foundry in Japan',
    fab(who('designer', 'CN'), counted(29.9, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'JP' }), {
      item: { ...die, transistorsBillion: 29.9 },
    }),
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: 34 billion without HBM, 31 December 2026',
    fab(who('designer', 'US'), counted(34, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'TW' }), {
      on: '2026-12-31',
      item: { ...die, transistorsBillion: 34, containsHbm: false },
    }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: … 1 January 2027',
    fab(who('designer', 'US'), counted(34, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'TW' }), {
      on: '2027-01-01',
      item: { ...die, transistorsBillion: 34, containsHbm: false },
    }),
    { eccnNot: '3A090.a', presumed: false },
  ],
  [
    'foundry: … with HBM',
    fab(who('designer', 'US'), counted(34, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'TW' }), {
      on: '2027-01-01',
      item: { ...die, transistorsBillion: 34, containsHbm: true },
    }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: 35 billion exactly in 2027',
    fab(who('designer', 'US'), counted(35, { by: 'foundry', packagedBy: 'foundry', packagedIn: 'TW' }), {
      on: '2027-03-01',
      item: { ...die, transistorsBillion: 35, containsHbm: false },
    }),
    { eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: presumed goods to Japan for a Japanese designer: text only',
    {
      ...fab(who('designer', 'JP'), {}),
      to: 'JP',
      from: 'TW',
      activity: 'reexport',
      endUse: [],
      parties: [who('foundry', 'TW'), who('designer', 'JP'), who('end-user', 'JP')],
    },
    { outcome: TEXT_ONLY, eccn: '3A090.a', presumed: true },
  ],
  [
    'foundry: 31 January 2025, presumed goods to Vietnam',
    {
      ...fab(who('designer', 'VN'), {}),
      on: '2025-01-31',
      to: 'VN',
      from: 'TW',
      activity: 'reexport',
      endUse: [],
      parties: [who('foundry', 'TW'), who('designer', 'VN'), who('end-user', 'VN')],
    },
    { outcome: LICENCE, policy: APPROVAL, presumed: true },
  ],
  [
    'foundry: what an approved designer attests is the TPP',
    fab(
      who('designer', 'US', 'US', { kinds: ['approved-designer'] }),
      { foundryAttestation: { tpp: 900, by: 'designer' } },
      { item: { kind: 'integrated-circuit', nodeNm: 7 } },
    ),
    { eccn: '3A991.p', presumed: false },
  ],
  [
    'foundry: what the foundry attests is not',
    fab(
      who('designer', 'US', 'US', { kinds: ['approved-designer'] }),
      { foundryAttestation: { tpp: 900, by: 'foundry' } },
      { item: { kind: 'integrated-circuit', nodeNm: 7 } },
    ),
    { eccnNot: '3A991' },
  ],
  [
    'a reseller’s part of which the foundry attests a TPP: not the designer’s word, so it is asked for',
    bare('JP', { kind: 'integrated-circuit', designedOrMarketedForDatacenters: true }, [who('end-user', 'JP')], {
      evidence: { foundryAttestation: { tpp: 900, by: 'foundry' } },
    }),
    { eccnNot: '3A991', outcome: 'not-determined', asks: 'item.tpp' },
  ],
  [
    '… and of which the designer does',
    bare('JP', { kind: 'integrated-circuit', designedOrMarketedForDatacenters: true }, [who('end-user', 'JP')], {
      evidence: { foundryAttestation: { tpp: 900, by: 'designer' } },
    }),
    { eccn: '3A991.p', outcome: 'no-licence-required' },
  ],
];
