import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderAnswer } from '../../web/src/client/protocol.ts';
import { daysToAsk, narrowed, runOn, runsOf } from '../../web/src/pages/check/day-runs.ts';

const free: OrderAnswer = { ok: true, outcome: 'no-licence-required', eccn: '3A991.p' };
const held: OrderAnswer = { ok: true, outcome: 'licence-required', detail: 'case-by-case' };
const days = ['2022-08-01', '2022-10-21', '2023-11-17', '2025-01-13'];

test('the same answer on days in a row is one run, until the first day of the next', () => {
  expect(runsOf(days, [free, free, held, free])).toEqual([
    { from: '2022-08-01', until: '2023-11-17', answer: free },
    { from: '2023-11-17', until: '2025-01-13', answer: held },
    { from: '2025-01-13', answer: free },
  ]);
});

test('another review policy or another entry is another answer; what cannot be asked is one too', () => {
  const denied: OrderAnswer = { ...held, detail: 'presumption-of-denial' };
  const moved: OrderAnswer = { ...denied, eccn: '3A090.b' };
  const refused: OrderAnswer = { ok: false, issues: [{ path: 'on', message: 'no' }] };
  expect(runsOf(days, [held, denied, moved, refused])).toHaveLength(4);
});

test('a day lies in the run that began last before it', () => {
  const runs = runsOf(days, [free, free, held, free]);
  expect(['2022-07-31', '2022-08-01', '2023-11-16', '2023-11-17', '2030-01-01'].map((d) => runOn(runs, d))).toEqual([
    -1, 0, 0, 1, 2,
  ]);
});

test('runs cover every day in order, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(free, held), { minLength: 1, maxLength: 12 }), (answers) => {
      const on = answers.map((_, i) => `2024-01-${String(i + 1).padStart(2, '0')}`);
      const runs = runsOf(on, answers);
      on.forEach((d, i) => {
        expect(runs[runOn(runs, d)]?.answer).toBe(answers[i]);
      });
      runs.slice(1).forEach((r, i) => {
        expect(r.answer).not.toBe(runs[i]!.answer);
        expect(runs[i]!.until).toBe(r.from);
      });
    }),
  );
});

test('the day of a change is found between two days on which the law changes', async () => {
  const asked: string[] = [];
  const [on, answers] = await narrowed(['2025-01-13', '2026-11-09', '2026-11-10', '2027-12-31'], async (some) => {
    asked.push(...some);
    return some.map((d) => (d < '2026-11-06' || d > '2027-03-01' ? held : free));
  });
  expect(runsOf(on, answers).map((r) => r.from)).toEqual(['2025-01-13', '2026-11-06', '2027-03-02']);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(30);
});

test('asked are both ends of every span, the day itself, and the days that the facts name with the next', () => {
  expect(
    daysToAsk(['2022-08-01', '2025-01-13'], '2027-12-31', {
      on: '2026-11-21',
      evidence: { licence: { expiresOn: '2027-02-28' }, nacNotification: { filedOn: '2019-01-01' } },
    }),
  ).toEqual([
    '2022-08-01',
    '2025-01-12',
    '2025-01-13',
    '2026-11-21',
    '2026-11-22',
    '2027-02-28',
    '2027-03-01',
    '2027-12-31',
  ]);
});
