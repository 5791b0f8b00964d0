import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** A real browser from npm: the one that the tests and the screenshots use. */
export async function browser(): Promise<Browser> {
  // In a single process the end of one profile ends them all, and workers share the page's thread.
  const args = chromium.args.filter((a) => a !== '--single-process' && a !== '--no-zygote');
  return driver.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}
