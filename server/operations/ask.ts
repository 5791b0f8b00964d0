import { badInput, issuesOf } from '@tolhuis/core/app';
import type { DeskContext, DeskOperation } from './operation.ts';

/** Checks the input and runs the operation: the one way in for every door. @throws OperationError */
export async function ask(operation: DeskOperation, context: DeskContext, input: unknown): Promise<unknown> {
  if (operation.checksItself) return operation.run(context, input);
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) {
    const [first, ...rest] = issuesOf(parsed.error, operation.input);
    throw badInput(first ?? { path: '', message: 'not understood.' }, ...rest);
  }
  return operation.run(context, parsed.data);
}
