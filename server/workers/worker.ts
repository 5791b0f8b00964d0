import { Metrics, type MetricsState } from '../http/metrics.ts';
import { Spread } from '../http/spread.ts';
import { type Beside, type Serving, serve } from '../main.ts';
import { engineGivesWay } from './engine-threads.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// One of the processes that answer for a desk; started by primary.ts, which it talks to by messages.

engineGivesWay();

const send = (message: FromWorker): void => {
  if (process.connected) process.send?.(message);
};

const metrics = new Metrics();
/** How often the first process is told how many connections ask. */
const SPREAD_MS = 1000;
const spread = new Spread();
const asked = new Map<number, (states: readonly MetricsState[]) => void>();
let asks = 0;
const allMetrics: Beside['allMetrics'] = () =>
  new Promise((resolve) => {
    asked.set(asks, resolve);
    send({ kind: 'want-metrics', ask: asks++ });
  });

let serving: Promise<Serving> | undefined;
let ending = false;
/** Answers what is under way, then ends the process. */
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  // Where it could not start, that was told already, and there is nothing to close.
  await serving?.then(
    (running) => running.close(),
    () => undefined,
  );
  process.exit(0);
}

async function start({ options, jobs, tellsLog }: ToWorker & { kind: 'start' }): Promise<void> {
  serving = serve({
    ...options,
    beside: { metrics, allMetrics, spread, jobs },
    ...(tellsLog && { log: (line) => send({ kind: 'log', line }) }),
  });
  try {
    const { url, port, web } = await serving;
    send({ kind: 'listening', url, port, web });
    setInterval(() => send({ kind: 'asked-by', connections: spread.count() }), SPREAD_MS).unref();
  } catch (thrown) {
    const code =
      thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    send({ kind: 'failed', what, ...(code !== undefined && { code }) });
    process.exitCode = 1;
    process.disconnect?.();
  }
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'start') void start(message);
  else if (message.kind === 'tell-metrics') send({ kind: 'my-metrics', ask: message.ask, state: metrics.state() });
  else if (message.kind === 'metrics') {
    asked.get(message.ask)?.(message.states);
    asked.delete(message.ask);
  } else if (message.kind === 'let-go') spread.letGo(message.connections);
  else void end();
});

// Ctrl-C reaches every process of a terminal: the first one says when to stop. A service manager's SIGTERM is for each.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void end());
process.on('disconnect', () => {
  // The first process is gone: nobody stops this one any more.
  void end();
});
