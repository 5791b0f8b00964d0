import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser } from '../test/web/browser.ts';
import { build } from '../test/web/built.ts';
import { serve } from '../test/web/serve.ts';
import { type Language, TOUR } from '../test/web/tour.ts';

// Every page of the web application, in both languages and at two widths: docs/screenshots/<page>-<lang>-<width>.jpg.
// The same tour as the tests, so that a picture shows the page at its main job.

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'screenshots');
const WIDTHS = [1440, 390] as const;
const HEIGHTS: Readonly<Record<number, number>> = { 1440: 900, 390: 844 };
/** JPEG: photographs of text at this quality stay readable, and all of them stay under 3 MB. */
const QUALITY = 62;
const MOST = 3_000_000;

const served = await serve(await build());
const chromium = await browser();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const language of ['en', 'nl'] as const satisfies readonly Language[])
  for (const width of WIDTHS) {
    const context = await chromium.newContext({
      viewport: { width, height: HEIGHTS[width]! },
      locale: language === 'nl' ? 'nl-NL' : 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const stop of TOUR) {
      await page.goto(served.url + stop.hash);
      await page.getByRole('heading', { level: 1, name: stop.heading[language] }).waitFor();
      await stop.work(page, language);
      await page.evaluate('document.fonts.ready');
      await page.screenshot({
        path: join(FOLDER, `${stop.name}-${language}-${width}.jpg`),
        type: 'jpeg',
        quality: QUALITY,
      });
    }
    await context.close();
  }
await chromium.close();
await served.close();

const files = readdirSync(FOLDER);
const total = files.reduce((n, f) => n + statSync(join(FOLDER, f)).size, 0);
console.log(`${files.length} pictures, ${(total / 1e6).toFixed(2)} MB in docs/screenshots`);
if (total > MOST) {
  console.error(`That is more than ${MOST / 1e6} MB: lower the quality or the number of pictures.`);
  process.exitCode = 1;
}
