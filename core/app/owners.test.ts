import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { OperationError } from './errors.ts';
import { checkQuestion } from './validate.ts';

const question = (owners: unknown) => ({ on: '2026-01-15', item: {}, parties: [{ role: 'end-user', owners }] });
const shares = (...of: unknown[]) => of.map((sharePercent) => ({ sharePercent }));
function refused(owners: unknown): string | undefined {
  try {
    checkQuestion(RULEBOOK, question(owners));
    return undefined;
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return error.message;
  }
}

describe('owners of a question', () => {
  test.each<[string, unknown, RegExp]>([
    ['more than the whole', shares(60, 60), /^parties\.0\.owners: add up to 120 %\. State what each holds directly/],
    [
      'at a higher level',
      [{ sharePercent: 5, owners: shares(90, 11) }],
      /^parties\.0\.owners\.0\.owners: add up to 101 %/,
    ],
    ['what bounds have at least', shares({ atLeast: 60 }, { atLeast: 50, atMost: 70 }), /add up to 110 %/],
    ['no bound', shares({}), /sharePercent: expected atLeast, atMost or both/],
    ['bounds the wrong way round', shares({ atLeast: 60, atMost: 40 }), /expected atLeast to be atMost or less/],
    ['another key', shares({ atLest: 60 }), /sharePercent\.atLest: unknown key/],
    ['a text', shares('60'), /expected a per cent from 0 to 100, null where it is not known, or bounds/],
    ['none', [{ name: 'X' }], /sharePercent: missing: expected a per cent/],
    ['more than all', shares(101), /sharePercent: /],
  ])('refused: %s', (_, owners, message) => expect(refused(owners)).toMatch(message));

  test.each<[string, unknown]>([
    ['the whole', shares(60, 40)],
    ['rounded', shares(33.4, 33.4, 33.4, 0.2)],
    ['thirds', shares(33.3, 33.3, 33.3)],
    ['not known', shares(null, 100)],
    ['bounds', shares({ atLeast: 40, atMost: 60 }, { atLeast: 50 }, { atMost: 100 })],
  ])('taken: %s', (_, owners) => expect(refused(owners)).toBeUndefined());
});
