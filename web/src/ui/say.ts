import type { I18n } from '@lingui/core';
import type { Language, Message, Text } from './text.ts';

/** What fills the {places} of a message: numbers come as the page writes them ("1,000", "≥ 1"). */
export type Values = Readonly<Record<string, string | number>>;
/** Says a message of the page, its {places} filled, or a text of the law, in the language of the page. */
export type Say = (what: Message | Text, values?: Values) => string;

/**
 * A number as it is written, which is no number to count with: a Dutch "1.000" would be read as one. So of written numbers
 * only "1" takes the form for one.
 */
const written = (text: string): object => ({
  [Symbol.toPrimitive]: (hint: string) => (hint === 'number' ? Number.NaN : text),
});
const counted = (value: string | number): unknown =>
  typeof value === 'number' || value === '1' ? value : written(value);

/** How this language is spoken, out of the catalogue that `i18n` holds. */
export const speaker =
  (language: Language, i18n: I18n): Say =>
  (what, values) => {
    if (!('id' in what)) return what[language];
    if (values === undefined) return i18n._(what);
    const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, counted(value)]));
    return i18n._({ ...what, values: filled });
  };
