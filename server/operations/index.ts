import { ASSUMPTIONS } from './assumptions.ts';
import { AUDIT } from './audit.ts';
import { HITS } from './hits.ts';
import { LAW } from './law.ts';
import { LEDGER } from './ledger.ts';
import type { DeskOperation } from './operation.ts';
import { ORDERS } from './orders.ts';
import { PARTIES } from './parties.ts';
import { PEOPLE } from './people.ts';
import { RESCREEN } from './rescreen.ts';
import { SCREENING } from './screening.ts';
import { UPKEEP } from './upkeep.ts';

export {
  Answer,
  answerBody,
  answerText,
  type DeskContext,
  type DeskOperation,
  JsonBytes,
} from './operation.ts';
export { type Screening, ScreeningHost } from './screening-host.ts';

/** Everything that a desk can do, by name, in the order of the reference. */
export const DESK_OPERATIONS: ReadonlyMap<string, DeskOperation> = new Map(
  [
    ...LAW,
    ...SCREENING,
    ...HITS,
    ...RESCREEN,
    ...ORDERS,
    ...ASSUMPTIONS,
    ...PARTIES,
    ...LEDGER,
    ...AUDIT,
    ...PEOPLE,
    ...UPKEEP,
  ].map((o) => [o.name, o]),
);
