import { Command } from 'commander';
import { COMMANDS } from '../catalogue.ts';
import type { WordKind } from './words.ts';

/** One option as it is typed; `values`: the words that may follow it, `files` where a path may. */
export type CompletedOption = {
  readonly flags: readonly string[];
  readonly takesValue: boolean;
  readonly values: readonly string[];
  readonly kind: WordKind | undefined;
};
/** One command with what can follow its name. */
export type CompletedCommand = {
  /** Words after `tolhuis`: 'orders list'; empty for the program itself. */
  readonly path: string;
  readonly subcommands: readonly string[];
  readonly options: readonly CompletedOption[];
  /** What its arguments are, where they are words of ours. */
  readonly argument: WordKind | undefined;
};

/** Options that take words of a known kind, as their flags are written: `--list <file>` is a path, `--list <code>` a list. */
const OPTION_KINDS: readonly (readonly [flags: RegExp, kind: WordKind])[] = [
  [/^--chip </, 'chips'],
  [/^--scenarios? </, 'scenarios'],
  [/^--lists? <(code|codes)/, 'lists'],
  [/^--assume </, 'assumptions'],
  [/^--lang </, 'languages'],
  [/^--reading </, 'readings'],
];
/** Arguments that are words of a known kind, by their names. */
const ARGUMENT_KINDS: Readonly<Record<string, WordKind>> = {
  what: 'chips',
  chips: 'chips',
  operation: 'operations',
  shell: 'shells',
  switch: 'switches',
};

/** Every command of the program, each with its options as commander knows them: nothing is listed by hand. */
export async function completionTree(): Promise<CompletedCommand[]> {
  const program = new Command('tolhuis').option('--version', '');
  for (const [, , load] of COMMANDS) (await load()).register(program);
  return below(program, '');
}

function below(command: Command, path: string): CompletedCommand[] {
  const named = command.registeredArguments.map((a) => ARGUMENT_KINDS[a.name()]).find((kind) => kind !== undefined);
  const own: CompletedCommand = {
    path,
    subcommands: command.commands.map((c) => c.name()),
    options: [...command.options.filter((o) => !o.hidden).map(completed), HELP],
    argument: named,
  };
  return [own, ...command.commands.flatMap((c) => below(c, path === '' ? c.name() : `${path} ${c.name()}`))];
}

const completed = (o: Command['options'][number]): CompletedOption => ({
  flags: [o.short, o.long].filter((flag) => flag !== undefined && flag !== null),
  takesValue: o.required || o.optional,
  values: o.argChoices ?? [],
  kind: OPTION_KINDS.find(([flags]) => flags.test(o.flags))?.[1],
});
const HELP: CompletedOption = { flags: ['--help'], takesValue: false, values: [], kind: undefined };
