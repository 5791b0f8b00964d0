// Makes rulebook/chips/catalogue.generated.json from the product files, or with --check says whether it is up to date.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chip } from '@tolhuis/core/law';
import { catalogueProblems, chipProblems } from '../rulebook/chips/validate.ts';

const HELP = `Usage: node tools/chips.ts [--check]

Reads every rulebook/chips/<vendor>/<product>.ts, validates it and writes rulebook/chips/catalogue.generated.json.
Running it twice changes nothing.

  --check   write nothing; exit status 1 when the generated file is out of date
  --help    this text

Exit status: 0 done; 1 a file is not sound or the generated file is out of date; 2 wrong use.`;

export const CHIPS_FOLDER = join(import.meta.dirname, '..', 'rulebook', 'chips');
const GENERATED = 'catalogue.generated.json';

/** What was read: the sound chips sorted by id, and what is wrong, a line each with its file. */
export type ChipFiles = { readonly chips: readonly Chip[]; readonly problems: readonly string[] };

/** Reads and validates every product file below the folder; a file's place must be its chip's id. */
export async function readChipFiles(folder: string): Promise<ChipFiles> {
  const chips: Chip[] = [];
  const problems: string[] = [];
  for (const file of globSync('*/*.ts', { cwd: folder })
    .map((f) => f.replaceAll('\\', '/'))
    .sort()) {
    const module: { default?: Chip } = await import(pathToFileURL(join(folder, file)).href);
    const found = chipProblems(module.default);
    const chip = module.default;
    if (found.length === 0 && chip) {
      if (file !== `${chip.id}.ts`) found.push(`id: '${chip.id}' belongs in ${chip.id}.ts`);
      chips.push(chip);
    }
    problems.push(...found.map((p) => `${file}: ${p}`));
  }
  chips.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { chips, problems: [...problems, ...catalogueProblems(chips)] };
}

/** The catalogue as JSON with one chip a line, so that a change shows as the lines of the chips it touches. */
export const catalogueJson = (chips: readonly Chip[]): string =>
  `[\n${chips.map((c) => JSON.stringify(c)).join(',\n')}\n]\n`;

/** Regenerates the catalogue of the folder. Throws with every problem when a file is not sound, and writes nothing then. */
export async function generate(folder: string, write: boolean): Promise<{ count: number; upToDate: boolean }> {
  const { chips, problems } = await readChipFiles(folder);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const target = join(folder, GENERATED);
  const wanted = catalogueJson(chips);
  const upToDate = existsSync(target) && readFileSync(target, 'utf8') === wanted;
  if (!upToDate && write) writeFileSync(target, wanted);
  return { count: chips.length, upToDate };
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  const check = args.includes('--check');
  if (args.some((a) => a !== '--check')) {
    console.error(`chips: unknown argument ${args.find((a) => a !== '--check')}\n\n${HELP}`);
    return 2;
  }
  try {
    const { count, upToDate } = await generate(CHIPS_FOLDER, !check);
    const state = upToDate ? 'up to date' : check ? 'out of date: run node tools/chips.ts' : 'written';
    console.log(`${count} chips; ${GENERATED} ${state}`);
    return check && !upToDate ? 1 : 0;
  } catch (error) {
    console.error(`chips: nothing written\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
