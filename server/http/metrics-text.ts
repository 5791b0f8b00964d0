import { BOUNDS, type MetricsState } from './metrics.ts';

/** A gauge that is looked up at the moment of asking: age of the lists, rulebook version. */
export type Fact = {
  readonly name: string;
  readonly help: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
};

const escaped = (value: string): string => value.replace(/["\\\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`));
const labels = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');

/** Sums by key over processes. */
function summed<T>(
  states: readonly MetricsState[],
  of: (s: MetricsState) => readonly (readonly [string, T])[],
  add: (a: T, b: T) => T,
) {
  const sums = new Map<string, T>();
  for (const state of states)
    for (const [key, value] of of(state)) {
      const before = sums.get(key);
      sums.set(key, before === undefined ? value : add(before, value));
    }
  return sums;
}
const total = (states: readonly MetricsState[], of: (s: MetricsState) => number): number =>
  states.reduce((n, s) => n + of(s), 0);

/** What the processes of a desk counted, together, in the text format of Prometheus (exposition format 0.0.4). */
export function metricsText(states: readonly MetricsState[], facts: readonly Fact[]): string {
  const out: string[] = [];
  const head = (name: string, type: string, help: string): void => {
    out.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
  };
  const gauge = (name: string, help: string, value: number, type = 'gauge'): void => {
    head(name, type, help);
    out.push(`${name} ${value}`);
  };
  head('tolhuis_http_requests_total', 'counter', 'Requests answered.');
  for (const [key, n] of summed(
    states,
    (s) => s.requests,
    (a, b) => a + b,
  )) {
    const [route = '', method = '', status = ''] = key.split(' ');
    out.push(`tolhuis_http_requests_total{${labels({ route, method, status })}} ${n}`);
  }
  head('tolhuis_http_request_duration_seconds', 'histogram', 'Time from the request to the answer.');
  const times = summed(
    states,
    (s) => s.times,
    (a, b) => ({
      count: a.count + b.count,
      sum: a.sum + b.sum,
      buckets: a.buckets.map((n, i) => n + (b.buckets[i] ?? 0)),
    }),
  );
  for (const [route, s] of times) {
    const at = labels({ route });
    let n = 0;
    for (const [i, bound] of BOUNDS.entries()) {
      n += s.buckets[i] ?? 0;
      out.push(`tolhuis_http_request_duration_seconds_bucket{${at},le="${bound}"} ${n}`);
    }
    out.push(
      `tolhuis_http_request_duration_seconds_bucket{${at},le="+Inf"} ${s.count}`,
      `tolhuis_http_request_duration_seconds_sum{${at}} ${s.sum}`,
      `tolhuis_http_request_duration_seconds_count{${at}} ${s.count}`,
    );
  }
  head('tolhuis_determinations_total', 'counter', 'Determinations made, by outcome.');
  for (const [outcome, n] of summed(
    states,
    (s) => s.outcomes,
    (a, b) => a + b,
  ))
    out.push(`tolhuis_determinations_total{${labels({ outcome })}} ${n}`);
  gauge(
    'tolhuis_http_requests_in_flight',
    'Requests being answered.',
    total(states, (s) => s.inFlight),
  );
  gauge('tolhuis_processes', 'Processes that answer requests.', states.length);
  gauge(
    'process_resident_memory_bytes',
    'Resident memory.',
    total(states, (s) => s.residentBytes),
  );
  gauge(
    'nodejs_heap_used_bytes',
    'Heap in use.',
    total(states, (s) => s.heapBytes),
  );
  gauge(
    'process_cpu_seconds_total',
    'Processor time.',
    total(states, (s) => s.cpuSeconds),
    'counter',
  );
  gauge(
    'nodejs_eventloop_delay_p99_seconds',
    'How late the event loop was, 99th percentile since the last read; the worst of the processes.',
    Math.max(0, ...states.map((s) => s.loopDelaySeconds)),
  );
  for (const fact of facts) {
    head(fact.name, 'gauge', fact.help);
    out.push(`${fact.name}${fact.labels ? `{${labels(fact.labels)}}` : ''} ${fact.value}`);
  }
  return `${out.join('\n')}\n`;
}
