import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';
import { alone } from './alone.ts';

/** In a single process the end of one profile ends them all, and workers share the page's thread. */
const ONE_PROCESS = ['--single-process', '--no-zygote'];
/** A graphics card played by the processor: drawing through it takes as much of the processor as the pages themselves. */
const PLAYED_GPU = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/**
 * The program, unpacked once a machine into the folder for temporary files. The package takes a file that is there for
 * whole: so one process unpacks at a time, and what somebody left half unpacked is unpacked again.
 */
const program = (): Promise<string> =>
  alone(join(tmpdir(), 'tolhuis-chromium.lock'), async () => {
    const unpacked = join(tmpdir(), 'chromium');
    const unpacking = join(tmpdir(), 'tolhuis-chromium.unpacking');
    if (existsSync(unpacking)) rmSync(unpacked, { force: true });
    if (existsSync(unpacked)) return unpacked;
    writeFileSync(unpacking, '');
    const path = await chromium.executablePath();
    rmSync(unpacking);
    return path;
  });

/** A real browser from npm: the one that the tests and the screenshots use. */
export async function browser(): Promise<Browser> {
  const executablePath = await program();
  const args = chromium.args.filter((a) => !ONE_PROCESS.includes(a) && !PLAYED_GPU.includes(a));
  return driver.launch({ executablePath, args: [...args, '--disable-gpu'], headless: true });
}
