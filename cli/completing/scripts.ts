import type { CompletedCommand, CompletedOption } from './tree.ts';
import type { CompletionWords } from './words.ts';

/** A completion script from the commands and their words. */
type Script = (tree: readonly CompletedCommand[], words: CompletionWords) => string;

const flagsOf = (c: CompletedCommand): string => c.options.flatMap((o) => o.flags).join(' ');
/** Names a function of the words of a kind, or the words themselves; empty: a path. */
const valuesOf = ({ kind, values }: CompletedOption, words: CompletionWords): string =>
  (kind === undefined ? values : words[kind]).join(' ');

/** One `case` of a shell function that prints words; lines without words are left out. */
const cases = (rows: readonly (readonly [string, string])[]): string =>
  rows
    .filter(([, printed]) => printed !== '')
    .map(([of, printed]) => `    '${of}') echo '${printed}' ;;\n`)
    .join('');

/** What bash and zsh share: plain functions that print the words for a place. */
function tables(tree: readonly CompletedCommand[], words: CompletionWords): string {
  const values = tree.flatMap((c) =>
    c.options
      .filter((o) => o.takesValue)
      .flatMap((o) => o.flags.map((flag) => [`${c.path} ${flag}`, valuesOf(o, words)] as const)),
  );
  const taking = tree.flatMap((c) =>
    c.options.filter((o) => o.takesValue).flatMap((o) => o.flags.map((flag) => `'${c.path} ${flag}'`)),
  );
  const args = tree.map((c) => [c.path, c.argument === undefined ? '' : words[c.argument].join(' ')] as const);
  return `_tolhuis_commands() {
  case "$1" in
${cases(tree.map((c) => [c.path, c.subcommands.join(' ')]))}  esac
}
_tolhuis_options() {
  case "$1" in
${cases(tree.map((c) => [c.path, flagsOf(c)]))}  esac
}
_tolhuis_values() {
  case "$1" in
${cases(values)}  esac
}
_tolhuis_takes() {
  case "$1" in
    ${taking.join('|')}) return 0 ;;
  esac
  return 1
}
_tolhuis_arguments() {
  case "$1" in
${cases(args)}  esac
}
_tolhuis_below() {
  case " $(_tolhuis_commands "$1") " in
    *" $2 "*) echo "\${1:+$1 }$2" ;;
    *) echo "$1" ;;
  esac
}
`;
}

const bash: Script = (tree, words) => `${tables(tree, words)}_tolhuis() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" at="" i
  for ((i = 1; i < COMP_CWORD; i++)); do at="$(_tolhuis_below "$at" "\${COMP_WORDS[i]}")"; done
  local words=""
  if _tolhuis_takes "$at $prev"; then words="$(_tolhuis_values "$at $prev")"
  elif [[ "$cur" == -* ]]; then words="$(_tolhuis_options "$at")"
  else words="$(_tolhuis_commands "$at") $(_tolhuis_arguments "$at")"; fi
  COMPREPLY=( $(compgen -W "$words" -- "$cur") )
  [[ "$cur" == -* || \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=( $(compgen -f -- "$cur") )
}
complete -F _tolhuis tolhuis
`;

const zsh: Script = (tree, words) => `#compdef tolhuis
${tables(tree, words)}_tolhuis() {
  local cur="$words[CURRENT]" prev="$words[CURRENT-1]" at="" i found
  for ((i = 2; i < CURRENT; i++)); do at="$(_tolhuis_below "$at" "$words[i]")"; done
  if _tolhuis_takes "$at $prev"; then found="$(_tolhuis_values "$at $prev")"
  elif [[ "$cur" == -* ]]; then found="$(_tolhuis_options "$at")"
  else found="$(_tolhuis_commands "$at") $(_tolhuis_arguments "$at")"; fi
  [[ -z "\${found// /}" ]] || compadd -- \${=found}
  [[ "$cur" == -* ]] || _files
}
compdef _tolhuis tolhuis
`;

function fish(tree: readonly CompletedCommand[], words: CompletionWords): string {
  const paths = tree.filter((c) => c.path !== '').map((c) => `'${c.path}'`);
  const lines = tree.flatMap((c) => {
    const here = `complete -c tolhuis -n 'test "$(__tolhuis_at)" = "${c.path}"'`;
    const more = [...c.subcommands, ...(c.argument === undefined ? [] : words[c.argument])].join(' ');
    return [
      ...(more === '' ? [] : [`${here} -a '${more}'`]),
      ...c.options.map((o) => {
        const flags = o.flags.map((f) => (f.startsWith('--') ? `-l ${f.slice(2)}` : `-s ${f.slice(1)}`)).join(' ');
        const values = valuesOf(o, words);
        return `${here} ${flags}${o.takesValue ? (values === '' ? ' -r' : ` -x -a '${values}'`) : ''}`;
      }),
    ];
  });
  return `function __tolhuis_at
  set -l at
  for word in (commandline -opc)[2..-1]
    if contains -- (string join ' ' $at $word) ${paths.join(' ')}
      set -a at $word
    end
  end
  string join ' ' $at
end
${lines.join('\n')}
`;
}

/** Scripts by the name of the shell. */
export const SCRIPTS: Readonly<Record<string, Script>> = { bash, zsh, fish };
