import type { ListEntry } from '@tolhuis/core/screen';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG } from './support/long.ts';
import { browser } from './web/browser.ts';
import { build } from './web/built.ts';
import { FIRST, PASSWORD, type ServedDesk, serveDesk } from './web/desk.ts';
import { deskOrders } from './web/desk-orders.ts';
import { DESK_TOUR, signIn } from './web/desk-tour.ts';
import { englishLeft } from './web/english-left.ts';
import { JOURNEYS } from './web/journeys.ts';
import { Keyboard } from './web/keyboard.ts';
import { findings, type Visit, visit as visitWith } from './web/visit.ts';

// The pages of a desk in a real browser, against the real server: HTTP door, store, sessions and policy as they are shipped.

const PATIENT = { timeout: 20_000 };
let desk: ServedDesk;
let chromium: Browser;
beforeAll(async () => {
  // The browser is unpacked while the pages are built.
  [desk, chromium] = await Promise.all([build().then((dist) => serveDesk(dist)), browser()]);
}, 120_000);
afterAll(async () => {
  await chromium?.close();
  await desk?.close();
});

const visit = (options: BrowserContextOptions = {}): Promise<Visit> => visitWith(chromium, options);
const sessions = new Map<string, Promise<string>>();
/** A fresh profile in a session of somebody; signing in by the form is what the tours and the tests of it do. */
async function as(login: string, hash = '', options: BrowserContextOptions = {}): Promise<Visit> {
  const open = await visit(options);
  let token = sessions.get(login);
  if (token === undefined) {
    token = desk.desk.people.signIn(login, PASSWORD).then((session) => session.token);
    sessions.set(login, token);
  }
  await open.context.addCookies([
    { name: 'tolhuis', value: await token, url: desk.url, httpOnly: true, sameSite: 'Strict' },
  ]);
  await open.page.goto(desk.url + hash);
  return open;
}

describe.each([
  ['en', 1440, 'light'],
  ['nl', 390, 'dark'],
  ...(LONG
    ? ([
        ['en', 390, 'light'],
        ['nl', 1440, 'dark'],
      ] as const)
    : []),
] as const)('%s at %i px, %s', (language, width, colorScheme) => {
  let open: Visit;
  beforeAll(async () => {
    open = await visit({
      viewport: { width, height: 900 },
      locale: language === 'nl' ? 'nl-NL' : 'en-US',
      colorScheme,
      serviceWorkers: 'allow',
    });
    await signIn(open.page, desk.url, 'otto');
  });
  afterAll(async () => {
    await open?.context.close();
  });
  test.each(DESK_TOUR)('$name does its job', async (stop) => {
    const { page, faults } = open;
    await page.goto(desk.url + stop.hash);
    await page.getByRole('heading', { level: 1, name: stop.heading[language] }).waitFor();
    await stop.work(page, language);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await page.evaluate('document.documentElement.scrollWidth'), 'wider than the screen').toBeLessThanOrEqual(
      width,
    );
    if (language === 'nl') expect(await englishLeft(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test('who approves sees all that is stated of listings, of a party and of an owner', async () => {
  const whole = {
    list: 'EL',
    name: 'Made Up Institute',
    footnotes: [1, 4],
    programs: ['MADE-UP'],
    addedOn: '2024-12-05',
    licenceRequirement: 'all-items',
    reviewPolicy: 'presumption-of-denial',
  };
  const question = {
    on: '2026-11-21',
    to: 'NL',
    item: { chip: 'nvidia/a30' },
    quantity: 1,
    parties: [
      {
        role: 'end-user',
        name: 'Made Up Buyer',
        country: 'NL',
        listed: [whole],
        owners: [
          { name: 'Owner One', sharePercent: 10, listed: [] },
          { name: 'Owner Two', sharePercent: 10, owners: [{ name: 'Owner Three', sharePercent: 50, listed: [whole] }] },
        ],
      },
    ],
  };
  const order = await desk.desk.orders.create(desk.people.anna, { reference: 'all-stated', question });
  const entry: ListEntry = {
    id: 'made-up-7',
    list: 'DPL',
    type: 'unknown',
    name: 'Made Up Buyers',
    aliases: [],
    addresses: [],
    countries: ['NL'],
  };
  for (const [name, reason] of [
    ['Owner Three', 'another register number'],
    ['Somebody Else', 'of no party here'],
  ] as const)
    await desk.desk.hitDecisions.decide(desk.people.anna, { query: { name }, entry, verdict: 'false-match', reason });
  const { page, context } = await as('otto', `#/orders?order=${order.id}`);
  // Who wrote the order may judge its hits: the one who approves is shown by whom and why.
  const judged = page.locator('section', { has: page.getByRole('heading', { name: /hits of its parties/ }) });
  await judged.getByRole('listitem').waitFor(PATIENT);
  expect(await judged.getByRole('listitem').count()).toBe(1);
  expect(await judged.innerText()).toMatch(/Owner Three · ◐ it is another party[\s\S]*another register number/);
  const facts = page.locator('details.order-facts');
  await facts.getByRole('heading', { name: 'What the order says' }).click(PATIENT);
  const told = await facts.innerText();
  const listing =
    'EL: Made Up Institute (footnote: 1, 4; programme: MADE-UP; listed since: 5 Dec 2024; licence needed for: all-items; review policy: presumption of denial)';
  for (const text of [listing, 'Owner One, 10 %; stated to be on none', 'Owner Two, 10 %; not stated: screened'])
    expect(told).toContain(text);
  expect(told).toContain(`Owner Three, 50 %; ${listing}`);
  await context.close();
});

test('a hit is dismissed on the desk with its reason: it is gone for everybody, and in the record', async () => {
  const anna = await as('anna', '#/screening?name=Biren');
  await anna.page.getByText('The lists of the desk:').waitFor(PATIENT);
  const card = anna.page.getByRole('article').first();
  await card.getByText('Citation').waitFor(PATIENT);
  const before = await anna.page.getByRole('article').count();
  await card.getByPlaceholder('Reason').fill('another register number');
  await card.getByRole('button', { name: 'It is another party' }).click();
  await anna.page.getByText('1 hit was dismissed on the desk.').waitFor(PATIENT);
  expect(await anna.page.getByRole('article').count()).toBe(before - 1);
  const { items } = await desk.desk.hitDecisions.list(desk.people.otto, {});
  expect(items[0]?.decision).toMatchObject({
    verdict: 'false-match',
    reason: 'another register number',
    by: desk.people.anna.id,
  });
  expect(anna.faults).toEqual([]);
  await anna.context.close();

  const otto = await as('otto', '#/screening?name=Biren');
  await otto.page.getByText('1 hit was dismissed on the desk.').waitFor(PATIENT);
  await otto.context.close();
});

test('what if runs over the open orders of the desk, with what its ledger holds on licences', async () => {
  const { context, page, faults } = await as('anna', '#/what-if');
  await page.getByText('the open orders of the desk').waitFor(PATIENT);
  await page.getByRole('checkbox', { name: /SAFE/ }).check();
  await page.getByRole('button', { name: /Run over [1-9]/ }).click();
  await page.getByRole('heading', { name: /orders change/ }).waitFor(PATIENT);
  const licence = page.getByRole('region', { name: 'Licences' }).getByRole('row').filter({ hasText: 'D1234567' });
  const left = await licence.getByRole('cell').first().textContent();
  expect(Number(left?.replaceAll(',', ''))).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await context.close();
});

test('the first start: the link of the terminal, then a password of one’s own, by keyboard alone', async () => {
  const { context, page } = await visit();
  await page.goto(`${desk.url}#/sign-in?${new URLSearchParams({ login: FIRST.login, once: FIRST.password })}`);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Password', { exact: true }).waitFor();
  expect(page.url()).not.toContain(FIRST.password);
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate('history.length')).toBeLessThanOrEqual(2);
  await dialog.getByLabel('Password', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Choose your own password' }).waitFor();
  await dialog.getByLabel('New password', { exact: true }).focus();
  await page.keyboard.type('too short');
  await page.keyboard.press('Tab');
  await page.keyboard.type('too short');
  await page.keyboard.press('Enter');
  expect(await dialog.count(), 'a password that is too short was taken').toBe(1);
  await dialog.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('New password once more').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `Account of ${FIRST.login}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
  await context.close();
});

describe('by keyboard alone', () => {
  const profiles = new Map<string, Promise<Visit>>();
  afterAll(async () => {
    for (const open of profiles.values()) await (await open).context.close();
  });
  test.each(LONG ? JOURNEYS : JOURNEYS.filter((j) => j.short))('$name', async ({ who, at, examined, go }) => {
    // One profile for everything that somebody does: the app's files are read once.
    let open = profiles.get(who);
    if (open === undefined) {
      open = who === 'nobody' ? visit() : as(who, at);
      profiles.set(who, open);
    }
    const { context, faults } = await open;
    const page = await context.newPage();
    await page.goto(desk.url + at);
    await page.getByRole('heading', { level: 1 }).waitFor(PATIENT);
    await go(new Keyboard(page), page, desk);
    if (examined) expect(await findings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});

test('signing in at a provider: there, back with a session, and a stranger is told so on a page', async () => {
  const { context, page, faults } = await visit();
  await page.goto(desk.url);
  const keys = new Keyboard(page);
  const allow = async (who: string): Promise<void> => {
    await keys.press(page.getByRole('button', { name: 'Sign in', exact: true }));
    await keys.press(page.getByRole('link', { name: /organisation's account/ }));
    await page.getByRole('heading', { name: 'Provider' }).waitFor(PATIENT);
    expect(page.url().startsWith(desk.issuer)).toBe(true);
    await keys.type(page.getByLabel('Who'), who);
    await page.keyboard.press('Enter');
  };
  await allow('stranger');
  await page.getByRole('heading', { name: /Not (allowed|signed in)/ }).waitFor(PATIENT);
  expect((await context.cookies()).filter((c) => c.name === 'tolhuis')).toEqual([]);
  faults.length = 0; // The browser writes down the refusal's status.
  await keys.press(page.getByRole('link', { name: 'Back to Tolhuis' }));
  await page.getByRole('heading', { level: 1, name: 'May it go?' }).waitFor(PATIENT);
  await allow('aud');
  await page.getByRole('button', { name: 'Account of aud' }).waitFor(PATIENT);
  expect((await context.cookies()).find((c) => c.name === 'tolhuis')).toMatchObject({
    httpOnly: true,
    sameSite: 'Strict',
  });
  await page.goto(`${desk.url}#/audit`);
  await page.getByRole('button', { name: 'Verify the log' }).waitFor(PATIENT);
  expect(faults).toEqual([]);
  await context.close();
});

test('a Dutch page: what is refused and what is answered is Dutch, also where the record is English', async () => {
  const { context, page } = await as('anna', '', { locale: 'nl-NL' });
  await page.goto(`${desk.url}#/check`);
  await page.getByRole('button', { name: /RTX 4090/ }).click();
  await page.getByRole('button', { name: 'Bewaar als order' }).click();
  await page.getByText('De balie bewaart hem als').waitFor(PATIENT);
  const [order] = (await desk.desk.orders.search(desk.people.anna, { text: 'rtx-4090' })).items;
  const kept = await desk.desk.determinations.get(desk.people.anna, order!.determinationId!);
  expect(kept.language).toBe('nl');
  await page.goto(`${desk.url}#/orders?order=${order!.id}`);
  await page.getByText(kept.answer.reasons[0]!.title).first().waitFor(PATIENT);
  // Prepared by somebody who reads English: the record of that is English, and is read in Dutch.
  await desk.desk.orders.prepare(desk.people.anna, order!.id, 1, { language: 'en' });
  await page.reload();
  await page.getByText('Bewaard in het Engels; getoond in het Nederlands').waitFor(PATIENT);
  await page.getByText(kept.answer.reasons[0]!.title).first().waitFor(PATIENT);
  await page.goto(`${desk.url}#/orders?order=none`);
  await page.getByText("Er is geen order 'none'.").waitFor(PATIENT);
  await context.close();
});

test('a page that needs a role says so, and offers nothing that would be refused', async () => {
  const { context, page } = await as('anna');
  await page.goto(`${desk.url}#/audit`);
  await page.getByText(/This page is for: compliance officer, administrator, auditor\. You are: analyst/).waitFor();
  await page.goto(`${desk.url}#/balances`);
  await page.getByRole('heading', { name: /Licence D1234567/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Enter a licence or quota' }).count()).toBe(0);
  await context.close();
});

test('what Check saves is kept by the desk under its own answer; four eyes; the licence is drawn on', async () => {
  const anna = await as('anna');
  await anna.page.getByRole('button', { name: /1,000 H200/ }).click();
  await anna.page.getByRole('button', { name: 'Save as order' }).click();
  await anna.page.getByText(/The desk keeps it as/).waitFor(PATIENT);
  const kept = (await desk.desk.orders.search(desk.people.anna, { text: 'h200' })).items;
  expect(kept.map((o) => [o.state, o.question.item.chip])).toEqual([['draft', 'nvidia/h200-sxm']]);
  await anna.page.getByRole('link', { name: 'Open the order' }).click();
  await anna.page.getByRole('button', { name: 'Prepare for approval' }).waitFor();
  expect(await anna.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
  await anna.page.getByRole('button', { name: 'Change the facts' }).click();
  await anna.page.getByLabel('Quantity', { exact: true }).fill('12');
  await anna.page.getByRole('button', { name: /^Save as new facts of/ }).click(PATIENT);
  await anna.page.getByText(/The desk keeps it as/).waitFor(PATIENT);
  const [order] = (await desk.desk.orders.search(desk.people.anna, { text: 'h200' })).items;
  expect([order?.version, order?.question.quantity]).toEqual([2, 12]);
  await anna.page.getByRole('link', { name: 'Open the order' }).click();
  await anna.page.getByText('1 fact changed').waitFor(PATIENT);
  await anna.context.close();

  const otto = await as('otto');
  await otto.page.goto(`${desk.url}#/orders?order=po-7001`);
  await otto.page.getByRole('option', { name: 'PO-7001' }).waitFor({ state: 'attached', ...PATIENT });
  await otto.page.getByRole('button', { name: 'Approve', exact: true }).click();
  await otto.page.getByRole('button', { name: 'Release', exact: true }).click(PATIENT);
  await otto.page.getByRole('button', { name: 'Mark as shipped' }).waitFor(PATIENT);
  await otto.page.goto(`${desk.url}#/balances?on=2199-12-30`);
  await otto.page.getByText('550 units').first().waitFor(PATIENT);
  expect(otto.faults).toEqual([]);
  await otto.context.close();
});

test('a session that is over is opened again under the form, and what was asked for is done', async () => {
  const { context, page } = await as('anna');
  await page.goto(`${desk.url}#/balances?account=${encodeURIComponent('licence/D1234567/1/units')}`);
  await page.getByLabel(/Name of the reservation/).fill('kept-form');
  await page.getByLabel('Number', { exact: true }).last().fill('7');
  await page.getByLabel('Value (USD)').fill('196000.50');
  await page.getByLabel('To whom').selectOption('Made Up Cloud FZ-LLC');
  for (const tick of await page.getByRole('group', { name: 'Conditions that are met' }).getByRole('checkbox').all())
    await tick.check();
  await page.reload();
  await expect.poll(() => page.getByLabel(/Name of the reservation/).inputValue(), PATIENT).toBe('kept-form');
  for (const cookie of await context.cookies()) await desk.desk.people.signOut(cookie.value);
  sessions.clear();
  await page.getByRole('button', { name: 'Reserve', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('anna');
  await dialog.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText(/kept-form: Reserved/).waitFor(PATIENT);
  const held = await desk.desk.ledger.entries(desk.people.anna, { command: 'kept-form' });
  expect(held.items.flatMap((e) => (e.type === 'transfer' ? [String(e.amount)] : [])).sort()).toEqual([
    '19600050',
    '7',
  ]);
  await context.close();
});

test('half-filled forms are of who filled them in', async () => {
  const { context, page } = await as('anna');
  const form = `${desk.url}#/balances?account=${encodeURIComponent('limit/installed-base')}`;
  await page.goto(form);
  await page.getByLabel(/Name of the reservation/).fill('of anna');
  const otto = await desk.desk.people.signIn('otto', PASSWORD);
  await context.addCookies([{ name: 'tolhuis', value: otto.token, url: desk.url, httpOnly: true, sameSite: 'Strict' }]);
  await page.reload();
  await expect.poll(() => page.getByLabel(/Name of the reservation/).inputValue(), PATIENT).toBe('');
  await context.close();
});

test('the server gone: checking goes on, saving says so, and it comes back by itself', async () => {
  const { context, page } = await as('anna', '', { serviceWorkers: 'allow' });
  await page.getByRole('button', { name: /RTX 4090/ }).click();
  const verdict = page.locator('[data-outcome]');
  await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).toBe('exception-available');
  // The app's files are kept by then: pages that were never opened open, and so does the app itself after a reload.
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await desk.down();
  await page.getByRole('button', { name: 'Save as order' }).click();
  await page.getByText('The server does not answer. Checking goes on in this browser').waitFor(PATIENT);
  // A page that could not be read is read as soon as the server is known to be back, unasked.
  await page.getByRole('link', { name: 'Parties', exact: true }).click();
  await page.getByText('The server does not answer. What you filled in is still here').waitFor(PATIENT);
  await desk.up();
  await page.getByRole('button', { name: 'Try now' }).click();
  await page.getByRole('link', { name: 'Made Up Cloud FZ-LLC' }).waitFor(PATIENT);
  await desk.down();
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: /1,000 H200/ }).click();
  await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).not.toBe('exception-available');
  await page.getByRole('link', { name: 'Chips', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Chips' }).waitFor(PATIENT);
  await page.reload();
  await page.getByText('The server does not answer. Checking goes on in this browser').waitFor(PATIENT);
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await expect.poll(() => verdict.getAttribute('data-outcome'), PATIENT).not.toBe(null);
  await desk.up();
  await page.getByText('The server does not answer. Checking goes on').waitFor({ state: 'detached', timeout: 20_000 });
  await page.getByRole('button', { name: 'Account of anna' }).waitFor();
  await context.close();
});

deskOrders(() => desk, as);
