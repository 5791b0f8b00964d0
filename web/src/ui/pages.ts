import { type Text, t } from './text.ts';

/** The pages of the navigation, in order. What needs a server that is not there yet is left out rather than shown empty. */
export const PAGES: readonly { readonly id: string; readonly title: Text }[] = [
  { id: 'check', title: t('Check', 'Toetsen') },
  { id: 'world', title: t('World', 'Wereld') },
  { id: 'chips', title: t('Chips', 'Chips') },
  { id: 'timeline', title: t('Timeline', 'Tijdlijn') },
  { id: 'what-if', title: t('What if', 'Wat als') },
  { id: 'orders', title: t('Orders', 'Orders') },
  { id: 'screening', title: t('Screening', 'Screening') },
];
