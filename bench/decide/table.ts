// A table of 100,000 orders decided by the command line: time on the clock and of the processors, peak memory of all threads.
// Usage: node bench/decide/table.ts [orders] [--one-day], on its own or as the last part of speed.ts
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { orders } from './mix.ts';

const command = join(import.meta.dirname, '..', '..', 'cli/bin/tolhuis.mjs');

const HEAD =
  'id,on,to,chip,tpp,performanceDensity,kind,designedOrMarketedForDatacenters,quantity,unitPrice,currency,endUser.name,endUser.country,endUser.headquarters,endUser.ultimateParentHeadquarters,endUser.kinds,endUser.listed,endUse';

/** An order book as a CSV; `on`: all of one day, as an order book of a morning is. */
export function ordersCsv(count: number, on?: string): string {
  const rows = orders(count, 3).map((q, i) => {
    const [p] = q.parties!;
    return [
      i,
      on ?? q.on,
      q.to,
      q.item.chip ?? '',
      q.item.tpp ?? '',
      q.item.performanceDensity ?? '',
      q.item.kind ?? '',
      q.item.designedOrMarketedForDatacenters ?? '',
      q.quantity,
      q.unitValue!.amount,
      'USD',
      p!.name,
      p!.country,
      p!.headquarters,
      p!.ultimateParentHeadquarters ?? 'unknown',
      p!.kinds?.join(';') ?? '',
      p!.listed === undefined ? '' : JSON.stringify(JSON.stringify(p!.listed)).replaceAll('\\"', '""'),
      q.endUse === undefined ? '' : q.endUse.join(';') || 'none',
    ].join(',');
  });
  return `${HEAD}\n${rows.join('\n')}\n`;
}

export type Taken = { seconds: number; processorSeconds: number; megabytes: number; megabytesOut: number };

/** Packs the command anew where its sources changed since: what users run is the pack, and a stale one is not used. */
export function packCommand(): void {
  const done = spawnSync(process.execPath, [join(import.meta.dirname, '..', '..', 'tools/setup.mjs')], {
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('the command could not be packed: see above');
}

/** What deciding a table takes, its answers written to another table. Seconds; 1e6 bytes. @throws Error when the command fails */
export function decideTable(csv: string): Taken {
  const folder = mkdtempSync(join(tmpdir(), 'tolhuis-bench-'));
  try {
    const input = join(folder, 'orders.csv');
    const output = join(folder, 'answers.csv');
    const report = join(folder, 'usage.json');
    writeFileSync(input, csv);
    // The child writes its own usage, all threads together, when it exits: no other program is needed for that.
    const hook = `import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(report)},JSON.stringify(process.resourceUsage())))`;
    const began = performance.now();
    const done = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, command, 'decide', input, '--out', output],
      { encoding: 'utf8' },
    );
    const seconds = (performance.now() - began) / 1000;
    if (done.status !== 0) throw new Error(`the command failed: ${done.stderr}`);
    const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
    return {
      seconds,
      processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      megabytes: usage.maxRSS / 1024,
      megabytesOut: statSync(output).size / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bar = (ok: boolean): string => (ok ? 'meets the bar of' : 'MISSES the bar of');

/** Measures and prints. */
export function showTable(count: number, on?: string): void {
  const taken = decideTable(ordersCsv(count, on));
  console.log(
    `${count.toLocaleString('en-US')} orders, CSV     ${taken.seconds.toFixed(1).padStart(10)} s            ${bar(taken.seconds < 15)} 15 for 100,000   (processors: ${taken.processorSeconds.toFixed(1)} s)\n  peak memory           ${taken.megabytes.toFixed(0).padStart(10)} MB           ${bar(taken.megabytes < 500)} 500   (answers: ${taken.megabytesOut.toFixed(1)} MB)`,
  );
}

if (import.meta.main) {
  const count = Number(process.argv.slice(2).find((a) => /^\d+$/.test(a)) ?? 100_000);
  packCommand();
  console.log(`Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`);
  showTable(count, process.argv.includes('--one-day') ? '2026-11-21' : undefined);
}
