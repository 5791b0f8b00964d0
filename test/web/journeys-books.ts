import { expect } from 'vitest';
import { type Journey, SOON } from './journey.ts';

const LINE = encodeURIComponent('licence/D1234567/1/units');

/** Licences, quotas, reservations, evidence. */
export const BOOK_JOURNEYS: readonly Journey[] = [
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
          ['ECCN paragraphs covered', '3A090.a'],
          ['Chips covered', 'nvidia/h100-sxm5'],
          ['Countries covered (codes)', 'AE'],
          ['Ultimate consignees and end users, one a line', 'Made Up Cloud FZ-LLC'],
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
];
