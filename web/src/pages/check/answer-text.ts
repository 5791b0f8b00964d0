import type { Determination } from '@tolhuis/core/contract';
import { look, POLICIES } from '../../ui/outcome.tsx';
import type { Say } from '../../ui/say.ts';
import { dayOrWords, type Language, type Message, t } from '../../ui/text.ts';
import { ROLES } from './labels.ts';
import type { Draft } from './question.ts';

const M = {
  seat: t('headquarters'),
  decides: t('Decided by'),
  others: t('Also looked at'),
  toll: t('Toll'),
  mind: t('Mind'),
  duties: t('To do and to keep'),
  missing: t('Not known'),
  due: t('due'),
  rulebook: t('Rulebook'),
  question: t('The whole question'),
  advice: t('Not legal advice: check the cited text.'),
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
export function answerText({ answer, draft, asked, country, link }: Parts, language: Language, say: Say): string {
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
  const part = (title: Message, lines: readonly string[]): string[] =>
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
