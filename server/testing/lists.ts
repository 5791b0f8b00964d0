import type { ListEntry, ListSnapshot } from '@tolhuis/core/screen';
import { listInfo, NEEDED_LISTS } from '@tolhuis/rulebook/lists/index.ts';

/** Codes of all lists that are needed. */
export const NEEDED = NEEDED_LISTS.map(({ code }) => code);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A name of one made-up word, another for each number. */
const nameOf = (n: number): string => {
  let word = '';
  for (let rest = n; word.length < 6; rest = Math.floor(rest / 26)) word += LETTERS[rest % 26];
  return `Zq${word}`;
};

/** A source that holds these lists with as many made-up parties as they have at least, and `more`. */
export function wholeList(
  source: string,
  codes: readonly string[],
  publishedOn: string | undefined,
  more: readonly Partial<ListEntry>[] = [],
): ListSnapshot {
  let n = 0;
  const entry = (part: Partial<ListEntry>): ListEntry => ({
    id: `${source}-${++n}`,
    list: codes[0] ?? 'EL',
    type: 'unknown',
    name: nameOf(n),
    aliases: [],
    addresses: [],
    countries: [],
    ...part,
  });
  const entries = codes.flatMap((list) =>
    Array.from({ length: Math.max(1, listInfo(list)?.min ?? 1) }, () => entry({ list })),
  );
  return {
    source,
    format: 'csl-json',
    origin: 'made up',
    takenAt: '2026-11-22T08:00:00Z',
    ...(publishedOn !== undefined && { publishedOn }),
    sha256: `${source}-${publishedOn}`.padEnd(64, '0'),
    entries: [...entries, ...more.map(entry)],
    departed: [],
  };
}
