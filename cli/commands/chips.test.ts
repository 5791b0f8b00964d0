import { Command } from 'commander';
import { expect, test } from 'vitest';
import { register } from './chips.ts';

test('one chip is no comparison: refused, with what shows it alone', async () => {
  const program = new Command().exitOverride();
  register(program);
  await expect(program.parseAsync(['chips', 'compare', 'nvidia/a30'], { from: 'user' })).rejects.toThrow(
    'chips: one chip is no comparison. Name two or more, or `tolhuis chips nvidia/a30` for this one.',
  );
});
