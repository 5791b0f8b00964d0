import { type Message, t } from './text.ts';

/** `desk`: only shown where there is a server, since all of it is kept there. */
type PageEntry = { readonly id: string; readonly title: Message; readonly desk?: true };

/** The pages of the navigation, in order. */
export const PAGES: readonly PageEntry[] = [
  { id: 'check', title: t('Check') },
  { id: 'world', title: t('World') },
  { id: 'chips', title: t('Chips') },
  { id: 'timeline', title: t('Timeline') },
  { id: 'what-if', title: t('What if') },
  { id: 'orders', title: t('Orders') },
  { id: 'screening', title: t('Screening') },
  { id: 'parties', title: t('Parties'), desk: true },
  { id: 'balances', title: t('Balances'), desk: true },
  { id: 'audit', title: t('Audit'), desk: true },
  { id: 'settings', title: t('Settings') },
];
