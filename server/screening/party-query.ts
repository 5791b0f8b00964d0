import type { Subject } from '@tolhuis/core/screen';
import type { StoredParty } from '../services/api/index.ts';

/** A party on file as it is screened, under its own id, by its further names where it has no other; undefined where it has none. */
export function partyQuery({ id, facts }: Pick<StoredParty, 'id' | 'facts'>): Subject | undefined {
  const { country, address } = facts;
  const [name, ...aliases] = [facts.name ?? '', ...(facts.aliases ?? [])].filter((one) => one.trim() !== '');
  if (name === undefined) return undefined;
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(country !== undefined && { country }),
    ...(address !== undefined && { address }),
  };
}
