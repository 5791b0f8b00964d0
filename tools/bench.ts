// Prints what can be measured: the table of bench/README.md, one command a line. Usage: npm run bench
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Measure = { command: string; measures: string; bar: string; last: string; decision: string };

/** The rows of the table in a page of Markdown; a row without a command is of the one above. */
export function measures(page: string): Measure[] {
  let last = '';
  return page.split('\n').flatMap((line) => {
    const cells = line.startsWith('| ')
      ? line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim())
      : [];
    const [command = '', what = '', bar = '', figure = '', decision = ''] = cells;
    if (cells.length !== 5 || command === 'command') return [];
    last = command.replaceAll('`', '') || last;
    return [{ command: last, measures: what, bar, last: figure, decision }];
  });
}

/** Prints the table. */
export function main(): void {
  let before = '';
  for (const m of measures(readFileSync(join(import.meta.dirname, '..', 'bench', 'README.md'), 'utf8'))) {
    if (m.command !== before) console.log(`\n${m.command}`);
    before = m.command;
    console.log(
      `  ${m.measures}: bar ${m.bar}, last ${m.last}${m.decision === '–' ? '' : ` (decision ${m.decision})`}`,
    );
  }
}

if (import.meta.main) main();
