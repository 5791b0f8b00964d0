import { Command } from 'commander';
import { vi } from 'vitest';

/** Runs a command in this process; gives what it wrote to standard output. @throws what the command throws */
export async function terminal(...args: string[]): Promise<string> {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    const { register } = (await import(`../../cli/commands/${args[0]}.ts`)) as { register: (program: Command) => void };
    const program = new Command('tolhuis').exitOverride();
    register(program);
    await program.parseAsync(args, { from: 'user' });
  } finally {
    write.mockRestore();
  }
  return text;
}
