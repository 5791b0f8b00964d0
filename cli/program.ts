import { Command } from 'commander';
import { COMMANDS } from './catalogue.ts';

/**
 * The command tree for one call. Only the command that is called, or whose help is asked for, is loaded, so that the start
 * stays short; the others stand in the help by name and summary.
 * @param args what was typed after `tolhuis`
 */
export async function programFor(args: readonly string[]): Promise<Command> {
  const program = new Command('tolhuis')
    .description(
      'Export-control desk for AI chips: may this chip go there, to them, on that day, under which paragraph.\nNot legal advice.',
    )
    .version('0.1.0')
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for examples)')
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  tolhuis decide examples/h200-to-china.json          one question, answered with paragraphs
  tolhuis decide examples/orders.csv --out answers.csv a file of orders in, a file of answers out
  tolhuis classify nvidia/h20-96gb                     the classification and its margins
  tolhuis chips compare nvidia/h20-96gb nvidia/b30a    side by side, with price per TPP
  tolhuis explain 742.6(a)(6)                          the rule, its versions and its cases
  tolhuis timeline --chip nvidia/h100-sxm5 --to AE     how the answer changed since 2022`,
    );
  const [first, second] = args.filter((a) => !a.startsWith('-'));
  const called = first === 'help' ? second : first;
  for (const [name, summary, load] of COMMANDS) {
    if (name === called) (await load()).register(program);
    else program.command(name).description(summary).allowUnknownOption().allowExcessArguments();
  }
  return program;
}
