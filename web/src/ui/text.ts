import type { MessageDescriptor } from '@lingui/core';
import type { Language, Text } from '@tolhuis/core/law';

export type { Language, Text };

/**
 * A message of the page: English in the code, as ICU MessageFormat; its Dutch is in locales/nl.po. The law states its own
 * texts in both languages side by side: that is a Text.
 */
export type Message = MessageDescriptor & { readonly message: string };

/** What a catalogue calls a message; gettext puts the same sign between a context and its text. */
export const messageId = (message: string, context?: string): string =>
  context === undefined ? message : `${context}\u0004${message}`;

/**
 * A message, found by `node tools/messages.ts`: both arguments are plain literals. `context` tells apart what is one text in
 * English and several in Dutch: `t('From', 'country')`.
 */
export const t = (message: string, context?: string): Message => ({
  id: messageId(message, context),
  message,
  ...(context !== undefined && { context }),
});

/** A word of the server or of a file that has no message here: said as it is written, in either language. */
export const asWritten = (word: string): Text => ({ en: word, nl: word });

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-US');

// Making a formatter takes a tenth of a millisecond, and an answer has some forty numbers: each is made once.
const numbers = new Map<string, Intl.NumberFormat>();
const days = new Map<Language, Intl.DateTimeFormat>();

function numberFormat(language: Language, digits: number, currency?: string, least = 0): Intl.NumberFormat {
  const key = `${language}${digits}${currency ?? ''}${least}`;
  let format = numbers.get(key);
  if (format === undefined) {
    const style = currency === undefined ? {} : ({ style: 'currency', currency } as const);
    format = new Intl.NumberFormat(locale(language), {
      ...style,
      maximumFractionDigits: digits,
      ...(least > 0 && { minimumFractionDigits: least }),
    });
    numbers.set(key, format);
  }
  return format;
}

/** 15,832 in English, 15.832 in Dutch; at most `digits` decimals. */
export const number = (value: number, language: Language, digits = 2): string =>
  numberFormat(language, digits).format(value);

/** Two decimals, always: 0.60 under 0.43. */
export const fixed = (value: number, language: Language): string =>
  numberFormat(language, 2, undefined, 2).format(value);

/** US$ 1,000 in the manner of the language. */
export const money = (value: number, language: Language, currency = 'USD', digits = 0): string =>
  numberFormat(language, digits, currency).format(value);

/** "$9,000 – $15,000", or one amount where both ends are the same; whole US dollars. */
export const priceRange = ({ low, high }: { low: number; high: number }, language: Language): string =>
  low === high ? money(low, language) : `${money(low, language)} – ${money(high, language)}`;

/** "21 Nov 2026" / "21 nov 2026". Legal days have no zone: read as UTC, shown as UTC. */
export function day(iso: string, language: Language): string {
  let format = days.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    days.set(language, format);
  }
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** A day as the page writes it; other words ("with the shipment") as they are. */
export const dayOrWords = (text: string, language: Language): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text, language) : text;

/** A text of the server that begins small, as a sentence of its own. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Known = number | { lo: number | null; hi: number | null } | null | undefined;

/** "15,832", "≥ 3,040", "3,040 … 6,080" or "?": never more than is known. */
export function known(value: unknown, language: Language, digits = 2): string {
  const v = value as Known;
  if (typeof v === 'number') return number(v, language, digits);
  if (v === null || v === undefined || typeof v !== 'object' || !('lo' in v)) return '?';
  if (v.hi !== null) return `${number(v.lo ?? 0, language, digits)} … ${number(v.hi, language, digits)}`;
  return v.lo ? `≥ ${number(v.lo, language, digits)}` : '?';
}
