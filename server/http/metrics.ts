import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Upper bounds in seconds: fine around the promise of 25 ms. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

type Series = { count: number; sum: number; buckets: number[] };
const escaped = (value: string): string => value.replace(/["\\\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`));
const labels = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');

/**
 * Counters and times in the text format of Prometheus (exposition format 0.0.4). Labels are route patterns, methods,
 * status codes and outcomes: a closed set, so that no caller can make the number of series grow.
 */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Series>();
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
    const key = labels({ route, method, status: String(status) });
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    const at = labels({ route });
    let series = this.#times.get(at);
    if (series === undefined) {
      series = { count: 0, sum: 0, buckets: BOUNDS.map(() => 0) };
      this.#times.set(at, series);
    }
    series.count++;
    series.sum += seconds;
    for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) series.buckets[i] = (series.buckets[i] ?? 0) + 1;
  }

  determination(outcome: string): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  /** `facts`: gauges that are looked up at this moment (age of the lists, rulebook version). */
  text(
    facts: readonly { name: string; help: string; labels?: Readonly<Record<string, string>>; value: number }[],
  ): string {
    const out: string[] = [];
    const head = (name: string, type: string, help: string): void => {
      out.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
    };
    head('tolhuis_http_requests_total', 'counter', 'Requests answered.');
    for (const [key, n] of this.#requests) out.push(`tolhuis_http_requests_total{${key}} ${n}`);
    head('tolhuis_http_request_duration_seconds', 'histogram', 'Time from the request to the answer.');
    for (const [at, s] of this.#times) {
      for (const [i, bound] of BOUNDS.entries())
        out.push(`tolhuis_http_request_duration_seconds_bucket{${at},le="${bound}"} ${s.buckets[i] ?? 0}`);
      out.push(
        `tolhuis_http_request_duration_seconds_bucket{${at},le="+Inf"} ${s.count}`,
        `tolhuis_http_request_duration_seconds_sum{${at}} ${s.sum}`,
        `tolhuis_http_request_duration_seconds_count{${at}} ${s.count}`,
      );
    }
    head('tolhuis_determinations_total', 'counter', 'Determinations made, by outcome.');
    for (const [outcome, n] of this.#outcomes) out.push(`tolhuis_determinations_total{${labels({ outcome })}} ${n}`);
    head('tolhuis_http_requests_in_flight', 'gauge', 'Requests being answered.');
    out.push(`tolhuis_http_requests_in_flight ${this.inFlight}`);
    const memory = process.memoryUsage();
    head('process_resident_memory_bytes', 'gauge', 'Resident memory.');
    out.push(`process_resident_memory_bytes ${memory.rss}`);
    head('nodejs_heap_used_bytes', 'gauge', 'Heap in use.');
    out.push(`nodejs_heap_used_bytes ${memory.heapUsed}`);
    const cpu = process.cpuUsage();
    head('process_cpu_seconds_total', 'counter', 'Processor time.');
    out.push(`process_cpu_seconds_total ${(cpu.user + cpu.system) / 1e6}`);
    head(
      'nodejs_eventloop_delay_p99_seconds',
      'gauge',
      'How late the event loop was, 99th percentile since the last read.',
    );
    out.push(`nodejs_eventloop_delay_p99_seconds ${this.#loop.percentile(99) / 1e9}`);
    this.#loop.reset();
    for (const fact of facts) {
      head(fact.name, 'gauge', fact.help);
      out.push(`${fact.name}${fact.labels ? `{${labels(fact.labels)}}` : ''} ${fact.value}`);
    }
    return `${out.join('\n')}\n`;
  }
}
