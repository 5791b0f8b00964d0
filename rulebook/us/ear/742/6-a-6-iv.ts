import { anyOf, type Condition, clause } from '@tolhuis/core/law';
import { isDeemed, moves } from '../definitions.ts';

// § 742.6(a)(6)(iv): the duties of (a)(6)(i) to (iii) do not apply to deemed exports and deemed reexports. (For memory
// (a)(6)(i)(B) says so again.) Each of those duties is written wide and names this paragraph as what takes it away, so that an
// answer about a release says which paragraph freed it. AT controls, part 744 and part 746 are not touched by it.

/** What (a)(6)(i) to (iii) would reach: goods and technology that move, and releases. */
export const movesOrReleased: Condition = anyOf(moves, isDeemed);
export const deemedCarvedOut: Condition = clause(
  '742.6(a)(6)(iv)',
  'a deemed export or deemed reexport: (a)(6)(i) to (iii) do not apply to it',
  'een deemed export of deemed reexport: (a)(6)(i) tot (iii) gelden daar niet voor',
  isDeemed,
);
