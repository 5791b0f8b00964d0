import type { Determination } from '../../contract.ts';
import type { Language } from '../../law/index.ts';
import { openIn } from './open.ts';
import type { ScreenedQuestion } from './screen-question.ts';
import { SCREENING_WORDS } from './words.ts';

/**
 * Outcomes that let something go abroad: only these can be lowered by what screening leaves open. What is not subject to the EAR
 * is among them: a party with a footnote on the Entity List can make a foreign item subject to it (15 CFR 734.9(e)).
 */
const PERMISSIVE: ReadonlySet<Determination['outcome']> = new Set([
  'no-licence-required',
  'exception-available',
  'authorised',
  'licence-not-enforced',
  'not-subject-to-ear',
]);
const RED_FLAGS = '15 CFR Part 732, Supplement No. 3';

/**
 * Lowers a determination by what screening left open: a hit that nobody has judged, or a list too old or missing, makes a
 * permissive outcome a hold with the question to ask; a stale list adds a warning. It never raises an outcome.
 */
export function lowerByScreening(
  determination: Determination,
  screened: ScreenedQuestion,
  language: Language = 'en',
): Determination {
  const { findings, state } = screened;
  const words = SCREENING_WORDS[language];
  const warnings = [...determination.warnings];
  const questions: { fact: string; question: string }[] = [];
  for (const finding of findings) {
    for (const hit of finding.open)
      questions.push({
        fact: `${finding.path}.listed`,
        question: words.isParty(finding.name, hit.name, hit.list, hit.score.toFixed(2)),
      });
    if (finding.note !== undefined)
      questions.push({
        fact: `${finding.path}.name`,
        question: words.fullName(finding.path, finding.note),
      });
    for (const listing of finding.listed)
      warnings.push({
        id: 'listed-by-screening',
        text: words.takenAs(finding.name, finding.path, listing.name, listing.list),
        cite: RED_FLAGS,
      });
    for (const hit of finding.formerly)
      warnings.push({
        id: 'formerly-listed',
        text: words.formerly(finding.name, finding.path, hit.name, hit.list),
        cite: RED_FLAGS,
      });
    for (const hit of finding.approvals)
      warnings.push({
        id: 'approved-party',
        text: words.approved(finding.name, finding.path, hit.name, hit.list),
      });
  }
  if (findings.length > 0 && state.effect !== 'none')
    warnings.push({ id: `list-${state.state}`, text: words.list(state) });
  const { lists: listHold } = openIn(screened);
  if (listHold)
    questions.push({
      fact: 'lists',
      question: words.whichListed(state),
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
        title: words.knowYourCustomer,
        effect: words.hold,
        status: 'in force',
        trace: { was: determination.outcome, open: questions.map((q) => q.question) },
        source: '15 CFR 732.3(m)',
      },
      ...determination.reasons,
    ],
  };
}
