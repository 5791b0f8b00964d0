import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type TestDoor, testDoor } from '@tolhuis/server/testing/door.ts';
import { inDutch } from '@tolhuis/server/words/dutch.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorTexts } from './support/error-texts.ts';

// Refusals reach a Dutch page in Dutch. The texts stand in the code in English; their Dutch stands in server/words, and
// this test reads the code for what it can say.

const ROOT = join(import.meta.dirname, '..');
/** What pages can meet. Searches for other programs (compatible), and files read by the terminal, are not among it. */
const SPOKEN = [
  'server/{services,operations,http}/*.ts',
  'server/store/errors.ts',
  'core/ledger/*.ts',
  'core/app/{validate,operation,schemas}.ts',
  'core/app/operations/*.ts',
];
/** Not a sentence of ours (a code, a path, a value), or an examination of the host rather than a refusal. */
const OTHER = /^[\w.{}-]*$|^\{\d\}\.$|^(SQLite|PostgreSQL): |^chmod |log's tail/;
const NOT_REFUSALS = new Set([
  'server/services/upkeep.ts',
  'server/services/replay.ts',
  'server/services/signing-key.ts',
]);

const files = SPOKEN.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.test.ts') && !NOT_REFUSALS.has(file));

describe('every refusal has Dutch words', () => {
  test('the code is read', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((file) => errorTexts(join(ROOT, file))).length).toBeGreaterThan(200);
  });
  test.each(files)('%s', (file) => {
    const english = errorTexts(join(ROOT, file)).filter((text) => !OTHER.test(text));
    expect(english.filter((text) => inDutch(text) === text)).toEqual([]);
  });
});

test('values stay as they were given, and words of ours inside a sentence are Dutch too', () => {
  expect(inDutch("There is no order 'draft'.")).toBe("Er is geen order 'draft'.");
  expect(inDutch("Order 'key' is draft; this is for orders that are prepared or approved.")).toBe(
    "Order 'key' is concept; dit is voor orders die voorbereid of goedgekeurd zijn.",
  );
  expect(inDutch('The ledger refuses (over-limit): a: 7 units asked, 5 available on 2026-11-21.')).toBe(
    'Het grootboek weigert (over-limit): a: 7 units gevraagd, 5 beschikbaar op 2026-11-21.',
  );
  expect(inDutch('a text that nobody wrote')).toBe('a text that nobody wrote');
  const long = `There is no order '${'x'.repeat(5000)}'.`;
  expect(inDutch(long)).toBe(long);
});

describe('over HTTP', () => {
  let door: TestDoor;
  let key: string;
  beforeAll(async () => {
    door = await testDoor();
    key = await door.keyOf('analyst');
  });
  afterAll(() => door.close());
  const ask = async (name: string, body: unknown, language: string, as: string | undefined = key) => {
    const response = await door.app.request(`/api/${name}`, {
      method: 'POST',
      headers: {
        host: '127.0.0.1:7410',
        'content-type': 'application/json',
        'accept-language': language,
        ...(as && { authorization: `Bearer ${as}` }),
      },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };

  test.each([
    ['order', { id: 'none' }, 'not-found', "Er is geen order 'none'."],
    ['approve-order', { id: 'x', version: 1 }, 'forbidden', 'Uw rollen staan dit niet toe.'],
    ['decide', { on: '2026-11-21', to: 'XX', item: {} }, 'bad-input', "to: 'XX' is geen land (ISO 3166-1 alpha-2)."],
    [
      'decide',
      { on: '2026-11-21', item: {}, colour: 'red', size: 1 },
      'bad-input',
      "colour: onbekende sleutel 'colour'. (en nog 1)",
    ],
    [
      'decide',
      { on: '2026-11-21', item: {}, quantity: 'ten' },
      'bad-input',
      'quantity: verwacht: een geheel aantal stuks, 1 of meer, onder 2^53.',
    ],
    ['order', { id: '' }, 'bad-input', 'id: is leeg.'],
    ['order', { id: 7 }, 'bad-input', 'id: verwacht: een tekst, gekregen een getal.'],
  ])('%s %j', async (name, body, code, detail) => {
    const dutch = await ask(name, body, 'nl-NL,nl;q=0.9');
    const english = await ask(name, body, 'en');
    expect(dutch).toMatchObject({ code, detail });
    expect(english).toMatchObject({ code, status: dutch['status'], type: dutch['type'] });
    expect(english['detail']).not.toBe(detail);
    expect(english['title']).not.toBe(dutch['title']);
  });

  test('also before anybody has signed in', async () => {
    expect(await ask('orders', {}, 'nl', '')).toMatchObject({
      title: 'Niet aangemeld',
      detail: 'Dit vraagt iemand die is aangemeld.',
      remedy: 'Stuur een API-sleutel, of meld u aan.',
    });
  });
});
