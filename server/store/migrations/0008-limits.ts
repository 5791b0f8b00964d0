import type { Dialect } from '../driver.ts';

/**
 * What the desk itself holds for an order under the law's limits, and whom limits per consignee are counted of: accounts and log
 * carry an id, the name stands here alone, so that retention can delete it.
 */
export function statements({ text }: Dialect): string[] {
  return [
    `CREATE TABLE order_limit (order_id ${text} PRIMARY KEY, reservation ${text} NOT NULL, recorded_at ${text} NOT NULL)`,
    `CREATE TABLE limit_party (id ${text} PRIMARY KEY, name_key ${text} NOT NULL UNIQUE, name ${text} NOT NULL,
       last_at ${text} NOT NULL)`,
  ];
}
