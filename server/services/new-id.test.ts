import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from './common.ts';

const NOW = '2026-11-22T10:00:00.000Z';

test('ids of one instant follow each other, whatever their prefix', () => {
  const made = Array.from({ length: 5000 }, (_, i) => newId(i % 2 === 0 ? 'ord' : 'det', NOW).slice(4));
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(made);
  expect(made.every((id) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(id))).toBe(true);
});

test('a later instant has the later id; one instant that comes again has other ids', () => {
  const instants = fc.array(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), {
    minLength: 2,
    maxLength: 20,
  });
  fc.assert(
    fc.property(instants, (dates) => {
      const made = dates.map((date) => ({ at: date.toISOString(), id: newId('x', date.toISOString()) }));
      expect(new Set(made.map((m) => m.id)).size).toBe(made.length);
      for (const a of made) for (const b of made) if (a.at < b.at) expect(a.id < b.id).toBe(true);
    }),
  );
});
