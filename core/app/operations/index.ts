import chips from './chips.ts';
import classify from './classify.ts';
import countries from './countries.ts';
import coverage from './coverage.ts';
import decide from './decide.ts';
import explain from './explain.ts';
import simulate from './simulate.ts';
import timeline from './timeline.ts';

/** Every operation that needs nothing but the rulebook, in the order in which help lists them. */
export const OPERATIONS = { decide, classify, chips, countries, explain, timeline, simulate, coverage } as const;
