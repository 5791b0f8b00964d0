import type { Determination } from '@tolhuis/core/contract';
import { useCallback, useRef } from 'react';
import { underDesk } from '../../client/assumed.ts';
import { client, type InputOf } from '../../client/index.ts';
import { useDesk } from '../../ui/desk.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { useReference } from '../../ui/reference.tsx';
import { type Answer, useAnswer } from '../../ui/use-answer.ts';
import { type Draft, useDraft } from './question.ts';

/** An answer with the question that it answers: while the next is worked out, both stay as they were. */
export type Checked = { readonly answer: Determination; readonly draft: Draft };

/** Is anything asked yet? A day alone is no question. */
const asked = (d: Draft): boolean =>
  d.to !== undefined || Object.values(d.item).some((v) => v !== undefined) || (d.parties?.length ?? 0) > 0;

/** The question of the page and its answer. The worker is asked in the event that changes the question, before drawing. */
export function useCheck(): ReturnType<typeof useDraft> & {
  readonly answer: Answer<Checked>;
  readonly empty: boolean;
  /** What the desk assumes and the question does not state. */
  readonly assumed: readonly (readonly [id: string, option: string])[];
} {
  const { language } = useLanguage();
  const { info } = useDesk();
  const { switches } = useReference();
  const assumed = info?.assumed;
  const begun = useRef<{ key: string; answer: Promise<Checked> }>(undefined);
  const ask = useCallback(
    (draft: Draft, key: string): Promise<Checked> => {
      if (begun.current?.key === key) return begun.current.answer;
      const answer = client
        .perform('decide', underDesk(draft, assumed, switches) as InputOf<'decide'>, language)
        .then((found): Checked => ({ answer: found, draft }));
      answer.catch(() => undefined); // It is shown by whoever waits for it; the question may have moved on.
      begun.current = { key, answer };
      return answer;
    },
    [language, assumed, switches],
  );
  const keyOf = (draft: Draft): string | undefined =>
    asked(draft) ? `${language}${JSON.stringify(assumed ?? null)}${JSON.stringify(draft)}` : undefined;
  const form = useDraft((next) => {
    const key = keyOf(next);
    if (key !== undefined) ask(next, key);
  });
  const key = keyOf(form.draft);
  const answer = useAnswer(key, () => ask(form.draft, key!));
  const stated = form.draft.assume ?? {};
  const unstated = Object.entries(assumed ?? {}).filter(([id]) => stated[id] === undefined);
  return { ...form, answer, empty: key === undefined, assumed: unstated };
}
