import { buildIndex, type ListEntry, type ScreenIndex, type ScreenQuery, screenWithNote } from '@tolhuis/core/screen';
import { hasData, loadList, loadQueries, sayNoData } from './data.ts';
import { randomFrom } from './perturb.ts';
import { toQuery } from './quality.ts';

const MB = 1024 * 1024;

function memory(): number {
  globalThis.gc?.();
  const m = process.memoryUsage();
  return m.heapUsed + m.external;
}

/** Made-up queries: listed names with a letter changed. Words that come back are remembered, as in any batch. */
function* warmUp(list: readonly ListEntry[], count: number): Generator<ScreenQuery> {
  const random = randomFrom(11);
  for (let i = 0; i < count; i++) {
    const { name } = list[Math.floor(random() * list.length)]!;
    const at = Math.floor(random() * name.length);
    yield { name: `${name.slice(0, at)}xq${name.slice(at + 1)}` };
  }
}

/**
 * Prints the time of each query by rank and how many in a second, by the clock and by the processor time of this thread
 * (others may share the machine), and how often the bound on work was reached.
 */
function latency(title: string, index: ScreenIndex, queries: ScreenQuery[]): void {
  const times: number[] = [];
  const busy: number[] = [];
  let capped = 0;
  const heap = process.memoryUsage().heapUsed;
  const before = process.threadCpuUsage();
  const began = performance.now();
  for (const query of queries) {
    const own = process.threadCpuUsage();
    const start = performance.now();
    if (screenWithNote(index, query).note === 'work-bound-reached') capped++;
    times.push(performance.now() - start);
    const spent = process.threadCpuUsage(own);
    busy.push((spent.user + spent.system) / 1000);
  }
  const all = performance.now() - began;
  const { user, system } = process.threadCpuUsage(before);
  const grown = (process.memoryUsage().heapUsed - heap) / MB;
  times.sort((a, b) => a - b);
  busy.sort((a, b) => a - b);
  const at = (share: number, of = times): string =>
    of[Math.min(of.length - 1, Math.floor(of.length * share))]!.toFixed(3);
  console.log(
    `${title}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (of this thread's processor time p50 ${at(0.5, busy)} ms, p99 ${at(0.99, busy)} ms); ` +
      `${Math.round((queries.length / all) * 1000)} names/s by the clock, ${Math.round((queries.length / (user + system)) * 1e6)} by this thread's processor time; ` +
      `bound reached ${capped}×; heap after ${grown.toFixed(1)} MB`,
  );
}

/** The list many times over, each copy with one letter of each name changed, so that no two copies are alike. */
function* multiplied(list: readonly ListEntry[], count: number): Generator<ListEntry> {
  const random = randomFrom(3);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const change = (name: string): string => {
    const at = Math.floor(random() * name.length);
    return name.slice(0, at) + letters[Math.floor(random() * 26)] + name.slice(at + 1);
  };
  for (let i = 0; i < count; i++) {
    const entry = list[i % list.length]!;
    if (i < list.length) yield entry;
    else {
      yield {
        ...entry,
        id: `${entry.id}-${Math.floor(i / list.length)}`,
        name: change(entry.name),
        aliases: entry.aliases.map((alias) => ({ ...alias, name: change(alias.name) })),
      };
    }
  }
}

if (import.meta.main) {
  if (!hasData()) sayNoData();
  else {
    const list = loadList();
    const queries = loadQueries().map(toQuery);
    const before = memory();
    for (let round = 0; round < 3; round++) {
      const before = process.threadCpuUsage();
      const start = performance.now();
      buildIndex(list);
      const took = Math.round(performance.now() - start);
      const { user, system } = process.threadCpuUsage(before);
      console.log(
        `index of ${list.length} parties built in ${took} ms (${Math.round((user + system) / 1000)} ms of this thread)`,
      );
    }
    const index = buildIndex(list);
    console.log(`index: ${((memory() - before) / MB).toFixed(0)} MB (exact with --expose-gc)`);
    for (const query of queries.slice(0, 300)) screenWithNote(index, query);
    latency('real list, after 300 names', index, queries);
    for (const query of warmUp(list, 5000)) screenWithNote(index, query);
    latency('real list, after 8,000 names', index, queries);
    const words = randomFrom(5);
    const stream = Array.from(warmUp(list, 30_000), ({ name }) => ({
      name: name
        .split(' ')
        .filter(() => words() < 0.85)
        .join(' '),
    }));
    latency('30,000 names made from the list', index, stream);
    if (process.argv.includes('--million')) {
      const start = performance.now();
      const big = buildIndex(multiplied(list, 1_000_000));
      console.log(`index of 1,000,000 parties built in ${Math.round((performance.now() - start) / 1000)} s`);
      console.log(
        `memory: ${(memory() / MB).toFixed(0)} MB, resident ${(process.memoryUsage().rss / MB).toFixed(0)} MB`,
      );
      for (const query of warmUp(list, 300)) screenWithNote(big, query);
      latency('one million', big, queries.slice(0, 1500));
    }
  }
}
