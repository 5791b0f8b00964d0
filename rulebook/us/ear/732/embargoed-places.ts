import {
  anyOf,
  type Condition,
  type Effects,
  groups,
  headquarters,
  t,
  ultimateParent,
  union,
  type ValueSet,
  values,
} from '@tolhuis/core/law';
import { BEFORE_2022 } from '../acts.ts';
import { BELARUS_2022, RUSSIA_2022 } from '../acts-end-user.ts';

// What the red flags of embargoed parties share: the places of each day, and how they read headquarters.

const EMBARGOED = groups('E:1', 'E:2');

/** Headquartered there, or with an ultimate parent that is. */
export const homeIn = (places: ValueSet): Condition => anyOf(headquarters.isIn(places), ultimateParent.isIn(places));

/** Part 746 and OFAC look at different things, and neither is worked out for a party that only belongs there. */
const CAUTIOUS = t(
  'That a headquarters or ultimate parent there holds the order is a cautious reading: part 746 goes by the destination of the goods and does not say it, and the OFAC programmes are taken from memory.',
  'Dat een hoofdkantoor of uiteindelijke moeder daar de order vasthoudt, is een voorzichtige lezing: part 746 kijkt naar de bestemming van de goederen en zegt het niet, en de OFAC-programma’s zijn uit het hoofd.',
);

/**
 * The versions of a red flag by the places that are embargoed: Cuba, Iran, North Korea and Syria (E:1, E:2) always; the regions of
 * Ukraine by their address, as § 746.6 has them here; Russia and, a week later, Belarus (§ 746.8).
 * @param when the condition for these places, and whether the regions of Ukraine count
 */
export const byPlaces = (when: (places: ValueSet, regions: boolean) => Condition, effect: Effects['red-flag']) => {
  const version = { confidence: 'I', warnings: [CAUTIOUS], effect } as const;
  return [
    { ...version, from: '2022-01-01', by: BEFORE_2022, when: when(EMBARGOED, false) },
    { ...version, from: '2022-02-21', by: BEFORE_2022, when: when(EMBARGOED, true) },
    { ...version, from: '2022-02-24', by: RUSSIA_2022, when: when(union(EMBARGOED, values('RU')), true) },
    { ...version, from: '2022-03-02', by: BELARUS_2022, when: when(union(EMBARGOED, values('RU', 'BY')), true) },
  ] as const;
};
