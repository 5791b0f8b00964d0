import type { Determination } from '@tolhuis/core/contract';
import { useLanguage } from '../../ui/language.tsx';
import { Outcome } from '../../ui/outcome.tsx';
import { useReference } from '../../ui/reference.tsx';
import { day, type Language, number, type Text, t } from '../../ui/text.ts';
import { KINDS, keyOf, LABELS, ROLES, USES, unitOf } from './labels.ts';
import { at, type Draft } from './question.ts';

const M = {
  title: t('What would change this answer', 'Wat dit antwoord zou veranderen'),
  hint: t('Click a change to try it.', 'Klik op een wijziging om haar te proberen.'),
  yes: t('yes', 'ja'),
  no: t('no', 'nee'),
  none: t('none', 'geen'),
  hidden: t('hidden', 'verborgen'),
};

/** A value of the contract in words. */
function shown(
  value: unknown,
  path: string,
  language: Language,
  say: (t: Text) => string,
  country: (c: string) => string,
): string {
  const key = keyOf(path);
  if (value === true || value === false) return say(value ? M.yes : M.no);
  if (value === null) return say(M.hidden);
  if (typeof value === 'number') return `${number(value, language, 4)} ${unitOf(path) ?? ''}`.trim();
  if (Array.isArray(value))
    return value.length === 0
      ? say(M.none)
      : value
          .map((v: unknown) => {
            if (typeof v === 'object' && v !== null && 'list' in v) return String(v.list);
            const text = USES[String(v)] ?? KINDS[String(v)];
            return text ? say(text) : String(v);
          })
          .join(', ');
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, language);
    if (['to', 'from', 'country', 'headquarters', 'ultimateParentHeadquarters'].includes(key)) return country(value);
    return value;
  }
  if (typeof value === 'object')
    // A set of facts together, such as every certification of a policy: each leaf in words.
    return Object.entries(value as Record<string, unknown>)
      .map(([inner, v]) => {
        const text = LABELS[inner];
        const words = shown(v, inner, language, say, country);
        return text ? `${say(text)}: ${words}` : words;
      })
      .join('; ');
  return JSON.stringify(value);
}

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
                  {party && `${party.name ?? say(ROLES[party.role] ?? t(party.role, party.role))} · `}
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
