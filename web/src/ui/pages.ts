import { type Text, t } from './text.ts';

/** `desk`: only shown where there is a server, since all of it is kept there. */
type PageEntry = { readonly id: string; readonly title: Text; readonly desk?: true };

/** The pages of the navigation, in order. */
export const PAGES: readonly PageEntry[] = [
  { id: 'check', title: t('Check', 'Toetsen') },
  { id: 'world', title: t('World', 'Wereld') },
  { id: 'chips', title: t('Chips', 'Chips') },
  { id: 'timeline', title: t('Timeline', 'Tijdlijn') },
  { id: 'what-if', title: t('What if', 'Wat als') },
  { id: 'orders', title: t('Orders', 'Orders') },
  { id: 'screening', title: t('Screening', 'Screening') },
  { id: 'parties', title: t('Parties', 'Partijen'), desk: true },
  { id: 'balances', title: t('Balances', 'Saldi'), desk: true },
  { id: 'audit', title: t('Audit', 'Audit'), desk: true },
  { id: 'settings', title: t('Settings', 'Instellingen') },
];
