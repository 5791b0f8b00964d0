import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CSL_URL } from '@tolhuis/rulebook/lists/index.ts';
import { type Downloaded, download } from './download.ts';
import { installBytes } from './install.ts';
import type { InstalledList, ListStore } from './store.ts';
import { SyncError } from './sync-error.ts';

/** Progress of one fetch. `total` is known when the publisher gives a length. */
export type SyncProgress = {
  phase: 'asking' | 'receiving' | 'retrying' | 'reading' | 'done';
  received: number;
  total?: number;
  attempt: number;
  message?: string;
};

/** How to fetch. Times in milliseconds; `now` gives ISO date-times and `wait` sleeps, so that tests need neither a clock nor patience. */
export type SyncOptions = {
  url?: string;
  source?: string;
  /** Expected SHA-256 of the file, when the operator has it from elsewhere. */
  sha256?: string;
  retries?: number;
  backoffMs?: number;
  timeoutMs?: number;
  allowDrop?: boolean;
  now?: () => string;
  wait?: (ms: number) => Promise<unknown>;
  onProgress?: (progress: SyncProgress) => void;
};

/** Outcome: `changed` false when the publisher had nothing newer. */
export type SyncResult = { changed: boolean; installed: InstalledList };

/** Longer than this nobody waits at a terminal; who is asked to come back later is told so. */
const LONGEST_WAIT = 60_000;

/**
 * Fetches a list from its publisher and installs it: conditional request (ETag, Last-Modified), retries with doubling
 * waits (a Retry-After is honoured; over a minute it ends the attempt), redirects followed but never from https to http,
 * length and checksum checked, then the same acceptance as an import.
 * @throws SyncError, ListFormatError, ListRefusedError; in every case the installed list is untouched
 */
export function syncList(store: ListStore, options: SyncOptions = {}): Promise<SyncResult> {
  const url = options.url ?? CSL_URL;
  const source = options.source ?? 'csl';
  const now = options.now ?? (() => new Date().toISOString());
  const wait = options.wait ?? delay;
  const retries = options.retries ?? 4;
  return store.exclusively(async () => {
    const installed = store.meta(source);
    for (let attempt = 1; ; attempt++) {
      try {
        const got = await fetchOnce(url, installed, attempt, options, now);
        if (got === 'not-modified' && installed) {
          store.checked(source, now());
          options.onProgress?.({ phase: 'done', received: 0, attempt, message: 'nothing newer' });
          return { changed: false, installed: store.meta(source) ?? installed };
        }
        if (got === 'not-modified') throw new SyncError(`${url} answered "not modified" to a first request`, false);
        options.onProgress?.({ phase: 'reading', received: got.bytes.length, attempt });
        const sha256 = createHash('sha256').update(got.bytes).digest('hex');
        if (options.sha256 !== undefined && options.sha256.toLowerCase() !== sha256)
          throw new SyncError(`${url}: checksum ${sha256}, expected ${options.sha256}`, false);
        // The same bytes of a later day: of no change, but what is known of their age is better now.
        const { lastModified } = got.validators;
        const sameDay =
          installed?.publishedBy === 'response' || installed?.publishedOn === undefined
            ? lastModified === installed?.lastModified
            : true;
        if (installed?.sha256 === sha256 && sameDay) {
          store.checked(source, now());
          return { changed: false, installed: store.meta(source) ?? installed };
        }
        const meta = installBytes(store, got.bytes, url, {
          source,
          now: now(),
          ...(options.allowDrop && { allowDrop: true }),
          ...got.validators,
        });
        options.onProgress?.({ phase: 'done', received: got.bytes.length, attempt });
        return { changed: installed?.sha256 !== sha256, installed: meta };
      } catch (cause) {
        if (!(cause instanceof SyncError) || !cause.retryable || attempt > retries) throw cause;
        if ((cause.retryAfterMs ?? 0) > LONGEST_WAIT)
          throw new SyncError(
            `${cause.message}, and asks not to come back within ${Math.ceil((cause.retryAfterMs ?? 0) / 1000)} s`,
            false,
          );
        const pause = Math.min(cause.retryAfterMs ?? (options.backoffMs ?? 1000) * 2 ** (attempt - 1), LONGEST_WAIT);
        options.onProgress?.({
          phase: 'retrying',
          received: 0,
          attempt,
          message: `${cause.message}; again in ${pause} ms`,
        });
        await wait(pause);
      }
    }
  });
}

/** One try. An answer that nothing is newer is asked for only where this very address gave the installed list. */
function fetchOnce(
  url: string,
  installed: InstalledList | undefined,
  attempt: number,
  options: SyncOptions,
  now: () => string,
): Promise<Downloaded | 'not-modified'> {
  options.onProgress?.({ phase: 'asking', received: 0, attempt });
  const headers: Record<string, string> = { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' };
  if (installed?.origin === url) {
    if (installed.etag) headers['if-none-match'] = installed.etag;
    if (installed.lastModified) headers['if-modified-since'] = installed.lastModified;
  }
  return download(url, {
    headers,
    timeoutMs: options.timeoutMs ?? 120_000,
    now,
    onReceived: (received, total) =>
      options.onProgress?.({ phase: 'receiving', received, attempt, ...(total !== undefined && { total }) }),
  });
}
