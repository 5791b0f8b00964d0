import { ANSWER_WORDS } from './answer.ts';
import { DESK_WORDS } from './desk.ts';
import { KEEPING_WORDS } from './keeping.ts';
import { QUESTION_WORDS } from './question.ts';
import { SCREENING_WORDS } from './screening.ts';

/**
 * What each property of the interface means, with its unit and what its absence says. They stand here and not beside the
 * schemas, so that neither the command line nor the browser loads them: only where OpenAPI and the tools of MCP are made.
 */
export const PROPERTY_WORDS: Readonly<Record<string, string>> = {
  ...KEEPING_WORDS,
  ...SCREENING_WORDS,
  ...DESK_WORDS,
  ...ANSWER_WORDS,
  ...QUESTION_WORDS,
};
