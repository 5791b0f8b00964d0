import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { keep, kept } from './keep.ts';
import { fill, type Language, type Text } from './text.ts';

type Spoken = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** A message in the language of the page, its {places} filled. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
};

const Context = createContext<Spoken | undefined>(undefined);

const first = (): Language => {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept<string>('language');
  if (asked === 'nl' || asked === 'en') return asked;
  return navigator.language.startsWith('nl') ? 'nl' : 'en';
};

/** Gives the page its language: asked for in the address, chosen before, or that of the browser. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(first);
  useEffect(() => {
    document.documentElement.lang = language;
    keep('language', language);
  }, [language]);
  const value = useMemo<Spoken>(
    () => ({
      language,
      setLanguage,
      say: (text, values) => (values ? fill(text[language], values) : text[language]),
    }),
    [language],
  );
  return <Context value={value}>{children}</Context>;
}

/** The language of the page and how to say a message in it. */
export function useLanguage(): Spoken {
  const spoken = use(Context);
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider around it.');
  return spoken;
}
