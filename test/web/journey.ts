import type { Page } from 'playwright-core';
import type { ServedDesk } from './desk.ts';
import type { Keyboard } from './keyboard.ts';

/** Every form of a desk by keyboard alone: reached, filled, sent, its result seen, and the focus where the work goes on. */
export type Journey = {
  readonly name: string;
  readonly who: 'anna' | 'otto' | 'ben' | 'nobody';
  readonly at: string;
  /** axe looks at what came of it: a state of the page that no tour shows. */
  readonly examined?: true;
  /** Walked in every run of the tests; the others in the long suite. */
  readonly short?: true;
  readonly go: (keys: Keyboard, page: Page, desk: ServedDesk) => Promise<void>;
};
/** For what the desk and a busy machine may take. */
export const SOON = { timeout: 20_000 };
