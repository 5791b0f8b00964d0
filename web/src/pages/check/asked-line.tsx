import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { optionName, switchName } from '../../ui/switch-words.ts';
import { day, number, t } from '../../ui/text.ts';
import { useNames } from '../../ui/use-names.ts';
import { ACTIVITIES } from './labels.ts';
import type { Draft } from './question.ts';

const M = {
  for: t('Answer for'),
  letter: t('the letter of the text'),
  nothing: t('item not stated'),
  nowhere: t('destination not stated'),
};

/** What is asked, in one line: how many of what, from where to where, on which day, and what is laid over the law. */
export function useAskedWords(): (draft: Draft) => string {
  const { say, language } = useLanguage();
  const { proposals } = useReference();
  const names = useNames();
  return (draft) => {
    const item = Object.keys(draft.item).length === 0 ? say(M.nothing) : names.item(draft.item);
    const activity = draft.activity === 'export' ? undefined : ACTIVITIES[draft.activity ?? ''];
    return [
      draft.quantity === undefined ? item : `${number(draft.quantity, language)} × ${item}`,
      draft.to === undefined ? say(M.nowhere) : `${names.country(draft.from ?? 'US')} → ${names.country(draft.to)}`,
      day(draft.on, language),
      activity && say(activity),
      draft.reading === 'letter' && say(M.letter),
      ...Object.entries(draft.assume ?? {}).map(
        ([id, option]) => `${switchName(id, language, say)}: ${optionName(option, language, say)}`,
      ),
      ...(draft.scenarios ?? []).map((id) => `+ ${proposals.find((p) => p.id === id)?.title ?? id}`),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/**
 * What the shown answer is the answer to: it stands beside the outcome, so that nobody reads the answer of one quantity, day
 * or country as that of another. The printed memo says it at length.
 */
export function AskedLine({ draft }: { draft: Draft }) {
  const { say } = useLanguage();
  const words = useAskedWords();
  return (
    <p className="asked-line">
      <span className="sr">{say(M.for)} </span>
      {words(draft)}
    </p>
  );
}
