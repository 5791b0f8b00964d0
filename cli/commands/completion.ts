import { badInput } from '@tolhuis/core/app/errors';
import type { Command } from 'commander';
import { COMMANDS } from '../catalogue.ts';
import { out } from '../shared.ts';

const NAMES = COMMANDS.map(([name]) => name).join(' ');
const OPTIONS = '--json --on --to --chip --from --until --scenario --assume --reading --lang --out --help';

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_tolhuis() {
  local cur="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=( $(compgen -W "${NAMES}" -- "$cur") )
  elif [[ "$cur" == -* ]]; then COMPREPLY=( $(compgen -W "${OPTIONS}" -- "$cur") )
  else COMPREPLY=( $(compgen -f -- "$cur") ); fi
}
complete -F _tolhuis tolhuis
`,
  zsh: `#compdef tolhuis
_tolhuis() {
  if (( CURRENT == 2 )); then compadd ${NAMES}
  elif [[ "$words[CURRENT]" == -* ]]; then compadd -- ${OPTIONS}
  else _files; fi
}
compdef _tolhuis tolhuis
`,
  fish: `complete -c tolhuis -n __fish_use_subcommand -a "${NAMES}"
${OPTIONS.split(' ')
  .map((o) => `complete -c tolhuis -l ${o.slice(2)}`)
  .join('\n')}
`,
};

export function register(program: Command): void {
  program
    .command('completion')
    .description('A completion script for your shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText(
      'after',
      `
Examples:
  tolhuis completion bash >> ~/.bashrc
  tolhuis completion zsh > ~/.zsh/completions/_tolhuis
  tolhuis completion fish > ~/.config/fish/completions/tolhuis.fish`,
    )
    .action(async (shell: string) => {
      const script = SCRIPTS[shell];
      if (script === undefined)
        throw badInput({ path: 'shell', message: `no completion for '${shell}'.`, remedy: 'Use bash, zsh or fish.' });
      await out(script);
    });
}
