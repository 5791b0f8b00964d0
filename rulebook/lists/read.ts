// What every list reader gives back, and how it refuses. Readers are pure: bytes or text in, entries out.
import type { ListEntry } from '@tolhuis/core/screen';
import { isoDay } from './shared/dates.ts';

/** Something that a reader met and that a person should know: a field it does not know, a value it could not read. */
export type Signal = { code: string; message: string; place: string; count: number };

/** What a reader delivers. `counts.records` are the file's own records (rows, objects); `byList` counts entries by list code. */
export type ReadResult = {
  format: string;
  entries: ListEntry[];
  signals: Signal[];
  counts: { records: number; entries: number; byList: Record<string, number> };
  /** ISO day or instant that the file itself gives as its own, where it does and it can be read. */
  publishedOn?: string;
  /** Name to keep it under, where its format has several files that stand beside each other. */
  source?: string;
};

/** How to read: `list` overrides the list code where a format does not carry one; `companions` are the files that belong to
 *  it; `partial` takes a file that holds fewer records than it says (a test's excerpt), with a signal instead of a refusal. */
export type ReadOptions = { list?: string; companions?: Readonly<Record<string, string>>; partial?: boolean };

/** A reader: throws {@link ListFormatError} rather than deliver a part of a file. */
export type ListReader = (input: string | Uint8Array, options?: ReadOptions) => ReadResult;

/** Most characters of each part of a refusal: a file of another kind may be one line, and one cell, of thirty megabytes. */
const MOST = 300;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text);

/** A file that is refused whole. `place` says where (line, record, key), `remedy` what to do; none is longer than a few lines. */
export class ListFormatError extends Error {
  readonly problem: string;
  readonly place: string;
  readonly remedy: string;
  constructor(problem: string, place: string, remedy: string) {
    super(`${cut(place)}: ${cut(problem)}. ${cut(remedy)}`);
    this.name = 'ListFormatError';
    this.problem = cut(problem);
    this.place = cut(place);
    this.remedy = cut(remedy);
  }
}

/** Collects signals; the same code and message is counted, not repeated, and keeps its first place. */
export class Signals {
  readonly #byKey = new Map<string, Signal>();
  raise(code: string, message: string, place: string): void {
    const key = `${code}|${message}`;
    const known = this.#byKey.get(key);
    if (known) known.count++;
    else this.#byKey.set(key, { code, message, place, count: 1 });
  }
  list(): Signal[] {
    return [...this.#byKey.values()];
  }
}

/** Characters of a name that the matcher reads (`MAX_NAME_LENGTH` of core/screen; a test holds this to it). */
export const LONGEST_COMPARED = 600;

/** Puts a result together and counts it. A day that cannot be read is none and a name may be too long, which signals say. */
export function result(
  format: string,
  records: number,
  entries: ListEntry[],
  signals: Signals,
  publishedOn?: string,
): ReadResult {
  const day = publishedOn === undefined ? undefined : isoDay(publishedOn);
  if (publishedOn !== undefined && day === undefined)
    signals.raise(
      'unreadable-date',
      `the file's own day ${JSON.stringify(publishedOn.slice(0, 40))} is no day`,
      'the file',
    );
  for (const { list, id, name, aliases } of entries)
    for (const { length } of [name, ...aliases.map((alias) => alias.name)])
      if (length > LONGEST_COMPARED)
        signals.raise(
          'long-name',
          `a name of ${length} characters: only the first ${LONGEST_COMPARED} are compared with whole names`,
          `${list} ${id}`,
        );
  const byList: Record<string, number> = {};
  for (const entry of entries) byList[entry.list] = (byList[entry.list] ?? 0) + 1;
  return {
    format,
    entries,
    signals: signals.list(),
    counts: { records, entries: entries.length, byList },
    // An instant is kept whole; any other way of writing a day becomes one that can be compared.
    ...(day !== undefined && { publishedOn: publishedOn?.startsWith(day) ? publishedOn : day }),
  };
}
