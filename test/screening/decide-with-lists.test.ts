import { lowerByScreening, screenQuestion } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { regulationParties, starterList } from '@tolhuis/rulebook/lists/index.ts';
import { InstalledScreening } from '@tolhuis/server/screening/party.ts';
import { expect, test } from 'vitest';

const ON = '2025-10-15'; // the Affiliates Rule is in force on this day
const entries = [...starterList().entries, ...regulationParties().entries];
const screening = new InstalledScreening({
  entries,
  state: { state: 'fresh', effect: 'none', message: '' },
  sources: [],
  builtIn: { asOf: '2026-11-21', counts: {}, gaps: [] },
}).on(ON);

/** What a door does: screen what the question does not state, decide, lower by what screening left open. */
function answer(parties: NonNullable<Question['parties']>, on = screening) {
  const screened = screenQuestion(
    { on: ON, to: 'MY', item: { kind: 'other', eccn: 'EAR99' }, endUse: [], parties },
    on,
  );
  return lowerByScreening(decide(RULEBOOK, screened.question), screened);
}
const endUser = {
  role: 'end-user' as const,
  country: 'MY',
  headquarters: 'MY',
  ultimateParentHeadquarters: 'MY',
  kinds: ['civil' as const],
};

test('a listed name needs a licence even for EAR99, a clean one does not', () => {
  expect(answer([{ ...endUser, name: 'Nettrix Information Industry Co., Ltd.', owners: [] }])).toMatchObject({
    outcome: 'licence-required',
    reviewPolicy: 'policy-of-denial',
  });
  expect(answer([{ ...endUser, name: 'Penang Bakery Supplies', owners: [] }]).outcome).toBe('no-licence-required');
});

test('an owner is screened too: 60 % held by a listed party is the party’s own requirement', () => {
  const owned = (sharePercent: number | null) =>
    answer([
      { ...endUser, name: 'Penang Bakery Supplies', owners: [{ name: 'Inspur Group Co., Ltd.', sharePercent }] },
    ]);
  expect(owned(60)).toMatchObject({ outcome: 'licence-required', reviewPolicy: 'presumption-of-denial' });
  expect(owned(null).outcome).toBe('hold');
});

test('a list that is missing turns "no match" into a hold', () => {
  const blind = {
    ...screening,
    state: { state: 'missing' as const, effect: 'hold' as const, message: 'no list is installed' },
  };
  expect(answer([{ ...endUser, name: 'Penang Bakery Supplies', owners: [] }], blind)).toMatchObject({
    outcome: 'hold',
    missing: [{ fact: 'lists' }],
  });
});
