import type { Item, Party, Question } from '@tolhuis/core/contract';
import { ASK, DENIAL, HOLD, LICENCE, NO_EXPORT, order, PROHIBITED, who } from '../law-review-c/ask.ts';
import { beside, listed, on, type Row } from '../law-review-e/ask.ts';

const design: Item = { kind: 'technology', eccn: '3E001', technologyFor: '3A090', published: false };
const encrypted: Item = { ...design, endToEndEncrypted: true };
const to = (country: string, item: Item, others: Party[] = [], more: Partial<Question> = {}): Question => ({
  ...order(country, item),
  ...beside(country, others),
  ...more,
});
const flag = { redFlags: ['the customer will not say what it is for'] };
const forChina = { endUse: ['advanced-node-fab'] } as const satisfies Partial<Question>;

/** § 734.18(a)(5): what is no export asks no licence; a red flag beside it is for a person to decide. */
export const ENCRYPTED: readonly Row[] = [
  ['encrypted, to Ireland', to('IE', encrypted), { outcome: NO_EXPORT, cites: ['734.18'] }],
  [
    '… and a stated red flag',
    to('IE', encrypted, [], flag),
    { outcome: HOLD, cites: ['734.18'], warns: ['states a red flag'] },
  ],
  ['… to Vietnam, where it would need a licence', to('VN', encrypted), { outcome: NO_EXPORT }],
  [
    '… and a stated red flag',
    to('VN', encrypted, [], flag),
    { outcome: HOLD, cites: ['734.18'], warns: ['states a red flag'] },
  ],
  [
    '… for a buyer in Russia',
    to('VN', encrypted, [who('purchaser', 'RU')]),
    { outcome: HOLD, warns: ['embargoed-party'] },
  ],
  ['… for a chip fab', to('VN', encrypted, [], forChina), { outcome: NO_EXPORT }],
  ['… a listed end user', order('VN', encrypted, { party: listed() }), { outcome: [NO_EXPORT, HOLD] }],
  ['… a denied person', order('VN', encrypted, { party: on('DPL') }), { outcome: PROHIBITED }],
  ['… a denied person and a red flag', order('VN', encrypted, { party: on('DPL'), ...flag }), { outcome: PROHIBITED }],
  [
    '… an end user who was not screened',
    order('VN', encrypted, { party: { listed: undefined } as never }),
    { outcome: [ASK, LICENCE] },
  ],
  [
    '… the use not stated: nothing is asked of what is no export',
    to('VN', encrypted, [], { endUse: undefined } as never),
    { outcome: NO_EXPORT },
  ],
  ['… the use stated to be unknown', to('VN', encrypted, [], { endUse: ['unknown'] }), { outcome: HOLD }],
  ['… stored in China: an export', to('CN', encrypted), { outcome: LICENCE, policy: DENIAL }],
  ['… stored in China, and a red flag', to('CN', encrypted, [], flag), { outcome: LICENCE, policy: DENIAL }],
  ['not encrypted, to Vietnam', to('VN', design), { outcome: LICENCE }],
  ['not encrypted, to Vietnam, and a red flag', to('VN', design, [], flag), { outcome: LICENCE }],
];
