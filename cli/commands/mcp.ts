import { badInput } from '@tolhuis/core/app/errors';
import { deskHome, openHost } from '@tolhuis/server/host.ts';
import { VERSION } from '@tolhuis/server/main.ts';
import { serveStdio } from '@tolhuis/server/mcp/stdio.ts';
import { ROLES, type Role } from '@tolhuis/server/services/api/index.ts';
import type { Command } from 'commander';

export function register(program: Command): void {
  program
    .command('mcp')
    .description('The desk as a server of the Model Context Protocol, on standard input and output')
    .option('--data <folder>', 'folder of the desk (default: ~/.tolhuis/desk)')
    .option('--store <url>', 'postgres://… instead of a file in the folder (or TOLHUIS_STORE)')
    .option('--roles <roles>', 'what the assistant may do', 'viewer,analyst')
    .addHelpText(
      'after',
      `
Over HTTP the same tools are at /mcp of \`tolhuis serve\`, with an API key.

Examples:
  tolhuis mcp --roles viewer
  an MCP client's settings: { "mcpServers": { "tolhuis": { "command": "npx", "args": ["tolhuis", "mcp"] } } }`,
    )
    .action(async (options: { data?: string; store?: string; roles: string }) => {
      const roles = options.roles.split(',').map((text): Role => {
        const role = ROLES.find((r) => r === text.trim());
        if (role === undefined)
          throw badInput({ path: '--roles', message: `'${text}' is no role.`, remedy: `Roles: ${ROLES.join(', ')}.` });
        return role;
      });
      const store = options.store ?? process.env['TOLHUIS_STORE'];
      const hosted = await openHost({ data: options.data ?? deskHome(), ...(store !== undefined && { store }) });
      try {
        await serveStdio(hosted, roles, VERSION);
      } finally {
        await hosted.desk.close();
      }
    });
}
