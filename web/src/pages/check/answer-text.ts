import type { Determination } from '@tolhuis/core/contract';
import { look, POLICIES } from '../../ui/outcome.tsx';
import { dayOrWords, type Language, type Text, t } from '../../ui/text.ts';
import { ROLES } from './labels.ts';
import type { Draft } from './question.ts';

const M = {
  seat: t('headquarters', 'hoofdkantoor'),
  decides: t('Decided by', 'Beslist door'),
  others: t('Also looked at', 'Ook bekeken'),
  toll: t('Toll', 'Tol'),
  mind: t('Mind', 'Let op'),
  duties: t('To do and to keep', 'Te doen en te bewaren'),
  missing: t('Not known', 'Niet bekend'),
  due: t('due', 'uiterlijk'),
  rulebook: t('Rulebook', 'Regelboek'),
  question: t('The whole question', 'De hele vraag'),
  advice: t('Not legal advice: check the cited text.', 'Geen juridisch advies: raadpleeg de aangehaalde tekst.'),
};

type Parts = {
  readonly answer: Determination;
  readonly draft: Draft;
  /** What was asked, in one line, and what is assumed beside it. */
  readonly asked: string;
  readonly country: (code: string | null | undefined) => string;
  /** Address that holds the whole question. */
  readonly link: string;
};

/**
 * An answer as plain text for a mail or a file: outcome, every citation with its source, what is not known, what to mind and
 * to do, and by which rulebook. Nothing of the answer that bears on it is left out; traces and changes stay on the page.
 */
export function answerText({ answer, draft, asked, country, link }: Parts, language: Language): string {
  const say = (text: Text): string => text[language];
  const policy = answer.reviewPolicy === undefined ? undefined : POLICIES[answer.reviewPolicy];
  const head = [
    say(look(answer.outcome).words),
    answer.exception,
    answer.eccn && `ECCN ${answer.eccn}`,
    policy && say(policy),
  ];
  const [deciding, ...others] = answer.reasons.map((r) => {
    const clause = r.clause ? ` [${r.clause}]` : '';
    const status = r.status === 'enforced' ? '' : `, ${r.status}`;
    return `${r.cite}${clause}: ${r.title} — ${r.effect} (${r.source}${status})${r.url ? ` ${r.url}` : ''}`;
  });
  const part = (title: Text, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${say(title)}:`, ...lines.map((line) => `- ${line}`)];
  const parties = (draft.parties ?? []).map((p) => {
    const role = ROLES[p.role];
    return `${role ? say(role) : p.role} ${p.name ?? '?'} (${country(p.country)}; ${say(M.seat)} ${country(p.headquarters)})`;
  });
  return [
    asked,
    ...parties,
    '',
    head.filter(Boolean).join(' · '),
    ...(deciding === undefined ? [] : ['', `${say(M.decides)} ${deciding}`]),
    ...part(
      M.missing,
      answer.missing.map((m) => m.question),
    ),
    ...part(
      M.toll,
      answer.levies.map(
        (l) =>
          `${l.rate} ${l.base}: ${l.payer}${l.amount ? ` = ${l.amount.currency} ${l.amount.amount}` : ''} (${l.cite})`,
      ),
    ),
    ...part(
      M.mind,
      answer.warnings.map((w) => `${w.text}${w.cite ? ` (${w.cite})` : ''}`),
    ),
    ...part(
      M.duties,
      answer.duties.map((d) => `${d.text}${d.due ? ` ${say(M.due)} ${dayOrWords(d.due, language)}` : ''} (${d.cite})`),
    ),
    ...part(M.others, others),
    '',
    `${say(M.rulebook)} ${answer.rulebook.version} (${answer.rulebook.hash}). ${say(M.advice)}`,
    `${say(M.question)}: ${link}`,
    '',
  ].join('\n');
}
