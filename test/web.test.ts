import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG } from './support/long.ts';
import { browser } from './web/browser.ts';
import { build, DIST } from './web/built.ts';
import { englishLeft } from './web/english-left.ts';
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

describe('Check', () => {
  test('by keyboard alone: chip, destination, answer, rule, and everything kept across a reload', async () => {
    const { context, page, faults } = await visit(1440, 'en');
    await page.goto(`${served.url}#/check`);
    const pick = async (name: string, text: string, option: RegExp): Promise<void> => {
      await page.getByRole('combobox', { name, exact: true }).focus();
      await page.keyboard.type(text);
      await page.getByRole('option', { name: option }).first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pick('Chip', 'H100 SXM', /H100/);
    await pick('Destination', 'China', /^China/);
    const verdict = page.locator('[data-outcome]');
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('licence-required');
    await page.locator('.verdict').getByText('ECCN 3A090.a', { exact: true }).waitFor();

    const reason = page.getByRole('button', { name: /742\.6\(a\)\(6\)\(iii\)/ }).first();
    await reason.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rule' });
    await dialog.getByRole('heading', { name: 'Versions' }).waitFor();
    expect(
      await dialog
        .getByRole('link', { name: /Read the act/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^https:\/\/www\.federalregister\.gov\//);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    // Typed and reloaded in one breath: what was not yet written is written when the page goes.
    await page.getByLabel('Quantity', { exact: true }).fill('77');
    await page.reload();
    await expect.poll(() => page.getByLabel('Quantity', { exact: true }).inputValue(), PATIENT).toBe('77');
    const link = page.url();
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('licence-required');
    const other = await context.newPage();
    await other.goto(link);
    await expect
      .poll(() => other.locator('[data-outcome]').getAttribute('data-outcome'), PATIENT)
      .toBe('licence-required');
    expect(await other.getByRole('combobox', { name: 'Destination' }).inputValue()).toBe('China');
    expect(faults).toEqual([]);
    await context.close();
  });

  test('asks for what is missing, and an answered question or a clicked change moves the answer', async () => {
    const { context, page } = await visit(1440, 'en');
    await page.goto(`${served.url}#/check`);
    await page.getByRole('button', { name: /RTX 4090/ }).click();
    const verdict = page.locator('[data-outcome]');
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('exception-available');
    await page.waitForURL(/q=/);
    const before = page.url();
    await page.locator('.changes li button').first().click();
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).not.toBe('exception-available');
    await expect.poll(() => page.url(), PATIENT).not.toBe(before);
    // What was tried is taken back.
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('exception-available');
    await expect.poll(() => page.url(), PATIENT).toBe(before);

    // The same question on every other day, and the step to one of them.
    await page.getByText('How this answer changes with the day').click();
    const days = page.getByRole('table', { name: 'Answers by day' });
    const now = days.getByRole('row').filter({ hasText: 'the day asked for' });
    await now.getByText('Licence exception available').waitFor(PATIENT);
    await days.getByRole('row').filter({ hasText: 'No licence required' }).getByRole('button').first().click();
    await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('no-licence-required');
    await now.getByText('No licence required').waitFor(PATIENT);
    expect(await findings(page)).toEqual([]);

    // The answer as text, with every citation and the rulebook.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('button', { name: 'Text copied' }).waitFor();
    const text = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(text).toMatch(/^40 × NVIDIA .*RTX 4090.* → China · \d+ \w+ 20\d\d\n/);
    expect(text).toContain('No licence required');
    expect(text).toMatch(/\nRulebook \S+ \([0-9a-f]{64}\)\./);
    expect(text).toContain('#/check?q=');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: /buyer not stated/ }).click();
    await page.getByRole('heading', { name: 'What we still need to know' }).waitFor();
    expect(await page.locator('.next').locator('button, select, input').count()).toBeGreaterThan(0);
    await context.close();
  });

  // Dutch takes more room; English is printed in the long suite.
  test.each<Language>(LONG ? ['en', 'nl'] : ['nl'])(
    'the printed memo of every example is one page, with all that is asked (%s)',
    async (language) => {
      const { context, page } = await visit(1440, language);
      await page.goto(`${served.url}#/check`);
      const examples = page.locator('.examples button');
      await examples.first().waitFor();
      const count = await examples.count();
      for (let i = 0; i < count; i++) {
        await examples.nth(i).click();
        await page
          .getByRole('heading', { name: /What would change this answer|Wat dit antwoord zou veranderen/ })
          .waitFor(PATIENT);
        // The head of the memo is drawn for the paper alone, before whoever prints goes on.
        expect(await page.locator('.memo').count()).toBe(0);
        await page.evaluate(() => {
          const seen = (): void => {
            document.body.dataset['printed'] = document.querySelector('.memo')?.textContent ?? '';
          };
          addEventListener('beforeprint', seen, { once: true });
        });
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g), `example ${i}`).toHaveLength(1);
        expect(await page.evaluate('document.body.dataset.printed')).toMatch(
          /^(Export-control determination|Beoordeling exportcontrole)(Item|Goed).+(Route).+→.+\d{4}/,
        );
        await page.locator('.memo').waitFor({ state: 'detached' });
        if (i === count - 1) {
          // And where a preview or a reader asks for the medium.
          await page.emulateMedia({ media: 'print' });
          await page.locator('.memo').waitFor();
          await page.getByText(/worked out on .* by Tolhuis|uitgerekend op .* door Tolhuis/).waitFor();
          const printed = String(await page.evaluate('document.querySelector(".next").innerText'));
          expect(printed).toMatch(/purchaser|koper/);
          expect(printed).toMatch(/none of these|geen van deze/i);
          expect(printed, 'what nobody can answer is asked first').not.toMatch(
            /^[^\n]+\n+(Not modelled|Niet gemodelleerd)/,
          );
        }
        await page.emulateMedia({ media: null });
        await page.getByRole('button', { name: /^(Clear|Wis)$/ }).click();
      }
      await context.close();
    },
  );

  test('a question that the contract refuses is shown as refused, with its place; a damaged link says so', async () => {
    const { context, page } = await visit(390, 'en');
    const packed = Buffer.from(
      JSON.stringify({ on: '2026-11-21', to: 'CN', item: { chip: 'nvidia/h20-96gb' }, colour: 'red' }),
    ).toString('base64url');
    await page.goto(`${served.url}#/check?q=${packed}`);
    await page.getByRole('alert').filter({ hasText: 'colour' }).waitFor();
    expect(await page.locator('[data-outcome]').count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(`${served.url}#/check?q=%%%`);
    await page.getByRole('alert').filter({ hasText: 'damaged' }).waitFor();
    await context.close();
  });
});

/**
 * Presses Cancel as soon as the bar has moved, from within the page: a click of Playwright's may come after the work is
 * done, and one that still waits for its button would press that of the next test.
 */
async function cancelAtFirstProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Cancel');
      if (!cancel || !document.querySelector<HTMLProgressElement>('progress')?.value) return;
      watch.disconnect();
      cancel.click();
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

describe('ten thousand orders', () => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit(1440, 'en');
  });
  afterAll(async () => {
    await open?.context.close();
  });
  test('decided with progress, cancel says what is undecided, only the rows in sight are drawn', async () => {
    const { page } = open;
    await page.goto(`${served.url}#/orders`);
    await cancelAtFirstProgress(page);
    await page.getByRole('button', { name: 'Try 10,000 rows' }).click();
    const table = page.getByRole('table', { name: 'Orders' });
    await expect.poll(() => table.getAttribute('aria-rowcount'), { timeout: 20_000 }).toBe('10001');
    expect(await table.getByRole('row').count()).toBeLessThan(80);
    await page.getByRole('region', { name: 'Orders' }).evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await expect.poll(() => page.getByRole('row').last().getAttribute('aria-rowindex'), PATIENT).toBe('10001');
    // Cancelled: what is not decided says so, in its row and above the table.
    await page.getByText(/Cancelled: 9,\d+ orders are not yet decided/).waitFor(PATIENT);
    await page.getByRole('row').last().getByText('not yet decided').waitFor();
    await page.locator('progress').waitFor({ state: 'detached', timeout: 5000 });
    // Put in another order by a heading, which says so; pressed again, the other way round.
    const head = table.getByRole('columnheader', { name: 'To', exact: true });
    const first = table.getByRole('row').nth(1).getByRole('cell').nth(2);
    await head.getByRole('button').click();
    await page.getByRole('region', { name: 'Orders' }).evaluate((box) => {
      box.scrollTop = 0;
    });
    await expect.poll(() => first.textContent(), PATIENT).toMatch(/^[A-G]/);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    await expect.poll(() => first.textContent(), PATIENT).toMatch(/^[U-Z]/);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
  });

  test('What if: progress, cancel keeps what is counted, rows in sight only; exports are whole and safe', async () => {
    const { page, faults } = open;
    await page.goto(`${served.url}#/what-if`);
    await page.getByRole('checkbox', { name: /SAFE/ }).check();
    await cancelAtFirstProgress(page);
    await page.getByRole('button', { name: 'Run over 10,000 orders' }).click();
    await page.getByText(/Cancelled after [\d,]+ of 10,000 orders/).waitFor(PATIENT);
    await page.getByRole('heading', { name: /of [1-9][\d,]* orders change/ }).waitFor(PATIENT);
    await page.locator('progress').waitFor({ state: 'detached', timeout: 5000 });
    const table = page.getByRole('table', { name: 'Orders that change' });
    expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(1);
    expect(await table.getByRole('row').count()).toBeLessThan(60);
    await page.getByRole('radio', { name: 'Value' }).check();
    await page.locator('.sankey text').filter({ hasText: '$' }).first().waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    const lines = readFileSync(await csv.path(), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^id,on,item,to,quantity,valueUsd,before,after,changed/);
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export JSON' }).click(),
    ]);
    const { asked, orders } = JSON.parse(readFileSync(await json.path(), 'utf8'));
    expect(asked).toMatchObject({ scenarios: ['safe-chips-act'], orders: { of: 10_000, complete: false } });
    expect(orders.length).toBe(lines.length - 2);
    expect(faults).toEqual([]);
  });
});

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

test('the first load of Check is at most 250 kB of compressed JavaScript', () => {
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
  const workers = readdirSync(join(DIST, 'assets')).filter((f) => /^worker-.*\.js$/.test(f));
  expect(workers.length).toBe(1);
  const first = [...whole(workers[0]!, whole(entry, new Set()))];
  const size = first.reduce((n, f) => n + gzipSync(readFileSync(join(DIST, 'assets', f)), { level: 9 }).length, 0);
  console.log(`first load of Check: ${(size / 1000).toFixed(1)} kB of compressed JavaScript (${first.join(', ')})`);
  expect(size).toBeLessThanOrEqual(250_000);
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
