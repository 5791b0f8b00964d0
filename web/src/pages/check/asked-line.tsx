import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { day, number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { ACTIVITIES } from './labels.ts';
import type { Draft } from './question.ts';

const M = {
  for: t('Answer for', 'Antwoord voor'),
  letter: t('the letter of the text', 'de letter van de tekst'),
  nothing: t('item not stated', 'goed niet vermeld'),
  nowhere: t('destination not stated', 'bestemming niet vermeld'),
};

/**
 * What the shown answer is the answer to, in one line: it stands beside the outcome, so that nobody reads the answer of one
 * quantity, day or country as that of another. The printed memo says it at length.
 */
export function AskedLine({ draft }: { draft: Draft }) {
  const { say, language } = useLanguage();
  const { proposals } = useReference();
  const names = useNames();
  const item = Object.keys(draft.item).length === 0 ? say(M.nothing) : names.item(draft.item);
  const parts = [
    draft.quantity === undefined ? item : `${number(draft.quantity, language)} × ${item}`,
    draft.to === undefined ? say(M.nowhere) : `${names.country(draft.from ?? 'US')} → ${names.country(draft.to)}`,
    day(draft.on, language),
    draft.activity && draft.activity !== 'export' && ACTIVITIES[draft.activity] && say(ACTIVITIES[draft.activity]!),
    draft.reading === 'letter' && say(M.letter),
    ...(draft.scenarios ?? []).map((id) => `+ ${proposals.find((p) => p.id === id)?.title ?? id}`),
  ];
  return (
    <p className="asked-line">
      <span className="sr">{say(M.for)} </span>
      {parts.filter(Boolean).join(' · ')}
    </p>
  );
}
