import { lowerByScreening, screenQuestion } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import { regulationParties, starterList } from '@tolhuis/rulebook/lists/index.ts';
import { expect, test } from 'vitest';
import { InstalledScreening } from './party.ts';

const screening = new InstalledScreening({
  entries: [...starterList().entries, ...regulationParties().entries],
  state: { state: 'fresh', effect: 'none', message: '' },
  sources: [],
  builtIn: { asOf: '2026-11-21', counts: {}, gaps: [] },
}).on('2026-11-21');
const ask = (name: string, country: string): Question => ({
  on: '2026-11-21',
  item: { chip: 'x' },
  parties: [{ role: 'end-user', name, country }],
});

test.each([
  ['Nettrix Information Industry Co., Ltd.', 'CN', 'EL', 'policy-of-denial'],
  ['寒武纪', 'CN', 'EL', 'presumption-of-denial'],
  ['Reconnaissance General Bureau', 'KP', 'MIEU', 'presumption-of-denial'],
])('%s is found on %s', (name, country, list, reviewPolicy) => {
  const { question } = screenQuestion(ask(name, country), screening);
  expect(question.parties?.[0]?.listed?.[0]).toMatchObject({ list, reviewPolicy });
});

test('an approved party is not restricted, and its approval is not taken for granted', () => {
  const done = screenQuestion(ask('Core42', 'AE'), screening);
  expect(done.question.parties?.[0]).toMatchObject({ listed: [] });
  expect(done.findings[0]?.approvals[0]?.name).toBe('Core42');
});

test('a name that nothing is like stays clean', () => {
  const done = screenQuestion(ask('Gemeente Groningen', 'NL'), screening);
  expect(done.findings[0]).toMatchObject({ listed: [], open: [] });
  const free = {
    outcome: 'no-licence-required' as const,
    reasons: [],
    missing: [],
    duties: [],
    levies: [],
    warnings: [],
    wouldChange: [],
    rulebook: { version: '', hash: '' },
  };
  expect(lowerByScreening(free, done)).toEqual(free);
});

test('a query that comes back is answered as a fresh screening answers it', () => {
  const names = ['Nettrix Information Industry Co., Ltd.', 'Gemeente Groningen', 'Nettrix'];
  const queries = names.flatMap((name) => [{ name }, { name, country: 'CN' }, { name, country: 'NL' }]);
  const first = queries.map((q) => screening.search(q));
  const again = queries.map((q) => screening.search(q));
  expect(again).toEqual(first);
  // The country weighs: the same name elsewhere is another question.
  expect(first[1]!.hits[0]!.score).not.toBe(first[2]!.hits[0]!.score);
});
