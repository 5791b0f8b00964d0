import type { Language } from '@tolhuis/core/law';
import messagesNl from '../.tolhuis/messages-nl-first.json?url';
import referenceEn from '../.tolhuis/reference-en.json?url';
import referenceNl from '../.tolhuis/reference-nl.json?url';
import { kept } from './ui/keep.ts';

// What every visit needs at once is asked for while the app's own script is still coming: build/early.ts lets this file run
// before it. It is small for that, and imports nothing that is not.

/** The language to begin with: asked for in the address, chosen before, or that of the browser. */
function first(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept<string>('language');
  if (asked === 'nl' || asked === 'en') return asked;
  return navigator.language.startsWith('nl') ? 'nl' : 'en';
}

export const FIRST_LANGUAGE = first();
/** Dutch words of the first page; English ones stand in the code. */
export const DUTCH_WORDS = messagesNl;
/** What forms offer. */
export const REFERENCE: Readonly<Record<Language, string>> = { en: referenceEn, nl: referenceNl };

const begun = new Map<string, Promise<Response>>();
for (const url of [REFERENCE[FIRST_LANGUAGE], ...(FIRST_LANGUAGE === 'nl' ? [DUTCH_WORDS] : [])]) {
  const answer = fetch(url);
  // Whether it came is told to whoever takes it.
  answer.catch(() => undefined);
  begun.set(url, answer);
}

/** The answer that is already on its way, once; after that, or where there is none, it is asked for. */
export function fetchBegun(url: string): Promise<Response> {
  const answer = begun.get(url) ?? fetch(url);
  begun.delete(url);
  return answer;
}
