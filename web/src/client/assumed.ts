import type { Assumed } from './desk-types.ts';

type Asking = { readonly assume?: Assumed | undefined };

/**
 * A question as the desk will decide it: what the question assumes itself comes before what the desk assumes. A switch that
 * this copy of the rulebook does not have is left out: the desk's own answer is the one that is kept.
 */
export function underDesk<T extends Asking>(
  question: T,
  assumed: Assumed | undefined,
  switches: readonly { readonly id: string; readonly options: readonly string[] }[],
): T {
  const known = Object.entries(assumed ?? {}).filter(([id, option]) =>
    switches.some((s) => s.id === id && s.options.includes(option)),
  );
  if (known.length === 0) return question;
  return { ...question, assume: { ...Object.fromEntries(known), ...question.assume } };
}
