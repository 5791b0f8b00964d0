import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROVISIONS } from '../provisions.generated.ts';
import { EVENTS } from './index.ts';

const timeline = join(import.meta.dirname, '../../../shared/law/policy-timeline.md');

describe('events', () => {
  test('ids are unique', () => {
    expect(new Set(EVENTS.map((e) => e.id)).size).toBe(EVENTS.length);
  });
  test('they stand in the order of their days', () => {
    const days = EVENTS.map((e) => e.date);
    expect(days).toEqual([...days].sort());
    for (const day of days) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
  });
  test('each speaks both languages', () => {
    for (const e of EVENTS)
      for (const said of [e.title, e.text]) for (const text of [said.en, said.nl]) expect(text.trim()).not.toBe('');
  });
  test('each id in `changes` is a provision of the rulebook', () => {
    const known = new Set(PROVISIONS.map((p) => p.id));
    expect(
      EVENTS.flatMap((e) => (e.changes ?? []).filter((id) => !known.has(id)).map((id) => `${e.id}: ${id}`)),
    ).toEqual([]);
  });
  test('only law, posture and foreign measures change a provision', () => {
    const others = EVENTS.filter((e) => e.changes && !['law', 'posture', 'foreign'].includes(e.kind));
    expect(others.map((e) => e.id)).toEqual([]);
  });
  test('addresses are whole', () => {
    for (const e of EVENTS) for (const url of e.urls) expect(URL.canParse(url), `${e.id} ${url}`).toBe(true);
  });
  test('every row of the timeline is here', ({ skip }) => {
    if (!existsSync(timeline)) {
      console.log('shared/law/policy-timeline.md is not beside the repository: comparison skipped');
      skip();
    }
    const section = readFileSync(timeline, 'utf8').split('\n## 2.')[0]!;
    const rows = [...section.matchAll(/^\| ([A-Z]{2}-[^ |]*\d[^ |]*) \|/gm)].map((m) => m[1]!);
    expect(rows.length).toBeGreaterThan(60);
    const known = new Set(EVENTS.map((e) => e.id));
    expect(rows.filter((id) => !known.has(id))).toEqual([]);
  });
});
