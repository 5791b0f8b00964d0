import type { Party, Question } from '@tolhuis/core/contract';
import { A30, AUTHORISED, H100, LICENCE, TODAY, who } from '../law-review-c/ask.ts';
import type { Row } from '../law-review-e/ask.ts';
import { bare } from '../law-review-e/given.ts';

const approved = (role: Party['role'], more: Partial<Party> = {}): Party =>
  who(role, 'AE', 'US', { name: 'Microsoft', headquarters: 'US', authorisations: ['uae-supplement-8'], ...more });
const user = approved('end-user');
const consignee = approved('ultimate-consignee');
const to = (parties: Party[], on = TODAY, item = H100): Question => bare('AE', item, parties, { on });
const authorised = { outcome: AUTHORISED, cites: ['Supp. 8'] };
/** It is asked who receives the goods. */
const asked = { outcome: LICENCE, asks: 'ultimate consignee, to whom' };
/** Both roles of one company, by these names. */
const both = (name: string, ...aliases: string[]): Party[] =>
  (['ultimate-consignee', 'end-user'] as const).map((role) =>
    who(role, 'AE', 'AE', { name, authorisations: ['uae-supplement-8'], ...(aliases.length > 0 && { aliases }) }),
  );

/** Supplement No. 8 to part 740: a consignee who is not stated is not approved. */
export const UAE: readonly Row[] = [
  ['an approved end user alone', to([user]), asked],
  ['… of a .b item', to([user], TODAY, A30), asked],
  ['… and an exporter', to([user, who('exporter', 'US')]), asked],
  ['… and a forwarder', to([user, who('forwarder', 'AE')]), asked],
  ['… and a purchaser, the same approved company', to([user, approved('purchaser')]), asked],
  ['… and a consignee, the same approved company', to([user, consignee]), authorised],
  ['… and a purchaser of that company', to([user, consignee, approved('purchaser')]), authorised],
  ['… and a purchaser who is not approved', to([user, consignee, who('purchaser', 'AE')]), authorised],
  ['… and a forwarder', to([user, consignee, who('forwarder', 'AE')]), authorised],
  ['… and a purchaser of a Chinese group', to([user, consignee, who('purchaser', 'AE', 'CN')]), { outcome: LICENCE }],
  [
    'a consignee who is not approved',
    to([user, who('ultimate-consignee', 'AE', 'AE', { authorisations: [] })]),
    { outcome: LICENCE },
  ],
  [
    'a second consignee who is not approved',
    to([user, consignee, who('ultimate-consignee', 'AE', 'AE', { authorisations: [] })]),
    { outcome: LICENCE },
  ],
  [
    'a consignee of whom it is not stated',
    to([user, who('ultimate-consignee', 'AE')]),
    { outcome: LICENCE, asks: 'parties.1.authorisations' },
  ],
  [
    'a state-owned consignee',
    to([user, approved('ultimate-consignee', { kinds: ['state-owned'] })]),
    { outcome: LICENCE },
  ],
  ['an approved consignee alone', to([consignee]), { outcome: LICENCE }],
  ['nobody is stated', bare('AE', H100, []), { outcome: LICENCE }],
  ['on 9 July 2026', to([user, consignee], '2026-07-09'), { outcome: LICENCE }],
  ['on 10 July 2026', to([user, consignee], '2026-07-10'), authorised],
  // ¶ (b): G42 and Core42 until 6 April 2027, by any of their names.
  ['G42 on 5 April 2027', to(both('G42'), '2027-04-05'), authorised],
  ['G42 on 6 April 2027', to(both('G42'), '2027-04-06'), { outcome: LICENCE }],
  ['G42 by an alias on 5 April 2027', to(both('Group Forty-Two', 'G42'), '2027-04-05'), authorised],
  ['G42 by an alias on 6 April 2027', to(both('Group Forty-Two', 'G42'), '2027-04-06'), { outcome: LICENCE }],
  [
    'G42 by its second alias on 1 May 2027',
    to(both('Group Forty-Two', 'GFT', 'Core42 Holding'), '2027-05-01'),
    { outcome: LICENCE },
  ],
  ['another with aliases on 1 May 2027', to(both('Oracle', 'Oracle UAE'), '2027-05-01'), authorised],
  ['another without aliases on 1 May 2027', to(both('Oracle'), '2027-05-01'), authorised],
];
