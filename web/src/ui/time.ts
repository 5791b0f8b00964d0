import type { Language } from './text.ts';

/** "21 Nov 2026, 14:05" in the reader's own zone: when something was recorded. */
export const moment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(iso));
