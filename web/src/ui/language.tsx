import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keep } from './keep.ts';
import { speak } from './messages.ts';
import type { Say } from './say.ts';
import type { Language } from './text.ts';

/** The language of the page; `lacking` is one that was asked for and did not arrive. */
type Tongue = { readonly language: Language; readonly say: Say; readonly lacking?: Language };
type Spoken = Tongue & {
  /** Changes the language once its words have come; where they do not, the page goes on in the one it has, and says so. */
  readonly setLanguage: (language: Language) => void;
};

const Context = createContext<Spoken | undefined>(undefined);

/** The words of a language, or those of English, which are in the code, where they do not arrive. */
export const tongue = (language: Language): Promise<Tongue> =>
  speak(language).then(
    (say) => ({ language, say }),
    async () => ({ language: 'en', say: await speak('en'), lacking: language }),
  );

/** Gives the page its language: nothing of it is drawn in another before. */
export function LanguageProvider({ first, children }: { first: Tongue; children: ReactNode }) {
  const [now, setNow] = useState(first);
  const { language, lacking } = now;
  useEffect(() => {
    document.documentElement.lang = language;
    if (lacking === undefined) keep('language', language);
  }, [language, lacking]);
  const last = useRef<Language>(undefined);
  const setLanguage = useCallback((next: Language): void => {
    last.current = next;
    speak(next).then(
      (say) => last.current === next && setNow({ language: next, say }),
      () => last.current === next && setNow(({ lacking: _, ...had }) => ({ ...had, lacking: next })),
    );
  }, []);
  const value = useMemo<Spoken>(() => ({ ...now, setLanguage }), [now, setLanguage]);
  return <Context value={value}>{children}</Context>;
}

/** The language of the page and how to say a message in it. */
export function useLanguage(): Spoken {
  const spoken = use(Context);
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider around it.');
  return spoken;
}
