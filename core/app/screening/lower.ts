import type { Determination } from '../../contract.ts';
import type { ScreenedQuestion } from './screen-question.ts';

/** Outcomes that let something go: only these can be lowered by what screening leaves open. */
const PERMISSIVE: ReadonlySet<Determination['outcome']> = new Set([
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-not-enforced',
]);
const RED_FLAGS = '15 CFR Part 732, Supplement No. 3';

/**
 * Lowers a determination by what screening left open: a hit that nobody has judged, or a list too old or missing, makes a
 * permissive outcome a hold with the question to ask; a stale list adds a warning. It never raises an outcome.
 */
export function lowerByScreening(determination: Determination, { findings, state }: ScreenedQuestion): Determination {
  const warnings = [...determination.warnings];
  const questions: { fact: string; question: string }[] = [];
  for (const finding of findings) {
    for (const hit of finding.open)
      questions.push({
        fact: `${finding.path}.listed`,
        question: `Is ${finding.name} the party ${hit.name} (${hit.list}, likeness ${hit.score.toFixed(2)})?`,
      });
    if (finding.note !== undefined)
      questions.push({
        fact: `${finding.path}.name`,
        question: `What is the full name of ${finding.path}? It could not be screened as given (${finding.note}).`,
      });
    for (const listing of finding.listed)
      warnings.push({
        id: 'listed-by-screening',
        text: `${finding.name} (${finding.path}) is taken as ${listing.name ?? 'a party'} on ${listing.list}; a person should confirm it.`,
        cite: RED_FLAGS,
      });
    for (const hit of finding.formerly)
      warnings.push({
        id: 'formerly-listed',
        text: `${finding.name} (${finding.path}) is like ${hit.name}, formerly on ${hit.list}.`,
        cite: RED_FLAGS,
      });
    for (const hit of finding.approvals)
      warnings.push({
        id: 'approved-party',
        text: `${finding.name} (${finding.path}) is like ${hit.name} on ${hit.list}: if it is, state the authorisation; it is not taken for granted.`,
      });
  }
  if (findings.length > 0 && state.effect !== 'none')
    warnings.push({ id: `list-${state.state}`, text: `${state.message}.` });
  const listHold = findings.length > 0 && state.effect === 'hold';
  if (listHold)
    questions.push({
      fact: 'lists',
      question: 'Which parties are listed today? Install a current list and ask again.',
    });
  if (questions.length === 0 || !PERMISSIVE.has(determination.outcome))
    return { ...determination, warnings, missing: [...determination.missing, ...questions] };
  return {
    ...determination,
    outcome: 'hold',
    missing: [...questions, ...determination.missing],
    warnings,
    reasons: [
      {
        cite: RED_FLAGS,
        clause: listHold && questions.length === 1 ? 'list' : 'screening',
        title: 'Know your customer: red flags must be resolved before going on',
        effect: 'hold',
        status: 'in force',
        trace: { was: determination.outcome, open: questions.map((q) => q.question) },
        source: '15 CFR 732.3(m)',
      },
      ...determination.reasons,
    ],
  };
}
