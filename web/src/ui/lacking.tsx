import { useLanguage } from './language.tsx';
import type { Language } from './text.ts';

// In the language that did not arrive, for whoever asked for it; so these words are in the code, not in a catalogue.
const WORDS: Readonly<Record<Language, { readonly gone: string; readonly again: string; readonly hide: string }>> = {
  en: { gone: 'English did not arrive from the server. The page goes on in Dutch.', again: 'Try again', hide: 'Hide' },
  nl: {
    gone: 'Het Nederlands kwam niet aan van de server. De pagina gaat door in het Engels.',
    again: 'Probeer opnieuw',
    hide: 'Verberg',
  },
};

/** Says that a language was asked for and did not arrive. */
export function LackingBanner() {
  const { language, lacking, setLanguage } = useLanguage();
  if (lacking === undefined) return null;
  const words = WORDS[lacking];
  return (
    <div role="alert" className="banner" lang={lacking}>
      <p>{words.gone}</p>
      <button type="button" className="quiet" onClick={() => setLanguage(lacking)}>
        {words.again}
      </button>
      <button type="button" className="quiet" onClick={() => setLanguage(language)}>
        {words.hide}
      </button>
    </div>
  );
}
