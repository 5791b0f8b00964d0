import { namedParties } from '@tolhuis/core/app/screening';
import type { Question } from '@tolhuis/core/contract';
import type { Row } from '../store/port.ts';
import type { PartyFacts } from './api/index.ts';
import { folded } from './common.ts';

/** Every name and alias that some versions of a party have, folded for comparing. `versions`: rows with `facts`. */
export const namesEver = (versions: readonly Row[]): Set<string> =>
  new Set(
    versions.flatMap(({ facts }) => {
      const { name, aliases = [] } = JSON.parse(String(facts)) as PartyFacts;
      return [...(name === undefined ? [] : [name]), ...aliases].map(folded);
    }),
  );

/** Whether a question, as JSON, names somebody by one of these names: as a party, by an alias, or as an owner of one. */
export const namesOneOf = (question: string, names: ReadonlySet<string>): boolean =>
  namedParties(JSON.parse(question) as Question, true).some((q) =>
    [q.name, ...(q.aliases ?? [])].some((name) => names.has(folded(name))),
  );
