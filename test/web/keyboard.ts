import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Most steps of Tab to a field: whoever needs more has been sent round the page. */
const MOST_TABS = 90;

/** A page as somebody uses it who has no pointer: only keys are pressed, and what has the focus is always known. */
export class Keyboard {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Goes on by Tab, or back by Shift and Tab, until this has the focus. */
  async to(what: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const element = await what.elementHandle({ timeout: 20_000 });
    const reached = (): Promise<boolean> => element!.evaluate((e) => e === document.activeElement);
    for (let i = 0; i < MOST_TABS; i++) {
      if (await reached()) return;
      await this.page.keyboard.press(way);
    }
    throw new Error(`${String(what)} is not reached by Tab; the focus is on ${await this.focus()}`);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** An option of a list, by typing how it begins. */
  async choose(field: Locator, begins: string): Promise<void> {
    await this.to(field);
    await this.page.keyboard.type(begins);
  }

  /** Ticks a box, or presses a button by the space bar. */
  async tick(box: Locator): Promise<void> {
    await this.to(box);
    await this.page.keyboard.press('Space');
  }

  async press(button: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(button, way);
    await this.page.keyboard.press('Enter');
  }

  /** One of a searchable list: typed, and taken with the arrow key. */
  async pick(name: string, text: string): Promise<void> {
    await this.type(this.page.getByRole('combobox', { name, exact: true }).last(), text);
    await this.page.getByRole('option').first().waitFor();
    await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
  }

  /** What has the focus, in words. */
  focus(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const words = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      return `${at?.tagName.toLowerCase()} ${words.trim().slice(0, 80)}`;
    });
  }

  /** The focus is where the work goes on: not lost, and on this. */
  async stands(words: RegExp): Promise<void> {
    await expect.poll(() => this.focus(), { timeout: 20_000 }).toMatch(words);
  }

  /** Past the navigation, as the first thing that Tab offers. */
  async skip(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: 'Skip to content' }));
    await this.stands(/^main /);
  }
}
