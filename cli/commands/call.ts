import { badInput, nearest } from '@tolhuis/core/app';

import { DESK_OPERATIONS } from '@tolhuis/server/operations/index.ts';
import type { Command } from 'commander';
import { type DeskOptions, deskOptions, withCalls } from '../desk.ts';
import { parseJson } from '../orders/json.ts';
import { openSource } from '../orders/source.ts';
import { wholeText } from '../orders/text.ts';
import { languageOf, out } from '../shared.ts';

type CallOptions = DeskOptions & { readonly lang?: string };

/** The name of an operation, as it was typed. @throws OperationError 'bad-input' with the names that are near */
export function operationNamed(name: string): string {
  if (DESK_OPERATIONS.has(name)) return name;
  const near = nearest(name, DESK_OPERATIONS.keys());
  throw badInput({
    path: 'operation',
    message: `there is no operation '${name.slice(0, 80)}'.`,
    remedy: `${near.length > 0 ? `Did you mean ${near.join(', ')}? ` : ''}\`tolhuis operations\` lists all of them.`,
  });
}

/** The input: JSON on the command line, a file, `-` for standard input; none: an empty object. @throws OperationError */
async function inputOf(given: string | undefined): Promise<unknown> {
  if (given === undefined) return {};
  if (/^\s*[{[]/.test(given)) return parseJson(given);
  return parseJson(wholeText(await openSource(given)));
}

/** Adds `tolhuis call` to the program. */
export function register(program: Command): void {
  deskOptions(program.command('call'))
    .description('Any operation of the desk by name: the same input and the same answer as over HTTP and MCP')
    .argument('<operation>', 'its name, as `tolhuis operations` lists it')
    .argument('[input]', 'the input: JSON, a file that holds it, or - for standard input (default: {})')
    .option('--lang <language>', 'en or nl: the language of the texts')
    .addHelpText(
      'after',
      `
The answer is printed as JSON. \`tolhuis operations NAME\` says what the input holds. On the store of this machine you act
as nobody in particular: what needs two people (approve-order, confirm-assumption) is done on a server, each with a key of
their own.

Examples:
  tolhuis call who-am-i
  tolhuis call order-at '{"id":"PO-1","knownAt":"2026-11-20T12:00:00Z"}'
  tolhuis call decide examples/h200-to-china.json --lang nl
  tolhuis call create-party party.json
  tolhuis call webhooks --server https://desk.example`,
    )
    .action(async (operation: string, input: string | undefined, options: CallOptions) => {
      const name = operationNamed(operation);
      const language = languageOf(options.lang);
      const asked = await inputOf(input);
      await withCalls(options, async (call) => out(`${await call(name, asked, language)}\n`));
    });
}
