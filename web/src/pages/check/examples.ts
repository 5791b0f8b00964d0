import { type Text, t } from '../../ui/text.ts';
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
export const EXAMPLES: readonly { readonly title: Text; readonly draft: Draft }[] = [
  {
    title: t('1,000 H200 to a civil buyer in China', '1.000 H200 naar een civiele koper in China'),
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
    title: t(
      'H100 to a Singapore subsidiary of a Chinese parent',
      'H100 naar een Singaporese dochter van een Chinese moeder',
    ),
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
    title: t('RTX 4090 to a shop in Shenzhen, NAC filed', 'RTX 4090 naar een winkel in Shenzhen, NAC gemeld'),
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
    title: t('B300 to the Netherlands, buyer not stated', 'B300 naar Nederland, koper niet vermeld'),
    draft: { on: '2026-11-21', to: 'NL', item: { chip: 'nvidia/b300-hgx' }, quantity: 64 },
  },
];
