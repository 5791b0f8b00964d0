import type { AppError, Issue } from '@tolhuis/core/app/errors';
import { showIssue } from '@tolhuis/core/app/errors';
import { languageOf } from './shared.ts';

/** The language that a call asked for, also one that was refused; English where it asked for none that there is. */
export function languageAsked(args: readonly string[]): 'en' | 'nl' {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 ? (said === 'nl' ? 'nl' : 'en') : languageOf(undefined);
}

/** The lines that tell a refusal, in the language that was asked for; what has no Dutch words stays English. */
export async function refusalLines(error: AppError, args: readonly string[]): Promise<string[]> {
  const dutch =
    languageAsked(args) === 'nl' ? wholly((await import('@tolhuis/server/words/dutch.ts')).inDutch) : undefined;
  const said = (text: string): string => dutch?.(text) ?? text;
  if (error.code !== 'bad-input') return [`${said(error.what)} ${said(error.remedy)}`];
  return error.issues.map((issue) =>
    showIssue(dutch === undefined ? issue : inDutch(issue, dutch)).replace(
      /^line (\d)/,
      dutch ? 'regel $1' : 'line $1',
    ),
  );
}

/** A sentence of which no more than "of" would be Dutch stays English. */
const wholly =
  (inDutch: (text: string) => string) =>
  (text: string): string => {
    const told = inDutch(text);
    return told === text.replace(' of ', ' van ') ? text : told;
  };

/** The cell that is quoted before the message stands apart, since its words are nobody's. */
function inDutch({ message, remedy, ...issue }: Issue, dutch: (text: string) => string): Issue {
  const [, quoted = '', rest = message] = /^('.*?': )(.+)$/s.exec(message) ?? [];
  return { ...issue, message: quoted + dutch(rest), ...(remedy !== undefined && { remedy: dutch(remedy) }) };
}
