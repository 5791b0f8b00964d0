import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { questionScreening } from './questions.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tolhuis-questions-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('lists are loaded only when a question needs them', () => {
  writeFileSync(join(dir, 'decisions.jsonl'), 'damaged\n');
  const screen = questionScreening('2026-11-21', { TOLHUIS_HOME: dir });
  const question = {
    on: '2026-11-21',
    item: { eccn: 'EAR99' },
    parties: [{ role: 'end-user' as const, name: 'X', listed: [] }],
  };
  expect(screen(question)).toMatchObject({ question, findings: [] });
  expect(() => screen({ ...question, parties: [{ role: 'end-user', name: 'X' }] })).toThrow(/decisions\.jsonl line 1/);
});

test('with nothing installed the starter list answers, and its state goes along', () => {
  const screen = questionScreening('2026-11-21', { TOLHUIS_HOME: dir });
  const done = screen({
    on: '2026-11-21',
    item: { eccn: 'EAR99' },
    parties: [{ role: 'end-user', listed: [], owners: [{ name: 'Peng Cheng Laboratory', sharePercent: 60 }] }],
  });
  expect(done.state).toMatchObject({ state: 'starter-only', effect: 'hold' });
  expect(done.question.parties?.[0]?.owners?.[0]?.listed).toMatchObject([
    { list: 'EL', licenceRequirement: 'all-items' },
  ]);
});
