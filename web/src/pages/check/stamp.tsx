import { memo } from 'react';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { day, t } from '../../ui/text.ts';
import { today } from './question.ts';

const M = {
  rulebook: t('Rulebook'),
  worked: t('worked out on {d} by Tolhuis. Not legal advice: check the cited text.'),
};

/** Which law the answer was worked out by; on paper also when and by what, since paper outlives both. */
export const Stamp = memo(function Stamp({ paper }: { paper: boolean }) {
  const { say, language } = useLanguage();
  const { version, hash } = useReference();
  return (
    <p className="stamp">
      {say(M.rulebook)} {version} · {hash.slice(0, 12)}
      {paper && ` · ${say(M.worked, { d: day(today(), language) })}`}
    </p>
  );
});
