import type { Question } from '@tolhuis/core/contract';
import { expect, test } from 'vitest';
import { columnOfFact } from './facts.ts';

const question: Question = {
  on: '2026-11-21',
  item: { chip: 'nvidia/a30' },
  parties: [{ role: 'purchaser' }, { role: 'ultimate-consignee' }, { role: 'end-user' }],
};

test.each([
  ['parties.0.headquarters', 'purchaser.headquarters'],
  ['parties.1.kinds', 'ultimateConsignee.kinds'],
  ['parties.2.ultimateParentHeadquarters', 'endUser.ultimateParentHeadquarters'],
  ['parties.7.kinds', 'parties.7.kinds'],
  ['item.tpp', 'tpp'],
  ['item.technologyFor', 'item.technologyFor'],
  ['on', 'on'],
  ['evidence.lppCumulativeTpp', 'evidence.lppCumulativeTpp'],
  ['lists', 'lists'],
])('%s is the column %s', (fact, column) => {
  expect(columnOfFact(fact, question)).toBe(column);
});
