// Refreshes the generated parts of README.md and the guides: the output of every `$ …` line in a console block, and the
// coverage table.
// Usage: node tools/readme.ts [--check]
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULEBOOK } from '@tolhuis/rulebook';

const root = join(import.meta.dirname, '..');
const guides = readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`);
const files = ['README.md', ...guides];

/** Output of one command, as a pipe sees it. `npx tolhuis` is run without npx, which only finds the launcher. */
function run(command: string): string {
  const words = command.replace(/^npx tolhuis/, `node ${join(root, 'cli/bin/tolhuis.mjs')}`);
  const done = spawnSync('bash', ['-c', words], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      COLUMNS: '100',
      PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
    },
  });
  if (done.status !== 0) throw new Error(`'${command}' exits with ${done.status}: ${done.stderr}`);
  // The hash of the rulebook changes with every rule; it is not what the reader should look at.
  return done.stdout.trimEnd().replace(/\([0-9a-f]{12}\)/g, '(…)');
}

/** A page with every generated part made anew. */
export function refreshed(text: string): string {
  return text
    .replace(
      /```console\n\$ ([^\n]+)\n[\s\S]*?```/g,
      (_all, command: string) => `\`\`\`console\n$ ${command}\n${run(command)}\n\`\`\``,
    )
    .replace(
      /<!-- coverage -->[\s\S]*?<!-- \/coverage -->/,
      () =>
        `<!-- coverage -->\n| regime | citation | state | |\n|---|---|---|---|\n${RULEBOOK.coverage.map((c) => `| ${c.regime} | ${c.cite} | ${c.state} | ${c.note.en.replaceAll('|', '\\|')} |`).join('\n')}\n<!-- /coverage -->`,
    );
}

if (import.meta.main) {
  for (const name of files) {
    const file = join(root, name);
    const old = readFileSync(file, 'utf8');
    const next = refreshed(old);
    if (process.argv.includes('--check')) {
      if (old !== next) {
        console.error(`${name} shows output that the commands no longer give: run \`node tools/readme.ts\`.`);
        process.exitCode = 1;
      }
    } else if (old !== next) writeFileSync(file, next);
  }
}
