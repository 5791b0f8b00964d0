import { type Message, t } from '../../ui/text.ts';
import type { Draft } from './question.ts';

const buyer = (country: string, headquarters: string) => ({
  role: 'end-user' as const,
  country,
  headquarters,
  ultimateParentHeadquarters: headquarters,
  kinds: ['civil' as const],
  listed: [],
});

/** Questions to start from: the cases that people ask first. */
export const EXAMPLES: readonly { readonly title: Message; readonly draft: Draft }[] = [
  {
    title: t('1,000 H200 to a civil buyer in China'),
    draft: {
      on: '2026-11-21',
      to: 'CN',
      item: { chip: 'nvidia/h200-sxm', commerciallyAvailableInUs: true, madeInUs: false },
      quantity: 1000,
      unitValue: { amount: '27000', currency: 'USD' },
      parties: [buyer('CN', 'CN')],
      endUse: ['inference'],
    },
  },
  {
    title: t('H100 to a Singapore subsidiary of a Chinese parent'),
    draft: {
      on: '2026-11-21',
      to: 'SG',
      item: { chip: 'nvidia/h100-sxm5' },
      quantity: 256,
      parties: [{ ...buyer('SG', 'SG'), ultimateParentHeadquarters: 'CN' }],
      endUse: [],
    },
  },
  {
    title: t('RTX 4090 to a shop in Shenzhen, NAC filed'),
    draft: {
      on: '2026-11-21',
      to: 'CN',
      item: { chip: 'nvidia/rtx-4090' },
      quantity: 40,
      parties: [{ ...buyer('CN', 'CN'), role: 'purchaser' }],
      endUse: ['gaming', 'resale'],
      evidence: { purchaseOrder: true, nacNotification: { filedOn: '2026-10-12', objection: false } },
    },
  },
  {
    title: t('B300 to the Netherlands, buyer not stated'),
    draft: { on: '2026-11-21', to: 'NL', item: { chip: 'nvidia/b300-hgx' }, quantity: 64 },
  },
];
