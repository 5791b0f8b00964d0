import { runCase, traceCase } from '@tolhuis/core/decide';
import { addDays, type Condition, type Provision, toNumber } from '@tolhuis/core/law';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';

// Worked cases on both sides of every date and of every numeric line of every provision. A date: one case on the day before
// and one on the day itself. A line: one case exactly on it and one just beyond it, where the answer of the comparison turns.

/**
 * The rulebook begins on this day; what stood before carries it, or its own older day, as the start of its first version. The
 * text of the law did not change on it, and before it no answer is free (`before-rulebook`): there is nothing to tell apart.
 */
const BASELINE = '2022-01-01';

/** Dates without a case on one side, each with its reason. The list may only shrink: an entry that is not needed fails. */
const DATES: Readonly<Record<string, string>> = {};
/**
 * Days on which no worked case answers otherwise than on the day before, each with its reason. The list may only shrink.
 */
const ALIKE: Readonly<Record<string, string>> = {
  '732-flag-29 2027-01-10': 'an extension to this day was announced and not published: only its warning ends',
  '734.9(e)-affiliates 2027-01-10': 'as for 732-flag-29',
  '742.4-NS 2023-11-17': 'the .z paragraphs are named; such an item was open before too, as one of another entry',
  '742.6(a)(6)(iii)(A) 2026-07-10': 'the UAE is named on the day that it leaves D:4: the duty goes on',
  '742.6(a)(6)(iii)(B) 2026-07-10': 'as for (iii)(A)',
  '742.6-gap-A5-A6 2026-07-10': 'as for (iii)(A): no gap for the UAE on either day',
  '746.8 2022-04-08': 'Categories 0 to 2 join; they are counted from the first day, which is the stricter side',
  '758.1-z 2026-09-24': 'the day on which the text was read: only the warning of the years before ends',
  '758.6-ECCN 2026-09-24': 'as for 758.1-z',
  '3A090.a-note-1 2026-04-07': 'a deadline moved on before it came',
  'z-a 2025-01-13': 'the entries without a number kept the name of the paragraph',
  'z-b 2025-01-13': 'as for z-a',
  'letter-2025-04-09 2025-08-08': 'licences are given from here on: a warning; the duty stays',
  'cn-h200-import-gate 2026-08-01': 'deliveries were reported: the text of the gate',
  'nl-chip-tool-licence 2024-09-07': 'the Netherlands take over licences of older tools: the text of the gate',
  'nl-chip-tool-licence 2025-04-01': 'more kinds of tools: the text of the gate',
};
/** Lines without a case on them or beside them, each with its reason. The list may only shrink. */
const LINES: Readonly<Record<string, string>> = {};

/** Every day on which the text or its enforcement changes. */
function changes(p: Provision): readonly string[] {
  const days = p.versions.flatMap((v) => [
    v.from,
    ...(v.until === undefined ? [] : [v.until]),
    ...(v.enforcement ?? []).map((e) => e.from),
  ]);
  return [...new Set(days)].filter((day) => day > BASELINE).sort();
}

type Line = { readonly word: string; readonly fact: string; readonly line: number };

/** Numeric comparisons in a condition. */
function linesOf(condition: Condition): Line[] {
  switch (condition.word) {
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below':
      return [{ word: condition.word, fact: condition.fact, line: toNumber(condition.line) }];
    case 'allOf':
    case 'anyOf':
      return condition.of.flatMap(linesOf);
    case 'not':
    case 'clause':
      return linesOf(condition.of);
    case 'some':
    case 'every':
      return [...(condition.where ? linesOf(condition.where) : []), ...linesOf(condition.that)];
    default:
      return [];
  }
}

type Node = { readonly word: string; readonly fact?: string; readonly value?: unknown; readonly line?: unknown };
type Tree = Node & { readonly of?: readonly Tree[] };
const nodes = (tree: Tree): Node[] => [tree, ...(tree.of ?? []).flatMap(nodes)];

/** How far beyond a line still counts as beside it. */
const BESIDE = 0.05;

/** Lines of a provision that its worked cases do not test, on them or beside them. */
function untested(p: Provision): string[] {
  const lines = new Map<string, Line>();
  for (const v of p.versions)
    for (const l of [...linesOf(v.when), ...(v.unless ? linesOf(v.unless) : [])])
      lines.set(`${l.word} ${l.fact} ${l.line}`, l);
  if (lines.size === 0) return [];
  const seen = p.cases.flatMap((c) => traceCase(RULEBOOK, p, c)).flatMap(nodes);
  return [...lines].flatMap(([key, { word, fact, line }]) => {
    const compared = seen.flatMap((n) =>
      n.word === word && n.fact === fact && n.line === line && typeof n.value === 'number' ? [n.value] : [],
    );
    // 'at least' and 'below' turn just under the line, 'above' and 'at most' just over it.
    const under = word === 'atLeast' || word === 'below';
    const beside = compared.some((v) => (under ? v < line : v > line) && Math.abs(v - line) <= BESIDE * line);
    return [
      ...(compared.includes(line) ? [] : [`${p.id}: ${key}: no case on the line`]),
      ...(beside ? [] : [`${p.id}: ${key}: no case just ${under ? 'under' : 'over'} the line`]),
    ];
  });
}

describe('a worked case on both sides', () => {
  const found = RULEBOOK.provisions.flatMap((p) =>
    changes(p).flatMap((day) => {
      const on = (d: string): boolean => p.cases.some((c) => c.on === d);
      return [
        ...(on(addDays(day, -1)) ? [] : [`${p.id}: none on the day before ${day}`]),
        ...(on(day) ? [] : [`${p.id}: none on ${day}`]),
      ];
    }),
  );
  test('of every date', () => {
    expect(found.filter((f) => DATES[f] === undefined)).toEqual([]);
    expect(Object.keys(DATES).filter((d) => !found.includes(d))).toEqual([]);
  });

  // A case beside a date proves little when the day before would have given it the same answer.
  const alike = RULEBOOK.provisions.flatMap((p) =>
    changes(p).flatMap((day) => {
      const before = addDays(day, -1);
      const tells = p.cases.some((c) => {
        if (c.on !== day && c.on !== before) return false;
        const fits = (on: string): boolean => runCase(RULEBOOK, p, { ...c, on }).includes(c.expect);
        return fits(day) !== fits(before);
      });
      return tells ? [] : [`${p.id} ${day}`];
    }),
  );
  test('of every date, one of which the date turns', () => {
    expect(alike.filter((a) => ALIKE[a] === undefined)).toEqual([]);
    expect(Object.keys(ALIKE).filter((a) => !alike.includes(a))).toEqual([]);
  });

  const missed = RULEBOOK.provisions.flatMap(untested);
  test('of every numeric line', () => {
    expect(missed.filter((f) => LINES[f] === undefined)).toEqual([]);
    expect(Object.keys(LINES).filter((d) => !missed.includes(d))).toEqual([]);
  });

  test('the rulebook has dates and lines to test', () => {
    expect(RULEBOOK.provisions.flatMap(changes).length).toBeGreaterThan(250);
    expect(RULEBOOK.provisions.flatMap((p) => p.versions.flatMap((v) => linesOf(v.when))).length).toBeGreaterThan(80);
  });
});
