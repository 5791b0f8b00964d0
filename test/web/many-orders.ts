import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from './visit.ts';

const PATIENT = { timeout: 15_000 };

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

/**
 * Registers the tests of ten thousand orders in the browser alone: Orders and What if.
 * @param url where the application is served, known once the suite has begun
 * @param visit a fresh profile of the suite's browser
 */
export function manyOrders(url: () => string, visit: () => Promise<Visit>): void {
  describe('ten thousand orders', () => {
    let open: Visit;
    beforeAll(async () => {
      open = await visit();
    });
    afterAll(async () => {
      await open?.context.close();
    });
    test('decided with progress, cancel says what is undecided, only the rows in sight are drawn', async () => {
      const { page } = open;
      await page.goto(`${url()}#/orders`);
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
      await page.goto(`${url()}#/what-if`);
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
}
