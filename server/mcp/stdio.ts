import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { HostedDesk } from '../host.ts';
import { legalDay } from '../http/exchange.ts';
import type { Role } from '../services/api/index.ts';
import { mcpServer } from './server.ts';

/**
 * Serves the Model Context Protocol on standard input and output, until the other side closes it. Whoever can start this
 * program can read the store's file: the caller is 'local' with the roles given. Nothing else is written to standard output.
 */
export async function serveStdio(
  { desk, screening }: HostedDesk,
  roles: readonly Role[],
  version: string,
): Promise<void> {
  const server = mcpServer({
    context: () => ({
      desk,
      who: { id: 'local', roles, via: 'local' },
      language: 'en',
      today: legalDay(new Date()),
      screening,
    }),
    roles,
    onLoopback: true,
    version,
  });
  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  process.stdin.once('end', () => void server.close());
  await server.connect(transport);
  await closed;
}
