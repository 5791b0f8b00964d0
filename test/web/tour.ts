import type { Page } from 'playwright-core';

export type Language = 'en' | 'nl';
/** One page of the app: its address, its heading, and its main job, done by role and label. */
export type Stop = {
  readonly name: string;
  readonly hash: string;
  readonly heading: Readonly<Record<Language, string>>;
  /** `hurried`: what the page goes on to work out after its main job is not waited for. */
  readonly work: (page: Page, language: Language, hurried?: boolean) => Promise<void>;
};
const ON = '2026-11-21';
/** Waits until every country has its answer for the whole history. */
const settled = (page: Page): Promise<void> => page.locator('progress').waitFor({ state: 'detached', timeout: 60_000 });

/** Every page, in an order in which one may prepare the next: What if runs over the orders that Orders loaded. */
export const TOUR: readonly Stop[] = [
  {
    name: 'check',
    hash: '#/check',
    heading: { en: 'May it go?', nl: 'Mag het weg?' },
    work: async (page) => {
      await page.getByRole('button', { name: /1[.,]000 H200/ }).click();
      await page
        .getByRole('heading', { name: /What would change this answer|Wat dit antwoord zou veranderen/ })
        .waitFor();
      await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
    },
  },
  {
    name: 'world',
    hash: `#/world?on=${ON}`,
    heading: { en: 'World', nl: 'Wereld' },
    work: async (page, _language, hurried) => {
      await page.getByRole('img', { name: /Map of the world|Wereldkaart/ }).waitFor();
      if (!hurried) await settled(page);
      await page.getByRole('rowheader', { name: 'China', exact: true }).getByRole('button').click();
      await page.getByRole('link', { name: /Ask this in Check|Vraag dit bij Toetsen/ }).waitFor();
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'chips',
    hash: `#/chips?on=${ON}`,
    heading: { en: 'Chips', nl: 'Chips' },
    work: async (page) => {
      await page.getByRole('button', { name: 'H20 · B30A' }).click();
      await page.getByRole('columnheader', { name: /B30A/ }).waitFor();
      await page.evaluate('scrollTo(0, 0)');
    },
  },
  {
    name: 'timeline',
    hash: '#/timeline?find=3A090.a',
    heading: { en: 'Timeline', nl: 'Tijdlijn' },
    work: async (page) => {
      await page
        .getByText(/What did this change\?|Wat veranderde dit\?/)
        .last()
        .click();
      await page.getByRole('region', { name: /Flipped answers|Omgeslagen antwoorden/ }).waitFor({ timeout: 30_000 });
      await page
        .getByRole('listitem')
        .last()
        .evaluate((item) => item.scrollIntoView());
      await page.mouse.wheel(0, -120);
    },
  },
  {
    name: 'orders',
    hash: '#/orders',
    heading: { en: 'Orders', nl: 'Orders' },
    work: async (page) => {
      await page.getByRole('button', { name: /Load the examples|Laad de voorbeelden/ }).click();
      await page.getByRole('rowheader', { name: 'sg-subsidiary' }).waitFor();
      await settled(page);
    },
  },
  {
    name: 'what-if',
    hash: '#/what-if',
    heading: { en: 'What if', nl: 'Wat als' },
    work: async (page) => {
      await page.getByRole('checkbox', { name: /SAFE/ }).check();
      await page.getByRole('button', { name: /Run over 9|Draai over 9/ }).click();
      await page.getByRole('heading', { name: /orders change|orders veranderen/ }).waitFor({ timeout: 30_000 });
      await settled(page);
    },
  },
  {
    name: 'screening',
    hash: '#/screening?name=Huawei',
    heading: { en: 'Screening', nl: 'Screening' },
    work: async (page) => {
      await page.getByRole('article').first().waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'rule',
    hash: '#/rule?cite=3A090.a',
    heading: { en: 'Rule', nl: 'Regel' },
    work: async (page) => {
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
];
