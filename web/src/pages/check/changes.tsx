import type { Determination } from '@tolhuis/core/contract';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { asWritten, t } from '../../ui/text.ts';
import { keyOf, LABELS, ROLES } from './labels.ts';
import { at, type Draft } from './question.ts';
import { shown } from './shown.ts';

const M = {
  title: t('What would change this answer'),
  hint: t('Click a change to try it.'),
};

type Props = { changes: Determination['wouldChange']; draft: Draft; apply: (path: string, value: unknown) => void };

/** The smallest changes that flip the answer, each a button that makes it. */
export function Changes({ changes, draft, apply }: Props) {
  const { say, language } = useLanguage();
  const { countries } = useReference();
  if (changes.length === 0) return null;
  const country = (code: string): string => countries.find((c) => c.code === code)?.name ?? code;
  return (
    <section className="changes">
      <h3>{say(M.title)}</h3>
      <p className="hint">{say(M.hint)}</p>
      <ul>
        {changes.map((c) => {
          const role = /^parties\.\d+/.exec(c.fact);
          const party = role ? (at(draft, role[0]) as { role: string; name?: string } | undefined) : undefined;
          const label = LABELS[keyOf(c.fact)];
          return (
            <li key={`${c.fact}${JSON.stringify(c.to)}`}>
              <button type="button" onClick={() => apply(c.fact, c.to)}>
                <span>
                  {party && `${party.name ?? say(ROLES[party.role] ?? asWritten(party.role))} · `}
                  {label ? say(label) : c.fact} <span aria-hidden="true">→</span>{' '}
                  <strong>{shown(c.to, c.fact, language, say, country)}</strong>
                </span>
                <Outcome outcome={c.outcome} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
