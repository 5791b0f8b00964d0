import type { Page } from 'playwright-core';
import { PASSWORD } from './desk.ts';
import type { Language, Stop } from './tour.ts';

const ready =
  (name: RegExp | string, role: 'button' | 'heading' | 'row' | 'link' = 'heading'): Stop['work'] =>
  async (page) => {
    await page.getByRole(role, { name }).first().waitFor({ timeout: 20_000 });
  };

/** The pages of a desk, by whoever may see all of them; each at its main job. */
export const DESK_TOUR: readonly Stop[] = [
  {
    name: 'desk-orders',
    hash: '#/orders',
    heading: { en: 'Orders', nl: 'Orders' },
    work: ready('PO-7001', 'link'),
  },
  {
    name: 'desk-order',
    hash: '#/orders?order=po-7001',
    heading: { en: 'PO-7001', nl: 'PO-7001' },
    work: async (page) => {
      await page.getByRole('heading', { name: /^History$|^Geschiedenis$/ }).waitFor();
      await page.getByText(/v1/).first().waitFor();
    },
  },
  {
    name: 'balances',
    hash: '#/balances',
    heading: { en: 'Balances', nl: 'Saldi' },
    work: ready(/Licence D1234567/),
  },
  {
    name: 'balances-account',
    hash: `#/balances?account=${encodeURIComponent('licence/D1234567/1/units')}`,
    heading: { en: 'Balances', nl: 'Saldi' },
    work: async (page) => {
      await page.getByRole('img', { name: /over time|in de tijd/ }).waitFor({ timeout: 20_000 });
    },
  },
  {
    name: 'audit',
    hash: '#/audit',
    heading: { en: 'Audit', nl: 'Audit' },
    work: async (page) => {
      await page.getByRole('button', { name: /Verify the log|Controleer het logboek/ }).click();
      await page.getByText(/✓ The log is whole|✓ Het logboek is heel/).waitFor({ timeout: 20_000 });
      await page.getByText(/✓ The last one is the signed root|✓ De laatste is de ondertekende wortel/).waitFor();
    },
  },
  {
    name: 'settings',
    hash: '#/settings',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/Change your password|Wijzig uw wachtwoord/),
  },
  {
    name: 'settings-rulebook',
    hash: '#/settings?part=rulebook',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/^Gaps|^Gaten/),
  },
  {
    name: 'settings-switches',
    hash: '#/settings?part=switches',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: async (page) => {
      const card = page.getByRole('article', { name: /affiliates-rule/ });
      const choice = card.getByLabel(/Assume from now on|Veronderstel vanaf nu/);
      await choice.selectOption('stayed');
      await card
        .getByText(/open orders would get another answer|open orders (zou|zouden) een ander antwoord/)
        .waitFor();
    },
  },
  {
    name: 'parties',
    hash: '#/parties',
    heading: { en: 'Parties', nl: 'Partijen' },
    work: ready('Made Up Cloud FZ-LLC', 'link'),
  },
  {
    name: 'party',
    hash: '#/parties?party=cust-2',
    heading: { en: 'Biren Technology', nl: 'Biren Technology' },
    work: async (page) => {
      await page.getByRole('article').first().waitFor({ timeout: 20_000 });
      await page.getByText(/No order of this desk names|Geen order van deze balie noemt/).waitFor();
    },
  },
  {
    name: 'settings-webhooks',
    hash: '#/settings?part=webhooks',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/Send again|Stuur opnieuw/, 'button'),
  },
  {
    name: 'settings-lists',
    hash: '#/settings?part=lists',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/starter/, 'row'),
  },
  {
    name: 'settings-people',
    hash: '#/settings?part=people',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/anna/, 'row'),
  },
  {
    name: 'settings-keys',
    hash: '#/settings?part=keys',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/New key|Nieuwe sleutel/),
  },
  {
    name: 'settings-health',
    hash: '#/settings?part=health',
    heading: { en: 'Settings', nl: 'Instellingen' },
    work: ready(/Work in the background|Werk op de achtergrond/),
  },
];

/** Signs in by keyboard, as a person would. */
export async function signIn(page: Page, url: string, login: string, password = PASSWORD): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^Sign in$|^Aanmelden$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Name$|^Naam$/).fill(login);
  await dialog.getByLabel(/^Password$|^Wachtwoord$/).fill(password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: new RegExp(`(Account of|Account van) ${login}`) }).waitFor();
}

export type { Language };
