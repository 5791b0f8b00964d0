import { MATCHER_MODEL } from '@tolhuis/core/screen';
import { expect, test } from 'vitest';
import { hasData, sayNoData } from './data.ts';
import { differences, readFrozen, runCases } from './frozen.ts';

test('the committed run belongs to the released model', () => {
  expect(readFrozen().model).toBe(MATCHER_MODEL);
});

test('the released model answers as it did (every tenth labelled case)', { timeout: 120_000 }, (context) => {
  if (!hasData()) {
    sayNoData();
    context.skip();
  }
  expect(differences(readFrozen(), runCases(10))).toEqual([]);
});
