import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Owner, Share } from '../contract.ts';
import { affiliateStatus, withRestListed } from './owners.ts';
import { openShare, restOf, shareInterval, stated, straddlesHalf } from './share.ts';

const of = (...shares: Share[]): Owner[] => shares.map((sharePercent) => ({ sharePercent }));

test.each<[Share, number, number, boolean, boolean]>([
  [40, 40, 40, false, false],
  [null, 0, 100, true, true],
  [{ atLeast: 40 }, 40, 100, true, true],
  [{ atMost: 49.99 }, 0, 49.99, true, false],
  [{ atMost: 50 }, 0, 50, true, true],
  [{ atLeast: 50, atMost: 60 }, 50, 60, true, false],
  [{ atLeast: 60, atMost: 60 }, 60, 60, false, false],
])('%j', (share, lo, hi, open, straddles) => {
  expect(shareInterval(share)).toEqual({ lo, hi });
  expect([openShare(share), straddlesHalf(share)]).toEqual([open, straddles]);
});

test('sums and rests carry no dust of floats', () => {
  expect(stated(of(33.3, 33.3, 33.3))).toEqual({ lo: 99.9, hi: 99.9 });
  expect(restOf(of(33.3, 33.3, 33.3))).toEqual({ lo: 0.1, hi: 0.1 });
  expect(restOf(of(null, 60))).toEqual({ lo: 0, hi: 40 });
  expect(restOf(of(60, 60))).toEqual({ lo: 0, hi: 0 });
});

test('the question asks for a share of which only bounds are known', () => {
  const EL = [{ list: 'EL' }];
  const status = affiliateStatus([{ name: 'L', sharePercent: { atLeast: 40, atMost: 60 }, listed: EL }]);
  expect(status).toMatchObject({ answer: 'unknown', question: 'What share of the party does L hold?' });
});

describe('bounds', () => {
  const whole = fc.integer({ min: 0, max: 100 });
  const bounds = fc.tuple(whole, whole).map(([a, b]) => ({ atLeast: Math.min(a, b), atMost: Math.max(a, b) }));
  type Holder = { bounds: { atLeast: number; atMost: number }; listed: boolean | undefined; above: Holder[] };
  const holder = (above: fc.Arbitrary<Holder[]>): fc.Arbitrary<Holder> =>
    fc.record({ bounds, listed: fc.option(fc.boolean(), { nil: undefined }), above });
  const holders = fc.array(holder(fc.array(holder(fc.constant([])), { maxLength: 2 })), { minLength: 1, maxLength: 3 });
  const owners = (list: Holder[], share: (h: Holder) => Share): Owner[] =>
    list.map((h) => ({
      sharePercent: share(h),
      ...(h.listed === undefined ? {} : { listed: h.listed ? [{ list: 'EL' }] : [] }),
      ...(h.above.length > 0 ? { owners: owners(h.above, share) } : {}),
    }));
  const agree = (list: Owner[]): boolean => stated(list).lo <= 100 && list.every((o) => agree(o.owners ?? []));

  test('a certain answer holds at every point between them, and between narrower ones', () => {
    let certain = 0;
    fc.assert(
      fc.property(holders, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, at) => {
        const point = ({ bounds: { atLeast, atMost } }: Holder): number =>
          atLeast + Math.round((atMost - atLeast) * at.next().value!);
        const points = owners(list, point);
        const narrower = owners(list, (h) => ({
          atLeast: h.bounds.atLeast,
          atMost: Math.max(point(h), h.bounds.atLeast),
        }));
        const { answer } = affiliateStatus(owners(list, (h) => h.bounds));
        if (answer === 'unknown') return;
        for (const known of [points, narrower])
          if (agree(known)) {
            certain++;
            expect(affiliateStatus(known).answer).toBe(answer);
          }
      }),
      { numRuns: 600, seed: 12 },
    );
    expect(certain).toBeGreaterThan(200);
  });

  test('a rest that may be listed never makes a stated answer milder', () => {
    fc.assert(
      fc.property(holders, (list) => {
        const known = owners(list, (h) => h.bounds);
        fc.pre(agree(known));
        const { answer } = affiliateStatus(known);
        expect(answer === 'no' ? ['no', 'unknown'] : [answer]).toContain(withRestListed(known));
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
