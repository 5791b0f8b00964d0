import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from './web/browser.ts';
import { build } from './web/built.ts';
import { PASSWORD, type ServedDesk, serveDesk } from './web/desk.ts';

// Screening and What if with a real desk behind them: its lists, its decisions, its orders and its ledger.

const PATIENT = { timeout: 20_000 };
let desk: ServedDesk;
let chromium: Browser;
beforeAll(async () => {
  const dist = await build();
  [desk, chromium] = await Promise.all([serveDesk(dist), browser()]);
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  await desk?.close();
});

/** A page in a session of somebody, and what goes wrong on it. */
async function as(login: string): Promise<{ page: Page; faults: string[]; close: () => Promise<void> }> {
  const { token } = await desk.desk.people.signIn(login, PASSWORD);
  const context = await chromium.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await context.addCookies([{ name: 'tolhuis', value: token, url: desk.url, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (e) => faults.push(`page error: ${e.message}`));
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`console: ${m.text()}`);
  });
  return { page, faults, close: () => context.close() };
}

test('a hit is dismissed on the desk with its reason: it is gone for everybody, and in the record', async () => {
  const anna = await as('anna');
  await anna.page.goto(`${desk.url}#/screening?name=Biren`);
  await anna.page.getByText('The lists of the desk:').waitFor(PATIENT);
  const card = anna.page.getByRole('article').first();
  await card.getByText('Citation').waitFor(PATIENT);
  const before = await anna.page.getByRole('article').count();
  await card.getByPlaceholder('Reason').fill('another register number');
  await card.getByRole('button', { name: 'It is another party' }).click();
  await anna.page.getByText('1 hits were dismissed on the desk.').waitFor(PATIENT);
  expect(await anna.page.getByRole('article').count()).toBe(before - 1);
  const { items } = await desk.desk.hitDecisions.list(desk.people.otto, {});
  expect(items[0]?.decision).toMatchObject({
    verdict: 'false-match',
    reason: 'another register number',
    by: desk.people.anna.id,
  });
  expect(anna.faults).toEqual([]);
  await anna.close();

  const otto = await as('otto');
  await otto.page.goto(`${desk.url}#/screening?name=Biren`);
  await otto.page.getByText('1 hits were dismissed on the desk.').waitFor(PATIENT);
  await otto.close();
});

test('what if runs over the open orders of the desk, with what its ledger holds on licences', async () => {
  const { page, faults, close } = await as('anna');
  await page.goto(`${desk.url}#/what-if`);
  await page.getByText('the open orders of the desk').waitFor(PATIENT);
  await page.getByRole('checkbox', { name: /SAFE/ }).check();
  await page.getByRole('button', { name: /Run over [1-9]/ }).click();
  await page.getByRole('heading', { name: /orders change/ }).waitFor(PATIENT);
  const licence = page.getByRole('region', { name: 'Licences' }).getByRole('row').filter({ hasText: 'D1234567' });
  const left = await licence.getByRole('cell').first().textContent();
  expect(Number(left?.replaceAll(',', ''))).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await close();
});
