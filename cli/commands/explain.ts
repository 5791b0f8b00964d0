import { OPERATIONS, perform } from '@tolhuis/core/app';
import { RULEBOOK } from '@tolhuis/rulebook';
import type { Command } from 'commander';
import { languageOf, out } from '../shared.ts';
import { bold, dim, paint, wrap } from '../show/style.ts';

export function register(program: Command): void {
  program
    .command('explain')
    .description('A rule by its citation: our words, versions, enforcement, worked cases')
    .argument('<cite>', 'a citation or a part of one')
    .option('--json', 'one rule a line')
    .option('--lang <language>', 'en or nl')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis explain '742.6(a)(6)(iii)(A)'
  tolhuis explain 3A090.a
  tolhuis explain safe-chips-act`,
    )
    .action(async (cite: string, options: { json?: boolean; lang?: string }) => {
      const language = languageOf(options.lang);
      const { rules, more = 0 } = await perform(OPERATIONS.explain, { rulebook: RULEBOOK, language }, { cite });
      if (options.json) {
        for (const r of rules) await out(`${JSON.stringify(r)}\n`);
        if (more > 0) process.stderr.write(`${more} more rules match and are not printed; ask more exactly.\n`);
        return;
      }
      const whole = rules.length <= 3;
      for (const r of rules) {
        await out(`${bold(r.cite)}  ${r.title} ${dim(`${r.kind}${r.scenario ? `, proposal ${r.scenario}` : ''}`)}\n`);
        if (!whole) continue;
        for (const v of r.versions) {
          await out(
            `  ${paint('cyan', v.from)}${v.until ? ` until ${v.until}` : ''}  ${v.by}${v.document ? ` (${v.document})` : ''} ${dim(`published ${v.published}, confidence ${v.confidence}`)}\n    ${wrap(v.text, 4)}\n`,
          );
          for (const c of v.clauses) await out(`    ${dim('·')} ${c.id}: ${wrap(c.title, 8)}\n`);
          if (v.unless) await out(`    ${paint('yellow', 'unless')} ${wrap(v.unless, 11)}\n`);
          for (const e of v.enforcement)
            await out(
              `    ${dim('enforcement')} ${e.from} ${bold(e.state)}${e.when ? ` ${wrap(`when ${e.when}`, 8)}` : ''}${e.otherwise ? `; otherwise ${bold(e.otherwise)}` : ''}${e.switch ? ` ${dim(`switch ${e.switch}`)}` : ''}\n`,
            );
          for (const w of v.warnings) await out(`    ${paint('yellow', '!')} ${wrap(w, 6)}\n`);
          if (v.url) await out(`    ${dim(v.url)}\n`);
        }
        await out(`  ${dim('worked cases')}\n`);
        for (const c of r.cases) await out(`    ${c.on}  ${c.expect.padEnd(20)} ${c.why}\n`);
        if (r.url) await out(`  ${dim(r.url)}\n`);
        await out('\n');
      }
      if (!whole)
        await out(
          dim(
            `\n${rules.length + more} rules match${more > 0 ? `, ${more} of them not listed` : ''}; name one to see its versions and cases.\n`,
          ),
        );
    });
}
