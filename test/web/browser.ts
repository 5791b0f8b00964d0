import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** In a single process the end of one profile ends them all, and workers share the page's thread. */
const ONE_PROCESS = ['--single-process', '--no-zygote'];
/** A graphics card played by the processor: drawing through it takes as much of the processor as the pages themselves. */
const PLAYED_GPU = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** A real browser from npm: the one that the tests and the screenshots use. */
export async function browser(): Promise<Browser> {
  const args = chromium.args.filter((a) => !ONE_PROCESS.includes(a) && !PLAYED_GPU.includes(a));
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-gpu'],
    headless: true,
  });
}
