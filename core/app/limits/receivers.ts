import type { Owner, Question } from '@tolhuis/core/contract';
import { shareInterval } from '@tolhuis/core/law';

/** Letters and digits only: 'Made Up B.V.' and 'MADE UP BV' are one. Two that read alike count together, which is the stricter. */
export const partyKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');

/**
 * Names under which a limit per ultimate consignee counts an order: each ultimate consignee, or where none is stated each end user,
 * and every named owner of half of it or more, or of a share that is not known, up to the top. Undefined where one has no name.
 */
export function receiversOf({ parties = [] }: Question): readonly string[] | undefined {
  const consignees = parties.filter(({ role }) => role === 'ultimate-consignee');
  const receivers = consignees.length > 0 ? consignees : parties.filter(({ role }) => role === 'end-user');
  const names = new Map<string, string>();
  const add = (name: string): void => void names.set(partyKey(name), names.get(partyKey(name)) ?? name);
  const owners = (list: readonly Owner[] | undefined): void => {
    for (const { name, sharePercent, owners: above } of list ?? []) {
      if (shareInterval(sharePercent).hi < 50) continue;
      if (name !== undefined && partyKey(name) !== '') add(name);
      owners(above);
    }
  };
  for (const { name, owners: above } of receivers) {
    if (name === undefined || partyKey(name) === '') return undefined;
    add(name);
    owners(above);
  }
  return receivers.length === 0 ? undefined : [...names.values()];
}
