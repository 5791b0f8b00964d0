import { badInput } from '@tolhuis/core/app/errors';
import type { Command } from 'commander';
import { SCRIPTS } from '../completing/scripts.ts';
import { out } from '../shared.ts';

export function register(program: Command): void {
  program
    .command('completion')
    .description('A completion script for your shell: commands, their options, chips, scenarios, lists, operations')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText(
      'after',
      `
The script holds the words of this version: make it anew after an update.

Examples:
  tolhuis completion bash >> ~/.bashrc
  tolhuis completion zsh > ~/.zsh/completions/_tolhuis
  tolhuis completion fish > ~/.config/fish/completions/tolhuis.fish`,
    )
    .action(async (shell: string) => {
      const script = SCRIPTS[shell];
      if (script === undefined)
        throw badInput({ path: 'shell', message: `no completion for '${shell}'.`, remedy: 'Use bash, zsh or fish.' });
      // Loaded here: the tree loads every command, which the help of this one needs not.
      const { completionTree } = await import('../completing/tree.ts');
      const { completionWords } = await import('../completing/words.ts');
      await out(script(await completionTree(), completionWords()));
    });
}
