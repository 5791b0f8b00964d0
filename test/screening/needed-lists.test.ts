import { isDeepStrictEqual } from 'node:util';
import type { Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { LISTS, NEEDED_LISTS } from '@tolhuis/rulebook/lists/index.ts';
import { expect, test } from 'vitest';

// Which lists are needed follows from the rulebook: what it stops, or warns of, must be looked for before "no match" is said.

const answer = (item: Question['item'], list?: string) =>
  decide(RULEBOOK, {
    on: '2026-11-21',
    to: 'MY',
    item,
    endUse: [],
    parties: [
      {
        role: 'end-user',
        name: 'Made Up Bakery',
        country: 'MY',
        headquarters: 'MY',
        ultimateParentHeadquarters: 'MY',
        kinds: ['civil'],
        owners: [],
        listed: list === undefined ? [] : [{ list }],
      },
    ],
  } satisfies Question);

/** Lists of the Consolidated Screening List: those for which a least count is known. */
const CONSOLIDATED = LISTS.filter(({ min }) => min !== undefined).map(({ code }) => code);

const ITEMS: readonly Question['item'][] = [{ kind: 'other', eccn: 'EAR99' }, { chip: 'nvidia/a30' }];
/** What may be done with the goods: the outcome, and what has to be done first. */
const essence = (item: Question['item'], list?: string) => {
  const { outcome, duties } = answer(item, list);
  return { outcome, duties: duties.map(({ cite }) => cite) };
};

test('the needed lists are those of the Consolidated Screening List', () => {
  expect(NEEDED_LISTS.map(({ code }) => code).toSorted()).toEqual(CONSOLIDATED.toSorted());
  expect(ITEMS.map((item) => answer(item).outcome)).toEqual(['no-licence-required', 'no-licence-required']);
});

test.each(CONSOLIDATED)(
  'without %s an order is held where standing on it changes what may be done, else warned of',
  (code) => {
    const changes = ITEMS.some((item) => !isDeepStrictEqual(essence(item, code), essence(item)));
    expect(NEEDED_LISTS.find((needed) => needed.code === code)?.effect).toBe(changes ? 'hold' : 'warning');
  },
);
