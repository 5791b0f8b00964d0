import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isDay } from '@tolhuis/core/law';
import { acceptSnapshot, type ListSnapshot, type Refusal } from '@tolhuis/core/screen';
import {
  detectFormat,
  LISTS,
  ListFormatError,
  type ReadOptions,
  type ReadResult,
  readList,
} from '@tolhuis/rulebook/lists/index.ts';
import type { InstalledList, ListStore } from './store.ts';

/**
 * How a file is installed. `now` is an ISO date-time; `source` the name it is kept under (default: by format); `published` the
 * ISO day on which its publisher gave it out, for a file that does not say so itself.
 */
export type InstallOptions = {
  source?: string;
  format?: string;
  list?: string;
  allowDrop?: boolean;
  published?: string;
  now: string;
};

/** A snapshot that was not installed: the old one stays in use. */
export class ListRefusedError extends Error {
  readonly refusals: Refusal[];
  constructor(source: string, refusals: Refusal[]) {
    super(
      `the new ${source} list is refused and the old one stays: ${refusals.map((r) => `${r.message}. ${r.remedy}`).join(' ')}`,
    );
    this.name = 'ListRefusedError';
    this.refusals = refusals;
  }
}

/** Unpacked size above which a compressed file is refused; the whole Consolidated Screening List is about 32 MB. */
const LARGEST_FILE = 1_000_000_000;

/** The bytes of a file, unpacked when they are gzip. @throws ListFormatError when the packing is damaged */
export function unpacked(bytes: Uint8Array, place: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch (cause) {
    throw new ListFormatError(
      `damaged gzip (${cause instanceof Error ? cause.message : String(cause)})`,
      place,
      'The file is cut off or damaged: fetch it again.',
    );
  }
}

const DAY_MS = 86_400_000;

/**
 * Of which day the list is, and who says so: the file, else the person who brings it, else the publisher's Last-Modified. Not
 * the day on which it was fetched: any old file can be fetched today. @throws ListFormatError where two of them differ
 */
function dayOf(
  read: Pick<ReadResult, 'publishedOn'>,
  { published, lastModified, now }: Pick<InstallOptions, 'published' | 'now'> & { lastModified?: string },
  origin: string,
): Pick<ListSnapshot, 'publishedOn' | 'publishedBy'> {
  if (published !== undefined) {
    const refuse = (problem: string, remedy: string) => new ListFormatError(problem, '--published', remedy);
    if (!isDay(published)) throw refuse(`${JSON.stringify(published.slice(0, 40))} is no day`, 'Write YYYY-MM-DD.');
    if (Date.parse(published) > Date.parse(now) + DAY_MS)
      throw refuse(`${published} has not come yet`, 'Give the day on which the publisher gave it out.');
    if (read.publishedOn !== undefined && read.publishedOn.slice(0, 10) !== published)
      throw refuse(`${origin} says itself that it is of ${read.publishedOn.slice(0, 10)}`, 'Leave it out.');
  }
  if (read.publishedOn !== undefined) return { publishedOn: read.publishedOn, publishedBy: 'file' };
  if (published !== undefined) return { publishedOn: published, publishedBy: 'person' };
  const modified = lastModified === undefined ? Number.NaN : Date.parse(lastModified);
  if (!Number.isFinite(modified)) return {};
  return { publishedOn: new Date(modified).toISOString(), publishedBy: 'response' };
}

/** Reads, judges and installs the bytes of a list. @throws ListFormatError, ListRefusedError */
export function installBytes(
  store: ListStore,
  raw: Uint8Array,
  origin: string,
  options: InstallOptions & ReadOptions & { etag?: string; lastModified?: string },
): InstalledList {
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const bytes = unpacked(raw, origin);
  const format = options.format ?? detectFormat(bytes);
  const read = readList(bytes, { ...options, format });
  const source = options.source ?? read.source ?? (format.startsWith('csl-') ? 'csl' : format);
  const next: ListSnapshot = {
    source,
    format,
    origin,
    takenAt: options.now,
    ...dayOf(read, options, origin),
    ...(options.allowDrop && { allowedDrop: true }),
    sha256,
    entries: read.entries,
    departed: [],
  };
  // A list without its further names, or without part of its rows, finds nobody who goes by them.
  const partial = read.signals.find(({ code }) => code === 'companion-missing' || code === 'no-final-newline');
  if (partial !== undefined && !options.allowDrop)
    throw new ListRefusedError(source, [
      {
        code: 'partial',
        list: source,
        message: `${partial.message} (${partial.place})`,
        remedy: 'Fetch all of it, and put files that belong together into one folder; --allow-drop takes it as it is.',
      },
    ]);
  const previous = store.snapshot(source);
  const judged = acceptSnapshot(
    previous,
    next,
    options.allowDrop ? { allowDrop: true } : { byList: limitsOf(format, read.counts.byList) },
  );
  if (!judged.accepted) throw new ListRefusedError(source, judged.refusals);
  const newestListing = read.entries.reduce(
    (newest, { startDate = '' }) => (startDate > newest && startDate <= options.now ? startDate : newest),
    '',
  );
  return store.install(judged.snapshot, {
    ...(newestListing !== '' && { newestListing }),
    changes: {
      added: judged.diff.added.length,
      removed: judged.diff.removed.length,
      changed: judged.diff.changed.length,
    },
    signals: read.signals,
    ...(options.etag !== undefined && { etag: options.etag }),
    ...(options.lastModified !== undefined && { lastModified: options.lastModified }),
  });
}

/** Counts between which each list is believable: all of them for the consolidated list, the one in question for a source file. */
function limitsOf(
  format: string,
  found: Readonly<Record<string, number>>,
): Record<string, { min?: number; max?: number }> {
  if (format === 'own' || format === 'opensanctions') return {};
  return Object.fromEntries(
    LISTS.filter(
      (l) => l.min !== undefined && (format.startsWith('csl-') || (format !== 'usgov-json' && l.code in found)),
    ).map((l) => [l.code, { min: l.min ?? 0, ...(l.max !== undefined && { max: l.max }) }]),
  );
}

/** Imports a file (plain or .gz), for machines without internet. OFAC's add.csv and alt.csv are read from beside sdn.csv. */
export function importFile(store: ListStore, path: string, options: InstallOptions): Promise<InstalledList> {
  return store.exclusively(async () => {
    const companions = companionsOf(path);
    return installBytes(store, readListFile(path), basename(path), { ...options, ...(companions && { companions }) });
  });
}

/** The bytes of a list file. @throws ListFormatError when it is not there or not a file */
export function readListFile(path: string): Uint8Array {
  if (!existsSync(path)) throw new ListFormatError('no such file', path, 'Check the name.');
  if (!statSync(path).isFile()) throw new ListFormatError('not a file', path, 'Name one list file, not a folder.');
  return readFileSync(path);
}

/** OFAC's legacy CSV comes in three files. */
export function companionsOf(path: string): { add?: string; alt?: string } | undefined {
  const m = /^(sdn|cons_prim)\.csv$/i.exec(basename(path));
  if (!m) return undefined;
  const prefix = m[1]?.toLowerCase() === 'sdn' ? '' : 'cons_';
  const text = (name: string) => {
    const beside = join(dirname(path), name);
    return existsSync(beside) ? readFileSync(beside, 'latin1') : undefined;
  };
  const add = text(`${prefix}add.csv`);
  const alt = text(`${prefix}alt.csv`);
  return { ...(add !== undefined && { add }), ...(alt !== undefined && { alt }) };
}
