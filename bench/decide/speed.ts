// Speed of deciding, as figures with the command that shows them. Usage: node bench/decide/speed.ts [--no-csv]
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { checkQuestion } from '@tolhuis/core/app';
import type { Question } from '@tolhuis/core/contract';
import { brief, decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { order } from '../serve/questions.ts';
import { mix, orders } from './mix.ts';
import { compareEngines } from './rivals.ts';
import { packCommand, showTable } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const command = join(root, 'cli/bin/tolhuis.mjs');
const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const bar = (ok: boolean): string => (ok ? 'meets the bar of' : 'MISSES the bar of');

/** Best of the rounds after a warm-up, in questions a second on one core. */
function perSecond(questions: readonly Question[], answer: (q: Question) => unknown, rounds: number): number {
  for (const q of questions) answer(q);
  let best = 0;
  for (let i = 0; i < rounds; i++) {
    // Processor time, not the clock on the wall: others may be using the machine.
    const at = process.cpuUsage();
    for (const q of questions) answer(q);
    const { user, system } = process.cpuUsage(at);
    best = Math.max(best, questions.length / ((user + system) / 1e6));
  }
  return best;
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'cpu'}, ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; rulebook ${RULEBOOK.hash.slice(0, 12)}`,
);

const questions = await mix(5000);
const short = perSecond(questions, (q) => brief(RULEBOOK, q), 200);
console.log(`outcome only            ${whole(short).padStart(10)} a second   ${bar(short >= 200_000)} 200,000`);
const some = questions.slice(0, 1500);
const explained = perSecond(some, (q) => decide(RULEBOOK, q, { withoutChanges: true }), 60);
console.log(
  `explained               ${whole(explained).padStart(10)} a second   ${bar(explained >= 20_000)} 20,000 (reasons, traces, missing, duties, levies, warnings)`,
);
const few = questions.slice(0, 300);
// As many calls before the best round as above: the compiler takes some 20,000 to be done.
const full = perSecond(few, (q) => decide(RULEBOOK, q), 100);
console.log(
  `with what would change  ${whole(full).padStart(10)} a second   ${bar(full >= 20_000)} 20,000 (asks each question again some tens of times)`,
);

// Questions that were never asked before: what is remembered of others helps as far as the rules cannot tell them apart.
const unseen = orders(25_000, 4242);
const at = process.cpuUsage();
for (const q of unseen) brief(RULEBOOK, q);
const spent = process.cpuUsage(at);
console.log(
  `outcome only, all new   ${whole(unseen.length / ((spent.user + spent.system) / 1e6)).padStart(10)} a second   (${whole(unseen.length)} questions, each asked once)`,
);

// What a server gets: new questions that differ from earlier ones in who is named and how many.
let n = 0;
const perOrder = (count: number): number => {
  const from = n;
  n += count;
  const began = process.cpuUsage();
  for (let i = from; i < n; i++) decide(RULEBOOK, checkQuestion(RULEBOOK, order(i)));
  const { user, system } = process.cpuUsage(began);
  return count / ((user + system) / 1e6);
};
perOrder(3000);
const served = Math.max(...Array.from({ length: 8 }, () => perOrder(2000)));
console.log(
  `orders of a server      ${whole(served).padStart(10)} a second   (checked and decided in full, with what would change; names and quantities all new)`,
);

const [own, ...rivals] = await compareEngines();
console.log(
  `3A090 classification, side by side, all facts known:\n  tolhuis               ${whole(own!.perSecond).padStart(10)} a second (and three-valued, exact at the line, dated)`,
);
for (const r of rivals)
  console.log(
    `  ${r.name.padEnd(21)} ${whole(r.perSecond).padStart(10)} a second   tolhuis is ${(own!.perSecond / r.perSecond).toFixed(1)} times as fast`,
  );

packCommand();
const starts = Array.from({ length: 10 }, () => {
  const at = performance.now();
  spawnSync(process.execPath, [command, 'decide', '-', '--json'], {
    input: '{"on":"2026-11-21","to":"DE","item":{"chip":"nvidia/a30"}}',
  });
  return performance.now() - at;
}).sort((a, b) => a - b);
const start = (starts[4]! + starts[5]!) / 2;
console.log(`start-up, one question  ${start.toFixed(0).padStart(10)} ms (median of 10)   ${bar(start < 400)} 400`);

if (!process.argv.includes('--no-csv')) showTable(100_000);
