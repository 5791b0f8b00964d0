import { badInput, type Issue, OperationError } from '@tolhuis/core/app/errors';
import { mapInBreaths } from '../store/breath.ts';

/** More than this many faults are not told at once. */
const MOST_ISSUES = 100;

/**
 * Each member of a long list made ready, others being answered in between; what is wrong with any of them is told together.
 * @throws OperationError 'bad-input'
 */
export async function checkEach<T, U>(items: readonly T[], check: (item: T, index: number) => U): Promise<U[]> {
  const issues: Issue[] = [];
  const checked = await mapInBreaths(items, (item, i): U | undefined => {
    if (issues.length >= MOST_ISSUES) return undefined;
    try {
      return check(item, i);
    } catch (thrown) {
      if (!(thrown instanceof OperationError) || thrown.error.code !== 'bad-input') throw thrown;
      issues.push(...thrown.error.issues);
      return undefined;
    }
  });
  const [first, ...rest] = issues;
  if (first !== undefined) throw badInput(first, ...rest.slice(0, MOST_ISSUES - 1));
  return checked as U[];
}
