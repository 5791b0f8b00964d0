import { OPERATIONS, perform } from '@tolhuis/core/app';
import type { Determination, Question } from '@tolhuis/core/contract';
import { decide } from '@tolhuis/core/decide';
import { RULEBOOK } from '@tolhuis/rulebook';
import { describe, expect, test } from 'vitest';
import { asked, B300, buyer, type Expected, H20, H200, type Table } from './law-review-b/ask.ts';
import { FLAGS, PAPER } from './law-review-b/duties.ts';
import { GATES } from './law-review-b/gates.ts';
import { LETTERS } from './law-review-b/letters.ts';
import { REVENUE_SHARE, SECTION_232 } from './law-review-b/levies.ts';
import { QUOTAS } from './law-review-b/limits.ts';
import { JANUARY_2026, POSTURE } from './law-review-b/policy.ts';
import { BILLS, DRAFTS } from './law-review-b/proposals.ts';

const TABLES: Readonly<Record<string, Table>> = {
  SECTION_232,
  REVENUE_SHARE,
  LETTERS,
  JANUARY_2026,
  POSTURE,
  QUOTAS,
  BILLS,
  DRAFTS,
  PAPER,
  FLAGS,
  GATES,
};

/** What differs from what was expected, in words. */
function differences(d: Determination, e: Expected): string[] {
  const found: string[] = [];
  const differs = (what: string, got: unknown, wanted: string | readonly string[] | undefined): void => {
    if (wanted === undefined || got === wanted || (Array.isArray(wanted) && wanted.includes(got))) return;
    found.push(`${what}: ${got}, not ${wanted}`);
  };
  differs('outcome', d.outcome, e.outcome);
  differs('eccn', d.eccn, e.eccn);
  differs('exception', d.exception, e.exception);
  differs('policy', d.reviewPolicy, e.policy);
  const levies = Object.fromEntries(d.levies.map((l) => [l.id, l.amount?.amount ?? '']));
  if (e.levies) differs('levies', JSON.stringify(levies), JSON.stringify(e.levies));
  const duties = d.duties.map((x) => x.id);
  for (const id of e.duties ?? []) if (!duties.includes(id)) found.push(`no duty ${id} among ${duties}`);
  for (const id of e.noDuties ?? []) if (duties.includes(id)) found.push(`duty ${id}`);
  if (e.due) differs(`due ${e.due[0]}`, d.duties.find((x) => x.id === e.due?.[0])?.due, e.due[1]);
  const warnings = d.warnings.map((w) => `${w.id} ${w.text}`);
  for (const re of e.warns ?? []) if (!warnings.some((w) => re.test(w))) found.push(`no warning ${re}`);
  for (const re of e.silent ?? []) if (warnings.some((w) => re.test(w))) found.push(`a warning ${re}`);
  const { cites } = e;
  if (cites !== undefined && !d.reasons.some((r) => r.cite.includes(cites))) found.push(`${cites} is not cited`);
  return found;
}

for (const [name, { source, rows }] of Object.entries(TABLES))
  describe(`${name} (${source})`, () => {
    test.each(rows)('%s: %s', (_id, _why, question, expected) => {
      expect(differences(decide(RULEBOOK, question, { withoutChanges: true }), expected)).toEqual([]);
    });
  });

test('no row stands twice', () => {
  const ids = Object.entries(TABLES).flatMap(([name, { rows }]) => rows.map(([id]) => `${name} ${id}`));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('operations', () => {
  const context = { rulebook: RULEBOOK };
  const ids = async (cite: string): Promise<string[]> =>
    (await perform(OPERATIONS.explain, context, { cite })).rules.map((r) => r.id);
  test.each([
    ['Announcement 61', 'cn-announcement-61'],
    ['Section 232', 'us-section-232-semiconductors'],
    ['h20', 'letter-2025-04-09'],
    ['LPP', '740.29-LPP'],
  ])('explain finds %s', async (words, id) => {
    expect(await ids(words)).toContain(id);
  });
  test('explain finds no number inside another', async () => {
    expect(await ids('h20')).not.toContain('cn-h200-import-gate');
    await expect(ids('748.1')).rejects.toThrow('No rule is cited');
  });

  test('a timeline says which events concern the answer', async () => {
    const { spans } = await perform(OPERATIONS.timeline, context, { chip: H20, to: 'CN' });
    const concerning = spans.flatMap((s) => s.events.filter((e) => e.concerns).map((e) => e.date));
    expect(concerning).toContain('2025-04-09');
    expect(concerning).not.toContain('2024-12-02');
    expect(spans.flatMap((s) => s.events).some((e) => e.date === '2024-12-02')).toBe(true);
  });

  test('a free answer in short is marked where a letter to others speaks of the item', async () => {
    const { spans } = await perform(OPERATIONS.timeline, context, { chip: 'nvidia/h100-sxm5', to: 'CN' });
    const marked = spans
      .filter((s) => s.letters)
      .map((s) => [s.from, s.until, s.outcome, s.letters?.[0]?.slice(0, 34)]);
    expect(marked).toEqual([['2022-08-26', '2022-10-21', 'no-licence-required', 'If the exporter is NVIDIA or AMD, ']]);
    const told = spans.flatMap((s) => s.events).find((e) => e.date === '2022-08-26');
    expect(told?.concerns).toBe(true);
    const { chips } = await perform(OPERATIONS.chips, context, {
      on: '2026-11-21',
      ids: ['nvidia/h20-96gb', 'nvidia/h200-sxm'],
      destinations: ['CN', 'DE'],
    });
    expect(chips.map((c) => [c.status['CN'], c.status['DE'], Object.keys(c.letters ?? {})])).toEqual([
      ['no-licence-required (letter)', 'no-licence-required', ['CN']],
      [expect.stringMatching(/^licence-required/), expect.not.stringMatching(/letter/), []],
    ]);
  });

  test.each(['nveu', 'uveu', 'data-center-veu', 'general-veu'])(
    'a stated %s that nothing here decides is told',
    async (kind) => {
      const parties = ['ultimate-consignee', 'end-user'].map((role) => ({
        ...buyer('IN')[0],
        role,
        authorisations: [kind],
      }));
      const order = asked('2026-11-21', 'IN', 'nvidia/h100-sxm5', { reading: 'letter' }, parties);
      const { outcome, warnings } = decide(RULEBOOK, order as Question);
      expect([outcome, warnings.find((w) => w.id === 'red-flag:veu-not-checked')?.cite]).toEqual([
        'licence-required',
        '15 CFR § 748.15; Supplement No. 7 to part 748',
      ]);
    },
  );

  test('simulate counts an order that breaks a proposed cap as changed', async () => {
    const run = (quantity: number) =>
      perform(OPERATIONS.simulate, context, {
        orders: [asked('2026-06-01', 'CN', H200, { quantity }, buyer('CN'))],
        scenarios: ['h200-caps'],
      });
    expect((await run(75_000)).changed).toBe(0);
    const { changed, flips } = await run(75_001);
    expect([changed, flips[0]?.limits.find((l) => l.id.startsWith('h200-caps'))?.exceeded]).toEqual([1, true]);
  });

  test('simulate tells the duties that a scenario brings or takes away, and none that only becomes uncertain', async () => {
    const run = async (chip: string, scenario: string, more: object) => {
      const orders = [asked('2026-11-21', 'CN', chip, more, buyer('CN'))];
      const { flips } = await perform(OPERATIONS.simulate, context, { orders, scenarios: [scenario] });
      return flips[0]!;
    };
    const prohibited = await run('nvidia/h200-sxm', 'safe-chips-act', {});
    expect(prohibited.after).toBe('prohibited');
    expect([prohibited.newDuties, prohibited.lostDuties]).toEqual([[], []]);
    const nac = { evidence: { nacNotification: { filedOn: '2026-09-01', objection: false }, purchaseOrder: true } };
    const lost = await run('nvidia/rtx-4090', 'safe-chips-act', nac);
    expect(lost.before).toBe('exception-available (NAC)');
    expect(lost.newDuties).toEqual([]);
    expect(lost.lostDuties).toEqual([expect.stringContaining('written purchase order')]);
    const brought = await run('nvidia/rtx-4090', 'chip-security-act', nac);
    expect(brought.newDuties.length).toBeGreaterThan(0);
    expect(brought.lostDuties).toEqual([]);
  });

  test('a gap is said in the language of the answer', () => {
    const order = asked('2026-11-21', 'SG', 'nvidia/a30', {}, []);
    const said = (language: 'en' | 'nl') =>
      decide(RULEBOOK, order as Question, { language }).missing.flatMap((m) =>
        m.fact === 'not-encoded' ? [m.question.replace(/^.*?: /, '')] : [],
      );
    expect(said('nl').length).toBeGreaterThan(0);
    expect(said('nl')).toHaveLength(said('en').length);
    expect(said('nl').filter((text) => said('en').includes(text))).toEqual([]);
  });

  test('every event of the record names only provisions that exist', () => {
    const known = new Set(RULEBOOK.provisions.map((p) => p.id));
    for (const e of RULEBOOK.events)
      for (const id of e.changes ?? []) expect([e.id, id, known.has(id)]).toEqual([e.id, id, true]);
  });
});

test('a milder policy that hangs on what is open is not called a stricter one', () => {
  const bare = asked('2026-06-01', 'CN', H200, {}, buyer('CN'));
  const effects = decide(RULEBOOK, bare, { withoutChanges: true }).reasons.map((r) => r.effect);
  expect(effects.filter((effect) => /policy/.test(effect))).toEqual([
    'stricter review policy that may apply',
    'milder review policy, if what is open turns out so',
  ]);
});

test('nobody is freed by not knowing the act that ended a rule', () => {
  const order = (on: string, knownOn: string) =>
    decide(RULEBOOK, asked(on, 'CN', B300, { knownOn }), { withoutChanges: true }).outcome;
  for (const p of RULEBOOK.provisions)
    for (const v of p.versions)
      if (
        p.kind === 'licence-requirement' &&
        v.until !== undefined &&
        v.endedBy !== undefined &&
        v.from >= '2022-10-21'
      )
        expect([p.id, order(v.until, v.by.published)]).toEqual([p.id, 'licence-required']);
});
