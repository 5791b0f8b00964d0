import type { Item, Party, Question } from '@tolhuis/core/contract';
import {
  A30,
  ASK,
  EXCEPTION,
  FREE,
  H20,
  H100,
  HOLD,
  LICENCE,
  NO_EXPORT,
  notified,
  order,
  RTX_5090,
  TEXT_ONLY,
  TODAY,
  who,
} from '../law-review-c/ask.ts';
import { beside, type Row } from '../law-review-e/ask.ts';

const SIX = ['CU', 'IR', 'KP', 'SY', 'RU', 'BY'] as const;
const EAR99: Item = { kind: 'computer', eccn: 'EAR99' };
const held = { outcome: HOLD, warns: ['embargoed-party'] };
const heldTenant = { outcome: HOLD, cites: ['OFAC'], warns: ['embargoed-tenant'] };

const rented = (parties: Party[] | undefined, on = TODAY): Question => ({
  on,
  activity: 'remote-access',
  item: H100,
  endUse: [],
  ...(parties && { parties }),
});
const tenant = (country: string, parent = country, more: Partial<Party> = {}, on = TODAY): Question =>
  rented([who('remote-user', country, parent, more)], on);
const without = (key: keyof Party): Question => rented([{ ...who('remote-user', 'AE'), [key]: undefined } as Party]);
const to = (country: string, item: Item, others: Party[], more: Partial<Question> = {}): Question => ({
  ...order(country, item, more),
  ...beside(country, others),
});

/** Who rents compute from afar. */
const TENANTS: readonly Row[] = [
  ...SIX.flatMap((c): Row[] => [
    [`a tenant in ${c}`, tenant(c), heldTenant],
    [`a tenant in the UAE, headquartered in ${c}`, tenant('AE', 'AE', { headquarters: c }), heldTenant],
    [`a tenant in the UAE with its parent in ${c}`, tenant('AE', c), heldTenant],
  ]),
  ['a tenant in Donetsk, by its address', tenant('UA', 'UA', { address: 'Donetsk' }), heldTenant],
  ['a tenant in Kyiv', tenant('UA', 'UA', { address: '1 Khreshchatyk, Kyiv' }), { outcome: NO_EXPORT }],
  ['a tenant in Russia, 23 February 2022', tenant('RU', 'RU', {}, '2022-02-23'), { outcome: NO_EXPORT }],
  ['a tenant in Russia, 24 February 2022', tenant('RU', 'RU', {}, '2022-02-24'), heldTenant],
  ['a tenant in Belarus, 1 March 2022', tenant('BY', 'BY', {}, '2022-03-01'), { outcome: NO_EXPORT }],
  ['a tenant in Belarus, 2 March 2022', tenant('BY', 'BY', {}, '2022-03-02'), heldTenant],
  ['a tenant of whom no country is stated', without('country'), { outcome: ASK, asks: 'parties.0.country' }],
  ['… no headquarters', without('headquarters'), { outcome: ASK, asks: 'parties.0.headquarters' }],
  [
    '… no parent',
    without('ultimateParentHeadquarters'),
    { outcome: ASK, asks: 'parties.0.ultimateParentHeadquarters' },
  ],
  ['… of whom nothing is stated', rented([{ role: 'remote-user', listed: [], kinds: ['civil'] }]), { outcome: ASK }],
  ['nobody who rents is stated', rented(undefined), { outcome: ASK }],
  ['a tenant in the UAE', tenant('AE'), { outcome: NO_EXPORT }],
  ['a tenant in Venezuela: an arms embargo alone', tenant('VE'), { outcome: NO_EXPORT }],
  ['a British tenant of a Chinese group', tenant('GB', 'CN'), { outcome: NO_EXPORT }],
];

/** Where a buyer, consignee or user of goods belongs. */
const GOODS: readonly Row[] = [
  ...SIX.flatMap((c): Row[] => [
    [
      `an H20 to a user in the UAE that is headquartered in ${c}`,
      order('AE', H20, { parent: c, party: { headquarters: c } }),
      held,
    ],
    [`an EAR99 computer to a user in the UAE with its parent in ${c}`, order('AE', EAR99, { parent: c }), held],
    [`… for a buyer with its parent in ${c}`, to('AE', EAR99, [who('purchaser', 'AE', c)]), held],
    [`… through a forwarder with its parent in ${c}`, to('AE', EAR99, [who('forwarder', 'AE', c)]), held],
    [`… through a forwarder in ${c}`, to('AE', EAR99, [who('forwarder', c)]), held],
    [`… into a data centre for a tenant in ${c}`, to('AE', EAR99, [who('remote-user', c)]), held],
  ]),
  ['… for a consignee with a Russian parent', to('AE', EAR99, [who('ultimate-consignee', 'AE', 'RU')]), held],
  [
    '… for a buyer in Sevastopol',
    to('TR', EAR99, [who('purchaser', 'UA', 'UA', { address: 'Sevastopol' })]),
    { outcome: LICENCE, cites: ['746.6'] },
  ],
  [
    '… through a forwarder in Sevastopol',
    to('TR', EAR99, [who('forwarder', 'UA', 'UA', { address: 'Sevastopol' })]),
    held,
  ],
  [
    '… through a forwarder in Odesa',
    to('TR', EAR99, [who('forwarder', 'UA', 'UA', { address: 'Odesa' })]),
    { outcome: FREE },
  ],
  [
    '… with a Russian parent, 23 February 2022',
    order('AE', EAR99, { parent: 'RU', on: '2022-02-23' }),
    { outcome: FREE },
  ],
  ['… with a Russian parent, 24 February 2022', order('AE', EAR99, { parent: 'RU', on: '2022-02-24' }), held],
  [
    '… with a Belarusian parent, 1 March 2022',
    order('AE', EAR99, { parent: 'BY', on: '2022-03-01' }),
    { outcome: FREE },
  ],
  ['… with a Belarusian parent, 2 March 2022', order('AE', EAR99, { parent: 'BY', on: '2022-03-02' }), held],
  [
    '… for a Russian buyer, 23 February 2022',
    to('KZ', EAR99, [who('purchaser', 'RU')], { on: '2022-02-23' }),
    { outcome: FREE },
  ],
  ['… for a Russian buyer, 24 February 2022', to('KZ', EAR99, [who('purchaser', 'RU')], { on: '2022-02-24' }), held],
  // A licence that is required anyway stays the answer.
  ['an H100 to the UAE for a Russian group', order('AE', H100, { parent: 'RU' }), { outcome: LICENCE }],
  ['an H20 to Russia', order('RU', H20), { outcome: LICENCE, cites: ['746.8'] }],
  // To an embargoed country its own embargo decides.
  ['an EAR99 computer to a Syrian in Syria: SPP', order('SY', EAR99), { outcome: EXCEPTION, exception: 'SPP' }],
  ['… to an Iranian company in Syria', order('SY', EAR99, { parent: 'IR' }), held],
  // Near, and free.
  ['an H20 to a user in the UAE', order('AE', H20), { outcome: FREE }],
  ['an H20 to a user with its parent in Sudan', order('AE', H20, { parent: 'SD' }), { outcome: FREE }],
  ['an H20 to a user with its parent in Venezuela', order('AE', H20, { parent: 'VE' }), { outcome: FREE }],
  ['a company in the United States with a Russian parent', order('US', H20, { parent: 'RU' }), { outcome: NO_EXPORT }],
  ['an H100 to Germany', order('DE', H100), { outcome: TEXT_ONLY }],
  [
    'a desktop part for a Chinese group in Türkiye: NAC',
    order('TR', RTX_5090, { parent: 'CN', ...notified('2026-09-01') }),
    { outcome: EXCEPTION },
  ],
  [
    'an A30 to Singapore',
    order('SG', A30),
    { outcome: FREE, warns: [], warnsNot: ['home-not-stated', 'place-not-stated'] },
  ],
  // What is not stated is said to be read as harmless.
  [
    'a forwarder without a country',
    to('OM', H20, [{ role: 'forwarder', listed: [] }]),
    { outcome: FREE, warns: ['place-not-stated', 'home-not-stated'] },
  ],
  [
    'an intermediate consignee without a country',
    to('OM', H20, [{ role: 'intermediate-consignee', listed: [] }]),
    { outcome: FREE, warns: ['place-not-stated'] },
  ],
  [
    'a tenant of the data centre without a country',
    to('OM', H20, [{ role: 'remote-user', kinds: ['civil'], listed: [] }]),
    { outcome: FREE, warns: ['place-not-stated'] },
  ],
  [
    'a carrier without a country',
    to('OM', H20, [{ role: 'carrier', listed: [] }]),
    { outcome: FREE, warns: [], warnsNot: ['home-not-stated', 'place-not-stated'] },
  ],
];

/** Embargoed places: a party there, or one that belongs there. */
export const EMBARGOED: readonly Row[] = [...TENANTS, ...GOODS];
