import type { LogLine } from '../http/log.ts';
import type { MetricsState } from '../http/metrics.ts';
import type { ServeOptions } from '../main.ts';

/** What a worker needs to serve: plain data, handed over by message, so that no secret stands in an environment. */
export type WorkerOptions = Omit<ServeOptions, 'log' | 'onFirstStart' | 'exampleOrders' | 'workers' | 'beside'>;

/** From the first process to a worker. */
export type ToWorker =
  | {
      readonly kind: 'start';
      readonly options: WorkerOptions;
      /** Whether it runs the jobs; whether its log goes through the first process. */
      readonly jobs: boolean;
      readonly tellsLog: boolean;
    }
  | { readonly kind: 'tell-metrics'; readonly ask: number }
  | { readonly kind: 'metrics'; readonly ask: number; readonly states: readonly MetricsState[] }
  /** It has so many connections more than its share. */
  | { readonly kind: 'let-go'; readonly connections: number }
  | { readonly kind: 'stop' };

/** From a worker to the first process. */
export type FromWorker =
  | { readonly kind: 'listening'; readonly url: string; readonly port: number; readonly web: boolean }
  | { readonly kind: 'failed'; readonly what: string; readonly code?: string }
  | { readonly kind: 'want-metrics'; readonly ask: number }
  | { readonly kind: 'my-metrics'; readonly ask: number; readonly state: MetricsState }
  /** Connections that asked it something in the last second. */
  | { readonly kind: 'asked-by'; readonly connections: number }
  | { readonly kind: 'log'; readonly line: LogLine };
