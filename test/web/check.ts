import { describe, expect, test } from 'vitest';
import { LONG } from '../support/long.ts';
import type { Language } from './tour.ts';
import { findings, type Visit } from './visit.ts';

const PATIENT = { timeout: 15_000 };

/**
 * Registers the tests of the page Check in the browser alone.
 * @param url where the application is served, known once the suite has begun
 * @param visit a fresh profile of the suite's browser, of a width in pixels
 */
export function check(url: () => string, visit: (width: number, language: Language) => Promise<Visit>): void {
  describe('Check', () => {
    test('by keyboard alone: chip, destination, answer, rule, and everything kept across a reload', async () => {
      const { context, page, faults } = await visit(1440, 'en');
      await page.goto(`${url()}#/check`);
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
      await page.goto(`${url()}#/check`);
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
        await page.goto(`${url()}#/check`);
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
      await page.goto(`${url()}#/check?q=${packed}`);
      await page.getByRole('alert').filter({ hasText: 'colour' }).waitFor();
      expect(await page.locator('[data-outcome]').count()).toBe(0);
      await page.goto('about:blank');
      await page.goto(`${url()}#/check?q=%%%`);
      await page.getByRole('alert').filter({ hasText: 'damaged' }).waitFor();
      await context.close();
    });
  });
}
