import { describe, expect, test } from 'vitest';
import { compile, MAYBE, NO, YES } from './compile.ts';
import type { Condition } from './condition.ts';
import { clausesHeld, clausesReached, evaluate, type Missing } from './evaluate.ts';
import {
  affiliateOfListed,
  destination,
  eccn,
  forDatacenters,
  list,
  partyKind,
  partyName,
  partyNames,
  tpp,
} from './facts.ts';
import { between, point } from './interval.ts';
import { madeUp, type Said, WORLD } from './testing/made-up-facts.ts';
import type { Truth } from './truth.ts';
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

const QUICK = { no: NO, yes: YES, unknown: MAYBE } as const;

/** Both evaluators, the slow one and the compiled one, say this of the condition. */
function answers(condition: Condition, said: Said, expected: Truth): void {
  const facts = madeUp(said);
  expect(evaluate(condition, facts, WORLD).answer).toBe(expected);
  expect(compile(condition, WORLD)(facts)).toBe(QUICK[expected]);
}

/** A condition with this answer when nothing is said. */
const that: Readonly<Record<Truth, Condition>> = { yes: always, no: never, unknown: forDatacenters };
const [y, n, u] = ['yes', 'no', 'unknown'] as const;

describe('three-valued logic (Kleene 1938)', () => {
  test.each([
    [y, y, y, y],
    [y, n, n, y],
    [y, u, u, y],
    [n, n, n, n],
    [n, u, n, u],
    [u, u, u, u],
  ])('%s with %s: both %s, either %s', (a, b, both, either) => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      answers(allOf(that[first], that[second]), {}, both);
      answers(anyOf(that[first], that[second]), {}, either);
      answers(allOf(that[first], allOf(that[second])), {}, both);
    }
  });
  test.each([
    [y, n],
    [n, y],
    [u, u],
  ])('not %s is %s', (a, negated) => answers(not(that[a]), {}, negated));
  test.each([y, n, u])('a clause says what is in it: %s', (a) => answers(clause('c', 'c', 'c', that[a]), {}, a));
  test('a gap is unknown', () => answers(notEncoded('a gap', 'een gat'), {}, u));
});

describe('lines', () => {
  const lines = { atLeast: tpp.atLeast(100), above: tpp.above(100), atMost: tpp.atMost(100), below: tpp.below(100) };
  test.each([
    ['below the line', point(99.9), n, n, y, y],
    ['a hair below', point(99.99999999999999), n, n, y, y],
    ['on the line', point(100), y, n, y, n],
    ['above the line', point(100.1), y, y, n, n],
    ['a range up to the line', between(50, 100), u, n, y, u],
    ['a range from the line', between(100, 150), y, u, u, n],
    ['a range over the line', between(50, 150), u, u, u, u],
    ['a range below the line', between(50, 99), n, n, y, y],
    ['no upper bound', { lo: between(100, 100).lo, hi: null }, y, u, u, n],
    ['no lower bound', { lo: null, hi: between(99, 99).hi }, n, n, y, y],
    ['nothing known', undefined, u, u, u, u],
  ] as const)('%s', (_what, value, atLeast, above, atMost, below) => {
    const said = value === undefined ? {} : { numbers: { 'ic.tpp': value } };
    for (const [word, expected] of Object.entries({ atLeast, above, atMost, below }))
      answers(lines[word as keyof typeof lines], said, expected);
  });
  test('the margin to the line, in the unit and in per cent', () => {
    const trace = evaluate(tpp.atLeast(4800), madeUp({ numbers: { 'ic.tpp': 4560 } }), WORLD);
    expect(trace).toMatchObject({ value: 4560, line: 4800, margin: { absolute: -240, percent: -5 } });
  });
});

describe('values', () => {
  const to = (country: string): Said => ({ texts: { destination: country } });
  test.each([
    ['a country that is named', destination.is('CN'), to('CN'), y],
    ['Hong Kong is China', destination.is('CN'), to('HK'), y],
    ['China is not Hong Kong', destination.is('HK'), to('CN'), n],
    ['Macau is not China', destination.is('CN'), to('MO'), n],
    ['not stated', destination.is('CN'), {}, u],
    ['in a group', destination.isIn(groups('G')), to('CN'), y],
    ['Hong Kong is where China is', destination.isIn(groups('G')), to('HK'), y],
    ['in none', destination.isIn(groups('G')), to('DE'), n],
    ['a membership that is not settled', destination.isIn(groups('G')), to('MO'), u],
    ['one of two groups', destination.isIn(union(groups('G'), groups('H'))), to('NL'), y],
    ['named beside the group', destination.isIn(union(groups('G'), values('MO'))), to('MO'), y],
    ['less a group', destination.isIn(less(groups('G'), groups('G'))), to('CN'), n],
    ['less Hong Kong: Hong Kong', destination.isIn(less(groups('G'), values('HK'))), to('HK'), n],
    ['less Hong Kong: China', destination.isIn(less(groups('G'), values('HK'))), to('CN'), y],
    ['less a group that is not settled', destination.isIn(less(values('MO'), groups('G'))), to('MO'), u],
    ['an entry covers its paragraphs', eccn.is('3A090'), { texts: { 'item.eccn': '3A090.a' } }, y],
    ['but not what only begins alike', eccn.is('3A09'), { texts: { 'item.eccn': '3A090' } }, n],
    ['a paragraph is not the entry', eccn.is('3A090.a'), { texts: { 'item.eccn': '3A090' } }, n],
    ['a name without its legal form', partyName.is('Acme'), { texts: { 'party.name': 'ACME, Inc.' } }, y],
    ['a name of which it is the first word', partyName.is('Acme'), { texts: { 'party.name': 'Acme Taiwan' } }, y],
    ['another name', partyName.is('Acme'), { texts: { 'party.name': 'Acmeno' } }, n],
    ['one of several names', partyNames.is('Acme'), { sets: { 'party.names': ['Else', 'Acme, Inc.'] } }, y],
    ['none of several names', partyNames.is('Acme'), { sets: { 'party.names': ['Else'] } }, n],
    ['names that are not all known', partyNames.is('Acme'), { sets: { 'party.names': ['Else', null] } }, u],
  ] as const)('%s', (_what, condition, said, expected) => answers(condition, said, expected));

  const kinds = (...all: (string | null)[]): Said => ({ sets: { 'party.kinds': all } });
  test.each([
    ['one of the values', kinds('civil', 'university'), y],
    ['none of the values', kinds('civil'), n],
    ['known to be none', kinds(), n],
    ['one of them, and perhaps others', kinds('university', null), y],
    ['not among them, but there may be others', kinds('civil', null), u],
    ['not stated', {}, u],
  ] as const)('a set: %s', (_what, said, expected) => {
    answers(partyKind.is('university'), said, expected);
    answers(partyKind.isIn(values('university', 'state-owned')), said, expected);
  });
  test.each([y, n, u])('a truth: %s', (a) =>
    answers(affiliateOfListed, { truths: { 'party.affiliateOfListed': a } }, a),
  );
});

describe('some and every', () => {
  /** A party that answers this, and that answers `counts` to whether it counts. */
  const one = (answer: Truth, counts: Truth = 'yes'): Said => ({
    truths: { 'party.affiliateOfListed': answer, 'party.opaqueOwnership': counts },
  });
  const counting: Condition = { word: 'holds', fact: 'party.opaqueOwnership' };
  const parties = (...all: (Said | null)[]): Said => ({ members: { party: all } });
  test.each([
    ['nobody', parties(), n, n],
    ['nobody stated', parties(null), u, u],
    ['one yes', parties(one(y)), y, y],
    ['one no', parties(one(n)), n, n],
    ['one unknown', parties(one(u)), u, u],
    ['yes and no', parties(one(y), one(n)), y, n],
    ['yes and unknown', parties(one(y), one(u)), y, u],
    ['no and unknown', parties(one(n), one(u)), u, n],
    ['yes, and there may be others', parties(one(y), null), y, u],
    ['no, and there may be others', parties(one(n), null), u, n],
    ['one that does not count', parties(one(y, n)), n, n],
    ['one that may count: yes', parties(one(y, u)), u, u],
    ['one that may count: no', parties(one(n, u)), n, u],
    ['one that counts, and a no that does not', parties(one(y), one(n, n)), y, y],
    ['one that counts, and a no that may', parties(one(y), one(n, u)), y, u],
  ] as const)('%s', (_what, said, some_, every_) => {
    answers(some('party', affiliateOfListed, counting), said, some_);
    answers(every('party', affiliateOfListed, counting), said, every_);
  });
  test('an empty list proves nothing, and its negation is as little', () => {
    answers(not(every('party', affiliateOfListed)), parties(), y);
    answers(not(some('party', affiliateOfListed)), parties(), y);
  });
  test('lists inside lists', () => {
    const listed = (...lists: string[]): Said => ({
      members: { listing: lists.map((l) => ({ texts: { 'listing.list': l } })) },
    });
    const onEl = some('party', some('listing', list.is('EL')));
    answers(onEl, parties(listed('UVL'), listed('SDN', 'EL')), y);
    answers(onEl, parties(listed('UVL'), listed()), n);
    answers(onEl, parties(listed('UVL'), { members: { listing: [null] } }), u);
  });
});

describe('another provision', () => {
  test.each([
    [150, 'P', y],
    [50, 'P', n],
    [150, 'none-such', n],
  ] as const)('a TPP of %d meets %s: %s', (value, id, expected) =>
    answers(meets(id), { numbers: { 'ic.tpp': value } }, expected),
  );
  test('unknown there is unknown here', () => answers(meets('P'), {}, u));
});

describe('what is missing', () => {
  const missing = (condition: Condition, said: Said): Missing[] => {
    const found: Missing[] = [];
    evaluate(condition, madeUp(said), WORLD, found);
    return found;
  };
  test.each([
    ['a fact', tpp.atLeast(1), {}, [{ fact: 'ic.tpp', path: '', opaque: false }]],
    [
      'stated to be unknown',
      destination.is('CN'),
      { opaque: ['destination'] },
      [{ fact: 'destination', path: '', opaque: true }],
    ],
    ['nothing, where another limb decides', allOf(tpp.atLeast(1), never), {}, []],
    ['nothing, where another limb frees', anyOf(tpp.atLeast(1), always), {}, []],
    [
      'the members of a list',
      some('party', always),
      { members: { party: [null] } },
      [{ fact: 'parties', path: '', opaque: false }],
    ],
    [
      'a gap',
      notEncoded('x', 'y'),
      {},
      [{ fact: 'not-encoded: x', path: '', opaque: true, gap: { en: 'x', nl: 'y' } }],
    ],
    [
      'nothing of a member that does not count',
      some('party', affiliateOfListed, never),
      { members: { party: [{}] } },
      [],
    ],
    [
      'nothing of one that does not count, beside one that does',
      every('party', affiliateOfListed, partyKind.is('civil')),
      { members: { party: [{ sets: { 'party.kinds': ['civil'] } }, { sets: { 'party.kinds': [] } }] } },
      [{ fact: 'party.affiliateOfListed', path: 'party.0', opaque: false }],
    ],
    [
      'in its party',
      some('party', affiliateOfListed),
      { members: { party: [{}, {}] } },
      [0, 1].map((i) => ({ fact: 'party.affiliateOfListed', path: `party.${i}`, opaque: false })),
    ],
  ] as const)('%s', (_what, condition, said, expected) => expect(missing(condition, said)).toEqual(expected));
});

test('clauses: every one that held, and the innermost of them; what is denied is not reached', () => {
  const inner = clause('a.1', 'one', 'een', always);
  const trace = evaluate(
    allOf(clause('a', 'a', 'a', anyOf(inner, clause('a.2', 'two', 'twee', never))), not(clause('b', 'b', 'b', never))),
    madeUp({}),
    WORLD,
  );
  expect(clausesHeld(trace)).toEqual(['a', 'a.1']);
  expect(clausesReached(trace)).toEqual(['a.1']);
});
