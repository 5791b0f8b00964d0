import type { Determination, Question } from '@tolhuis/core/contract';
import { showNumber, VOCABULARY } from '@tolhuis/core/law';
import { columnOfFact } from './facts.ts';
import { bold, dim, OUTCOME_WORDS, outcomeText, wrap } from './style.ts';

type Language = 'en' | 'nl';
const W = {
  en: {
    why: 'Why',
    duties: 'To do and keep',
    levies: 'Toll',
    ask: 'Still to know',
    change: 'What would change this',
    warn: 'Mind',
    margin: 'Margins',
    due: 'due',
    by: 'rulebook',
    policy: {
      'presumption-of-denial': 'presumption of denial',
      'policy-of-denial': 'policy of denial',
      'case-by-case': 'case by case',
      'presumption-of-approval': 'presumption of approval',
    },
  },
  nl: {
    why: 'Waarom',
    duties: 'Te doen en te bewaren',
    levies: 'Tol',
    ask: 'Nog te weten',
    change: 'Wat dit zou veranderen',
    warn: 'Let op',
    margin: 'Marges',
    due: 'uiterlijk',
    by: 'regelboek',
    policy: {
      'presumption-of-denial': 'presumption of denial',
      'policy-of-denial': 'policy of denial',
      'case-by-case': 'case by case',
      'presumption-of-approval': 'presumption of approval',
    },
  },
} as const;

type TraceLike = {
  fact?: string;
  line?: unknown;
  value?: unknown;
  margin?: { absolute: number; percent: number };
  of?: readonly TraceLike[];
  word: string;
  answer: string;
};

/** The nearest lines that the deciding provisions drew, each once. */
function margins(d: Determination, language: Language): string[] {
  const seen = new Set<string>();
  const found: { text: string; nearness: number }[] = [];
  const walk = (t: TraceLike): void => {
    if (t.fact && t.margin && typeof t.value === 'number' && typeof t.line === 'number') {
      const label = VOCABULARY.get(t.fact)?.label[language] ?? t.fact;
      const text = `${label} ${showNumber(t.value, language)} · ${language === 'nl' ? 'grens' : 'line'} ${showNumber(t.line, language)} (${t.margin.percent >= 0 ? '+' : ''}${t.margin.percent.toFixed(1)} %)`;
      if (!seen.has(text)) {
        seen.add(text);
        found.push({ text, nearness: Math.abs(t.margin.percent) });
      }
    }
    for (const inner of t.of ?? []) walk(inner);
  };
  for (const r of d.reasons) walk(r.trace as TraceLike);
  return found
    .sort((a, b) => a.nearness - b.nearness)
    .slice(0, 4)
    .map((f) => f.text);
}

/** The words for a review policy, those of the law; a policy without words, and no policy, as they are. */
export const policyText = (policy: string | undefined, language: Language): string =>
  policy === undefined ? '' : ((W[language].policy as Readonly<Record<string, string>>)[policy] ?? policy);

/** "Licence required · presumption of denial" for the status 'licence-required (presumption-of-denial)' of an answer. */
export function statusWords(status: string, language: Language): string {
  const [, outcome = status, detail] = /^([^ ]+) \((.*)\)$/.exec(status) ?? [];
  const words = OUTCOME_WORDS[outcome]?.[language] ?? outcome;
  return detail === undefined ? words : `${words} · ${policyText(detail, language)}`;
}

/** "licence required · 3A090.a · presumption of denial" */
export function headline(d: Determination, language: Language): string {
  const parts = [outcomeText(d.outcome, language)];
  if (d.exception) parts.push(bold(d.exception));
  if (d.eccn) parts.push(bold(d.eccn) + (d.presumed ? dim(' (presumed)') : ''));
  if (d.reviewPolicy) parts.push(W[language].policy[d.reviewPolicy]);
  return parts.join(dim(' · '));
}

/** "H200 → CN on 2026-11-21" in one line. */
export function subject(q: Question): string {
  const item =
    q.item.chip ??
    q.item.contains?.map((c) => `${c.count}× ${c.chip ?? 'IC'}`).join(' + ') ??
    q.item.eccn ??
    q.item.kind ??
    'item';
  return `${q.quantity !== undefined ? `${showNumber(q.quantity, 'en')} × ` : ''}${item} → ${q.to ?? '?'}, ${q.on}`;
}

/** A levy of which facts are missing is not said as one that falls. */
export const levyText = (l: Determination['levies'][number], language: Language): string =>
  `${l.id.startsWith('may-apply:') ? `${MAY_APPLY[language]}: ` : ''}${l.rate} ${l.base}: ${l.payer}`;
const MAY_APPLY = { en: 'May apply (facts are missing)', nl: 'Kan gelden (er ontbreken feiten)' } as const;

/** A determination for people. `short` leaves out what is only for the careful second look. */
export function showDetermination(q: Question, d: Determination, language: Language, short = false): string {
  const w = W[language];
  const lines: string[] = [headline(d, language)];
  const block = (title: string, items: readonly string[], most = short ? 3 : 12): void => {
    if (items.length === 0) return;
    lines.push(dim(title));
    for (const item of items.slice(0, most)) lines.push(`  ${wrap(item, 4)}`);
    if (items.length > most) lines.push(dim(`  … ${items.length - most} more: --json shows all`));
  };
  block(
    w.why,
    d.reasons
      .slice(0, short ? 3 : 8)
      .map(
        (r) =>
          `${bold(r.cite.replace('15 CFR ', ''))}${r.clause ? dim(` [${r.clause}]`) : ''}  ${r.title}: ${r.effect} ${dim(`(${r.source}${r.status === 'enforced' ? '' : `, ${r.status}`})`)}`,
      ),
  );
  const m = margins(d, language);
  if (!short && m.length > 0) block(w.margin, m);
  block(
    w.ask,
    // What nobody can answer here has no place in the question.
    d.missing.map((x) => (x.fact === 'not-encoded' ? x.question : `${x.question} ${dim(columnOfFact(x.fact, q))}`)),
  );
  block(
    w.levies,
    d.levies.map(
      (l) =>
        `${levyText(l, language)}${l.amount ? ` — ${bold(`${l.amount.currency} ${showNumber(Number(l.amount.amount), language)}`)}` : ''} ${dim(l.cite)}`,
    ),
  );
  if (!short)
    block(
      w.duties,
      d.duties.map((x) => `${x.text}${x.due ? dim(` (${w.due} ${x.due})`) : ''} ${dim(x.cite.replace('15 CFR ', ''))}`),
    );
  block(
    w.change,
    d.wouldChange.map(
      (c) => `${columnOfFact(c.fact, q)} = ${JSON.stringify(c.to)} → ${statusWords(c.outcome, language)}`,
    ),
    short ? 2 : 6,
  );
  block(
    w.warn,
    d.warnings.map((x) => `${x.text}${x.cite ? dim(` ${x.cite.replace('15 CFR ', '')}`) : ''}`),
    short ? 1 : 10,
  );
  return lines.join('\n');
}
