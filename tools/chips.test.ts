import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHIPS } from '../rulebook/chips/index.ts';
import { chipFile } from './chip-file.ts';
import { CHIPS_FOLDER, catalogueJson, generate, readChipFiles } from './chips.ts';
import { addChip } from './new-chip.ts';

const root = join(import.meta.dirname, '..');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A catalogue of two real files in a folder of its own, which can find the core package. */
function smallCatalogue(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tolhuis-chips-'));
  made.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const chips = join(folder, 'chips');
  for (const id of ['nvidia/l4', 'amd/mi300x']) cpSync(join(CHIPS_FOLDER, `${id}.ts`), join(chips, `${id}.ts`));
  return chips;
}

const newChip = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'tools', 'new-chip.ts'), ...args], { encoding: 'utf8', input: '' });

test('the generated catalogue equals the files', async () => {
  const { chips, problems } = await readChipFiles(CHIPS_FOLDER);
  expect(problems).toEqual([]);
  expect(CHIPS).toEqual(chips);
  expect(readFileSync(join(CHIPS_FOLDER, 'catalogue.generated.json'), 'utf8')).toBe(catalogueJson(chips));
});

test('generating twice changes nothing', async () => {
  const folder = smallCatalogue();
  expect(await generate(folder, false)).toEqual({ count: 2, upToDate: false });
  expect(await generate(folder, true)).toEqual({ count: 2, upToDate: false });
  expect(await generate(folder, true)).toEqual({ count: 2, upToDate: true });
});

test('a file that is not sound or not in its place is named, and nothing is written', async () => {
  const folder = smallCatalogue();
  mkdirSync(join(folder, 'acme'));
  writeFileSync(join(folder, 'acme', 'x1.ts'), "export default { id: 'acme/x1' };\n");
  cpSync(join(folder, 'nvidia', 'l4.ts'), join(folder, 'acme', 'l4.ts'));
  const { problems } = await readChipFiles(folder);
  expect(problems).toContain('acme/x1.ts: sources: is missing');
  expect(problems).toContain("acme/l4.ts: id: 'nvidia/l4' belongs in nvidia/l4.ts");
  await expect(generate(folder, true)).rejects.toThrow('acme/x1.ts');
  expect(() => readFileSync(join(folder, 'catalogue.generated.json'))).toThrow('ENOENT');
});

const acme = {
  id: 'acme/x1-oam',
  aliases: ['acme/x1'],
  kind: 'integrated-circuit',
  vendor: 'Acme',
  vendorHeadquarters: 'NL',
  model: 'X1',
  rates: [{ format: 'FP8', bits: 8, tops: 800 }],
  confidence: { rates: 'low' },
  notes: `It's a "test". ${'A long remark that does not fit on one line. '.repeat(4)}The end.`,
  sources: ['press'],
};

test('a new chip is written, read back the same and in the catalogue', async () => {
  const folder = smallCatalogue();
  await addChip(folder, acme);
  const { chips, problems } = await readChipFiles(folder);
  expect(problems).toEqual([]);
  expect(chips.find((c) => c.id === 'acme/x1-oam')).toEqual(acme);
  expect(await generate(folder, false)).toEqual({ count: 3, upToDate: true });
});

test.each([
  ['an id that is there', { ...acme, id: 'nvidia/l4', aliases: ['acme/other'] }],
  ['an alias that is there', { ...acme, aliases: ['NVIDIA L4'] }],
  ['an alias that is an id', { ...acme, aliases: ['amd/mi300x'] }],
  ['no source', { ...acme, sources: [] }],
  ['a place outside the folder', { ...acme, id: '../x1' }],
])('%s is refused and nothing is written', async (_, candidate) => {
  const folder = smallCatalogue();
  const before = await readChipFiles(folder);
  await expect(addChip(folder, candidate)).rejects.toThrow();
  expect(await readChipFiles(folder)).toEqual(before);
});

test('the printed source of every chip reads back as that chip', () => {
  for (const c of CHIPS) {
    const body = chipFile(c)
      .replace(/^import .*\n/, '')
      .replace('export default chip(', 'return (');
    expect(new Function(body)(), c.id).toEqual(c);
  }
});

test('new-chip says how it is used, and what is missing or wrong', () => {
  const help = newChip('--help');
  expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('Examples')]);
  const none = newChip('--vendor', 'Acme');
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('needed: --id, --headquarters, --model')]);
  const needed = [
    '--vendor',
    'Acme',
    '--headquarters',
    'NL',
    '--model',
    'X',
    '--confidence',
    'low',
    '--source',
    'test',
  ];
  const bad = newChip('--id', 'acme/x', ...needed, '--rate', 'FP8=fast');
  expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining("--rate: 'fast' is not a number")]);
  const taken = newChip('--id', 'nvidia/h100-sxm', ...needed);
  expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining('already that of nvidia/h100-sxm5')]);
});
