import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG } from './support/long.ts';
import { browser } from './web/browser.ts';
import { build, DIST } from './web/built.ts';
import { check } from './web/check.ts';
import { englishLeft } from './web/english-left.ts';
import { manyOrders } from './web/many-orders.ts';
import { type Served, serve } from './web/serve.ts';
import { type Language, TOUR } from './web/tour.ts';
import { findings, type Visit, visit as visitWith } from './web/visit.ts';

// The built application in a real browser, under a strict content security policy, without a server behind it.

/** How long a page may take to come to an answer before a test gives up, in milliseconds. */
const PATIENT = { timeout: 15_000 };
let served: Served;
let chromium: Browser;

beforeAll(async () => {
  // The browser is unpacked while the pages are built.
  [served, chromium] = await Promise.all([build().then(serve), browser()]);
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  await served?.close();
});

/** A fresh browser profile; what leaves the machine is a fault too. */
async function visit(width: number, language: Language, serviceWorkers: 'allow' | 'block' = 'block'): Promise<Visit> {
  const open = await visitWith(chromium, {
    viewport: { width, height: 900 },
    locale: language === 'nl' ? 'nl-NL' : 'en-US',
    serviceWorkers,
  });
  open.page.on('request', (r) => {
    if (!r.url().startsWith(served.url) && !r.url().startsWith('blob:') && !r.url().startsWith('data:'))
      open.faults.push(`asked of a third party: ${r.url()}`);
  });
  return open;
}

describe.each([
  ['en', 1440],
  ['nl', 390],
  ...(LONG
    ? ([
        ['en', 390],
        ['nl', 1440],
      ] as const)
    : []),
] as const)('%s at %i px', (language, width) => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit(width, language, 'allow');
  });
  afterAll(async () => {
    await open?.context.close();
  });
  test.each(TOUR)('$name does its job', async (stop) => {
    const { page, faults } = open;
    await page.goto(served.url + stop.hash);
    await page.getByRole('heading', { level: 1, name: stop.heading[language] }).waitFor();
    // The whole history of the world is waited for once.
    await stop.work(page, language, language === 'nl' && !LONG);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(
      await page.evaluate('document.documentElement.scrollWidth'),
      'the page is wider than the screen',
    ).toBeLessThanOrEqual(width);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.scroll')]
          .filter((e) => e.scrollWidth > e.clientWidth + 1)
          .map((e) => e.ariaLabel),
      ),
      'parts that scroll sideways',
    ).toEqual([]);
    if (language === 'nl') expect(await englishLeft(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

check(() => served.url, visit);
manyOrders(
  () => served.url,
  () => visit(1440, 'en'),
);

test('Ctrl K goes to a page, a chip or a rule by its name, by keyboard alone', async () => {
  const { context, page, faults } = await visit(1440, 'en');
  await page.goto(`${served.url}#/check`);
  await page.getByRole('heading', { level: 1, name: 'May it go?' }).waitFor();
  const box = page.getByRole('dialog', { name: 'Go to' });
  const goTo = async (text: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await box.getByRole('textbox').waitFor();
    await page.keyboard.type(text);
  };
  await goTo('timel');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await goTo('b30a');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: /B30A/ }).waitFor(PATIENT);
  await page.keyboard.press('Escape');
  await goTo('740.8');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rule' }).waitFor();
  expect(new URLSearchParams(page.url().split('?')[1]).get('cite')).toBe('740.8');
  await goTo('zzzz');
  await box.getByText('Nothing found').waitFor();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await context.close();
});

test('an address that is no page says so, also one that every object has', async () => {
  const { context, page, faults } = await visit(1440, 'en');
  for (const name of ['nothing', 'constructor']) {
    await page.goto(`${served.url}#/${name}`);
    await page
      .getByRole('status')
      .filter({ hasText: `There is no page "${name}". This is Check.` })
      .waitFor();
    await page.getByRole('heading', { level: 1, name: 'May it go?' }).waitFor();
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('a file with a wrong cell is shown by line and column, and nothing is kept unasked', async () => {
  const { context, page } = await visit(1440, 'en');
  await page.goto(`${served.url}#/orders`);
  await page.getByLabel('Import CSV, Excel or JSON').setInputFiles({
    name: 'orders.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'id,on,to,chip,quantity\na,2026-11-21,CN,nvidia/h20-96gb,10\nb,2026-11-21,XX,nvidia/h20-96gb,ten\n',
    ),
  });
  await page.getByRole('heading', { name: '1 order can be read, 1 problem' }).waitFor();
  const row = page.getByRole('row').filter({ hasText: 'quantity' });
  expect(await row.getByRole('cell').first().textContent()).toBe('3');
  await page.getByRole('button', { name: 'Keep the 1 good order' }).click();
  await page.getByRole('rowheader', { name: 'a', exact: true }).waitFor();
  await context.close();
});

test('the first load of Check is at most 250 kB of compressed JavaScript, in either language', () => {
  const read = (file: string): string => readFileSync(join(DIST, 'assets', file), 'utf8');
  // The page's script, the worker's, and whatever either of them imports before it can start.
  const whole = (file: string, seen: Set<string>): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, name = ''] of read(file).matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      whole(name, seen);
    return seen;
  };
  const [entry = ''] = /(?<=assets\/)index-[\w-]+\.js/.exec(readFileSync(join(DIST, 'index.html'), 'utf8')) ?? [];
  const named = (pattern: RegExp): string[] => readdirSync(join(DIST, 'assets')).filter((f) => pattern.test(f));
  const [workers, words] = [named(/^worker-.*\.js$/), named(/messages-nl-first-.*\.json$/)];
  expect([workers.length, words.length]).toEqual([1, 1]);
  const first = [...whole(workers[0]!, whole(entry, new Set()))];
  expect(first).not.toContain(words[0]);
  const size = (files: readonly string[]): number =>
    files.reduce((n, f) => n + gzipSync(readFileSync(join(DIST, 'assets', f)), { level: 9 }).length, 0);
  const [english, dutch] = [size(first), size([...first, ...words])];
  console.log(
    `first load of Check: ${(english / 1000).toFixed(1)} kB of compressed JavaScript in English, with its words ${(dutch / 1000).toFixed(1)} kB in Dutch (${first.join(', ')})`,
  );
  expect(english).toBeLessThanOrEqual(250_000);
  expect(dutch).toBeLessThanOrEqual(250_000);
});

describe('languages', () => {
  const WORDS = /messages-(en|nl)-(first|later)-/;
  /** Opens a page whose catalogues are written down, and pass `gate` first. */
  async function heard(
    language: Language,
    gate: (route: Route) => Promise<void>,
  ): Promise<Visit & { asked: string[] }> {
    const open = await visit(1440, language);
    const asked: string[] = [];
    open.page.on('request', (r) => {
      const [, of, part] = WORDS.exec(r.url()) ?? [];
      if (of) asked.push(`${of} ${part}`);
    });
    await open.page.route(WORDS, gate);
    return { ...open, asked };
  }

  test('a Dutch page draws nothing before its words are there, and asks for those of other pages when one is opened', async () => {
    const held = Promise.withResolvers<void>();
    const { context, page, asked, faults } = await heard('nl', (route) => held.promise.then(() => route.continue()));
    const begun = page.waitForRequest(WORDS);
    // The forms' own file is on its way meanwhile.
    const reference = page.waitForResponse(/reference-nl/);
    await page.goto(`${served.url}#/check`, { waitUntil: 'commit' });
    await Promise.all([begun, reference]);
    expect(await page.locator('#root').innerHTML()).toBe('');
    held.resolve();
    await page.getByRole('heading', { level: 1, name: 'Mag het weg?' }).waitFor();
    expect(asked).toEqual(['nl first']);
    await page.getByRole('link', { name: 'Chips', exact: true }).click();
    await page.getByRole('columnheader').first().waitFor();
    expect(asked).toEqual(['nl first', 'nl later']);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('an English page loads no Dutch; the other language comes when it is chosen', async () => {
    const { context, page, asked, faults } = await heard('en', (route) => route.continue());
    await page.goto(`${served.url}#/chips`);
    await page.getByRole('columnheader').first().waitFor();
    expect(asked).toEqual(['en later']);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('button', { name: 'English' }).waitFor();
    expect(asked.sort()).toEqual(['en later', 'nl first', 'nl later']);
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('where Dutch does not arrive, the page goes on in English, says so, and tries again when asked', async () => {
    let gone = true;
    const { context, page } = await heard('nl', (route) => (gone ? route.abort() : route.continue()));
    await page.goto(`${served.url}#/check`);
    const said = page.getByRole('alert').filter({ hasText: 'Het Nederlands kwam niet aan' });
    await said.waitFor();
    await page.getByRole('combobox', { name: 'Chip', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await findings(page)).toEqual([]);
    const failed = page.waitForEvent('requestfailed', (r) => WORDS.test(r.url()));
    await said.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await failed;
    await said.waitFor();
    gone = false;
    await said.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('button', { name: 'English' }).waitFor();
    expect(await said.count()).toBe(0);
    await context.close();
  });
});

describe('Screening', () => {
  test('a file of names: shown before it is screened, a queue by arrow keys, a decision with its reason that stays', async () => {
    const { context, page, faults } = await visit(1440, 'en');
    await page.goto(`${served.url}#/screening`);
    const open = (text: string): Promise<void> =>
      page
        .getByLabel('Open a file')
        .setInputFiles({ name: 'names.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await open('id,name,country,colour\n1,Huawei,CN,red\n');
    await page.getByRole('heading', { name: 'names.csv: 0 names can be screened, 1 problem' }).waitFor(PATIENT);
    await page.getByRole('cell', { name: 'colour' }).waitFor();
    await open('id,name,country\n1,Tulip Bakery,NL\n2,海光信息,CN\n3,Huawei Technologies,CN\n');
    await page.getByRole('button', { name: 'Screen 3 names' }).click();
    await page.getByText('3 names, 2 to look at').waitFor(PATIENT);
    const queue = page.getByRole('listbox', { name: /Queue/ });
    const last = queue.getByRole('option').last();
    await last.getByText('no hit').waitFor();
    await queue.focus();
    await page.keyboard.press('End');
    await page.getByText('That is not a clean result.').waitFor();
    await page.keyboard.press('Home');
    const detail = page.getByRole('region', { name: /Huawei|海光/ });
    await detail.getByRole('article').first().getByText('Citation').waitFor();
    const cards = await detail.getByRole('article').count();
    for (let i = 0; i < cards; i++) {
      const card = detail
        .getByRole('article')
        .filter({ has: page.getByPlaceholder('Reason') })
        .first();
      expect(await card.getByRole('button', { name: 'It is this party' }).isDisabled()).toBe(true);
      await card.getByPlaceholder('Reason').fill('address and register differ');
      await card.getByRole('button', { name: 'It is another party' }).click();
    }
    await page.getByText('3 names, 1 to look at').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('Chinese names come in a font of the app, fetched only when they are shown', async () => {
  const { context, page, faults } = await visit(1440, 'en', 'allow');
  const fonts: string[] = [];
  page.on('request', (r) => {
    if (r.url().includes('noto-sans-sc')) fonts.push(r.url());
  });
  await page.goto(`${served.url}#/check`);
  const known = (): Promise<number> =>
    page.evaluate('[...document.fonts].filter((f) => f.family.includes("Noto Sans SC")).length');
  await expect.poll(known, PATIENT).toBeGreaterThan(80);
  await page.getByRole('button', { name: /1,000 H200/ }).click();
  await page.locator('[data-outcome]').waitFor();
  expect(fonts).toEqual([]);
  await page.goto(`${served.url}#/screening?name=${encodeURIComponent('海光信息')}`);
  await page.getByRole('article').first().waitFor(PATIENT);
  await page.evaluate('document.fonts.ready');
  expect(fonts.length).toBeGreaterThan(0);
  expect(
    await page.evaluate('[...document.fonts].some((f) => f.family.includes("Noto Sans SC") && f.status === "loaded")'),
  ).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

test('a link that is opened while Check is open is asked at once', async () => {
  const { context, page } = await visit(1440, 'en');
  const link = (to: string): string =>
    Buffer.from(JSON.stringify({ on: '2026-11-21', to, item: { chip: 'nvidia/h20-96gb' } })).toString('base64url');
  await page.goto(`${served.url}#/check?q=${link('CN')}`);
  await expect.poll(() => page.getByRole('combobox', { name: 'Destination' }).inputValue(), PATIENT).toBe('China');
  await page.goto(`${served.url}#/check?q=${link('NL')}`);
  await expect
    .poll(() => page.getByRole('combobox', { name: 'Destination' }).inputValue(), PATIENT)
    .toBe('Netherlands');
  await context.close();
});
