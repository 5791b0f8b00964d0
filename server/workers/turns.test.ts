import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Turns } from './turns.ts';

describe('turns of writing', () => {
  test('one at a time, in the order of asking', () => {
    const given: string[] = [];
    const turns = new Turns<string>((to) => given.push(to));
    for (const who of ['a', 'b', 'a', 'c']) turns.want(who);
    expect(given).toEqual(['a']);
    turns.over('b');
    expect(given).toEqual(['a']);
    for (const who of ['a', 'b', 'a', 'c']) turns.over(who);
    expect(given).toEqual(['a', 'b', 'a', 'c']);
    turns.want('d');
    expect(given.at(-1)).toBe('d');
  });

  test('whoever dies holds up nobody', () => {
    const given: string[] = [];
    const turns = new Turns<string>((to) => given.push(to));
    for (const who of ['a', 'b', 'a', 'c']) turns.want(who);
    turns.gone('b');
    turns.gone('a');
    expect(given).toEqual(['a', 'c']);
  });

  test('whatever happens: never two at once, and all who live get their turn', () => {
    const act = fc.record({ who: fc.nat(3), what: fc.constantFrom('want', 'over', 'gone') });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let holder: number | undefined;
        const owed = [0, 0, 0, 0];
        const turns = new Turns<number>((to) => {
          expect(holder).toBe(undefined);
          holder = to;
          owed[to] = owed[to]! - 1;
        });
        const end = (who: number, how: 'over' | 'gone'): void => {
          if (holder === who) holder = undefined;
          if (how === 'gone') owed[who] = 0;
          turns[how](who);
        };
        for (const { who, what } of acts) {
          if (what === 'want') owed[who] = owed[who]! + 1;
          if (what === 'want') turns.want(who);
          else end(who, what as 'over' | 'gone');
        }
        while (holder !== undefined) end(holder, 'over');
        expect(owed).toEqual([0, 0, 0, 0]);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
