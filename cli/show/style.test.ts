import { expect, test } from 'vitest';
import { policyText, statusWords } from './determination.ts';
import { fitting } from './style.ts';

test('columns that do not fit a terminal are left out from the end; the first three always stand', () => {
  const head = ['order', 'what', 'answer', 'ECCN', 'policy'];
  const rows = [['a', 'b'.repeat(20), 'c'.repeat(10), '3A090.a', 'd'.repeat(30)]];
  // 5 + 2 + 20 + 2 + 10 + 2 + 7 + 2 + 30
  expect([80, 79, 48, 47, 1, undefined].map((most) => fitting(head, rows, most))).toEqual([5, 4, 4, 3, 3, 5]);
});

test('statuses are told in words', () => {
  expect(statusWords('licence-required (presumption-of-denial)', 'en')).toBe(
    'Licence required · presumption of denial',
  );
  expect(statusWords('exception-available (NAC)', 'nl')).toBe('Vergunningsuitzondering beschikbaar · NAC');
  expect(statusWords('hold', 'nl')).toBe('Aanhouden: een mens moet beslissen');
  expect(policyText(undefined, 'en')).toBe('');
});
