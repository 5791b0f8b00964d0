import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import type { Question } from '../contract.ts';
import { commerciallyAvailableInUs, endUse, madeInUs } from '../law/facts.ts';
import type { Provision } from '../law/provision.ts';
import { always, never, not, notEncoded } from '../law/words.ts';
import { brief, decide } from './index.ts';
import {
  ask,
  authorisation,
  exception,
  flag,
  jurisdiction,
  prohibition,
  requirement,
  rulebookOf,
} from './testing/made-up-rulebook.ts';

/** The short and the explained answer, which must say the same. */
function outcome(provisions: readonly Provision[], question: Question = ask()): string {
  const rulebook = rulebookOf(provisions);
  const short = brief(rulebook, question);
  const whole = decide(rulebook, question);
  expect(whole.outcome).toBe(short.outcome);
  expect(whole.exception).toBe(short.exception);
  expect(whole.reviewPolicy).toBe(short.reviewPolicy);
  // Whoever is told that facts are missing is told which.
  if (whole.outcome === 'not-determined') expect(whole.missing.length).toBeGreaterThan(0);
  return short.outcome;
}

// Nothing is said of where the item was made: this condition is unknown, and can be asked.
const unknown = madeInUs;
const made = ask({ madeInUs: true });
const notMade = ask({ madeInUs: false });
const R = (when = always, id = 'R') => requirement(id, when);
const E = (when = always, covers = ['R'], id = 'E') => exception(id, covers, when);

describe('requirements, exceptions and authorisations', () => {
  test.each<[what: string, provisions: Provision[], expected: string]>([
    ['no requirement', [], 'no-licence-required'],
    ['a requirement', [R()], 'licence-required'],
    ['one that does not apply', [R(never)], 'no-licence-required'],
    ['one that may apply', [R(unknown)], 'not-determined'],
    ['one that applies and one that may', [R(), R(unknown, 'S')], 'licence-required'],
    ['a gap', [R(notEncoded('a gap', 'een gat'))], 'not-determined'],
    ['taken out by unless', [requirement('R', always, { unless: always })], 'no-licence-required'],
    ['perhaps taken out', [requirement('R', always, { unless: unknown })], 'not-determined'],
    ['not taken out', [requirement('R', always, { unless: never })], 'licence-required'],
    ['covered', [R(), E()], 'exception-available'],
    ['covered only perhaps: unknown never frees', [R(), E(unknown)], 'licence-required'],
    ['an exception that does not hold', [R(), E(never)], 'licence-required'],
    ['an exception that lists another one', [R(), E(always, ['S'])], 'licence-required'],
    ['an exception that lists nothing', [R(), E(always, [])], 'licence-required'],
    ['an exception without a requirement', [E()], 'no-licence-required'],
    ['two requirements, one covered', [R(), R(always, 'S'), E()], 'licence-required'],
    ['two, covered by one', [R(), R(always, 'S'), E(always, ['R', 'S'])], 'exception-available'],
    ['two, covered apart', [R(), R(always, 'S'), E(), E(always, ['S'], 'F')], 'exception-available'],
    ['two, the second covered only perhaps', [R(), R(always, 'S'), E(), E(unknown, ['S'], 'F')], 'licence-required'],
    ['one covered, another that may apply', [R(), E(), R(unknown, 'S')], 'not-determined'],
    ['one that may apply, covered either way', [R(unknown), E()], 'exception-available'],
    ['… or authorised', [R(unknown), authorisation('A', ['R'], always)], 'authorised'],
    ['authorised', [R(), authorisation('A', ['R'], always)], 'authorised'],
    ['authorised perhaps', [R(), authorisation('A', ['R'], unknown)], 'licence-required'],
    [
      'excepted, and another one authorised',
      [R(), R(always, 'S'), E(), authorisation('A', ['S'], always)],
      'authorised',
    ],
  ])('%s: %s', (_what, provisions, expected) => expect(outcome(provisions)).toBe(expected));

  test('the exception is named', () => {
    expect(brief(rulebookOf([R(), E()]), ask()).exception).toBe('E');
    expect(brief(rulebookOf([R()]), ask()).exception).toBeUndefined();
  });
});

describe('text and enforcement', () => {
  const state = (of: NonNullable<Parameters<typeof requirement>[2]>['state'], when = always) =>
    requirement('R', when, { state: of! });
  const letter = ask({}, { reading: 'letter' });
  test.each<[what: string, provisions: Provision[], question: Question, expected: string]>([
    ['enforced', [state('enforced')], ask(), 'licence-required'],
    ['binding addressees', [state('letter')], ask(), 'licence-required'],
    ['not enforced', [state('not-enforced')], ask(), 'licence-not-enforced'],
    ['not enforced, and perhaps not even in the text', [state('not-enforced', unknown)], ask(), 'licence-not-enforced'],
    ['… read to the letter it decides', [state('not-enforced', unknown)], letter, 'not-determined'],
    ['… and covered either way', [state('not-enforced', unknown), E()], ask(), 'exception-available'],
    ['… beside one that may be enforced', [state('not-enforced', unknown), R(unknown, 'S')], ask(), 'not-determined'],
    ['… beside one that is', [state('not-enforced', unknown), R(always, 'S')], ask(), 'licence-required'],
    ['not enforced, read to the letter', [state('not-enforced')], letter, 'licence-required'],
    ['stayed', [state('stayed')], ask(), 'no-licence-required'],
    ['stayed, read to the letter', [state('stayed')], letter, 'no-licence-required'],
    ['not yet due', [state('not-yet-due')], ask(), 'no-licence-required'],
    ['announced', [state('announced')], ask(), 'no-licence-required'],
    ['informal', [state('informal')], ask(), 'no-licence-required'],
    ['proposed', [state('proposed')], ask(), 'no-licence-required'],
    ['not enforced, beside one that is', [state('not-enforced'), R(always, 'S')], ask(), 'licence-required'],
    ['not enforced, and covered', [state('not-enforced'), E()], ask(), 'exception-available'],
    [
      'a stayed exception covers nothing',
      [R(), exception('E', ['R'], always, { state: 'stayed' })],
      ask(),
      'licence-required',
    ],
    [
      'an exception of a rule not enforced still covers',
      [R(), exception('E', ['R'], always, { state: 'not-enforced' })],
      ask(),
      'exception-available',
    ],
  ])('%s', (_what, provisions, question, expected) => expect(outcome(provisions, question)).toBe(expected));

  const narrowed = requirement('R', always, { enforcement: { when: madeInUs, otherwise: 'not-enforced' } });
  test.each([
    ['where it is enforced', made, 'licence-required'],
    ['where it is not', notMade, 'licence-not-enforced'],
    ['where that is not known', ask(), 'not-determined'],
    ['where it is not, read to the letter', { ...notMade, reading: 'letter' as const }, 'licence-required'],
  ])('enforcement that is narrowed: %s', (_what, question, expected) =>
    expect(outcome([narrowed], question)).toBe(expected),
  );

  const switched = requirement('R', always, {
    enforcement: { switch: { id: 'S', options: { text: 'enforced', stayed: 'stayed' }, default: 'text' } },
  });
  test.each([
    ['the published text', undefined, 'licence-required'],
    ['as the operator assumes', { S: 'stayed' }, 'no-licence-required'],
    ['another switch', { T: 'stayed' }, 'licence-required'],
  ])('a switch: %s', (_what, assume, expected) =>
    expect(outcome([switched], ask({}, assume ? { assume } : {}))).toBe(expected),
  );
});

describe('what keeps goods back whatever the requirements say', () => {
  const about = [R(), E()];
  test.each<[what: string, provisions: Provision[], expected: string]>([
    ['a prohibition', [prohibition(always)], 'prohibited'],
    ['no exception overcomes it', [...about, prohibition(always)], 'prohibited'],
    ['one that may apply', [prohibition(unknown)], 'not-determined'],
    ['one that may apply beside an exception', [...about, prohibition(unknown)], 'not-determined'],
    ['one that does not', [prohibition(never)], 'no-licence-required'],
    ['a red flag', [flag('hold', always)], 'hold'],
    ['a red flag beside an exception', [...about, flag('hold', always)], 'hold'],
    ['a red flag does not soften a requirement', [R(), flag('hold', always)], 'licence-required'],
    ['a red flag that may be there', [flag('hold', unknown)], 'not-determined'],
    ['one that only counts when it is known', [flag('hold', unknown, true)], 'no-licence-required'],
    ['one that counts when known, and is', [flag('hold', always, true)], 'hold'],
    ['a warning', [flag('warning', always)], 'no-licence-required'],
    ['a prohibition over a red flag', [flag('hold', always), prohibition(always)], 'prohibited'],
  ])('%s', (_what, provisions, expected) => expect(outcome(provisions)).toBe(expected));

  test('a warning is shown with the free answer', () => {
    expect(decide(rulebookOf([flag('warning', always)]), ask()).warnings.map((w) => w.text)).toContain('beware');
    expect(decide(rulebookOf([flag('warning', never)]), ask()).warnings.map((w) => w.text)).not.toContain('beware');
  });
});

describe('hold or ask', () => {
  const military = R(endUse.is('military'));
  test.each([
    ['not stated: it can be asked', ask(), 'not-determined'],
    ['stated to be unknown: asking again will not help', ask({}, { endUse: ['unknown'] }), 'hold'],
    ['stated, and it is', ask({}, { endUse: ['military'] }), 'licence-required'],
    ['stated, and it is not', ask({}, { endUse: ['gaming'] }), 'no-licence-required'],
    ['known to be none', ask({}, { endUse: [] }), 'no-licence-required'],
    ['it is, whatever else is unknown', ask({}, { endUse: ['military', 'unknown'] }), 'licence-required'],
  ] as const)('%s', (_what, question, expected) =>
    expect(outcome([military], question as unknown as Question)).toBe(expected),
  );
  test('one fact that can be asked beside one that cannot: ask', () => {
    const question = ask({}, { endUse: ['unknown'] });
    expect(outcome([military, R(madeInUs, 'S')], question)).toBe('not-determined');
    expect(decide(rulebookOf([military, R(madeInUs, 'S')]), question).missing.map((m) => m.fact)).toContain(
      'item.madeInUs',
    );
  });
});

describe('jurisdiction', () => {
  test.each<[what: string, provisions: Provision[], expected: string]>([
    ['outside the EAR', [R(), jurisdiction('not-subject', always)], 'not-subject-to-ear'],
    ['perhaps outside: unknown never frees', [R(), jurisdiction('not-subject', unknown)], 'licence-required'],
    ['not outside', [R(), jurisdiction('not-subject', never)], 'licence-required'],
    ['no export', [jurisdiction('not-an-export', always)], 'not-an-export'],
    ['no export, but another requirement stands', [R(), jurisdiction('not-an-export', always)], 'licence-required'],
    ['no export at all (§ 734.18)', [R(), jurisdiction('not-an-export', always, true)], 'not-an-export'],
    [
      'perhaps none at all: unknown never frees',
      [R(), jurisdiction('not-an-export', unknown, true)],
      'licence-required',
    ],
    [
      'none at all, and a denied person',
      [prohibition(always), jurisdiction('not-an-export', always, true)],
      'prohibited',
    ],
    [
      'none at all, and perhaps a denied person',
      [prohibition(unknown), jurisdiction('not-an-export', always, true)],
      'not-determined',
    ],
    [
      'none at all, and a red flag: a person decides, and no licence is asked',
      [R(), flag('hold', always), jurisdiction('not-an-export', always, true)],
      'hold',
    ],
    [
      'none at all, and perhaps a red flag',
      [R(), flag('hold', unknown), jurisdiction('not-an-export', always, true)],
      'not-an-export',
    ],
    [
      'none at all, and a warning',
      [R(), flag('warning', always), jurisdiction('not-an-export', always, true)],
      'not-an-export',
    ],
    [
      'none at all, a red flag and a denied person',
      [flag('hold', always), prohibition(always), jurisdiction('not-an-export', always, true)],
      'prohibited',
    ],
    [
      'perhaps none at all, and a red flag: unknown never frees',
      [R(), flag('hold', always), jurisdiction('not-an-export', unknown, true)],
      'licence-required',
    ],
    ['outside, but a denied person is in it', [prohibition(always), jurisdiction('not-subject', never)], 'prohibited'],
  ])('%s', (_what, provisions, expected) => expect(outcome(provisions)).toBe(expected));
});

describe('days', () => {
  const begins = requirement('R', always, { from: '2024-06-01' });
  const ends = requirement('R', always, { until: '2024-06-01' });
  const late = requirement('R', always, { published: '2024-05-01' });
  const due = requirement('R', always, { enforcement: { from: '2024-06-01', state: 'enforced' } });
  test.each<[string, Provision, Partial<Question>, string]>([
    ['the day before it begins', begins, { on: '2024-05-31' }, 'no-licence-required'],
    ['its first day', begins, { on: '2024-06-01' }, 'licence-required'],
    ['its last day', ends, { on: '2024-05-31' }, 'licence-required'],
    ['the day on which it is gone', ends, { on: '2024-06-01' }, 'no-licence-required'],
    ['as known on the day of publication', late, { knownOn: '2024-05-01' }, 'licence-required'],
    ['as known the day before', late, { knownOn: '2024-04-30' }, 'no-licence-required'],
    ['enforced from a day on', due, { on: '2024-06-01' }, 'licence-required'],
  ])('%s', (_what, provision, when, expected) => expect(outcome([provision], ask({}, when))).toBe(expected));
});

test('what is surely not enforced is told as if the text asked it: never milder than what either answer would give', () => {
  // From the mildest to the strictest.
  const order = [
    ['no-licence-required'],
    ['exception-available', 'authorised'],
    ['licence-not-enforced'],
    ['hold'],
    ['licence-required'],
    ['prohibited'],
  ];
  const strict = (o: string): number => order.findIndex((those) => those.includes(o));
  const on = fc.boolean();
  const covers = fc.subarray(['N', 'M', 'R']);
  fc.assert(
    fc.property(
      fc.record({ negated: on, narrow: on, second: on, enforced: on, held: on, help: covers, lets: covers }),
      ({ negated, narrow, second, enforced, held, help, lets }) => {
        const condition = negated ? not(madeInUs) : madeInUs;
        const law = [
          narrow
            ? requirement('N', condition, { enforcement: { when: never, otherwise: 'not-enforced' } })
            : requirement('N', condition, { state: 'not-enforced' }),
          ...(second ? [requirement('M', always, { state: 'not-enforced' })] : []),
          ...(enforced ? [R()] : []),
          ...(held ? [flag('hold', always)] : []),
          exception('E', help, always),
          authorisation('A', lets, always),
        ];
        const [open, ...either] = [ask(), made, notMade].map((q) => strict(outcome(law, q)));
        expect(either.every((s) => s >= 0)).toBe(true);
        expect(open).toBe(Math.max(...either));
      },
    ),
    { seed: 4, numRuns: examples(300) },
  );
});

test('what may stand in the text is told as such, with the facts that would tell', () => {
  const law = [requirement('N', madeInUs, { state: 'not-enforced' })];
  const open = decide(rulebookOf(law), ask());
  expect(open.missing.map((m) => m.fact)).toEqual(['item.madeInUs']);
  expect(open.warnings.map((w) => w.id)).toContain('text-open');
  expect(open.reasons[0]).toMatchObject({ cite: 'cite N', effect: expect.stringContaining('surely not enforced') });
  const known = decide(rulebookOf(law), made);
  expect(known.missing).toEqual([]);
  expect(known.warnings.map((w) => w.id)).not.toContain('text-open');
  expect(known.reasons[0]).toMatchObject({ effect: expect.stringContaining('required by the text') });
});

test('what is enforced and covered does not hide what stands in the text only', () => {
  const law = [R(), requirement('N', always, { state: 'not-enforced' }), E()];
  const { outcome, exception, reasons } = decide(rulebookOf(law), ask());
  expect(outcome).toBe('licence-not-enforced');
  expect(exception).toBe('E');
  expect(reasons.map((r) => r.cite)).toEqual(expect.arrayContaining(['cite R', 'cite N', 'cite E']));
  expect(brief(rulebookOf([...law, E(always, ['N'], 'F')]), ask()).outcome).toBe('exception-available');
  // What only may apply, and is covered either way, leans on the exception too; what nothing asks for does not.
  const perhaps = [R(unknown), requirement('N', always, { state: 'not-enforced' }), E()];
  expect(brief(rulebookOf(perhaps), ask())).toMatchObject({ outcome: 'licence-not-enforced', exception: 'E' });
  expect(brief(rulebookOf(perhaps.slice(1)), ask())).toEqual({ ...brief(rulebookOf(perhaps.slice(1, 2)), ask()) });
});

describe('proposals', () => {
  const proposal = {
    id: 'bill',
    title: { en: 'a bill', nl: 'een voorstel' },
    status: { en: 'made up', nl: 'verzonnen' },
    cite: 'H.R. 1',
    confidence: 'P' as const,
    provisions: [requirement('B', always, { from: '2030-01-01' })],
    removes: ['E'],
    enforces: ['N'],
  };
  const law = [R(madeInUs), E(), requirement('N', commerciallyAvailableInUs, { state: 'not-enforced' })];
  const free = { commerciallyAvailableInUs: false };
  const under = (provisions: readonly Provision[], item: Question['item'], scenarios?: string[]): string =>
    brief(rulebookOf(provisions, [proposal]), ask(item, scenarios ? { scenarios } : {})).outcome;
  test('are law only where the question names them', () => {
    expect(under([], {})).toBe('no-licence-required');
    expect(under([], {}, ['bill'])).toBe('licence-required');
  });
  test('take away what they remove, and enforce what they enforce', () => {
    const without = { ...proposal, provisions: [] };
    const ruled = (item: Question['item'], scenarios: string[]): string =>
      brief(rulebookOf(law, [without]), ask(item, { scenarios })).outcome;
    expect(ruled({ ...free, madeInUs: true }, [])).toBe('exception-available');
    expect(ruled({ ...free, madeInUs: true }, ['bill'])).toBe('licence-required');
    const onlyText = { madeInUs: false, commerciallyAvailableInUs: true };
    expect(ruled(onlyText, [])).toBe('licence-not-enforced');
    expect(ruled(onlyText, ['bill'])).toBe('licence-required');
  });
});

test('what is asked: the fact that decides, with its question, and only facts that matter', () => {
  const { missing } = decide(rulebookOf([R(madeInUs), E(not(commerciallyAvailableInUs), ['S'])]), ask());
  expect(missing.map((m) => m.fact)).toEqual(['item.madeInUs']);
  expect(missing[0]!.question).toMatch(/made in the United States/);
});
