import type { Subject } from '@tolhuis/core/screen';
import type { StoredParty } from '../services/api/index.ts';

/** A party on file as it is screened, under its own id; undefined where it has no name. */
export function partyQuery({ id, facts }: Pick<StoredParty, 'id' | 'facts'>): Subject | undefined {
  const { name, aliases, country, address } = facts;
  if (name === undefined || name.trim() === '') return undefined;
  return {
    id,
    name,
    ...(aliases !== undefined && aliases.length > 0 && { aliases }),
    ...(country !== undefined && { country }),
    ...(address !== undefined && { address }),
  };
}
