import type { z } from 'zod';
import type { Rulebook } from '../law/rulebook.ts';
import type { Language } from '../law/text.ts';
import { badInput } from './errors.ts';
import { issuesOf } from './validate.ts';

/** What an operation may use: the rulebook as a value, the language of its texts. Ports for more are added by the door. */
export type Context = { readonly rulebook: Rulebook; readonly language?: Language };

/** One thing that the product can do: HTTP route, OpenAPI, command, MCP tool and docs all follow from it. */
export type Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  readonly name: string;
  readonly summary: string;
  readonly input: In;
  readonly output: Out;
  readonly run: (context: Context, input: z.output<In>) => z.output<Out> | Promise<z.output<Out>>;
};

export const operation = <In extends z.ZodType, Out extends z.ZodType>(o: Operation<In, Out>): Operation<In, Out> => o;

/**
 * Checks the input and runs the operation: the one way in for every door.
 * @throws OperationError
 */
export async function perform<In extends z.ZodType, Out extends z.ZodType>(
  o: Operation<In, Out>,
  context: Context,
  input: unknown,
): Promise<z.output<Out>> {
  const parsed = o.input.safeParse(input);
  if (!parsed.success) {
    const [first, ...rest] = issuesOf(parsed.error, o.input);
    throw badInput(first ?? { path: '', message: 'not understood.' }, ...rest);
  }
  return o.run(context, parsed.data);
}
