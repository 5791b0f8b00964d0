import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '@tolhuis/core/contract';
import { exampleBooks } from './example-books.ts';
import { type HostOptions, openHost } from './host.ts';
import { createApp } from './http/app.ts';
import { hostOf, isLoopback } from './http/caller.ts';
import type { DoorOptions } from './http/exchange.ts';
import { type Listening, listen } from './http/listen.ts';
import { type Logger, standardErrorLog } from './http/log.ts';
import { Metrics, type MetricsState } from './http/metrics.ts';
import { OidcClient, type OidcOptions } from './http/oidc.ts';
import type { Spread } from './http/spread.ts';
import type { Desk, Principal, Role } from './services/api/index.ts';

export const VERSION = '0.1.0';

export type ServeOptions = HostOptions & {
  readonly port: number;
  readonly host: string;
  /** Roles of whoever asks on this machine without signing in, where `host` and `publicUrl` are loopback addresses. Default: none. */
  readonly localRoles?: readonly Role[];
  readonly publicUrl?: string;
  /** Proxies of one's own, as addresses or networks. */
  readonly trustedProxies?: readonly string[];
  readonly corsOrigins?: readonly string[];
  readonly requestsPerMinute?: number;
  readonly oidc?: OidcOptions;
  /** Orders for an empty desk, to look around in; a made-up licence comes with them. */
  readonly exampleOrders?: readonly { id?: string; reference: string; question: Question }[];
  readonly log?: Logger;
  /** Told the one-time password of the first administrator, once. */
  readonly onFirstStart?: (login: string, password: string) => void;
  /** Processes that answer requests; default 1. More than one share the port (server/workers). */
  readonly workers?: number;
  /** For one of several processes: what the others do for it. */
  readonly beside?: Beside;
};

/** What one of several processes over one desk leaves to the others. */
export type Beside = {
  /** Where this one counts, and what all of them counted. */
  readonly metrics: Metrics;
  readonly allMetrics: () => Promise<readonly MetricsState[]>;
  /** Lets connections go that are more than its share. */
  readonly spread: Spread;
  /** Whether this one runs the jobs. */
  readonly jobs: boolean;
};

export type Serving = {
  readonly url: string;
  readonly port: number;
  /** True where the web application is served too. */
  readonly web: boolean;
  readonly close: () => Promise<void>;
};

const WEB_ROOT = join(import.meta.dirname, '..', 'web', 'dist');

/** First start and examples: once for a desk, before anybody is answered. */
export async function makeReady(desk: Desk, { onFirstStart, exampleOrders }: ServeOptions): Promise<void> {
  const first = await desk.people.firstStart();
  if (first !== null) onFirstStart?.(first.login, first.password);
  if (!exampleOrders?.length) return;
  const there = await desk.orders.search(LOADER, { limit: 1 });
  if (there.items.length > 0) return;
  await desk.orders.importMany(LOADER, exampleOrders);
  for (const command of exampleBooks(new Date())) await desk.ledger.apply({ ...LOADER, roles: ['officer'] }, command);
}

/** Opens a desk and serves it over HTTP. @throws OperationError where the store cannot be opened; Error where the port cannot */
export async function serve(options: ServeOptions): Promise<Serving> {
  if ((options.workers ?? 1) > 1) return (await import('./workers/primary.ts')).serveWorkers(options);
  const { beside } = options;
  const { desk, screening } = await openHost({
    ...options,
    checkpoints: beside?.jobs === false ? 'elsewhere' : 'aside',
  });
  const log = options.log ?? standardErrorLog();
  const metrics = beside?.metrics ?? new Metrics();
  let stopping = false;
  const loopback = isLoopback(options.host);
  // Behind a proxy every request ends on this machine, whoever sent it: then nobody is let in for being here.
  const reachedFromHere =
    loopback && (options.publicUrl === undefined || isLoopback(hostOf(new URL(options.publicUrl).host)));
  const door: DoorOptions = {
    version: VERSION,
    localRoles: reachedFromHere ? (options.localRoles ?? []) : null,
    requestsPerMinute: options.requestsPerMinute ?? 60_000,
    signInsPerMinute: 30,
    webRoot: WEB_ROOT,
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    ...(options.trustedProxies !== undefined && { trustedProxies: options.trustedProxies }),
    ...(options.corsOrigins !== undefined && { corsOrigins: options.corsOrigins }),
  };
  let listening: Listening;
  let stopJobs: () => Promise<void>;
  try {
    if (beside === undefined) await makeReady(desk, options);
    const app = createApp({
      desk,
      screening,
      log,
      metrics,
      now: () => new Date(),
      stopping: () => stopping,
      ...(beside && { allMetrics: beside.allMetrics }),
      options: door,
      ...(options.oidc && { oidc: new OidcClient(options.oidc, desk.store) }),
    });
    listening = await listen(app, { port: options.port, host: options.host, ...(beside && { spread: beside.spread }) });
    stopJobs = beside?.jobs === false ? async () => undefined : await desk.jobs.start();
  } catch (thrown) {
    metrics.close();
    await desk.close();
    throw thrown;
  }
  log({
    level: 'info',
    event: 'listening',
    detail: `${loopback ? 'this machine' : 'the network'}, port ${listening.port}`,
  });
  return {
    url: listening.url,
    port: listening.port,
    web: existsSync(join(WEB_ROOT, 'index.html')),
    close: async () => {
      if (stopping) return;
      stopping = true;
      log({ level: 'info', event: 'stopping' });
      await listening.close();
      await stopJobs();
      metrics.close();
      await desk.close();
      log({ level: 'info', event: 'stopped' });
    },
  };
}

/** Who loads the examples: an analyst on this machine, so that somebody else must approve them. */
const LOADER: Principal = { id: 'local', roles: ['analyst'], via: 'local' };

/** Ends the process in order on SIGTERM and SIGINT; a second signal ends it at once. */
export function closeOnSignals(serving: Serving): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      process.once('SIGTERM', () => process.exit(1));
      process.once('SIGINT', () => process.exit(1));
      serving.close().then(resolve, reject);
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}
