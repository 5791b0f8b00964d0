import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  APPROVAL,
  ASK,
  DENIAL,
  EXCEPTION,
  FREE,
  H100,
  HOLD,
  hbm,
  LICENCE,
  onEntityList,
  order,
  POLICY_OF_DENIAL,
  type Row,
  TODAY,
  who,
} from './ask.ts';

const stack = hbm(2.5);
/** From a maker to a packaging site, bought by a designer: § 740.25. */
const packing = (
  site: string,
  change: {
    maker?: string;
    makerParent?: string;
    buyer?: string;
    buyerParent?: string;
    density?: number;
    site?: Partial<Party>;
    more?: Partial<Question>;
  } = {},
): Question => {
  const maker = change.maker ?? 'KR';
  const buyer = change.buyer ?? 'US';
  const designer = { name: 'Chip Designer' };
  const packager = { name: 'Packaging Site', headquarters: 'TW', ultimateParentHeadquarters: 'TW', ...change.site };
  return {
    on: TODAY,
    to: site,
    from: maker,
    activity: maker === 'US' ? 'export' : 'reexport',
    item: hbm(change.density ?? 2.5),
    endUse: [],
    parties: [
      who('exporter', maker, change.makerParent ?? maker, { name: 'HBM Maker' }),
      who('purchaser', buyer, change.buyerParent ?? buyer, designer),
      who('designer', buyer, change.buyerParent ?? buyer, designer),
      who('ultimate-consignee', site, 'TW', packager),
      who('osat', site, 'TW', packager),
    ],
    evidence: { hbmCommitments: true },
    ...change.more,
  };
};
const i = ['742.6(a)(6)(i)'];
const elsewhere = ['744.23(a)(3)(i)'];
const integrated: Item = { ...H100, containsHbm: true };

/** 3A090.c: the line, the destinations, headquarters, § 740.25. */
export const MEMORY: readonly Row[] = [
  ['the day before the entry', order('CN', stack, { on: '2024-12-01' }), { outcome: FREE, eccnNot: '3A090.c' }],
  [
    'due from 31 December 2024 only, Macau',
    order('MO', stack, { on: '2024-12-30' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  ['Macau, due', order('MO', stack, { on: '2024-12-31' }), { outcome: LICENCE, policy: DENIAL, cites: i }],
  [
    'density of exactly 2 is not above 2',
    order('CN', hbm(2)),
    { outcome: FREE, eccnNot: '3A090.c', cites: ['3A090.c'] },
  ],
  ['2.0001 is', order('CN', hbm(2.0001)), { outcome: LICENCE, eccn: '3A090.c', policy: DENIAL, cites: i }],
  ['Hong Kong', order('HK', stack), { outcome: LICENCE, policy: DENIAL, cites: i }],
  ['another D:5 country', order('VE', stack), { outcome: LICENCE, policy: DENIAL, cites: i }],
  ['Russia: § 746.8 besides', order('RU', stack), { outcome: LICENCE, policy: POLICY_OF_DENIAL, cites: ['746.8'] }],
  ['Vietnam: D:1 is not D:5', order('VN', stack), { outcome: FREE, eccn: '3A090.c', cites: i }],
  [
    'UAE in 2025: D:4 is not D:5',
    order('AE', stack, { on: '2025-06-01' }),
    { outcome: FREE, eccn: '3A090.c', cites: i },
  ],
  ['Malaysia', order('MY', hbm(3)), { outcome: FREE, eccn: '3A090.c', cites: i }],
  [
    'the letter of the text changes nothing for memory',
    order('MY', hbm(3), { reading: 'letter' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  [
    'a company of Hong Kong in Vietnam',
    order('VN', hbm(3), { parent: 'HK' }),
    { outcome: LICENCE, policy: DENIAL, cites: elsewhere },
  ],
  [
    'a company of Macau in Singapore',
    order('SG', stack, { parent: 'MO' }),
    { outcome: LICENCE, policy: DENIAL, cites: elsewhere },
  ],
  [
    'a Chinese company in Israel: no gap for memory',
    order('IL', stack, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: elsewhere },
  ],
  [
    'a Chinese company in the UAE',
    order('AE', stack, { parent: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: elsewhere },
  ],
  [
    '… the day before it is due',
    order('SG', stack, { parent: 'CN', on: '2024-12-30' }),
    { outcome: FREE, eccn: '3A090.c' },
  ],
  ['headquarters stated to be unknown', order('MY', stack, { party: { headquarters: null } }), { outcome: HOLD }],
  [
    'the parent not said',
    order('MY', stack, {
      parties: [{ role: 'end-user', country: 'MY', headquarters: 'MY', kinds: ['civil'], listed: [] }],
    }),
    { outcome: [ASK, HOLD] },
  ],
  [
    'an American company in China',
    order('CN', stack, { party: { headquarters: 'US', ultimateParentHeadquarters: 'US' } }),
    { outcome: LICENCE, policy: APPROVAL, cites: i },
  ],
  [
    'a German parent of a Chinese company: headquartered in China',
    order('CN', stack, { parent: 'DE' }),
    { outcome: LICENCE, policy: DENIAL, cites: i },
  ],
  [
    'memory inside a package of logic follows the logic',
    order('SA', integrated),
    { outcome: LICENCE, eccn: '3A090.a', policy: APPROVAL },
  ],
  [
    'in-country in China',
    order('CN', stack, { activity: 'in-country-transfer', from: 'CN' }),
    { outcome: LICENCE, policy: DENIAL, cites: i },
  ],
  ['§ 740.25 at 3.29', packing('CN', { density: 3.29 }), { outcome: EXCEPTION, exception: 'HBM', cites: ['740.25'] }],
  ['… to a site in Macau', packing('MO'), { outcome: EXCEPTION, exception: 'HBM', cites: ['740.25'] }],
  ['an American maker', packing('CN', { maker: 'US' }), { outcome: EXCEPTION, exception: 'HBM', cites: ['740.25'] }],
  [
    'a maker in Singapore: A:6 is not A:5',
    packing('CN', { maker: 'SG' }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['740.25', ...i] },
  ],
  [
    'a maker with a Chinese parent',
    packing('CN', { makerParent: 'CN' }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['740.25', ...i] },
  ],
  [
    'no commitments',
    packing('CN', { more: { evidence: { hbmCommitments: false } } }),
    { outcome: LICENCE, policy: APPROVAL, cites: ['740.25', ...i] },
  ],
  ['commitments not known', packing('CN', { more: { evidence: {} } }), { outcome: LICENCE, cites: ['740.25', ...i] }],
  ['the site on the Entity List', packing('CN', { site: onEntityList() }), { outcome: LICENCE, cites: ['744.11'] }],
  [
    'before the exception there was nothing to except',
    packing('CN', { more: { on: '2024-12-01' } }),
    { outcome: FREE },
  ],
];
