import { describe, expect, test } from 'vitest';
import { destination, forDatacenters, tpp } from './facts.ts';
import { gaps, render, showNumber } from './render.ts';
import {
  allOf,
  always,
  anyOf,
  clause,
  every,
  groups,
  less,
  meets,
  never,
  not,
  notEncoded,
  some,
  union,
  values,
} from './words.ts';

describe('a condition in words', () => {
  test.each([
    [
      tpp.atLeast(4800),
      'total processing performance at least 4,800 TPP',
      'totale rekenprestatie (TPP) ten minste 4.800 TPP',
    ],
    [tpp.above(0.5), 'total processing performance above 0.5 TPP', 'totale rekenprestatie (TPP) meer dan 0,5 TPP'],
    [tpp.atMost(1), 'total processing performance at most 1 TPP', 'totale rekenprestatie (TPP) ten hoogste 1 TPP'],
    [tpp.below(1), 'total processing performance below 1 TPP', 'totale rekenprestatie (TPP) minder dan 1 TPP'],
    [forDatacenters, 'designed or marketed for data centres', 'ontworpen of aangeboden voor datacentra'],
    [always, 'always', 'altijd'],
    [never, 'never', 'nooit'],
    [not(never), 'it is not so that never', 'het is niet zo dat nooit'],
    [clause('a', 'in our own words', 'in eigen woorden', never), 'in our own words', 'in eigen woorden'],
    [meets('3A090.a'), 'meets 3A090.a', 'voldoet aan 3A090.a'],
    [notEncoded('what', 'wat'), 'not modelled: what', 'niet gemodelleerd: wat'],
    // An "or" inside an "and" gets its brackets, or the sentence would say something else.
    [allOf(always, anyOf(never, meets('P'))), 'always and (never or meets P)', 'altijd en (nooit of voldoet aan P)'],
    [anyOf(allOf(always, never), always), '(always and never) or always', '(altijd en nooit) of altijd'],
    [not(anyOf(always, never)), 'it is not so that (always or never)', 'het is niet zo dat (altijd of nooit)'],
    [some('party', always), 'there is a party for which always', 'er is een partij waarvoor geldt altijd'],
    [
      every('ic', always, never),
      'every integrated circuit (of those for which never) for which always',
      'elke geïntegreerde schakeling (van die waarvoor geldt nooit) waarvoor geldt altijd',
    ],
  ] as const)('%#', (condition, en, nl) => {
    expect(render(condition)).toBe(en);
    expect(render(condition, 'nl')).toBe(nl);
  });

  test.each([
    [groups('A:1', 'A:5'), /is in Country Group A:1 or Country Group A:5$/],
    [union(groups('D:5'), values('MO')), /is in Country Group D:5 or MO$/],
    [less(groups('D:1'), groups('A:5')), /is in Country Group D:1 \(but not in Country Group A:5\)$/],
    [less(groups('D:1'), values('AE', 'SA')), /\(but not in AE or SA\)$/],
  ] as const)('a set: %#', (set, expected) => expect(render(destination.isIn(set))).toMatch(expected));
});

test.each([
  [4800, '4,800', '4.800'],
  [5.92, '5.92', '5,92'],
  [0.1234567, '0.123457', '0,123457'],
  [1e6, '1,000,000', '1.000.000'],
  [-0.5, '-0.5', '-0,5'],
] as const)('%d in the manner of the language', (value, en, nl) => {
  expect(showNumber(value, 'en')).toBe(en);
  expect(showNumber(value, 'nl')).toBe(nl);
});

test('gaps are found wherever they stand', () => {
  const gap = (n: number) => notEncoded(`gap ${n}`, `gat ${n}`);
  const c = allOf(
    gap(1),
    not(clause('c', 'c', 'c', gap(2))),
    anyOf(some('party', gap(3), gap(4)), every('ic', gap(5))),
  );
  expect(gaps(c).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `gap ${n}`));
  expect(gaps(c, 'nl').sort()).toEqual([1, 2, 3, 4, 5].map((n) => `gat ${n}`));
  expect(gaps(always)).toEqual([]);
});
