import { expect } from 'vitest';
import { type Journey, SOON } from './journey.ts';

/** Settings: people, keys, webhooks, and a switch that two people set. */
export const SETTINGS_JOURNEYS: readonly Journey[] = [
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
      await keys.stands(/^div Confirmed\. \d+ open orders? (was|were) decided again, 1 answer changed/);
      const order = await desk.orders.get(people.anna, 'po-7006');
      expect(order).toMatchObject({ outcome: 'no-licence-required', openFlips: 1 });
      await keys.press(page.getByRole('link', { name: 'See them' }));
      await page.getByRole('link', { name: 'PO-7006' }).waitFor(SOON);
      const link = Buffer.from(JSON.stringify(order.question)).toString('base64url');
      await page.goto(`${page.url().split('#')[0]}#/check?q=${link}`);
      await page.getByText(/Answered as your desk assumes: Affiliates Rule .*: stayed/).waitFor(SOON);
      expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('no-licence-required');
    },
  },
];
