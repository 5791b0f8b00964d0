import { EXAMPLES } from '@tolhuis/server/describe/examples.ts';
import { toolOf } from '@tolhuis/server/mcp/tools.ts';
import { OPERATION_ACCESS } from '@tolhuis/server/operations/access.ts';
import { DESK_OPERATIONS, type DeskOperation } from '@tolhuis/server/operations/index.ts';
import type { Command } from 'commander';
import { columns, show } from '../desk.ts';
import { operationNamed } from './call.ts';

type Member = { readonly type?: unknown; readonly description?: string };

const brief = ({ name, group, effect, summary }: DeskOperation): object => ({
  name,
  group,
  effect,
  roles: OPERATION_ACCESS[name]?.roles ?? [],
  summary,
});

/** Every operation under its group, in the order of the reference. */
function listed(): string[] {
  const groups = Map.groupBy(DESK_OPERATIONS.values(), (o) => o.group);
  const width = Math.max(...[...DESK_OPERATIONS.keys()].map((name) => name.length));
  return [...groups].flatMap(([group, some]) => [
    group,
    ...some.map((o) => `  ${o.name.padEnd(width)}  ${o.effect.padEnd(6)}  ${o.summary}`),
  ]);
}

/** One operation: who may ask it, what its input holds, what may be sent. */
function told(operation: DeskOperation): string[] {
  const { name, effect, summary } = operation;
  const { inputSchema } = toolOf(operation);
  const members = Object.entries((inputSchema['properties'] ?? {}) as Record<string, Member>);
  const required = new Set(inputSchema['required'] as readonly string[] | undefined);
  const rows = members.map(([member, { description = '' }]) => [
    `  ${member}`,
    required.has(member) ? 'required' : '',
    description,
  ]);
  const input = inputSchema['oneOf'] === undefined ? (rows.length > 0 ? columns(rows) : ['  nothing']) : COMMANDS;
  return [
    `${name}: ${summary}`,
    `It ${effect}. Roles: ${OPERATION_ACCESS[name]?.roles.join(', ') ?? 'none'}.`,
    'Input:',
    ...input,
    ...(EXAMPLES[name] ?? []).map(({ title, value }) => `${title}:\n  tolhuis call ${name} '${JSON.stringify(value)}'`),
  ];
}
/** An input that is one of several commands is too much for a list of members. */
const COMMANDS = ['  one of several commands, told apart by `type`: see --json'];

/** Adds `tolhuis operations` to the program. */
export function register(program: Command): void {
  program
    .command('operations')
    .description('What a desk can do: the operations that `tolhuis call`, HTTP and MCP share')
    .argument('[operation]', 'one of them: its input, its roles, examples')
    .option('--json', 'print JSON; for one operation with the JSON Schema of its input')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis operations
  tolhuis operations create-order
  tolhuis operations screen --json`,
    )
    .action((name: string | undefined, options: { readonly json?: boolean }) => {
      if (name === undefined) return show(options, { items: [...DESK_OPERATIONS.values()].map(brief) }, listed());
      const operation = DESK_OPERATIONS.get(operationNamed(name));
      if (operation === undefined) return;
      show(options, { ...brief(operation), inputSchema: toolOf(operation).inputSchema }, told(operation));
    });
}
