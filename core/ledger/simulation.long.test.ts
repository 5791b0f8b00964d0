import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Simulation } from './testing/simulation.ts';

test('one seed drives a desk: never overdrawn, nothing twice, balances are what the entries say', {
  timeout: 1_200_000,
}, () => {
  const tally = new Map<string, number>();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const simulation = new Simulation(seed);
      for (let step = 0; step < 300; step++) simulation.step();
      simulation.examineAll();
      for (const [outcome, n] of simulation.tally) tally.set(outcome, (tally.get(outcome) ?? 0) + n);
    }),
    { seed: 2026, numRuns: 60 },
  );
  // The world must be one in which everything happens, or the invariants hold for want of events.
  for (const outcome of [
    'reserve ok',
    'reserve over-limit',
    'reserve no-licence-fits',
    'reserve replayed',
    'use ok',
    'use over-limit',
    'use-reservation ok',
    'use-reservation reservation-expired',
    'use-reservation reservation-closed',
    'release ok',
    'expire ok',
    'adjust ok',
    'adjust over-limit',
    'correct ok',
    'correct over-limit',
    'correct already-corrected',
  ])
    expect(tally.get(outcome) ?? 0, outcome).toBeGreaterThan(0);
});
