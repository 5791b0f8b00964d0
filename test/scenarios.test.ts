import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkQuestion } from '@tolhuis/core/app';
import type { Determination } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// The scenarios of ../shared, judged as their own score.py judges them. They are a sample: a red one shows an error in a
// rule (or in the scenario; then it stays red by name, with our reading in docs/decisions). Skipped where absent.

type Expected = Record<string, unknown>;
type Scenario = {
  id: string;
  title: string;
  confidence: 'high' | 'medium' | 'low';
  question: unknown;
  expect: Expected;
  compare: string[];
  alsoAccept?: Expected[];
};

const file = join(import.meta.dirname, '../../shared/scenarios/dev.json');
const scenarios = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Scenario[]) : undefined;
if (!scenarios) console.log('scenarios: skipped, ../shared/scenarios/dev.json is not here');

const FREE = new Set([
  'no-licence-required',
  'exception-available',
  'authorised',
  'not-subject-to-ear',
  'not-an-export',
]);
const BOUND = new Set(['licence-required', 'prohibited', 'hold']);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace('supplement no.', 'supp.')
    .replaceAll('§', '')
    .replace(/[\s_-]+/g, ' ');
const below = (entry: string, base: string): boolean => entry === base || entry.startsWith(`${base}.`);
const found = (words: string, text: string): boolean => words.split('|').some((w) => text.includes(plain(w)));
const duties = (d: Determination, keys: readonly ('id' | 'cite' | 'text')[]): string[] =>
  d.duties.map((x) => plain(keys.map((k) => x[k]).join(' ')));

function matches(key: string, want: unknown, d: Determination): boolean {
  switch (key) {
    case 'eccn':
      return below(d.eccn ?? '', want as string);
    case 'eccnNot':
      return !(want as string[]).some((w) => below(d.eccn ?? '', w));
    case 'presumed':
      return (d.presumed ?? false) === want;
    case 'duty':
      return (want as string[]).every((w) => duties(d, ['id', 'cite', 'text']).some((text) => found(w, text)));
    case 'dutyNot':
      return !(want as string[]).some((w) => duties(d, ['id', 'cite']).some((text) => found(w, text)));
    case 'dutyDue':
      return d.duties.some((x) => x.due === want);
    default:
      return d[key as keyof Determination] === want;
  }
}

const answer = (s: Scenario): Determination =>
  decide(RULEBOOK, checkQuestion(RULEBOOK, s.question), { withoutChanges: true });

describe.skipIf(!scenarios)('scenarios', () => {
  test.each((scenarios ?? []).filter((s) => s.confidence === 'high').map((s) => [`${s.id} ${s.title}`, s] as const))(
    '%s',
    (_name, s) => {
      const d = answer(s);
      const wrong = s.compare.filter((key) => !matches(key, s.expect[key], d));
      const accepted = (s.alsoAccept ?? []).some((also) =>
        Object.entries(also).every(([key, want]) => matches(key, want, d)),
      );
      if (!accepted)
        expect({
          outcome: d.outcome,
          eccn: d.eccn,
          exception: d.exception,
          reviewPolicy: d.reviewPolicy,
          wrong,
        }).toMatchObject({ wrong: [] });
    },
  );

  test('no unsafe answer at any confidence', () => {
    const unsafe = (scenarios ?? []).filter(
      (s) => BOUND.has(s.expect['outcome'] as string) && FREE.has(answer(s).outcome),
    );
    expect(unsafe.map((s) => `${s.id} ${s.title}`)).toEqual([]);
  });

  test('nine scenarios in ten cite a paragraph that is expected', () => {
    const citing = (scenarios ?? []).filter((s) => s.expect['cites'] !== undefined);
    const cited = citing.filter((s) => {
      const text = answer(s)
        .reasons.map((r) => `${plain(r.cite)} | ${plain(r.clause)}`)
        .join(' | ');
      return (s.expect['cites'] as string[]).some((w) => text.includes(plain(w)));
    });
    expect(cited.length / citing.length).toBeGreaterThanOrEqual(0.9);
  });
});
