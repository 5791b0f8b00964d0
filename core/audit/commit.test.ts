import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { commit, isCommitment, opens } from './commit.ts';

const SALT = '00112233445566778899aabbccddeeff';
const OTHER = 'ffeeddccbbaa99887766554433221100';
const NAME = { name: 'Zoë', born: 1980 };

describe('commitments', () => {
  test('is SHA-256 over the tag and the canonical [salt, value]', () => {
    const text = `tolhuis-commitment-v1\n["${SALT}",{"born":1980,"name":"Zoë"}]`;
    expect(commit(NAME, SALT)).toEqual({ $commitment: createHash('sha256').update(text).digest('hex') });
  });
  test('opens with its value and salt, and with nothing else', () => {
    const commitment = commit(NAME, SALT);
    expect(opens(commitment, { born: 1980, name: 'Zoë' }, SALT)).toBe(true);
    expect(opens(commitment, { ...NAME, born: 1981 }, SALT)).toBe(false);
    expect(opens(commitment, NAME, OTHER)).toBe(false);
    expect(opens(commitment, NAME, '')).toBe(false);
  });
  test('the same value with another salt is another commitment: equal names cannot be told', () =>
    expect(commit(NAME, SALT)).not.toEqual(commit(NAME, OTHER)));
  test.each(['', 'ff', SALT.slice(2), SALT.toUpperCase(), `${SALT}0`, 'zz'.repeat(16)])(
    'salt "%s" is refused',
    (salt) => {
      expect(() => commit(NAME, salt)).toThrow(RangeError);
    },
  );
  test.each([
    [commit(NAME, SALT), true],
    [{ ...commit(NAME, SALT), more: 1 }, false],
    [{ $commitment: 'ab' }, false],
    [[], false],
    [null, false],
    ['x', false],
  ])('%j is a commitment: %s', (value, is) => expect(isCommitment(value)).toBe(is));
});
