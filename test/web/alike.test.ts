import type { Question } from '@tolhuis/core/contract';
import { brief } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { expect, test } from 'vitest';
import { alike } from '../../web/src/client/alike.ts';

const buyer = (country: string, more: object = {}): Question['parties'] => [
  {
    role: 'end-user',
    country,
    headquarters: country,
    ultimateParentHeadquarters: country,
    kinds: ['civil'],
    listed: [],
    ...more,
  },
];
const ask =
  (chip: string, more: Partial<Question>, party: object = {}) =>
  (on: string, to: string): Question => ({
    on,
    to,
    item: { chip },
    endUse: [],
    parties: buyer(to, party),
    ...more,
  });
const QUESTIONS: readonly [string, (on: string, to: string) => Question][] = [
  ['H100, civil', ask('nvidia/h100-sxm5', {})],
  ['RTX 4090, Chinese parent', ask('nvidia/rtx-4090', {}, { ultimateParentHeadquarters: 'CN' })],
  ['H20, the letter', ask('nvidia/h20-96gb', { reading: 'letter' })],
  [
    'H200, military, proposals',
    ask('nvidia/h200-sxm', { endUse: ['military'], scenarios: ['malaysia-thailand-draft', 'gain-ai-act'] }),
  ],
];

// The map asks one country of each class. If a rule could tell two of a class apart, the map would lie.
test.each(QUESTIONS)('countries that are alike have one answer: %s', (_name, question) => {
  for (const on of ['2022-10-07', '2023-12-01', '2025-02-01', '2025-06-15', '2026-11-21']) {
    const classes = alike(RULEBOOK, on);
    expect(classes.flat().sort()).toEqual(RULEBOOK.countries.map((c) => c.code).sort());
    expect(classes.length).toBeLessThan(RULEBOOK.countries.length / 2);
    for (const codes of classes) {
      const first = JSON.stringify(brief(RULEBOOK, question(on, codes[0]!)));
      for (const code of codes.slice(1))
        expect(`${code} ${JSON.stringify(brief(RULEBOOK, question(on, code)))}`).toBe(`${code} ${first}`);
    }
  }
});
