import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page in a profile of its own, and what went wrong on it. */
export type Visit = { readonly context: BrowserContext; readonly page: Page; readonly faults: string[] };

/**
 * A fresh browser profile; everything that goes wrong on the page is written down. Without a service worker, which would
 * fetch the whole app for each profile, unless `serviceWorkers` allows it.
 */
export async function visit(chromium: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await chromium.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (e) => faults.push(`page error: ${e.message}`));
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`console: ${m.text()}`);
  });
  return { context, page, faults };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings of axe, each with where. Of long tables the first rows: the others are made like them. */
export async function findings(page: Page): Promise<string[]> {
  // It stays in the document: going to another page of the app loads none.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run({ exclude: [["tbody tr:nth-child(n+9)"]] }, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })',
  )) as { violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[] };
  return violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .flatMap((v) =>
      v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.target.join(' ')} — ${n.failureSummary.replace(/\s+/g, ' ')}`),
    );
}
