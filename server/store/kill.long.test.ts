import { afterAll, expect, test } from 'vitest';
import { fixture, stopPostgres } from '../testing/fixture.ts';
import { killing, killingKeys } from '../testing/processes.ts';
import { Simulation } from '../testing/simulation.ts';

afterAll(stopPostgres);

test.each([
  ['sqlite', 200],
  ['postgresql', 60],
] as const)(
  '%s: killed %i times, every acknowledged write is there',
  async (kind, times) => {
    const made = await fixture(kind);
    if (made === null) return;
    expect(await killing(made.at, times, 1)).toBeGreaterThan(times);
    made.remove();
  },
  900_000,
);

test.each(['sqlite', 'postgresql'] as const)(
  '%s: killed 40 times in requests with a key, each is done once',
  async (kind) => {
    const made = await fixture(kind);
    if (made === null) return;
    await killingKeys(made.at, 40, 4000, 2);
    made.remove();
  },
  900_000,
);

test.each(['sqlite', 'postgresql'] as const)(
  '%s: ten seeds of 300 steps',
  async (kind) => {
    for (let seed = 1; seed <= 10; seed++) {
      const made = await fixture(kind);
      if (made === null) return;
      const simulation = await new Simulation(made.at, made.home, seed).open();
      for (let i = 0; i < 300; i++) await simulation.step();
      await simulation.close();
      made.remove();
    }
  },
  900_000,
);
