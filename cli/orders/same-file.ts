import { statSync } from 'node:fs';
import { badInput } from '@tolhuis/core/app/errors';

/**
 * Refuses to write the answers over what was asked: the orders would be gone. The same file under another name (a link) is
 * the same file. @throws OperationError 'bad-input'
 */
export function refuseSameFile(input: string, output: string | undefined, option: string): void {
  if (output === undefined || input === '-') return;
  const [a, b] = [input, output].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino)
    throw badInput({
      path: option,
      message: `'${output}' is the file that is read: what it holds would be gone.`,
      remedy: 'Name another file.',
    });
}
