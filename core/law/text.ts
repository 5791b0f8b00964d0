/** A short text in the two languages of the first users. The law's own terms stay as they are in both. */
export type Text = { readonly en: string; readonly nl: string };
export type Language = keyof Text;
export const t = (en: string, nl: string): Text => ({ en, nl });
