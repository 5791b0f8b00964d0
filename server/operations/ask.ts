import { checkShape, type DeskContext, type DeskOperation } from './operation.ts';

/** Checks the input and runs the operation: the one way in for every door. @throws OperationError */
export async function ask(operation: DeskOperation, context: DeskContext, input: unknown): Promise<unknown> {
  if (operation.checksItself) return operation.run(context, input);
  return operation.run(context, checkShape(operation.input, input));
}
