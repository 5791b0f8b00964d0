import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { browser } from '../../test/web/browser.ts';
import { build, DIST } from '../../test/web/built.ts';
import { serve } from '../../test/web/serve.ts';
import { collect, frames, quantiles, watchStrokes } from './in-page.ts';

// How fast the pages are in a real browser, as a person meets them. Run: node bench/web/speed.ts [--built] [--only NAME]
// Timings are wall clock of a headless browser that draws in software; a run on a busy machine says so by its spread.

const { values } = parseArgs({ options: { built: { type: 'boolean' }, only: { type: 'string' } } });
const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'orders.csv');
const FIRST = '2022-08-01';

type Measure = {
  readonly name: string;
  readonly bar: string;
  readonly run: (b: Browser, url: string) => Promise<string>;
};

/** A page of its own profile: nothing is in the cache of the one before. */
async function fresh(b: Browser): Promise<Page> {
  return (await b.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })).newPage();
}
/**
 * Presses the key that raises the quantity by one, so many times, at a person's uneven pace. `times`: from key to visible
 * answer; `processor`: what the page's thread worked from that key to the next, both in milliseconds.
 */
async function strokes(page: Page, count: number): Promise<{ times: number[]; processor: number[] }> {
  const probe = await page.context().newCDPSession(page);
  await probe.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> =>
    ((await probe.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
  await page.getByLabel('Quantity', { exact: true }).focus();
  await page.evaluate(watchStrokes);
  const times: number[] = [];
  const processor: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = await worked();
    await page.keyboard.press('ArrowUp');
    times.push((await page.evaluate('window.stroke')) as number);
    // Uneven, so that no timer of the page is met in step.
    await page.waitForTimeout(120 + ((i * 37) % 60));
    processor.push((await worked()) - before);
  }
  return { times, processor };
}
const ms = (n: number): string => `${n.toFixed(0)} ms`;

const MEASURES: readonly Measure[] = [
  {
    name: 'check-interactive',
    bar: '< 1000 ms',
    async run(b, url) {
      const times: number[] = [];
      for (let i = 0; i < 5; i++) {
        const page = await fresh(b);
        const start = performance.now();
        await page.goto(`${url}#/check`, { waitUntil: 'commit' });
        await page.getByRole('combobox', { name: 'Chip', exact: true }).waitFor();
        times.push(performance.now() - start);
        await page.context().close();
      }
      const { median, most } = quantiles(times);
      return `median ${ms(median)}, slowest of 5 ${ms(most)}`;
    },
  },
  {
    name: 'keystroke-to-answer',
    bar: '< 50 ms',
    async run(b, url) {
      const all: string[] = [];
      for (const example of [/1,000 H200/, /RTX 4090/, /Singapore subsidiary/]) {
        const page = await fresh(b);
        await page.goto(`${url}#/check`);
        await page.getByRole('button', { name: example }).click();
        await page.locator('[data-outcome]').waitFor();
        await page.waitForTimeout(1500);
        const { times, processor } = await strokes(page, 40);
        const clock = quantiles(times);
        const own = quantiles(processor);
        all.push(
          `${example.source}: median ${ms(clock.median)}, p95 ${ms(clock.p95)}, slowest of 40 ${ms(clock.most)} (processor of the page for all that a key begins: median ${ms(own.median)}, most ${ms(own.most)})`,
        );
        await page.context().close();
      }
      return all.join('; ');
    },
  },
  {
    name: 'world-slider',
    bar: '>= 30 frames/s',
    async run(b, url) {
      const page = await fresh(b);
      await page.goto(`${url}#/world?on=${FIRST}`);
      await page.getByRole('img', { name: /Map of the world/ }).waitFor();
      await page.getByRole('button', { name: 'Play' }).waitFor();
      // Not by the driver's click: it waits until nothing moves.
      const press = (name: string): Promise<void> =>
        page.getByRole('button', { name }).evaluate((button) => (button as unknown as { click(): void }).click());
      await press('Play');
      const during = await page.evaluate(frames, 2500);
      await page.locator('progress').waitFor({ state: 'detached', timeout: 120_000 });
      if ((await page.getByRole('button', { name: 'Pause' }).count()) > 0) await press('Pause');
      await page.getByRole('slider', { name: 'Day' }).fill('0');
      await press('Play');
      const after = await page.evaluate(frames, 5000);
      await page.context().close();
      const say = (f: { perSecond: number; longest: number }): string =>
        `${f.perSecond.toFixed(0)} frames/s, longest frame ${ms(f.longest)}`;
      return `playing while the history is worked out: ${say(during)}; playing afterwards: ${say(after)}`;
    },
  },
  {
    name: 'orders-scroll',
    bar: 'smooth with 10,000 rows',
    async run(b, url) {
      const page = await fresh(b);
      await page.goto(`${url}#/orders`);
      await page.getByRole('button', { name: 'Try 10,000 rows' }).click();
      const start = performance.now();
      await page.getByRole('table', { name: 'Orders' }).waitFor();
      const shown = performance.now() - start;
      await page.locator('progress').waitFor({ state: 'detached', timeout: 120_000 });
      const decided = performance.now() - start;
      await page.getByRole('region', { name: 'Orders' }).hover();
      const counting = page.evaluate(frames, 3000);
      for (let i = 0; i < 60; i++) {
        await page.mouse.wheel(0, i % 20 === 19 ? 20_000 : 400);
        await page.waitForTimeout(40);
      }
      const { perSecond, longest } = await counting;
      await page.context().close();
      return `${perSecond.toFixed(0)} frames/s while scrolling, longest frame ${ms(longest)}; table there after ${ms(shown)}, all decided after ${ms(decided)}`;
    },
  },
  {
    name: 'what-if-10000',
    bar: 'works, with progress',
    async run(b, url) {
      const page = await fresh(b);
      await page.goto(`${url}#/orders`);
      // Ten thousand orders that differ: quantities and days of their own.
      await page.getByRole('button', { name: 'Load the examples' }).click();
      await page.getByRole('rowheader').nth(5).waitFor();
      await page.evaluate(collect, 10_000);
      await page.goto(`${url}#/what-if`);
      await page.reload();
      await page.getByRole('checkbox', { name: /SAFE/ }).check();
      const start = performance.now();
      await page.getByRole('button', { name: /Run over 10,000/ }).click();
      const counting = page.evaluate(frames, 2000);
      await page.getByRole('heading', { name: /of 10,000 orders change/ }).waitFor({ timeout: 300_000 });
      const took = performance.now() - start;
      const { perSecond } = await counting;
      await page.context().close();
      return `10,000 orders in ${(took / 1000).toFixed(1)} s; page at ${perSecond.toFixed(0)} frames/s meanwhile`;
    },
  },
];

readFileSync(EXAMPLES); // Said here rather than in the middle of a run, where the examples are missing.
if (!values.built) await build();
const [served, chromium] = await Promise.all([serve(DIST), browser()]);
console.log(`${availableParallelism()} cores, ${chromium.browserType().name()} ${chromium.version()}, headless`);
for (const { name, bar, run } of MEASURES)
  if (values.only === undefined || name.startsWith(values.only))
    console.log(`${name} (${bar}): ${await run(chromium, served.url)}`);
await chromium.close();
await served.close();
