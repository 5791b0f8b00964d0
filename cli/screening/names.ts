import { existsSync, statSync } from 'node:fs';
import type { ScreenQuery } from '@tolhuis/core/screen';
import { RowError } from '@tolhuis/server/screening/query.ts';
import { distinctRows, queryRows, type RowOptions } from '@tolhuis/server/screening/rows.ts';

/** Names that were all understood, to be gone through as often as needed. */
export type Names = AsyncIterable<ScreenQuery>;

/** Rows of a file that are kept; a longer one is read again. */
export const MANY_ROWS = 20_000;

/**
 * The names of a file or of standard input, each of them checked; undefined as soon as there are more than {@link MANY_ROWS}
 * where that is all that the caller must know. @throws RowError at the first that is not understood
 */
export async function namesOf(what: string, options: RowOptions, untilMany: boolean): Promise<Names | undefined> {
  const kept: ScreenQuery[] = [];
  const before = stampOf(what);
  let count = 0;
  for await (const { query } of distinctRows(queryRows(what, options))) {
    count++;
    if (untilMany && count > MANY_ROWS) return undefined;
    // Standard input cannot be read again.
    if (what === '-' || count <= MANY_ROWS) kept.push(query);
  }
  if (count === kept.length) return inMemory(kept);
  const { sheet } = options;
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { query } of queryRows(what, sheet === undefined ? {} : { sheet })) yield query;
      if (stampOf(what) !== before) throw new RowError(what, 'it was changed while it was read', 'Run it again.');
    },
  };
}

/** Names that stand in memory already. */
export const inMemory = (rows: readonly ScreenQuery[]): Names => ({
  async *[Symbol.asyncIterator]() {
    yield* rows;
  },
});

function stampOf(path: string): string {
  if (path === '-' || !existsSync(path)) return '';
  const { ino, size, mtimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs].join();
}
