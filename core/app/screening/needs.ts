import type { Owner, Question } from '../../contract.ts';

/** Whether a question has a party or an owner, at any depth, with a name and without `listed`: only then are lists needed. */
export function needsScreening(question: Question): boolean {
  const open = (party: { name?: string; listed?: unknown }): boolean =>
    party.listed === undefined && (party.name ?? '').trim() !== '';
  const owner = (o: Owner): boolean => open(o) || (o.owners ?? []).some(owner);
  return (question.parties ?? []).some((party) => open(party) || (party.owners ?? []).some(owner));
}
