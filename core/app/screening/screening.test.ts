import { describe, expect, test } from 'vitest';
import type { Determination, Listing, Question } from '../../contract.ts';
import { decideHit, type Hit, type ListEntry, type ListState } from '../../screen/index.ts';
import { lowerByScreening, openIn, type PartyScreening, screenQuestion } from './index.ts';

const entries: ListEntry[] = [
  {
    id: '1',
    list: 'EL',
    type: 'unknown',
    name: 'Quanjing Tensor',
    aliases: [],
    addresses: [],
    countries: ['CN'],
    footnotes: [4],
    licenceRequirement: 'For all items',
    licencePolicy: 'Presumption of denial',
  },
  {
    id: '2',
    list: 'DPL',
    type: 'unknown',
    name: 'Old Order',
    aliases: [],
    addresses: [],
    countries: [],
    endDate: '2015-01-02',
  },
  {
    id: '3',
    list: 'APPROVED-UAE',
    type: 'organisation',
    name: 'Core42',
    aliases: [],
    addresses: [],
    countries: ['AE'],
  },
];
const fresh: ListState = { state: 'fresh', effect: 'none', message: 'the list is 0 days old' };
/** Score by a table instead of the matcher: this test is about what follows from a score. */
const screening = (
  scores: Record<string, [id: string, score: number][]>,
  more: Partial<PartyScreening> = {},
): PartyScreening => ({
  search: (query) => ({
    hits: (scores[query.name] ?? []).map(([id, score]): Hit => {
      const entry = entries.find((e) => e.id === id)!;
      return {
        id,
        list: entry.list,
        name: entry.name,
        matchedName: entry.name,
        score,
        probability: score,
        reasons: [],
        tokens: [],
      };
    }),
    ...(query.name === '!!' && { note: 'no-letters' }),
  }),
  entryOf: (hit) => entries.find((e) => e.id === hit.id && e.list === hit.list),
  kindOf: (list) => (list.startsWith('APPROVED') ? 'approval' : 'restriction'),
  decisions: [],
  state: fresh,
  today: '2026-07-02',
  ...more,
});
const question = (parties: Question['parties']): Question => ({
  on: '2026-07-02',
  item: { chip: 'x' },
  ...(parties && { parties }),
});
const free: Determination = {
  outcome: 'no-licence-required',
  reasons: [],
  missing: [],
  duties: [],
  levies: [],
  warnings: [],
  wouldChange: [],
  rulebook: { version: '1', hash: '' },
};

describe('a question with parties', () => {
  test('a name as alike as can be is listed, and the listing says all that a determination needs', () => {
    const done = screenQuestion(question([{ role: 'end-user', name: 'Q' }]), screening({ Q: [['1', 0.98]] }));
    expect(done.question.parties?.[0]?.listed).toEqual([
      {
        list: 'EL',
        name: 'Quanjing Tensor',
        footnotes: [4],
        licenceRequirement: 'all-items',
        reviewPolicy: 'presumption-of-denial',
      },
    ]);
  });
  test('a name less alike is a hold with the question to ask, not a listing and not clean', () => {
    const done = screenQuestion(question([{ role: 'end-user', name: 'Q' }]), screening({ Q: [['1', 0.9]] }));
    expect(done.question.parties?.[0]?.listed).toEqual([]);
    const lowered = lowerByScreening(free, done);
    expect(lowered.outcome).toBe('hold');
    expect(lowered.missing[0]).toEqual({
      fact: 'parties.0.listed',
      question: 'Is Q the party Quanjing Tensor (EL, likeness 0.90)?',
    });
    expect(lowered.reasons[0]?.trace).toMatchObject({ was: 'no-licence-required' });
  });
  test('nothing alike is clean; what the question states is used as it is; no name stays not known', () => {
    const done = screenQuestion(
      question([{ role: 'end-user', name: 'N' }, { role: 'purchaser', name: 'Q', listed: [] }, { role: 'carrier' }]),
      screening({ Q: [['1', 0.98]] }),
    );
    expect(done.question.parties?.map((p) => p.listed)).toEqual([[], [], undefined]);
    expect(lowerByScreening(free, done)).toEqual(free);
  });
  test('a statement that is checked stands, and what it leaves out is asked; a dismissed hit and a list it names are not', () => {
    const ask = (listed: Listing[], more: Partial<PartyScreening> = {}) => {
      const asked = question([{ role: 'end-user', name: 'Q', listed }]);
      const done = screenQuestion(asked, screening({ Q: [['1', 0.98]] }, more), 'checked');
      expect(done.question).toEqual(asked);
      return lowerByScreening(free, done);
    };
    expect(ask([])).toMatchObject({ outcome: 'hold', missing: [{ fact: 'parties.0.listed' }] });
    expect(ask([{ list: 'UVL' }]).outcome).toBe('hold');
    expect(ask([{ list: 'EL' }])).toEqual(free);
    const judged = (verdict: 'false-match' | 'true-match') => [
      decideHit({ name: 'Q' }, entries[0]!, { verdict, reason: 'r', by: 'b', at: '2026-07-01T00:00:00Z' }),
    ];
    expect(ask([], { decisions: judged('false-match') })).toEqual(free);
    expect(ask([], { decisions: judged('true-match') }).outcome).toBe('hold');
    const old = { state: { state: 'stale', effect: 'hold', message: 'the list is old' } } as const;
    expect(ask([{ list: 'EL' }], old)).toMatchObject({ outcome: free.outcome, warnings: [{ id: 'list-stale' }] });
    expect(ask([], old).outcome).toBe('hold');
  });
  test.each([
    ['no-licence-required', 'hold'],
    ['exception-available', 'hold'],
    ['authorised', 'hold'],
    ['licence-not-enforced', 'hold'],
    // A footnote of the Entity List can make a foreign item subject to the EAR: 15 CFR 734.9(e).
    ['not-subject-to-ear', 'hold'],
    ['not-an-export', 'not-an-export'],
    ['licence-required', 'licence-required'],
    ['prohibited', 'prohibited'],
    ['not-determined', 'not-determined'],
    ['hold', 'hold'],
  ] as const)('an open hit: %s becomes %s, and the question is asked', (outcome, lowered) => {
    const done = screenQuestion(question([{ role: 'end-user', name: 'Q' }]), screening({ Q: [['1', 0.9]] }));
    expect(lowerByScreening({ ...free, outcome }, done)).toMatchObject({
      outcome: lowered,
      missing: [{ fact: 'parties.0.listed' }],
    });
  });
  test('what is open is told by hit, name and lists, whether the listing is stated or not', () => {
    const old = { state: { state: 'too-old', effect: 'hold', message: 'the list is old' } } as const;
    const of = (parties: Question['parties'], more: Partial<PartyScreening> = {}) => {
      const { hits, names, lists } = openIn(
        screenQuestion(question(parties), screening({ Q: [['1', 0.98]] }, more), 'checked'),
      );
      return [hits.map(({ path, hit }) => `${path} ${hit.list} ${hit.id}`), names, lists];
    };
    expect(of([{ role: 'end-user', name: 'Q', listed: [] }], old)).toEqual([['parties.0 EL 1'], [], false]);
    // So alike that it is taken for the party: nothing is open about it but the age of the lists.
    expect(of([{ role: 'end-user', name: 'Q' }], old)).toEqual([[], [], true]);
    expect(
      of([
        { role: 'end-user', name: 'N' },
        { role: 'carrier', name: '!!' },
      ]),
    ).toEqual([[], [{ path: 'parties.1', note: 'no-letters' }], false]);
  });
  test('a name that cannot be screened is never clean', () => {
    const done = screenQuestion(question([{ role: 'end-user', name: '!!' }]), screening({}));
    expect(lowerByScreening(free, done)).toMatchObject({ outcome: 'hold', missing: [{ fact: 'parties.0.name' }] });
  });
  test('owners are screened at every depth', () => {
    const done = screenQuestion(
      question([
        {
          role: 'end-user',
          listed: [],
          owners: [{ name: 'N', sharePercent: 60, owners: [{ name: 'Q', sharePercent: 51 }] }],
        },
      ]),
      screening({ Q: [['1', 0.98]] }),
    );
    expect(done.question.parties?.[0]?.owners?.[0]).toMatchObject({
      listed: [],
      owners: [{ listed: [{ list: 'EL' }] }],
    });
    expect(done.findings.map((f) => f.path)).toEqual(['parties.0.owners.0', 'parties.0.owners.0.owners.0']);
  });
  test('a dismissed hit is taken out, a confirmed one counts whatever its score', () => {
    const query = { name: 'Q' };
    const decide = (verdict: 'false-match' | 'true-match') => [
      decideHit(query, entries[0]!, { verdict, reason: 'r', by: 'b', at: '2026-07-01T00:00:00Z' }),
    ];
    const parties = [{ role: 'end-user' as const, name: 'Q' }];
    const dismissed = screenQuestion(
      question(parties),
      screening({ Q: [['1', 0.98]] }, { decisions: decide('false-match') }),
    );
    expect([dismissed.question.parties?.[0]?.listed, dismissed.findings[0]?.dismissed]).toEqual([[], 1]);
    expect(
      screenQuestion(question(parties), screening({ Q: [['1', 0.9]] }, { decisions: decide('true-match') })).question
        .parties?.[0]?.listed,
    ).toHaveLength(1);
  });
  test('a run-out order and an approval warn, and change nothing', () => {
    const done = screenQuestion(
      question([{ role: 'end-user', name: 'Q' }]),
      screening({
        Q: [
          ['2', 0.99],
          ['3', 0.99],
        ],
      }),
    );
    expect(done.question.parties?.[0]?.listed).toEqual([]);
    expect(lowerByScreening(free, done)).toMatchObject({
      outcome: 'no-licence-required',
      warnings: [{ id: 'formerly-listed' }, { id: 'approved-party' }],
    });
  });
});

describe('the state of the list', () => {
  const with_ = (effect: ListState['effect']) =>
    screenQuestion(
      question([{ role: 'end-user', name: 'N' }]),
      screening({}, { state: { state: 'stale', effect, message: 'the list is old' } }),
    );
  test('stale warns, too old holds, and neither is "no match"', () => {
    expect(lowerByScreening(free, with_('warning'))).toMatchObject({
      outcome: 'no-licence-required',
      warnings: [{ id: 'list-stale' }],
    });
    expect(lowerByScreening(free, with_('hold'))).toMatchObject({ outcome: 'hold', missing: [{ fact: 'lists' }] });
  });
  test('it matters only where screening was needed, and never raises an outcome', () => {
    const stated = screenQuestion(
      question([{ role: 'end-user', name: 'N', listed: [] }]),
      screening({}, { state: { state: 'missing', effect: 'hold', message: 'no list' } }),
    );
    expect(lowerByScreening(free, stated)).toEqual(free);
    expect(lowerByScreening({ ...free, outcome: 'prohibited' }, with_('hold')).outcome).toBe('prohibited');
    expect(lowerByScreening({ ...free, outcome: 'licence-required' }, with_('hold')).outcome).toBe('licence-required');
  });
});
