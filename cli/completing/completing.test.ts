import { spawnSync } from 'node:child_process';
import { RULEBOOK } from '@tolhuis/rulebook';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../catalogue.ts';
import { SCRIPTS } from './scripts.ts';
import { type CompletedCommand, completionTree } from './tree.ts';
import { completionWords } from './words.ts';

const words = completionWords();
let tree: CompletedCommand[];
let bash: string;
beforeAll(async () => {
  tree = await completionTree();
  bash = SCRIPTS['bash']?.(tree, words) ?? '';
});

/** What bash offers where the last word is being typed, for several lines in one shell. */
function offered(...lines: readonly (readonly string[])[]): string[][] {
  const asks = lines.map(
    (line) =>
      `COMP_WORDS=(tolhuis ${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length}; COMPREPLY=(); _tolhuis; echo "\${COMPREPLY[*]}"`,
  );
  const done = spawnSync('bash', [], {
    input: `${bash}\n${asks.join('\n')}`,
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
  expect(done.stderr).toBe('');
  return done.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ').filter(Boolean));
}

describe('completion', () => {
  test('the tree is the program: every command, its subcommands, its own options', () => {
    expect(tree[0]?.subcommands).toEqual(COMMANDS.map(([name]) => name));
    const at = (path: string): CompletedCommand | undefined => tree.find((c) => c.path === path);
    expect(at('orders')?.subcommands).toEqual(expect.arrayContaining(['import', 'list', 'approve', 're-decide']));
    const flags = (path: string): string[] => at(path)?.options.flatMap((o) => o.flags) ?? [];
    expect(flags('orders re-decide')).toEqual(expect.arrayContaining(['--because', '--server', '--help']));
    expect(flags('timeline')).not.toContain('--because');
  });

  test('bash offers what fits the place', () => {
    const [top, sub, own, chip, chips, scenario, list, operation, lang, deep] = offered(
      ['comp'],
      ['orders', 'ap'],
      ['orders', 're-decide', '--b'],
      ['timeline', '--chip', 'nvidia/h100-s'],
      ['classify', 'nvidia/h200-sx'],
      ['simulate', '--scenario', 'safe'],
      ['lists', 'import', 'file', '--list', 'S'],
      ['call', 'order-'],
      ['decide', '--lang', ''],
      ['ledger', '--json', 'bal'],
    );
    expect(top).toEqual(['completion']);
    expect(sub).toEqual(['approve']);
    expect(own).toEqual(['--because']);
    expect(chip).toContain('nvidia/h100-sxm5');
    expect(chips).toContain('nvidia/h200-sxm');
    expect(scenario).toContain('safe-chips-act');
    expect(list).toContain('SDN');
    expect(operation).toEqual(['order-at', 'order-limits', 'order-history']);
    expect(lang).toEqual(['en', 'nl']);
    expect(deep?.every((word) => word.startsWith('bal'))).toBe(true);
  });

  test('an option of another command is not offered, and a path stays possible', () => {
    const [none, path] = offered(['timeline', '--be'], ['decide', 'scripts']);
    expect(none).toEqual([]);
    expect(path).toEqual(['scripts.ts']);
  });

  test('the words are those of the rulebook', () => {
    expect(words.chips).toHaveLength(RULEBOOK.chips.length);
    expect(words.scenarios).toEqual(RULEBOOK.proposals.map((p) => p.id));
    expect(words.assumptions).toContain('affiliates-rule-after-2026-11-09=stayed');
    for (const word of Object.values(words).flat()) expect(word).toMatch(/^[\w./=+-]+$/);
  });

  test.each(['bash', 'zsh', 'fish'])('%s names every command, subcommand and option', (shell) => {
    const script = SCRIPTS[shell]?.(tree, words) ?? '';
    for (const { path, subcommands, options } of tree) {
      for (const name of subcommands) expect(script).toContain(name);
      for (const flag of options.flatMap((o) => o.flags))
        expect(script).toContain(shell === 'fish' ? flag.replace(/^--?/, '') : flag);
      if (shell === 'fish') expect(script).toContain(`= "${path}"`);
    }
  });
});
