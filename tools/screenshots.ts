import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browser } from '../test/web/browser.ts';
import { build } from '../test/web/built.ts';
import { serveDesk } from '../test/web/desk.ts';
import { DESK_TOUR, signIn } from '../test/web/desk-tour.ts';
import { serve } from '../test/web/serve.ts';
import { type Language, type Stop, TOUR } from '../test/web/tour.ts';

// Every page of the web application, in both languages and at two widths: docs/screenshots/<page>-<lang>-<width>.webp.
// The same tours as the tests, so that a picture shows the page at its main job: first the pages that work without a
// server, then those of a desk, by somebody who has signed in.

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'screenshots');
const WIDTHS = [1440, 390] as const;
const HEIGHTS: Readonly<Record<number, number>> = { 1440: 900, 390: 844 };
/** WebP: two thirds of a JPEG that is as readable, so that all of them stay under 3 MB. */
const QUALITY = 46;
const MOST = 3_000_000;

/** Parts of Settings that need no picture of their own. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['settings-lists', 'settings-keys', 'settings-health']);
const dist = await build();
const [served, desk, chromium] = await Promise.all([serve(dist), serveDesk(dist), browser()]);
/** Where they are made: the old ones stay until all of the new ones are there. */
const fresh = mkdtempSync(join(tmpdir(), 'tolhuis-pictures-'));

/** Goes through a tour in a fresh profile and takes a picture at every stop. */
async function pictures(
  url: string,
  tour: readonly Stop[],
  language: Language,
  width: 1440 | 390,
  login?: string,
): Promise<void> {
  const context = await chromium.newContext({
    viewport: { width, height: HEIGHTS[width]! },
    locale: language === 'nl' ? 'nl-NL' : 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const camera = await context.newCDPSession(page);
  if (login !== undefined) await signIn(page, url, login);
  // The ring around what signing in left the focus on is not what a page looks like.
  const unfocus = (): Promise<void> => page.evaluate('document.activeElement?.blur()');
  for (const stop of tour) {
    await page.goto(url + stop.hash);
    await page.getByRole('heading', { level: 1, name: stop.heading[language] }).waitFor();
    await stop.work(page, language);
    await page.evaluate('document.fonts.ready');
    await unfocus();
    const { data } = await camera.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    writeFileSync(join(fresh, `${stop.name}-${language}-${width}.webp`), data, 'base64');
  }
  await context.close();
}

for (const language of ['en', 'nl'] as const satisfies readonly Language[])
  for (const width of WIDTHS) {
    await pictures(served.url, TOUR, language, width);
    await pictures(
      desk.url,
      DESK_TOUR.filter((stop) => !NOT_SHOWN.has(stop.name)),
      language,
      width,
      'otto',
    );
  }
await chromium.close();
await Promise.all([served.close(), desk.close()]);

rmSync(FOLDER, { recursive: true, force: true });
cpSync(fresh, FOLDER, { recursive: true });
rmSync(fresh, { recursive: true, force: true });
const files = readdirSync(FOLDER);
const total = files.reduce((n, f) => n + statSync(join(FOLDER, f)).size, 0);
console.log(`${files.length} pictures, ${(total / 1e6).toFixed(2)} MB in docs/screenshots`);
if (total > MOST) {
  console.error(`That is more than ${MOST / 1e6} MB: lower the quality or the number of pictures.`);
  process.exitCode = 1;
}
