import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { mcpServer } from '../mcp/server.ts';
import { MAX_BODY, needJson, parseJson, readBody } from './body.ts';
import type { Door } from './door.ts';
import { deskContext, type Reply } from './exchange.ts';

/**
 * The MCP server over HTTP (Streamable HTTP transport, without sessions: each request stands alone, so any process may
 * answer it). Credentials, roles, limits and log are those of every other route.
 */
export function mcpRoute(door: Door): void {
  door.route('POST /mcp', async (exchange): Promise<Reply> => {
    const { caller, header, localRoles, ports } = exchange;
    if (caller === null) throw new Error('the MCP route was reached without a caller');
    const text = await readBody(exchange, 8 * MAX_BODY);
    needJson(header('content-type'));
    const parsedBody = parseJson(text);
    const { who } = caller;
    const server = mcpServer({
      context: () => deskContext(exchange, who),
      roles: who.via === 'local' && localRoles?.length === 0 ? null : who.roles,
      onLoopback: localRoles !== null,
      version: ports.options.version,
    });
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      const request = new Request('http://localhost/mcp', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: header('accept') ?? '',
          ...(header('mcp-protocol-version') && { 'mcp-protocol-version': header('mcp-protocol-version') ?? '' }),
        },
        body: text,
      });
      const response = await transport.handleRequest(request, { parsedBody });
      const body = await response.text();
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? 'application/json',
        body: body === '' ? null : body,
      };
    } finally {
      await server.close();
    }
  });
}
