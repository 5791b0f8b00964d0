import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDoor, testDoor } from '../testing/door.ts';
import { inDutch } from './dutch.ts';

// What the desk finds about itself reaches a Dutch page in Dutch: the doctor's findings and the state of the lists.

test.each([
  ['1 dead jobs, 2 dead letters', '1 opgegeven taken, 2 opgegeven berichten'],
  [
    '0 dead jobs, 2 dead letters; retention fails: disk full; backup waits since 2026-11-21',
    '0 opgegeven taken, 2 opgegeven berichten; retention mislukt: disk full; backup wacht sinds 2026-11-21',
  ],
  [
    'The PostgreSQL role poor lacks rights on the schema tolhuis_jobs, where jobs wait: permission denied.',
    'De PostgreSQL-rol poor mist rechten op het schema tolhuis_jobs, waarin taken wachten: permission denied.',
  ],
  ['2 differ: a, b', '2 wijken af: a, b'],
  ['before the last entry (2026-11-21)', 'vóór de laatste post (2026-11-21)'],
])('%s', (english, dutch) => expect(inDutch(english)).toBe(dutch));

describe('over HTTP', () => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await testDoor();
  });
  afterAll(() => door.close());
  /** Versions, bare numbers and SQLite's own words are the same in every language. */
  const SAME = /^(sqlite |ok$|wal$|\d+ MiB$|[\d.]+ [0-9a-f]*$)/;

  test.each(['doctor', 'lists'])('%s answers in Dutch where that is asked for', async (name) => {
    const key = await door.keyOf('officer');
    const texts = async (language: string): Promise<string[]> => {
      const response = await door.app.request(`/api/${name}`, {
        method: 'POST',
        headers: {
          host: '127.0.0.1:7410',
          'content-type': 'application/json',
          'accept-language': language,
          authorization: `Bearer ${key}`,
        },
        body: '{}',
      });
      expect(response.status).toBe(200);
      const body = (await response.json()) as {
        checks?: { detail: string; remedy?: string }[];
        state?: { message: string };
      };
      return [
        ...(body.checks ?? []).flatMap(({ detail, remedy }) => (remedy === undefined ? [detail] : [detail, remedy])),
        ...(body.state ? [body.state.message] : []),
      ].filter((text) => !SAME.test(text));
    };
    const [english, dutch] = [await texts('en'), await texts('nl-NL')];
    expect(dutch.length).toBeGreaterThan(0);
    expect(dutch.filter((text) => english.includes(text))).toEqual([]);
  });
});
