import { expect, test } from 'vitest';
import { ownershipChain, ownershipStatus } from './index.ts';

const share = (percent: number) => ({ lo: percent, hi: percent });

test('the chain goes up to the listed party and leaves out owners that cannot count', () => {
  const edges = [
    { owner: 'mid', owned: 'buyer', share: share(60) },
    { owner: 'fund', owned: 'buyer', share: share(40) },
    { owner: 'listed', owned: 'mid', share: share(50) },
  ];
  const statuses = ownershipStatus(edges, (n) => (n === 'listed' ? 'yes' : 'no'));
  expect(ownershipChain(statuses, 'buyer').map((s) => [s.owner, s.owned, s.because])).toEqual([
    ['mid', 'buyer', 'owned'],
    ['listed', 'mid', 'listed'],
  ]);
  expect(ownershipChain(statuses, 'fund')).toEqual([]);
});

test('a circle ends', () => {
  const edges = [
    { owner: 'a', owned: 'b', share: share(50) },
    { owner: 'b', owned: 'a', share: { lo: 0, hi: 100 } },
    { owner: 'listed', owned: 'a', share: share(50) },
  ];
  const statuses = ownershipStatus(edges, (n) => (n === 'listed' ? 'yes' : 'no'));
  expect(ownershipChain(statuses, 'b')).toHaveLength(3);
});
