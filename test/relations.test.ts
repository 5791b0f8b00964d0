import type { Party, Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { A30, ask, buyers, H20, notified, RTX_4090 } from './law-review-a/ask.ts';
import { broken } from './relations/run.ts';

// What must hold between one question and another, over rich questions: worse is never freer, less is never freer (but for what
// the answer says it read as harmless), the same said otherwise is the same, and what an answer says of itself is true.
// `relations.long.test.ts` walks a hundred thousand of them.

test.each([0, 1, 2, 3])('relations between answers, chapter %i', (chapter) => {
  for (let n = 0; n < 50; n++) expect(broken(chapter * 100 + n, n % 10 === 0)).toEqual([]);
});

const warned = (q: Question): string[] => decide(RULEBOOK, q, { withoutChanges: true }).warnings.map((w) => w.id);
const all: Partial<Question> = { via: [], redFlags: [] };
const without = (key: string) => buyers('SG').map((p) => ({ ...p, [key]: undefined }));

/** Buyers, and a forwarder of whom so much is said. */
const beside = (said: object): Party[] => [...buyers('SG'), { role: 'forwarder', listed: [], ...said }];

describe('a free answer says what it read as harmless', () => {
  test.each<[string, Question, Question]>([
    ['transit-not-stated', ask(A30, 'SG', { redFlags: [] }), ask(A30, 'SG', all)],
    ['red-flags-not-stated', ask(A30, 'SG', { via: [] }), ask(A30, 'SG', all)],
    [
      'host-not-stated',
      ask({ kind: 'computer', contains: [{ chip: H20, count: 8 }] }, 'SG'),
      ask({ kind: 'computer', contains: [{ chip: H20, count: 8 }], hostEccn: '5A992.c' }, 'SG'),
    ],
    ['place-not-stated', ask(A30, 'SG', { parties: without('country') }), ask(A30, 'SG')],
    [
      'place-not-stated',
      ask(H20, 'SG', { parties: beside({}) }),
      ask(H20, 'SG', { parties: beside({ country: 'SG' }) }),
    ],
    ['home-not-stated', ask(H20, 'SG', { parties: without('headquarters') }), ask(H20, 'SG')],
    ['home-not-stated', ask(H20, 'SG', { parties: without('ultimateParentHeadquarters') }), ask(H20, 'SG')],
    ['owners-not-stated', ask(A30, 'SG', { parties: without('owners') }), ask(A30, 'SG')],
    [
      'owners-not-stated',
      ask(A30, 'SG', { on: '2024-05-15', party: { owners: [{ name: 'A', sharePercent: 60 }] } }),
      ask(A30, 'SG', { on: '2024-05-15', party: { owners: [{ name: 'A', sharePercent: 60, listed: [] }] } }),
    ],
    [
      'owners-not-stated',
      ask(A30, 'SG', {
        on: '2024-05-15',
        party: { owners: [{ name: 'A', sharePercent: 60, listed: [], owners: [{ name: 'B', sharePercent: 100 }] }] },
      }),
      ask(A30, 'SG', {
        on: '2024-05-15',
        party: {
          owners: [{ name: 'A', sharePercent: 60, listed: [], owners: [{ name: 'B', sharePercent: 100, listed: [] }] }],
        },
      }),
    ],
    [
      'owners-not-stated',
      ask(RTX_4090, 'CN', { evidence: notified(), party: { owners: undefined } }),
      ask(RTX_4090, 'CN', { evidence: notified() }),
    ],
  ])('%s', (id, silent, stated) => {
    expect([warned(silent).includes(id), warned(stated).includes(id)]).toEqual([true, false]);
  });
});

describe('an answer that is not determined says what it hangs on', () => {
  const missing = (q: Question): string[] => decide(RULEBOOK, q).missing.map((m) => m.fact);
  const technology: Question['item'] = { kind: 'technology', technologyFor: '3A090.a', published: false };

  test('an item that the rulebook of the day cannot classify: its entry', () => {
    expect(missing(ask(technology, 'IN', { on: '2022-08-25' }))).toEqual(['item.eccn']);
  });

  test('a gap in the classification: the gap', () => {
    const [first, ...rest] = buyers('MY');
    const designer = { ...first!, role: 'designer', kinds: ['authorized-designer'] } as const;
    const foundry = { ...first!, role: 'foundry' } as const;
    const q = ask({ kind: 'integrated-circuit', tpp: 1000, performanceDensity: 2, nodeNm: 7 }, 'MY', {
      on: '2027-04-05',
      evidence: { foundryAttestation: { tpp: 1000, by: 'designer' } },
    });
    const found = decide(RULEBOOK, {
      ...q,
      parties: [
        foundry,
        {
          ...designer,
          kinds: ['authorized-designer'],
          headquarters: 'US',
          ultimateParentHeadquarters: 'US',
          country: 'US',
        },
        ...rest,
      ],
    });
    expect([found.outcome, found.missing.map((m) => m.fact)]).toEqual(['not-determined', ['not-encoded']]);
  });
});
