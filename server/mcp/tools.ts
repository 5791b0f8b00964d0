import { z } from 'zod';
import { described, type JsonSchema, OWNED } from '../describe/apply.ts';
import { EXAMPLES } from '../describe/examples.ts';
import type { DeskOperation } from '../operations/index.ts';

/** A tool as the protocol lists it. */
export type Tool = {
  name: string;
  title: string;
  description: string;
  inputSchema: { type: 'object'; [member: string]: unknown };
  annotations: { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean };
};

/** Operations that undo or delete something, or let goods go. */
const DESTRUCTIVE: readonly string[] = [
  'decide-hit',
  'cancel-order',
  'release-order',
  'ship-order',
  'confirm-assumption',
  'erase-party',
  'revoke-key',
  'remove-webhook',
  'run-retention',
  'update-user',
  'reset-password',
];
const made = new Map<string, Tool>();

/** An operation as a tool: its schema is the operation's own. */
export function toolOf(operation: DeskOperation): Tool {
  let tool = made.get(operation.name);
  if (tool === undefined) {
    const { $schema: _, ...schema }: JsonSchema = z.toJSONSchema(operation.input, { io: 'input', ...OWNED });
    const examples = EXAMPLES[operation.name]?.map(({ value }) => value);
    const reads = operation.effect === 'reads' || operation.name === 'decide' || operation.name === 'decide-many';
    tool = {
      name: operation.name,
      title: operation.name.replaceAll('-', ' '),
      description: operation.summary,
      // A choice between objects (the ledger's commands) is an object too; the protocol wants it said.
      inputSchema: { ...described(schema, operation.name), type: 'object', ...(examples && { examples }) },
      annotations: {
        readOnlyHint: reads,
        destructiveHint: DESTRUCTIVE.includes(operation.name),
        idempotentHint: reads,
        openWorldHint: false,
      },
    };
    made.set(operation.name, tool);
  }
  return tool;
}
