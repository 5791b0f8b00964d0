import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Listing, Owner } from '../contract.ts';
import { listedForAffiliates } from './affiliate-lists.ts';
import { affiliateStatus } from './owners.ts';
import { type OwnershipEdge, ownershipStatus } from './ownership.ts';
import { strictestRequirement } from './strictest.ts';

const EL: Listing = {
  list: 'EL',
  licenceRequirement: 'all-items',
  reviewPolicy: 'presumption-of-denial',
  footnotes: [4],
};
const clean = (sharePercent: number | null, owners?: Owner[]): Owner => ({
  name: 'C',
  sharePercent,
  listed: [],
  ...(owners && { owners }),
});
const listed = (sharePercent: number | null): Owner => ({ name: 'L', sharePercent, listed: [EL] });

describe('affiliateStatus', () => {
  const table: [string, Owner[], string, number, number][] = [
    ['exactly 50', [listed(50)], 'yes', 50, 50],
    ['just below', [listed(49.999)], 'no', 49.999, 49.999],
    ['aggregate 30 + 25', [listed(30), listed(25)], 'yes', 55, 55],
    ['thirds that a float sum would miss', [listed(16.6), listed(16.7), listed(16.7)], 'yes', 50, 50],
    ['share not known', [listed(null)], 'unknown', 0, 100],
    ['not known, but others hold 60', [listed(null), clean(60)], 'no', 0, 40],
    ['indirect: 50 of 50 counts whole', [clean(50, [listed(50)])], 'yes', 50, 50],
    ['indirect: 25 of 100 does not count (no multiplication either way)', [clean(100, [listed(25)])], 'no', 0, 0],
    ['indirect and direct add up', [clean(30, [listed(51)]), listed(20)], 'yes', 50, 50],
    ['indirect share not known', [clean(60, [listed(null)])], 'unknown', 0, 60],
    ['no owners worth stating', [], 'no', 0, 0],
  ];
  test.each(table)('%s', (_, owners, answer, lo, hi) => {
    const status = affiliateStatus(owners);
    expect([status.answer, status.share]).toEqual([answer, { lo, hi }]);
    expect(status.question === undefined).toBe(answer !== 'unknown');
  });
  test('owners not stated is unknown, and says so', () => {
    expect(affiliateStatus(undefined)).toMatchObject({ answer: 'unknown', stated: false });
  });
  test('an owner that nobody screened is unknown, and the question names it', () => {
    const status = affiliateStatus([{ name: 'Cayman fund', sharePercent: 80 }]);
    expect(status.answer).toBe('unknown');
    expect(status.question).toContain('Cayman fund');
  });
  test('the question asks for the nearest share that is missing', () => {
    expect(affiliateStatus([clean(60, [listed(null)])]).question).toBe('What share of C does L hold?');
  });
  test('a minority listed owner stays a red flag', () => {
    expect(affiliateStatus([listed(10)])).toMatchObject({ answer: 'no', listedOwner: 'yes', listings: [EL] });
  });
  test('denied and unverified owners are not reached; SDN only under a program of § 744.8', () => {
    const of = (listing: Listing) => listedForAffiliates({ sharePercent: 1, listed: [listing] });
    expect([of({ list: 'DPL' }), of({ list: 'UVL' }), of({ list: 'MEU' })]).toEqual(['no', 'no', 'yes']);
    expect([
      of({ list: 'SDN' }),
      of({ list: 'SDN', programs: ['CUBA'] }),
      of({ list: 'SDN', programs: ['NPWMD'] }),
    ]).toEqual(['unknown', 'no', 'yes']);
  });
  test('a share outside 0 to 100 is refused', () => {
    expect(() => affiliateStatus([listed(101)])).toThrow(/0 <= lo <= hi <= 100/);
    expect(() => affiliateStatus([listed(Number.NaN)])).toThrow(RangeError);
  });
});

test('strictest requirement: all items, policy of denial before presumption, footnotes together', () => {
  expect(
    strictestRequirement([
      EL,
      { list: 'MEU', licenceRequirement: 'Supp. 2', reviewPolicy: 'policy-of-denial', footnotes: [1] },
    ]),
  ).toEqual({
    licenceRequirement: 'all-items',
    reviewPolicy: 'policy-of-denial',
    footnotes: [1, 4],
    programs: [],
    lists: ['EL', 'MEU'],
  });
});

describe('ownershipStatus on graphs', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
  const node = fc.integer({ min: 0, max: 6 }).map(String);
  const graph = fc.array(fc.record({ owner: node, owned: node, share: interval }), { maxLength: 14 });
  const standing = fc.dictionary(node, fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const));

  test('a circle of companies counts only when a listed party stands behind it', () => {
    const half = { lo: 50, hi: 50 };
    const circle: OwnershipEdge[] = [
      { owner: 'a', owned: 'b', share: half },
      { owner: 'b', owned: 'a', share: half },
    ];
    expect(ownershipStatus(circle, () => 'no').get('b')?.answer).toBe('no');
    const behind = [...circle, { owner: 'l', owned: 'a', share: half }];
    expect(ownershipStatus(behind, (n) => (n === 'l' ? 'yes' : 'no')).get('b')?.answer).toBe('yes');
  });

  test('narrowing an interval never flips yes to no or no to yes', () => {
    fc.assert(
      fc.property(
        graph,
        standing,
        fc.nat(),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (edges, own, pick, to, up) => {
          fc.pre(edges.length > 0);
          const at = pick % edges.length;
          const { lo, hi } = edges[at]!.share;
          const mid = Math.min(hi, Math.max(lo, to));
          const narrowed = edges.map((e, i) =>
            i === at ? { ...e, share: up ? { lo: mid, hi } : { lo, hi: mid } } : e,
          );
          for (const undisclosed of ['left-out', 'may-be-listed'] as const) {
            const before = ownershipStatus(edges, (n) => own[n] ?? 'no', { undisclosed });
            const after = ownershipStatus(narrowed, (n) => own[n] ?? 'no', { undisclosed });
            // Shares that contradict one another bound nothing, at their node and at whatever that node owns.
            if ([...before.values(), ...after.values()].some((s) => s.contradiction)) continue;
            for (const [n, status] of before)
              if (status.answer !== 'unknown') expect(after.get(n)!.answer).toBe(status.answer);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('learning a standing never flips a certain answer', () => {
    fc.assert(
      fc.property(graph, standing, node, fc.constantFrom('yes' as const, 'no' as const), (edges, own, who, now) => {
        const before = ownershipStatus(edges, (n) => (n === who ? 'unknown' : (own[n] ?? 'no')));
        const after = ownershipStatus(edges, (n) => (n === who ? now : (own[n] ?? 'no')));
        for (const [n, status] of before)
          if (status.answer !== 'unknown') expect(after.get(n)!.answer).toBe(status.answer);
      }),
      { numRuns: 400 },
    );
  });
});
