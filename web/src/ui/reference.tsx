import { createContext, type ReactNode, use } from 'react';
import { client, type Reference } from '../client/index.ts';
import { useLanguage } from './language.tsx';
import { t } from './text.ts';
import { useAnswer } from './use-answer.ts';

const Context = createContext<Reference | undefined>(undefined);
const M = {
  loading: t('Reading the rulebook …'),
  failed: t('The rulebook could not be read. Reload the page.'),
};

/** Chips, countries, proposals and switches, for every form below. */
export function ReferenceProvider({ children }: { children: ReactNode }) {
  const { language, say } = useLanguage();
  const { value, error } = useAnswer(language, () => client.reference(language));
  if (error)
    return (
      <p role="alert" className="notice bad">
        {say(M.failed)} {error.message}
      </p>
    );
  if (!value) return <p className="loading">{say(M.loading)}</p>;
  return <Context value={value}>{children}</Context>;
}

export function useReference(): Reference {
  const reference = use(Context);
  if (!reference) throw new Error('useReference needs a ReferenceProvider around it.');
  return reference;
}
