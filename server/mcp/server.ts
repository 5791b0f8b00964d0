import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { OperationError, showIssue } from '@tolhuis/core/app';
import { admits, OPERATION_ACCESS } from '../operations/access.ts';
import { ask } from '../operations/ask.ts';
import { Answer, answerText, DESK_OPERATIONS, type DeskContext, type DeskOperation } from '../operations/index.ts';
import type { Role } from '../services/api/index.ts';
import { type Tool, toolOf } from './tools.ts';

export type McpOptions = {
  /** What an operation gets, made anew for each call: the day goes on. */
  readonly context: () => DeskContext;
  /** Roles that count for access.ts; null: somebody on this machine who has not signed in. */
  readonly roles: readonly Role[] | null;
  readonly onLoopback: boolean;
  readonly version: string;
};

const INSTRUCTIONS = `Tolhuis answers whether an AI chip may go to a country and a party on a day under US export control (EAR), with the paragraphs that decide.
Ask 'decide' with every fact that is known and nothing else: a fact that is left out is answered as not known, with what must be asked next in 'missing'. Never fill in a fact to get an answer. 'hold' and 'not-determined' are answers: pass them on to a person. Cite 'reasons' when you tell the outcome. Not legal advice.`;

/** The operations that a caller may use, as tools of the Model Context Protocol. */
export function mcpServer({ context, roles, onLoopback, version }: McpOptions): Server {
  const allowed = (operation: DeskOperation): boolean =>
    operation.httpOnly !== true && admits(OPERATION_ACCESS[operation.name], roles, onLoopback);
  const server = new Server({ name: 'tolhuis', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  server.setRequestHandler(ListToolsRequestSchema, (): { tools: Tool[] } => ({
    tools: [...DESK_OPERATIONS.values()].filter(allowed).map(toolOf),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    const operation = DESK_OPERATIONS.get(params.name);
    if (operation === undefined || !allowed(operation))
      return refused(`There is no tool '${params.name.slice(0, 80)}' for you.`);
    try {
      const answer = await ask(operation, context(), params.arguments ?? {});
      const [body, notes] = answer instanceof Answer ? [answer.body, answer.headers] : [answer, {}];
      const text = answerText(body);
      return {
        content: [{ type: 'text', text }],
        structuredContent: JSON.parse(text) as Record<string, unknown>,
        ...(Object.keys(notes).length > 0 && { _meta: { ...notes } }),
      };
    } catch (thrown) {
      if (!(thrown instanceof OperationError)) throw thrown;
      const { error } = thrown;
      return refused(
        error.code === 'bad-input' ? error.issues.map(showIssue).join('\n') : `${error.what} ${error.remedy}`,
      );
    }
  });
  return server;
}

/** A refusal that the model reads and can act on. */
const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });
