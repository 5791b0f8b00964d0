import type { Replay } from './api/index.ts';

/** The first place in which two values differ, as a JSON Pointer (RFC 6901); undefined where they are equal. */
export function firstDifference(before: unknown, now: unknown, at = ''): Replay['difference'] {
  if (Object.is(before, now)) return undefined;
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return { at, stored: before, now };
  const [a, b] = [before as Record<string, unknown>, now as Record<string, unknown>];
  for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[name], b[name], `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Compares the answer of then with the one of now, byte for byte. With another rulebook than the one that made it a
 * difference is no defect and sameness no proof: the result says so.
 */
export function compareAnswers(id: string, then: string, now: string, rulebook: Replay['rulebook']): Replay {
  const equal = then === now;
  const difference = equal
    ? undefined
    : (firstDifference(JSON.parse(then), JSON.parse(now)) ?? {
        at: '',
        stored: 'members in this order',
        now: 'another',
      });
  const known = rulebook.stored === rulebook.now;
  const result = !known ? 'other-rulebook' : equal ? 'same' : 'defect';
  const place = difference === undefined ? '' : ` It differs first at "${difference.at}".`;
  const message = {
    same: 'The rulebook that made it gives the same bytes.',
    defect: `DEFECT: the same rulebook gives another answer.${place} Do not rely on either; report it with this id.`,
    'other-rulebook': `The rulebook ${rulebook.stored.slice(0, 12)} is not here; ${rulebook.now.slice(0, 12)} gives ${equal ? 'the same bytes' : `another answer.${place}`} Run the version of Tolhuis that carries it to replay.`,
  }[result];
  return { id, result, rulebook, ...(difference === undefined ? {} : { difference }), message };
}
