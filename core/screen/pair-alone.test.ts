import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { buildIndex, type ListEntry, screen } from './index.ts';
import { BASE, scoreOf } from './model.ts';

// A pair's score depends on the pair alone: not on what else is listed, nor on what was compared or remembered before.
// Repeated words and initials give the ties in which that would show.
const word = fc.constantFrom(
  ...'a n e barrera barrear kelvarin kelvaring atlas alatas trading tading chips ne'.split(' '),
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

function entry(id: string, [text, ...others]: string[]): ListEntry {
  const aliases = others.map((other) => ({ name: other }));
  return { id, list: 'OWN', type: 'unknown', name: text!, aliases, addresses: [], countries: [] };
}
const party = fc.array(name, { minLength: 1, maxLength: 3 });
const list = fc.array(party, { minLength: 2, maxLength: 6 });

test('a score is the same alone, among others, and after other searches', () => {
  fc.assert(
    fc.property(list, fc.array(name, { minLength: 1, maxLength: 3 }), (listed, asked) => {
      const entries = listed.map((names, i) => entry(String(i), names));
      const index = buildIndex(entries);
      for (const text of asked) {
        for (const hit of screen(index, { name: text }, { limit: Infinity, minScore: 0.05 })) {
          const alone = buildIndex([entries[Number(hit.id)]!]);
          expect(screen(alone, { name: text }, { minScore: 0.01 })[0]).toEqual(hit);
        }
      }
    }),
    { numRuns: examples(300) },
  );
});

test('the explanation adds up to the score', () => {
  fc.assert(
    fc.property(list, name, (listed, asked) => {
      const index = buildIndex(listed.map((names, i) => entry(String(i), names)));
      for (const hit of screen(index, { name: asked }, { limit: Infinity, minScore: 0.05, explain: true })) {
        const sum = hit.reasons.reduce((total, reason) => total + reason.weight, BASE);
        expect(scoreOf(sum)).toBeCloseTo(hit.score, 9);
      }
    }),
    { numRuns: examples(300) },
  );
});
