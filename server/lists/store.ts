import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { countsByList, type ListSnapshot } from '@tolhuis/core/screen';
import type { Signal } from '@tolhuis/rulebook/lists/index.ts';
import { withLock, writeAtomically } from './atomic.ts';

/** What `lists status` shows without reading the entries. */
export type InstalledList = {
  source: string;
  format: string;
  origin: string;
  takenAt: string;
  /** Of which day it is; absent: nobody knows. Who says so: the file, who imported it, the publisher's answer. */
  publishedOn?: string;
  publishedBy?: 'file' | 'person' | 'response';
  /** A person let it in although it is shorter or older than it should be. */
  allowedDrop?: boolean;
  /** When it was last asked whether a newer one exists (a 304 moves this and not `takenAt`). */
  checkedAt: string;
  sha256: string;
  etag?: string;
  lastModified?: string;
  counts: Record<string, number>;
  departed: number;
  changes: { added: number; removed: number; changed: number };
  signals: Signal[];
  /** ISO day on which the newest listing in it began, as far as its lists say so: it cannot be older than that. */
  newestListing?: string;
};

/** One archived snapshot: the day it was installed and the first twelve digits of its checksum. */
export type ArchivedList = { day: string; sha256: string };

const FILES = ['meta.json', 'snapshot.json'];

/** Installed lists in a folder: one folder a source, with `meta.json`, `snapshot.json` and an archive of every snapshot. */
export class ListStore {
  readonly dir: string;
  constructor(dir: string) {
    this.dir = dir;
  }

  /** Names of the installed sources, sorted. */
  sources(): string[] {
    if (!existsSync(this.dir)) return [];
    return (
      readdirSync(this.dir, { withFileTypes: true })
        // With either of its files: a list that has lost one must be missed, not forgotten.
        .filter((d) => d.isDirectory() && FILES.some((file) => existsSync(join(this.dir, d.name, file))))
        .map((d) => d.name)
        .sort()
    );
  }

  /** Facts about one installed list; undefined when it is not installed. @throws Error naming the file when it is damaged */
  meta(source: string): InstalledList | undefined {
    return readJson<InstalledList>(this.#path(source, 'meta.json'));
  }

  /** One installed snapshot with its entries. @throws Error naming the file when it is damaged */
  snapshot(source: string): ListSnapshot | undefined {
    return readJson<ListSnapshot>(this.#path(source, 'snapshot.json'));
  }

  /** Installs an accepted snapshot: snapshot first, then its facts, each whole; every snapshot is archived by day and checksum. */
  install(
    snapshot: ListSnapshot,
    facts: Pick<InstalledList, 'changes' | 'signals' | 'newestListing'> & { etag?: string; lastModified?: string },
  ): InstalledList {
    const { source, format, origin, takenAt, publishedOn, publishedBy, allowedDrop, sha256 } = snapshot;
    const text = JSON.stringify(snapshot);
    const meta: InstalledList = {
      source,
      format,
      origin,
      takenAt,
      ...(publishedOn !== undefined && { publishedOn }),
      ...(publishedBy !== undefined && { publishedBy }),
      ...(allowedDrop && { allowedDrop }),
      checkedAt: takenAt,
      sha256,
      ...facts,
      counts: countsByList(snapshot.entries),
      departed: snapshot.departed.length,
    };
    writeAtomically(
      join(this.dir, source, 'archive', `${takenAt.slice(0, 10)}-${sha256.slice(0, 12)}.json.gz`),
      gzipSync(text),
    );
    writeAtomically(this.#path(source, 'snapshot.json'), text);
    writeAtomically(this.#path(source, 'meta.json'), `${JSON.stringify(meta, null, 1)}\n`);
    return meta;
  }

  /** Every snapshot that was installed, the newest first. */
  archived(source: string): ArchivedList[] {
    const dir = this.#path(source, 'archive');
    if (!existsSync(dir)) return [];
    return readdirSync(dir)
      .flatMap((file) => {
        const [, day, sha256] = /^(\d{4}-\d{2}-\d{2})-([0-9a-f]{12})\.json\.gz$/.exec(file) ?? [];
        return day && sha256 ? [{ day, sha256, at: statSync(join(dir, file)).mtimeMs }] : [];
      })
      .sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1))
      .map(({ day, sha256 }) => ({ day, sha256 }));
  }

  /** One archived snapshot with its entries. @throws Error naming the file when it is damaged */
  archivedSnapshot(source: string, { day, sha256 }: ArchivedList): ListSnapshot {
    const file = join(this.#path(source, 'archive'), `${day}-${sha256}.json.gz`);
    try {
      return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as ListSnapshot;
    } catch (cause) {
      throw new Error(`${file} is damaged (${cause instanceof Error ? cause.message : String(cause)})`, { cause });
    }
  }

  /** Notes that the publisher has nothing newer. */
  checked(source: string, at: string): void {
    const meta = this.meta(source);
    if (meta)
      writeAtomically(this.#path(source, 'meta.json'), `${JSON.stringify({ ...meta, checkedAt: at }, null, 1)}\n`);
  }

  /** Runs `work` while no other process changes the lists. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    mkdirSync(this.dir, { recursive: true });
    return withLock(join(this.dir, '.lock'), work);
  }

  #path(source: string, file: string): string {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(source))
      throw new Error(`source ${JSON.stringify(source)}: use lower-case letters, digits and hyphens`);
    return join(this.dir, source, file);
  }
}

function readJson<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (cause) {
    throw new Error(
      `${path} is damaged (${cause instanceof Error ? cause.message : String(cause)}): install the list again`,
      { cause },
    );
  }
}
