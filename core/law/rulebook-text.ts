import type { Provision } from './provision.ts';
import type { Rulebook } from './rulebook.ts';

/** Exact numbers are rationals of two bigints; JSON has none, so each is written as text under one marked key. */
const withBigints = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? { $bigint: value.toString() } : value;

const asBigints = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && '$bigint' in value
    ? BigInt((value as { $bigint: string }).$bigint)
    : value;

/** What an answer needs of a rulebook: all but worked cases, events and coverage, which are only read. */
export function lawOf(rulebook: Rulebook): object {
  const bare = (p: Provision): object => ({ ...p, cases: [] });
  return {
    ...rulebook,
    provisions: rulebook.provisions.map(bare),
    proposals: rulebook.proposals.map((p) => ({ ...p, provisions: p.provisions.map(bare) })),
    events: [],
    coverage: [],
  };
}

/** A rulebook, or a part of one, as JSON; numbers stay exact. */
export const rulebookText = (value: object): string => JSON.stringify(value, withBigints);

/** What `rulebookText` wrote. It answers as the value did that was written (test/rulebook-text.test.ts). */
export const rulebookFrom = (text: string): Rulebook => JSON.parse(text, asBigints) as Rulebook;
