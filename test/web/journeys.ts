import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PASSWORD, type ServedDesk } from './desk.ts';
import type { Keyboard } from './keyboard.ts';

/** Every form of a desk by keyboard alone: reached, filled, sent, its result seen, and the focus where the work goes on. */
export type Journey = {
  readonly name: string;
  readonly who: 'anna' | 'otto' | 'ben' | 'nobody';
  readonly at: string;
  /** axe looks at what came of it: a state of the page that no tour shows. */
  readonly examined?: true;
  readonly go: (keys: Keyboard, page: Page, desk: ServedDesk) => Promise<void>;
};
const SOON = { timeout: 20_000 };
const LINE = encodeURIComponent('licence/D1234567/1/units');

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'signing in, and closing it again',
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
      await keys.to(page.getByLabel('Import CSV, Excel or JSON'));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles({
        name: 'orders.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'id,on,to,chip,quantity\nkeys-1,2026-12-01,DE,nvidia/h20-96gb,10\nkeys-2,2026-12-01,XX,,\n',
        ),
      });
      await keys.press(page.getByRole('button', { name: 'Keep the 1 good orders' }));
      await page.getByText('1 orders saved').waitFor(SOON);
      await keys.stands(/^div 1 orders saved/);
    },
  },
  {
    name: 'deciding about hits while screening',
    who: 'anna',
    at: '#/screening',
    async go(keys, page) {
      await keys.skip();
      await keys.type(page.getByLabel('Names, one on a line'), 'Sugon Information Industry');
      await page.getByRole('article').first().waitFor(SOON);
      const before = await page.getByRole('article').count();
      await keys.type(page.getByPlaceholder('Reason').first(), 'another register number');
      await page.keyboard.press('Enter');
      await page.getByText(/1 hits were dismissed/).waitFor(SOON);
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
      await keys.choose(page.getByLabel('affiliates-rule-after-2026-11-09'), 'stayed');
      await keys.press(page.getByRole('button', { name: /^Run over/ }));
      await page.getByRole('heading', { name: /orders change/ }).waitFor(SOON);
      await keys.stands(/^button Run over/);
    },
  },
  {
    name: 'a licence and a quota',
    who: 'otto',
    at: '#/balances',
    async go(keys, page) {
      const enter = async (
        way: 'Tab' | 'Shift+Tab',
        kind: string,
        fields: readonly (readonly [string, string])[],
        told: RegExp,
      ): Promise<void> => {
        await keys.press(page.getByRole('button', { name: 'Enter a licence or quota' }), way);
        await keys.stands(/^select/);
        await page.keyboard.type(kind);
        const form = page
          .locator('form')
          .filter({ has: page.getByRole('heading', { name: 'Enter a licence or quota' }) });
        for (const [label, text] of fields) await keys.type(form.getByLabel(label, { exact: true }), text);
        await keys.press(form.getByRole('button', { name: 'Enter', exact: true }));
        await keys.stands(told);
      };
      await keys.skip();
      await enter(
        'Tab',
        'licence',
        [
          ['Licence number', 'D7654321'],
          ['What it is for', 'made up for the keyboard'],
          ['Source: paragraph or document', 'made up'],
          ['Number authorised', '50'],
          ['Value authorised', '1000000'],
          ['Parties, one a line', 'Made Up Cloud FZ-LLC'],
        ],
        /^div ✓ D7654321 is on the books/,
      );
      await enter(
        'Shift+Tab',
        'quota',
        [
          ['Short name', 'keys-cap'],
          ['What it is for', 'a cap, made up'],
          ['Source: paragraph or document', 'made up'],
          ['Amount authorised', '100'],
        ],
        /^div ✓ keys-cap is on the books/,
      );
    },
  },
  {
    name: 'reserving, giving back, adjusting',
    who: 'otto',
    at: `#/balances?account=${LINE}`,
    async go(keys, page) {
      await keys.skip();
      await keys.type(page.getByLabel(/Name of the reservation/), 'by-keys');
      await keys.type(page.getByLabel('Number', { exact: true }).last(), '3');
      await keys.type(page.getByLabel('Value (USD)'), '84000');
      await keys.choose(page.getByLabel('To whom'), 'Made Up Cloud');
      for (const tick of await page.getByRole('group', { name: 'Conditions that are met' }).getByRole('checkbox').all())
        await keys.tick(tick);
      await keys.press(page.getByRole('button', { name: 'Reserve', exact: true }));
      await keys.stands(/^div ✓ by-keys: Reserved/);
      await keys.press(page.getByText('Adjust what is granted'));
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Adjust', exact: true }) });
      await keys.type(form.getByLabel('Amount', { exact: true }), '5');
      await keys.press(form.getByRole('button', { name: 'Adjust', exact: true }));
      await keys.stands(/^div ✓ Adjusted/);
      const held = page.getByRole('listitem').filter({ hasText: 'by-keys' });
      await keys.press(held.getByRole('button', { name: 'Give back' }), 'Shift+Tab');
      await keys.stands(/^h2 Open reservations/);
    },
  },
  {
    name: 'an evidence pack',
    who: 'otto',
    at: '#/audit?about=order:po-7002',
    async go(keys, page) {
      await keys.skip();
      await keys.type(page.getByLabel('About, one a line'), 'order:po-7002');
      const [download] = await Promise.all([
        page.waitForEvent('download', SOON),
        keys.press(page.getByRole('button', { name: 'Make and download' })),
      ]);
      expect(download.suggestedFilename()).toMatch(/^tolhuis-evidence/);
      await keys.stands(/^div ✓ \d+ entries, checked/);
    },
  },
  {
    name: 'somebody added and changed',
    who: 'otto',
    at: '#/settings?part=people',
    async go(keys, page) {
      await keys.skip();
      const form = page.locator('form').filter({ has: page.getByRole('heading', { name: 'Add somebody' }) });
      await keys.type(form.getByLabel('Name', { exact: true }), 'by-keys');
      await keys.tick(form.getByRole('checkbox', { name: /^approver/ }));
      await keys.press(form.getByRole('button', { name: 'Add', exact: true }));
      await keys.stands(/^div One-time password of by-keys/);
      await keys.press(page.getByRole('button', { name: 'Close', exact: true }));
      await keys.stands(/^section People of this desk/);
      await keys.press(page.getByRole('button', { name: 'Change by-keys' }));
      const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Take access away' }) });
      await keys.press(row.getByRole('button', { name: 'Take access away' }));
      await keys.stands(/^div ✓ by-keys is changed/);
    },
  },
  {
    name: 'a key made and revoked',
    who: 'anna',
    at: '#/settings?part=keys',
    examined: true,
    async go(keys, page) {
      await keys.skip();
      await keys.type(page.getByLabel('What it is for'), 'by keys');
      await keys.tick(page.getByRole('checkbox', { name: /^analyst/ }));
      await keys.press(page.getByRole('button', { name: 'Make', exact: true }));
      await keys.stands(/^div The key by keys, shown this once/);
      await keys.press(page.getByRole('button', { name: 'Close', exact: true }));
      await keys.stands(/^section API keys/);
      await keys.press(page.getByRole('button', { name: 'Revoke by keys' }));
      await keys.stands(/^div ✓ The key by keys lets nobody in/);
    },
  },
  {
    name: 'a webhook made and removed, a dead letter sent again',
    who: 'otto',
    at: '#/settings?part=webhooks',
    async go(keys, page) {
      await keys.skip();
      await keys.press(page.getByRole('button', { name: /^Send again/ }).first());
      await keys.stands(/^div ✓ It is sent again/);
      await keys.type(page.getByLabel('Address (https)'), 'https://keys.example/hook');
      await keys.tick(page.getByRole('checkbox', { name: /order\.released/ }));
      await keys.press(page.getByRole('button', { name: 'Make', exact: true }));
      await keys.stands(/^div The secret of https:\/\/keys\.example\/hook/);
      expect(await page.locator('.once').textContent()).toMatch(/^whsec_/);
      await keys.press(page.getByRole('button', { name: 'Close', exact: true }));
      await keys.stands(/^section Webhooks/);
      await keys.press(page.getByRole('button', { name: 'Remove https://keys.example/hook' }));
      await keys.stands(/^div ✓ Nothing is sent to https:\/\/keys/);
    },
  },
  {
    name: 'a switch proposed',
    who: 'otto',
    at: '#/settings?part=switches',
    examined: true,
    async go(keys, page) {
      await keys.skip();
      const card = page.getByRole('article', { name: /affiliates-rule/ });
      await keys.choose(card.getByLabel('Assume from now on'), 'stayed');
      await card.getByText('1 of').waitFor(SOON);
      await card.getByRole('link', { name: 'PO-7006' }).waitFor();
      await keys.type(card.getByLabel(/^Reason/), 'Counsel has seen the instrument that extends the stay.');
      await keys.press(card.getByRole('button', { name: 'Propose to a second person' }));
      await keys.stands(/^div Proposed\. It waits for a second person/);
      await card.getByText('Four eyes: you proposed this').waitFor();
      expect(await card.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    },
  },
  {
    name: 'and confirmed by somebody else: Check answers under it, and the order is flagged',
    who: 'ben',
    at: '#/settings?part=switches',
    async go(keys, page, { desk, people }) {
      await keys.skip();
      const card = page.getByRole('article', { name: /affiliates-rule/ });
      await card.getByText('1 of').waitFor(SOON);
      await keys.press(card.getByRole('button', { name: 'Confirm: it holds from now on' }));
      await keys.stands(/^div Confirmed\. \d+ open orders were decided again, 1 answers changed/);
      const order = await desk.orders.get(people.anna, 'po-7006');
      expect(order).toMatchObject({ outcome: 'no-licence-required', openFlips: 1 });
      await keys.press(page.getByRole('link', { name: 'See them' }));
      await page.getByRole('link', { name: 'PO-7006' }).waitFor(SOON);
      const link = Buffer.from(JSON.stringify(order.question)).toString('base64url');
      await page.goto(`${page.url().split('#')[0]}#/check?q=${link}`);
      await page.getByText(/Answered as your desk assumes: affiliates-rule-after-2026-11-09: stayed/).waitFor(SOON);
      expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('no-licence-required');
    },
  },
];
