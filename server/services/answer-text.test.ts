import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit } from '@tolhuis/core/audit';
import type { Determination, Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fastHash } from '../store/log-writer.ts';
import { prepareQuestion } from './answer.ts';
import { AnswerText } from './answer-text.ts';
import { recordOf, work } from './determinations.ts';
import { unpackText } from './packing.ts';

const folder = join(import.meta.dirname, '../../examples');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Question] as const);

function holds(answer: Determination): void {
  const slow = JSON.stringify(answer);
  const text = new AnswerText(answer);
  expect(Buffer.from(text.json).toString()).toBe(slow);
  expect(`"${Buffer.concat(text.escaped)}"`).toBe(JSON.stringify(slow));
  expect(unpackText(text.packed)).toBe(slow);
}

describe('the text of an answer is what JSON.stringify writes', () => {
  test.each(examples)('%s, met for the first time and again, in both languages', (_, question) => {
    for (const language of ['en', 'nl', 'en'] as const) holds(decide(RULEBOOK, question, { language }));
  });

  test('whatever stands in it, frozen or not', () => {
    // Built afresh for each run: fast-check freezes nothing, and half of the members are frozen as shared parts are.
    const member = fc.tuple(fc.jsonValue({ depthSize: 'small' }), fc.boolean()).map(([value, shared]) => {
      if (shared && typeof value === 'object' && value !== null) freeze(value);
      return value;
    });
    const answer = fc.dictionary(fc.string(), fc.oneof(member, fc.array(member), fc.constant(undefined)));
    fc.assert(fc.property(answer, (a) => holds(a as unknown as Determination)));
  });

  test('a part that is not frozen is written anew', () => {
    const reason = { says: 'x'.repeat(400) };
    const answer = { outcome: 'hold', reasons: [reason] } as unknown as Determination;
    holds(answer);
    reason.says = 'y'.repeat(400);
    holds(answer);
  });

  test('half of a surrogate pair reaches the bytes as its escape only', () => {
    holds({ '\udc00': 1, reasons: ['\ud800'.padEnd(300)] } as unknown as Determination);
  });
});

test('the commitment to a determination opens with the texts that an evidence pack discloses', () => {
  for (const [, question] of examples) {
    const { questionText, text, kept } = work(RULEBOOK, prepareQuestion({ rulebook: RULEBOOK }, question), 'en');
    const record = recordOf(questionText, kept.screened, Buffer.from(text.json).toString());
    expect(kept.record).toEqual(commit(record, kept.salt, fastHash));
  }
});

function freeze(value: object): void {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) freeze(inner);
  Object.freeze(value);
}
