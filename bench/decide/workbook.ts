// Orders as a workbook: how long reading and answering takes, and how much memory, for 10,000 orders and for ten times as many.
// Usage: node bench/decide/workbook.ts [orders]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Question } from '@tolhuis/core/contract';
import { writeXlsx } from '@tolhuis/server/workbook/write.ts';
import { orders } from './mix.ts';

const most = Number(process.argv[2] ?? 100_000);
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tolhuis-bench-'));

const COLUMNS = [
  'id',
  'on',
  'from',
  'to',
  'chip',
  'kind',
  'tpp',
  'performanceDensity',
  'quantity',
  'unitPrice',
  'currency',
];
const PARTY = ['endUser.country', 'endUser.headquarters', 'endUser.ultimateParentHeadquarters', 'endUser.listed'];

async function* rows(questions: readonly Question[]): AsyncGenerator<(string | number | undefined)[]> {
  for (const [i, { on, from, to, item, quantity, unitValue, parties }] of questions.entries()) {
    const { country, headquarters, ultimateParentHeadquarters } = parties?.[0] ?? {};
    yield [
      `o-${i}`,
      on,
      from,
      to,
      ...[item.chip, item.kind, item.tpp, item.performanceDensity],
      quantity,
      unitValue?.amount,
      unitValue?.currency,
      country,
      headquarters ?? undefined,
      ultimateParentHeadquarters ?? undefined,
      'none',
    ];
  }
}

// The child tells its own peak when it ends: the memory of a process that has ended cannot be asked for.
const told = join(folder, 'usage.mjs');
writeFileSync(
  told,
  `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(${JSON.stringify(join(folder, 'usage.json'))}, JSON.stringify({ mb: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});`,
);

try {
  for (const count of [most / 10, most]) {
    const input = join(folder, 'orders.xlsx');
    await writeXlsx(input, [...COLUMNS, ...PARTY], rows(orders(count)));
    for (const ending of ['xlsx', 'csv']) {
      const output = join(folder, `answers.${ending}`);
      const started = performance.now();
      const done = spawnSync(
        process.execPath,
        ['--import', told, join(root, 'cli/bin/tolhuis.mjs'), 'decide', input, '--out', output],
        { encoding: 'utf8' },
      );
      if (done.status !== 0) throw new Error(done.stderr);
      const seconds = (performance.now() - started) / 1000;
      const { mb, cpu } = JSON.parse(readFileSync(join(folder, 'usage.json'), 'utf8')) as { mb: number; cpu: number };
      console.log(
        `${count} orders, xlsx to ${ending}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${mb.toFixed(0)} MB at most, ${(statSync(output).size / 1e6).toFixed(1)} MB written`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
