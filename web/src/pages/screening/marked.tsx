import type { ScreenedHit } from '../../client/index.ts';
import { useLanguage } from '../../ui/language.tsx';
import { HOW_NL } from './how-nl.ts';
import { markWords } from './mark-words.ts';

/** The listed name with the words that met the query marked; how each met is in its title. */
export function Marked({ hit, query }: { hit: ScreenedHit; query: string }) {
  const { language } = useLanguage();
  return (
    <strong>
      {markWords(hit.matchedName, hit.tokens, query, (how) => (language === 'nl' && HOW_NL[how]) || how).map(
        ({ text, how }, i) =>
          how === undefined ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in order
            <span key={i}>{text}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name, in order
            <mark key={i} title={how}>
              {text}
            </mark>
          ),
      )}
    </strong>
  );
}
