// `tolhuis mcp` alone, for the test of the doors: the command, without the rest of the command line.
import { Command } from 'commander';
import { register } from '../../cli/commands/mcp.ts';

const program = new Command('tolhuis');
register(program);
await program.parseAsync();
