import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { decide } from '../decide/index.ts';
import { OperationError } from './errors.ts';
import { checkQuestion } from './validate.ts';

const question = (more: object) => ({ on: '2026-11-21', to: 'DE', item: { chip: 'nvidia/a30' }, ...more });
const refusal = (more: object): string => {
  try {
    checkQuestion(RULEBOOK, question(more));
  } catch (e) {
    if (e instanceof OperationError) return e.message;
    throw e;
  }
  return 'accepted';
};

describe('odd input is refused in words, with a remedy', () => {
  const price = (currency: string) => ({ unitValue: { amount: '1.00', currency } });
  test.each<[string, object, RegExp]>([
    ['half a chip', { quantity: 1.5 }, /^quantity: expected a whole number of pieces, 1 or more/],
    ['none', { quantity: 0 }, /^quantity: expected a whole number of pieces, 1 or more/],
    ['more than can be counted', { quantity: 1e300 }, /^quantity: expected a whole number of pieces, 1 or more/],
    ['2^53', { quantity: 2 ** 53 }, /^quantity: expected a whole number/],
    ['a currency that is none', price('XYZ'), /^unitValue.currency: no currency of ISO 4217. Write the code/],
    ['small letters', price('usd'), /^unitValue.currency: expected a three-letter currency/],
    ['a negative rate', { item: { tpp: -1 } }, /^item.tpp: expected a number of 0 or more. Leave the key out/],
    ['an endless one', { item: { tpp: Infinity } }, /^item.tpp: expected a number that can be counted with. It is too/],
    [
      'sparse: false',
      { item: { peakTops: [{ bits: 8, tops: 1, sparse: false }] } },
      /expected true. Leave the key out/,
    ],
    ['a number as text', { item: { tpp: '100' } }, /^item.tpp: expected number, received string. Write the number/],
    ['a name of nothing', { item: { chip: '' } }, /^item.chip: is empty. Leave the key out/],
  ])('%s', (_name, more, wanted) => {
    expect(refusal(more)).toMatch(wanted);
  });
  test.each([{ quantity: 1 }, { quantity: Number.MAX_SAFE_INTEGER }, price('EUR'), price('CNY'), price('ZWL')])(
    'accepted: %j',
    (more) => {
      expect(refusal(more)).toBe('accepted');
    },
  );
});

test('a mistyped chip gets a suggestion, in both languages', () => {
  const told = (chip: string, language: 'en' | 'nl') =>
    decide(RULEBOOK, checkQuestion(RULEBOOK, question({ item: { chip } })), { language }).warnings.find(
      (w) => w.id === 'chip-not-in-catalogue',
    )?.text;
  expect(told('nvidia/h999', 'en')).toMatch(/Did you mean nvidia\/h\S+/);
  expect(told('nvidia/h999', 'nl')).toMatch(/Bedoelde u nvidia\/h\S+/);
  expect(told('something else altogether', 'en')).not.toContain('Did you mean');
});
