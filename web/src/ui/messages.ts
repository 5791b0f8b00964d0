import { type I18n, type Messages, setupI18n } from '@lingui/core';
import enFirst from '../../.tolhuis/messages-en-first.json?raw';
import enLater from '../../.tolhuis/messages-en-later.json?url';
import nlLater from '../../.tolhuis/messages-nl-later.json?url';
import { DUTCH_WORDS, fetchBegun } from '../early.ts';
import { type Say, speaker } from './say.ts';
import type { Language } from './text.ts';

/** What the first page needs comes first; what all other pages need comes with the first of them that is opened. */
type Part = 'first' | 'later';

/** Fetched, not imported: what a browser could not import it does not try again until the page is loaded anew. */
async function fetched(url: string): Promise<Messages> {
  const response = await fetchBegun(url);
  if (!response.ok) throw new Error(`Words of this page could not be fetched: ${response.status}.`);
  return (await response.json()) as Messages;
}

// English stands in the code: its catalogue holds only what has {places}, so that English needs no file to begin with.
const CATALOGUES: Readonly<Record<Language, Readonly<Record<Part, () => Promise<Messages>>>>> = {
  en: { first: async () => JSON.parse(enFirst) as Messages, later: () => fetched(enLater) },
  nl: { first: () => fetched(DUTCH_WORDS), later: () => fetched(nlLater) },
};

const spoken: Record<Language, I18n> = { en: setupI18n({ locale: 'en' }), nl: setupI18n({ locale: 'nl' }) };
// Built, every message with {places} is compiled and any other is its own text; otherwise Lingui compiles what it meets.
if (import.meta.env.PROD) for (const i18n of Object.values(spoken)) i18n.setMessagesCompiler((text) => [text]);

const parts = new Set<Part>(['first']);
const languages = new Set<Language>();
const loading = new Map<string, Promise<void>>();

/** Loads a part once; one that did not arrive is asked for again the next time. */
function load(language: Language, part: Part): Promise<void> {
  const key = `${language}/${part}`;
  const begun = loading.get(key);
  if (begun) return begun;
  const done = CATALOGUES[language][part]().then(
    (catalogue) => spoken[language].load(language, catalogue),
    (e: unknown) => {
      loading.delete(key);
      throw e;
    },
  );
  loading.set(key, done);
  return done;
}

/** How a language is spoken, once the catalogue of what is open has come. @throws when it does not arrive */
export async function speak(language: Language): Promise<Say> {
  const before = languages.has(language);
  languages.add(language);
  try {
    await Promise.all([...parts].map((part) => load(language, part)));
  } catch (e) {
    // One that was spoken before may still be the one of the page.
    if (!before) languages.delete(language);
    throw e;
  }
  return speaker(language, spoken[language]);
}

/** A page that comes when it is opened, together with its messages. */
export const withMessages =
  <T>(page: () => Promise<T>): (() => Promise<T>) =>
  async () => {
    parts.add('later');
    const [opened] = await Promise.all([page(), ...[...languages].map((language) => load(language, 'later'))]);
    return opened;
  };
