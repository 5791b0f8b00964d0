import { expect, test } from 'vitest';
import { orderValueUsd } from '../law/facts.ts';
import { decide } from './index.ts';
import { ask, duty, rulebookOf } from './testing/made-up-rulebook.ts';

// The value of an order whose size is not stated is not the price of one unit (§ 758.1(b): EEI above USD 2,500).
test.each<[quantity: number | undefined, amount: string | undefined, expected: string[]]>([
  [1, '2500.00', []],
  [1, '2500.01', ['EEI']],
  [2, '2000.00', ['EEI']],
  [undefined, '2000.00', ['may-apply:EEI']],
  [undefined, '9000.00', ['may-apply:EEI']],
  [1, undefined, ['may-apply:EEI']],
])('%s units at %s: %j', (quantity, amount, expected) => {
  const question = ask(
    {},
    {
      ...(quantity === undefined ? {} : { quantity }),
      ...(amount === undefined ? {} : { unitValue: { amount, currency: 'USD' } }),
    },
  );
  expect(decide(rulebookOf([duty('EEI', orderValueUsd.above(2500))]), question).duties.map((d) => d.id)).toEqual(
    expected,
  );
});
