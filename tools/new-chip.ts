// Adds a product to the catalogue: writes its file, refuses a name that is taken, and regenerates the catalogue.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Chip } from '@tolhuis/core/law';
import { catalogueProblems, chipProblems } from '../rulebook/chips/validate.ts';
import { chipFile } from './chip-file.ts';
import { CHIP_FLAGS, type ChipFlags, chipFromFlags, NEEDED } from './chip-flags.ts';
import { CHIPS_FOLDER, generate, readChipFiles } from './chips.ts';

const HELP = `Usage: node tools/new-chip.ts [FLAGS]

Writes rulebook/chips/<id>.ts and regenerates the catalogue. What is needed and not given is asked for. Leave out what
is not known: an absent fact is asked of the user, a guessed one misleads. Rates are dense; halve sparse ones and say so
with --sparse-halved yes. Nothing is written when a value is wrong or a name is taken.

Needed
  --id VENDOR/MODEL-VARIANT      in lower case, e.g. nvidia/h100-sxm5
  --vendor NAME  --headquarters CC  --model NAME
  --confidence high|medium|low   of the rates
  --source TEXT                  may be repeated
If known
  --rate FORMAT=TOPS             may be repeated: FP64 FP32 BF16/FP16 FP8 INT8 FP6 FP4 INT4, or a length like 9-bit=1500
  --kind ic|board|hbm (ic)       --alias NAME (repeat)      --variant NAME      --released 2025-03-18
  --tf32 TOPS                    --sparse-halved TEXT       --notes TEXT        --contains ID=COUNT (a board; repeat)
  --area MM2                     applicable die area: every logic die on non-planar transistors, memory left out
  --area-status vendor|reported|measured|estimated (estimated)      --area-confidence high|medium|low (low)
  --dies N  --process NAME  --node-nm N  --non-planar yes|no  --tdp-w N  --form-factor NAME
  --memory TYPE  --memory-gb N  --memory-gbps N  --stack-area MM2
  --interconnect NAME=GBPS  --host NAME=GBPS                        both directions together
  --datacenters yes|no           designed or marketed for data centres
  --china-variant yes|no
  --help

Examples
  node tools/new-chip.ts
  node tools/new-chip.ts --id acme/x1-oam --alias acme/x1 --vendor Acme --headquarters NL --model X1 --variant OAM \\
    --rate BF16/FP16=400 --rate FP8=800 --area 612 --area-status vendor --area-confidence high --memory HBM3 \\
    --memory-gb 96 --memory-gbps 3200 --interconnect XLink=400 --host 'PCIe 5.0 x16=128' --datacenters yes \\
    --confidence medium --source 'https://acme.example/x1 (2026-05-04)'
  node tools/new-chip.ts --kind board --id acme/x1-duo --vendor Acme --headquarters NL --model 'X1 Duo' \\
    --contains acme/x1-oam=2 --confidence low --source 'press release, 2026-06-01'

Exit status: 0 written; 1 refused; 2 wrong use.`;

/** Adds the chip to the catalogue in `folder`. Throws, and leaves everything as it was, when it is not sound or not new. */
export async function addChip(folder: string, candidate: unknown): Promise<string> {
  const wrong = chipProblems(candidate);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const chip = candidate as Chip;
  const there = await readChipFiles(folder);
  const clashes = [...there.problems, ...catalogueProblems([...there.chips, chip])];
  if (clashes.length > 0) throw new Error(clashes.join('\n'));
  const file = join(folder, `${chip.id}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, chipFile(chip), { flag: 'wx' });
  try {
    await generate(folder, true);
  } catch (error) {
    rmSync(file);
    throw error;
  }
  return file;
}

/** Asks for what is needed and was not given; rates only of a person, because a maker may not have published any. */
async function complete(flags: ChipFlags): Promise<ChipFlags> {
  const mayLack = (flag: string) => flag === 'rate' && (flags.kind === 'hbm' || !process.stdin.isTTY);
  const asked = NEEDED.filter(([flag]) => flags[flag] === undefined && !mayLack(flag));
  if (asked.length === 0) return flags;
  if (!process.stdin.isTTY) throw new Error(`needed: ${asked.map(([flag]) => `--${flag}`).join(', ')}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are taken from the iterator: question() would lose those that are pasted ahead of it.
  const lines = terminal[Symbol.asyncIterator]();
  const answers: Record<string, string | string[]> = {};
  for (const [flag, question] of asked) {
    process.stdout.write(`${question}: `);
    const line = await lines.next();
    if (line.done) throw new Error(`the input ended before --${flag} was answered`);
    const answer = line.value.trim();
    const list = flag === 'rate' ? answer.split(/\s+/).filter((r) => r !== '') : [answer];
    answers[flag] = 'multiple' in CHIP_FLAGS[flag] ? list : answer;
  }
  terminal.close();
  return { ...flags, ...answers };
}

async function main(args: string[]): Promise<number> {
  let flags: ChipFlags;
  try {
    const { values } = parseArgs({ args, options: { ...CHIP_FLAGS, help: { type: 'boolean' } }, strict: true });
    const { help, ...rest } = values;
    if (help) {
      console.log(HELP);
      return 0;
    }
    flags = await complete(rest);
  } catch (error) {
    console.error(`new-chip: ${error instanceof Error ? error.message : String(error)}\nSee --help.`);
    return 2;
  }
  try {
    console.log(`wrote ${await addChip(CHIPS_FOLDER, chipFromFlags(flags))} and the catalogue`);
    return 0;
  } catch (error) {
    console.error(`new-chip: nothing written\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
