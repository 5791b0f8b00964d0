import type { Owner, Question } from '../../contract.ts';
import type { ScreenQuery } from '../../screen/index.ts';

type Screened = { name?: string; listed?: unknown };

/**
 * Names the parties and owners of a question that are screened: those with a name and without `listed`, at any depth; with
 * `stated`, those whose `listed` is stated too.
 */
export function namedParties(question: Question, stated = false): ScreenQuery[] {
  const out: ScreenQuery[] = [];
  const add = (party: Screened, facts: Omit<ScreenQuery, 'name'>): void => {
    if ((stated || party.listed === undefined) && (party.name ?? '').trim() !== '')
      out.push({ name: party.name!, ...facts });
  };
  const owners = (list: readonly Owner[] | undefined): void => {
    for (const owner of list ?? []) {
      add(owner, {});
      owners(owner.owners);
    }
  };
  for (const party of question.parties ?? []) {
    add(party, {
      ...(party.aliases && { aliases: party.aliases }),
      ...(party.country !== undefined && { country: party.country }),
      ...(party.address !== undefined && { address: party.address }),
    });
    owners(party.owners);
  }
  return out;
}
