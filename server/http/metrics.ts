import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Upper bounds in seconds: fine around the promise of 25 ms. */
export const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

/** Requests of a route: how many in all, their seconds, and how many in each of the bounds (the rest were slower). */
export type Series = { readonly count: number; readonly sum: number; readonly buckets: readonly number[] };
type Counting = { count: number; sum: number; readonly buckets: number[] };

/** What one process has counted, as plain data: several processes' are added up (metrics-text.ts). */
export type MetricsState = {
  /** By 'route method status'. */
  readonly requests: readonly (readonly [string, number])[];
  /** By route. */
  readonly times: readonly (readonly [string, Series])[];
  readonly outcomes: readonly (readonly [string, number])[];
  readonly inFlight: number;
  readonly residentBytes: number;
  readonly heapBytes: number;
  readonly cpuSeconds: number;
  readonly loopDelaySeconds: number;
};

/**
 * Counters and times of one process. Keys are route patterns, methods, status codes and outcomes: a closed set, so that no
 * caller can make the number of series grow.
 */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Counting>();
  readonly #outcomes = new Map<string, number>();
  readonly #loop = monitorEventLoopDelay({ resolution: 20 });
  inFlight = 0;

  constructor() {
    this.#loop.enable();
  }

  close(): void {
    this.#loop.disable();
  }

  request(route: string, method: string, status: number, seconds: number): void {
    const key = `${route} ${method} ${status}`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    let series = this.#times.get(route);
    if (series === undefined) {
      series = { count: 0, sum: 0, buckets: BOUNDS.map(() => 0) };
      this.#times.set(route, series);
    }
    series.count++;
    series.sum += seconds;
    for (let i = 0; i < BOUNDS.length; i++)
      if (seconds <= BOUNDS[i]!) {
        series.buckets[i] = series.buckets[i]! + 1;
        break;
      }
  }

  determination(outcome: string): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  /** As it is now. The delay of the event loop counts from one call to the next. */
  state(): MetricsState {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const loopDelaySeconds = this.#loop.percentile(99) / 1e9;
    this.#loop.reset();
    return {
      requests: [...this.#requests],
      times: [...this.#times].map(([route, { count, sum, buckets }]) => [route, { count, sum, buckets: [...buckets] }]),
      outcomes: [...this.#outcomes],
      inFlight: this.inFlight,
      residentBytes: rss,
      heapBytes: heapUsed,
      cpuSeconds: (user + system) / 1e6,
      loopDelaySeconds: Number.isFinite(loopDelaySeconds) ? loopDelaySeconds : 0,
    };
  }
}
