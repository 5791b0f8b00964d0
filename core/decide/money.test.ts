import { describe, expect, test } from 'vitest';
import type { Question } from '../contract.ts';
import { contractPath, isEditable, read, write } from './edits.ts';
import { share } from './money.ts';

describe('a share of the value', () => {
  test.each([
    ['27000.00', 1000, '25', '6750000.00'],
    ['0.01', 1, '15', '0.00'],
    ['0.10', 1, '15', '0.02'], // half a cent goes up
    ['999999999999999999.99', 3, '25', '749999999999999999.99'],
  ])('of %s × %d at %s %% is %s', (amount, quantity, rate, expected) => {
    expect(share({ amount, currency: 'USD' }, quantity, rate)).toEqual({ amount: expected, currency: 'USD' });
  });
  test('of a value that is not stated, or of part of a unit, is not told', () => {
    expect(share(undefined, 1, '25')).toBeUndefined();
    expect(share({ amount: '1', currency: 'USD' }, undefined, '25')).toBeUndefined();
    expect(share({ amount: '1', currency: 'USD' }, 1.5, '25')).toBeUndefined();
    expect(() => share({ amount: '1e3', currency: 'USD' }, 1, '25')).toThrow(RangeError);
  });
});

describe('edits of a question', () => {
  const q: Question = {
    on: '2026-11-21',
    item: { chip: 'x' },
    parties: [{ role: 'end-user' }, { role: 'purchaser', country: 'DE' }],
  };
  test('touch one place and leave the question as it was', () => {
    const before = JSON.stringify(q);
    const after = write(q, 'parties.1.headquarters', 'CN');
    expect(read(after, 'parties.1.headquarters')).toBe('CN');
    expect(after.parties![0]).toBe(q.parties![0]);
    expect(
      read(write(q, 'evidence.jan2026Certifications.supplyInUs', true), 'evidence.jan2026Certifications.supplyInUs'),
    ).toBe(true);
    expect(JSON.stringify(q)).toBe(before);
  });
  test('have no place in a list that is not stated', () => {
    expect(write(q, 'item.contains.0.tpp', 5)).toBe(q);
    expect(write({ on: q.on, item: {} }, 'parties.0.country', 'DE').parties).toBeUndefined();
  });
  test('go by the names of the contract', () => {
    expect(contractPath('ic.tpp', '')).toBe('item.tpp');
    expect(contractPath('ic.tpp', 'item.contains.1')).toBe('item.contains.1.tpp');
    expect(contractPath('party.affiliateOfListed', 'parties.2')).toBe('parties.2.owners');
    expect(contractPath('evidence.supplyInUs', '')).toBe('evidence.jan2026Certifications.supplyInUs');
    expect(isEditable('item.family')).toBe(false);
    expect(isEditable('ic.tpp')).toBe(true);
  });
});
