import { createServer } from 'node:net';
import { openHost } from '../host.ts';
import { standardErrorLog } from '../http/log.ts';
import { makeReady, type ServeOptions, type Serving } from '../main.ts';
import { Crew } from './crew.ts';

/**
 * Serves a desk with several processes on one port: each listens itself and the kernel shares out the connections
 * (SO_REUSEPORT). This process replaces a worker that dies, and answers nothing itself. What a worker had not acknowledged when it died was not done.
 * @throws OperationError where the store cannot be opened; Error where the port is taken or a worker cannot start
 */
export async function serveWorkers(options: ServeOptions): Promise<Serving> {
  const { workers = 2, log: given, onFirstStart: _, exampleOrders: __, beside: ___, ...rest } = options;
  const log = given ?? standardErrorLog();
  await refuseTaken(options.port, options.host);
  const { desk } = await openHost(options);
  await makeReady(desk, options).finally(() => desk.close());
  const crew = new Crew(rest, workers, log, given !== undefined);
  try {
    // The first one finds the port where any will do; the others join it.
    const { url, port, web } = await crew.start(0, options.port);
    await Promise.all(Array.from({ length: workers - 1 }, (_, i) => crew.start(i + 1, port)));
    return { url, port, web, close: () => crew.close() };
  } catch (thrown) {
    await crew.close();
    throw thrown;
  }
}

/** A port that is shared on purpose is shared with whoever asks, another desk of the same user too: that is refused here. */
function refuseTaken(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
