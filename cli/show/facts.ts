import { ROLE_COLUMNS, SHORT } from '@tolhuis/core/app/orders';
import type { Question } from '@tolhuis/core/contract';

/** The first name of each: 'purchaser' and not 'buyer'. */
const turned = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(names)
      .toReversed()
      .map(([column, path]) => [path, column]),
  );
const COLUMN_OF_ROLE = turned(ROLE_COLUMNS);
const COLUMN_OF_PATH = turned(SHORT);

/** A fact by the name that a table of orders has for it: 'endUser.headquarters' for 'parties.0.headquarters', 'tpp' for 'item.tpp'. */
export function columnOfFact(fact: string, question: Question): string {
  const found = /^parties\.(\d+)\.(.+)$/.exec(fact);
  if (found === null) return fact === 'on' ? fact : (COLUMN_OF_PATH.get(fact) ?? fact);
  const column = COLUMN_OF_ROLE.get(question.parties?.[Number(found[1])]?.role ?? '');
  return column === undefined ? fact : `${column}.${found[2]}`;
}
