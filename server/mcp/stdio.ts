import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { HostedDesk } from '../host.ts';
import type { Role } from '../services/api/index.ts';
import { legalDay } from '../services/legal-day.ts';
import { eachKeyOnce } from './each-key-once.ts';
import { mcpServer } from './server.ts';

/**
 * Serves the Model Context Protocol on standard input and output, until the other side closes it. Whoever can start this
 * program can read the store's file: the caller is 'local' with the roles given. Nothing else is written to standard output.
 */
export async function serveStdio(
  { desk, screening }: HostedDesk,
  roles: readonly Role[],
  version: string,
  { input, output }: { input: Readable; output: Writable } = { input: process.stdin, output: process.stdout },
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
  const checked = input.pipe(eachKeyOnce(output, LONGEST_LINE));
  const transport = new StdioServerTransport(checked, output);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const allAnswered = answered(transport);
  checked.once('end', () => void allAnswered().then(() => server.close()));
  await server.connect(transport);
  await closed;
}

/** The transport's own limit: it refuses what is longer. */
const LONGEST_LINE = 10 * 2 ** 20;
/** A request that was cancelled has no answer: nobody waits for it longer than this. */
const GRACE_MS = 10_000;

/**
 * Counts requests and answers on their way through a transport. Who asks and closes its end at once still gets the answers:
 * what came of a request that stored something would be lost otherwise.
 * @returns resolves once every request that came has been answered
 */
function answered(transport: StdioServerTransport): () => Promise<void> {
  let open = 0;
  let told = (): void => undefined;
  const send = transport.send.bind(transport);
  transport.send = async (message) => {
    await send(message);
    if ('id' in message && !('method' in message) && --open === 0) told();
  };
  const start = transport.start.bind(transport);
  transport.start = async () => {
    const { onmessage } = transport;
    transport.onmessage = (message) => {
      if ('id' in message && 'method' in message) open++;
      onmessage?.(message);
    };
    await start();
  };
  return async () => {
    if (open === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      told = resolve;
      timer = setTimeout(resolve, GRACE_MS);
    });
    clearTimeout(timer);
  };
}
