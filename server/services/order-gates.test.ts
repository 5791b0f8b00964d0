import type { Determination, Question } from '@tolhuis/core/contract';
import { describe, expect, test } from 'vitest';
import { gateOf, gateRefusal, shipRefusal } from './order-gates.ts';

const question: Question = { on: '2026-11-21', item: {} };
const READING: Question = { ...question, assume: { 'affiliates-rule-after-2026-11-09': 'stayed' } };
type Outcome = Determination['outcome'];

/** Under each answer: what lets it go after release; `flipped`: where the answer became this one after release. */
const CASES: Readonly<Record<Outcome, { kept: string; drawn: string; flipped: string; flippedDrawn: string }>> = {
  'no-licence-required': { kept: 'goes', drawn: 'goes', flipped: 'goes', flippedDrawn: 'goes' },
  'exception-available': { kept: 'goes', drawn: 'goes', flipped: 'goes', flippedDrawn: 'goes' },
  authorised: { kept: 'goes', drawn: 'goes', flipped: 'goes', flippedDrawn: 'goes' },
  'not-subject-to-ear': { kept: 'goes', drawn: 'goes', flipped: 'goes', flippedDrawn: 'goes' },
  'not-an-export': { kept: 'goes', drawn: 'goes', flipped: 'goes', flippedDrawn: 'goes' },
  'licence-required': { kept: 'none is drawn on', drawn: 'goes', flipped: 'none is drawn on', flippedDrawn: 'goes' },
  'licence-not-enforced': { kept: 'goes', drawn: 'goes', flipped: 'an officer', flippedDrawn: 'an officer' },
  hold: { kept: 'goes', drawn: 'goes', flipped: 'an officer', flippedDrawn: 'an officer' },
  prohibited: { kept: 'counsel', drawn: 'counsel', flipped: 'counsel', flippedDrawn: 'counsel' },
  'not-determined': { kept: 'facts', drawn: 'facts', flipped: 'facts', flippedDrawn: 'facts' },
};

describe('a released order', () => {
  const said = (outcome: Outcome, flipped: boolean, drawn: boolean, of = question): string => {
    const refusal = shipRefusal({ outcome, question: of }, { flipped, drawn });
    return refusal === undefined ? 'goes' : `${refusal.what} ${refusal.remedy}`;
  };
  test.each(Object.entries(CASES) as [Outcome, (typeof CASES)[Outcome]][])('%s', (outcome, expected) => {
    expect(said(outcome, false, false)).toContain(expected.kept);
    expect(said(outcome, false, true)).toContain(expected.drawn);
    expect(said(outcome, true, false)).toContain(expected.flipped);
    expect(said(outcome, true, true)).toContain(expected.flippedDrawn);
  });
  test('whose own question reads the law leaves under the answer that an officer approved, and no other', () => {
    expect(said('no-licence-required', false, false, READING)).toBe('goes');
    expect(said('no-licence-required', true, false, READING)).toContain('an officer');
  });
  test('never leaves under an answer that nobody could have approved', () => {
    for (const outcome of Object.keys(CASES) as Outcome[]) {
      const given = { reason: 'Twenty characters and some.', reservation: 'res' };
      const refused = gateRefusal({ outcome, question }, { roles: ['officer', 'approver'] }, given) !== undefined;
      expect(gateOf(outcome) === null).toBe(refused);
      expect(said(outcome, false, true) !== 'goes').toBe(refused);
    }
  });
});
