import type { Dialect } from '../driver.ts';

/**
 * What was open about an order's parties when it was decided, as short hashes; NULL: decided before this was kept, and not compared
 * until it is decided again.
 */
export function statements({ text }: Dialect): string[] {
  return [`ALTER TABLE trade_order ADD COLUMN open_points ${text}`];
}
