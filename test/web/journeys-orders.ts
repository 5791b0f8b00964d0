import { expect } from 'vitest';
import { PASSWORD } from './desk.ts';
import { type Journey, SOON } from './journey.ts';

/** Orders and parties: signing in, checking, importing, screening, comparing. */
export const ORDER_JOURNEYS: readonly Journey[] = [
  {
    name: 'signing in, and closing it again',
    short: true,
    who: 'nobody',
    at: '#/check',
    async go(keys, page) {
      await keys.press(page.getByRole('button', { name: 'Sign in', exact: true }));
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await keys.stands(/^button Sign in/);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await keys.type(dialog.getByLabel('Name', { exact: true }), 'anna');
      await keys.type(dialog.getByLabel('Password', { exact: true }), PASSWORD);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await keys.stands(/^button Account of anna/);
    },
  },
  {
    name: 'Check, saved as an order',
    short: true,
    who: 'anna',
    at: '#/check',
    async go(keys, page, { desk, people }) {
      await keys.skip();
      await keys.pick('Chip', 'H100 SXM');
      await keys.pick('Destination', 'Singapore');
      await page.locator('[data-outcome]').waitFor(SOON);
      await keys.press(page.getByRole('button', { name: 'Save as order' }));
      await page.getByText('The desk keeps it as').waitFor(SOON);
      await keys.stands(/^div The desk keeps it as/);
      await keys.press(page.getByRole('link', { name: 'Open the order' }));
      await page.getByRole('heading', { name: 'Next step' }).waitFor(SOON);
      await keys.press(page.getByRole('button', { name: 'Prepare for approval' }));
      await keys.stands(/^h2 Next step/);
      await page.getByText('v2', { exact: false }).first().waitFor(SOON);
      const prepared = (await desk.orders.search(people.anna, { state: 'prepared' })).items;
      expect(prepared.map((o) => o.question.to)).toContain('SG');
      await keys.press(page.getByRole('button', { name: 'Cancel the order …' }));
      await keys.stands(/^textarea/);
      await page.keyboard.type('asked only to try');
      await keys.press(page.getByRole('button', { name: 'Cancel the order', exact: true }));
      await keys.stands(/^h2 Next step/);
      await page.getByText('Nothing is left to do').waitFor(SOON);
    },
  },
  {
    name: 'importing orders',
    who: 'anna',
    at: '#/orders',
    async go(keys, page) {
      await keys.skip();
      await page.getByRole('table', { name: 'Orders' }).waitFor(SOON);
      // Awaited from before the key on: the driver needs a moment before it takes the browser's dialog over.
      const opened = page.waitForEvent('filechooser', SOON);
      await keys.press(page.getByLabel('Import CSV, Excel or JSON'));
      const chooser = await opened;
      await chooser.setFiles({
        name: 'orders.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'id,on,to,chip,quantity\nkeys-1,2026-12-01,DE,nvidia/h20-96gb,10\nkeys-2,2026-12-01,XX,,\n',
        ),
      });
      await keys.press(page.getByRole('button', { name: 'Keep the 1 good order' }));
      await page.getByText('1 order saved').waitFor(SOON);
      await keys.stands(/^div 1 order saved/);
    },
  },
  {
    name: 'deciding about hits while screening',
    short: true,
    who: 'anna',
    at: '#/screening',
    async go(keys, page) {
      await keys.skip();
      await keys.type(page.getByLabel('Names, one on a line'), 'Sugon Information Industry');
      await page.getByRole('article').first().waitFor(SOON);
      const before = await page.getByRole('article').count();
      await keys.type(page.getByPlaceholder('Reason').first(), 'another register number');
      await page.keyboard.press('Enter');
      await page.getByText(/1 hit was dismissed/).waitFor(SOON);
      await keys.stands(before > 1 ? /^input Reason/ : /^h2 Sugon/);
    },
  },
  {
    name: 'a party: put on file, a hit decided, new facts',
    who: 'anna',
    at: '#/parties',
    async go(keys, page) {
      await keys.skip();
      const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Put a party on file' }) });
      await keys.type(form.getByLabel('Name', { exact: true }), 'Inspur Group');
      await keys.pick('Country', 'China');
      await keys.press(form.getByRole('button', { name: 'Put on file' }));
      await page.getByText('Inspur Group is on file.').waitFor(SOON);
      await keys.stands(/^div ✓ Inspur Group is on file/);
      await keys.press(page.getByRole('link', { name: 'Open', exact: true }));
      const reason = page.getByPlaceholder('Reason').first();
      await reason.waitFor(SOON);
      await keys.type(reason, 'seen with counsel');
      await keys.press(page.getByRole('button', { name: 'It is this party' }).first());
      await page.getByText('confirmed on the desk').first().waitFor(SOON);
      await keys.stands(/^(input Reason|h2 Inspur)/);
      await keys.press(page.getByRole('button', { name: 'New facts …' }));
      await keys.type(page.getByLabel('Address', { exact: true }), 'Made Up Road 3');
      await page.keyboard.press('Enter');
      await keys.stands(/^div ✓ Version 2 is kept/);
      await page.getByText('Made Up Road 3').first().waitFor(SOON);
    },
  },
  {
    name: 'the choices of What if',
    who: 'anna',
    at: '#/what-if',
    async go(keys, page) {
      await keys.skip();
      await keys.tick(page.getByRole('checkbox', { name: /SAFE/ }));
      await keys.choose(page.getByLabel(/Affiliates Rule/), 'stayed');
      await keys.press(page.getByRole('button', { name: /^Run over/ }));
      await page.getByRole('heading', { name: /orders change/ }).waitFor(SOON);
      await keys.stands(/^button Run over/);
    },
  },
];
