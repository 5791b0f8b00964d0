import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ServedDesk } from './desk.ts';
import type { Visit } from './visit.ts';
import { workbook } from './workbook.ts';

const PATIENT = { timeout: 20_000 };

/**
 * Registers the tests of a desk's list of orders: a file that comes in, decided again, ten thousand at once.
 * @param served the desk, known once the suite has begun
 * @param as a fresh profile in a session of somebody
 */
export function deskOrders(
  served: () => ServedDesk,
  as: (login: string, hash?: string, options?: BrowserContextOptions) => Promise<Visit>,
): void {
  test('an Excel file is previewed with its wrong cells, and the good orders go to the desk', async () => {
    const { context, page, faults } = await as('anna');
    await page.goto(`${served().url}#/orders`);
    await page.getByLabel('Import CSV, Excel or JSON').setInputFiles({
      name: 'orders.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook([
        ['id', 'on', 'to', 'chip', 'quantity'],
        ['xl-1', '2026-12-01', 'DE', 'nvidia/h20-96gb', '10'],
        ['xl-2', '2026-12-01', 'XX', 'nvidia/h20-96gb', 'ten'],
      ]),
    });
    await page.getByRole('heading', { name: '1 order can be read, 1 problem' }).waitFor(PATIENT);
    expect(await page.getByRole('row').filter({ hasText: 'quantity' }).getByRole('cell').first().textContent()).toBe(
      '3',
    );
    await page.getByRole('button', { name: 'Keep the 1 good order' }).click();
    await page.getByText('1 order saved').waitFor(PATIENT);
    await page.getByRole('link', { name: 'xl-1' }).waitFor(PATIENT);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('decided again: a changed answer is flagged until somebody has seen it', async () => {
    // As if an older rulebook had left the order at another answer.
    await served().desk.store.write('usr_test', async (tx) => {
      await tx.run("UPDATE trade_order SET outcome = 'hold', status = 'hold' WHERE id = ?", ['po-7003']);
      await tx.log({ action: 'test.changed', about: ['order:po-7003'], body: {} });
    });
    const { context, page, faults } = await as('otto');
    await page.goto(`${served().url}#/orders`);
    await page.getByRole('button', { name: 'Decide again …' }).click();
    await page.getByRole('button', { name: 'the rulebook' }).click();
    await page.getByText(/orders? decided again, 1 answer changed/).waitFor(PATIENT);
    await page.getByRole('checkbox', { name: 'changed answers only' }).check();
    const row = page.getByRole('row').filter({ hasText: 'answer changed' });
    await row.getByRole('link', { name: 'PO-7003' }).click();
    await page.getByLabel('Note').fill('seen, and told to sales');
    await page.getByRole('button', { name: 'I have seen it' }).click();
    await page.getByText('seen by you').waitFor(PATIENT);
    expect((await served().desk.orders.get(served().people.anna, 'po-7003')).openFlips).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('ten thousand orders of the desk: only the rows in sight are drawn, filters answer at once', async () => {
    const template = (await served().desk.orders.get(served().people.anna, 'po-7002')).question;
    const { parties: _, ...question } = template;
    await served().desk.orders.importMany(
      served().people.anna,
      Array.from({ length: 10_000 }, (_, i) => ({
        id: `many-${String(i).padStart(5, '0')}`,
        reference: `MANY-${i}`,
        question,
      })),
    );
    const { context, page } = await as('anna');
    await page.goto(`${served().url}#/orders`);
    const table = page.getByRole('table', { name: 'Orders' });
    await expect
      .poll(async () => Number(await table.getAttribute('aria-rowcount')), { timeout: 30_000 })
      .toBeGreaterThan(10_000);
    expect(await table.getByRole('row').count()).toBeLessThan(80);
    await page.getByRole('region', { name: 'Orders' }).evaluate((box) => {
      box.scrollTop = box.scrollHeight;
    });
    await expect
      .poll(async () => Number(await table.getByRole('row').last().getAttribute('aria-rowindex')), PATIENT)
      .toBeGreaterThan(10_000);
    const started = Date.now();
    await page.getByLabel('Search').fill('MANY-9999');
    await expect.poll(() => table.getAttribute('aria-rowcount'), PATIENT).toBe('2');
    console.log(`10,000 orders: search answered in ${Date.now() - started} ms`);
    await context.close();
  });
}
