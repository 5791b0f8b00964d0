import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { CSL_URL } from '@tolhuis/rulebook/lists/index.ts';
import { installBytes } from './install.ts';
import type { InstalledList, ListStore } from './store.ts';

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

/** A fetch that did not succeed after all retries. */
export class SyncError extends Error {
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryable: boolean, retryAfterMs?: number) {
    super(message);
    this.name = 'SyncError';
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

const LONGEST_WAIT = 60_000;

/**
 * Fetches a list from its publisher and installs it: conditional request (ETag, Last-Modified), retries with doubling
 * waits (a Retry-After is honoured), length and checksum checked, then the same acceptance as an import.
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
        const got = await fetchOnce(url, installed, attempt, options);
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
        if (installed?.sha256 === sha256) {
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
        return { changed: true, installed: meta };
      } catch (cause) {
        if (!(cause instanceof SyncError) || !cause.retryable || attempt > retries) throw cause;
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

type Fetched = { bytes: Uint8Array; validators: { etag?: string; lastModified?: string } };

async function fetchOnce(
  url: string,
  installed: InstalledList | undefined,
  attempt: number,
  options: SyncOptions,
): Promise<Fetched | 'not-modified'> {
  options.onProgress?.({ phase: 'asking', received: 0, attempt });
  const headers: Record<string, string> = { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' };
  if (installed?.origin === url) {
    if (installed.etag) headers['if-none-match'] = installed.etag;
    if (installed.lastModified) headers['if-modified-since'] = installed.lastModified;
  }
  let response: Response;
  try {
    response = await fetch(url, {
      headers,
      redirect: 'follow',
      signal: AbortSignal.timeout(options.timeoutMs ?? 120_000),
    });
  } catch (cause) {
    throw new SyncError(`${url} could not be reached (${reasonOf(cause)})`, true);
  }
  if (response.status === 304) return 'not-modified';
  if (!response.ok) {
    await response.body?.cancel();
    const seconds = Number(response.headers.get('retry-after'));
    const again = response.status === 429 || response.status === 408 || response.status >= 500;
    throw new SyncError(
      `${url} answered ${response.status} ${response.statusText}`,
      again,
      Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined,
    );
  }
  const length = Number(response.headers.get('content-length'));
  const encoded = response.headers.has('content-encoding'); // then the length is of the packed body, which fetch unpacks
  const total = Number.isFinite(length) && length > 0 && !encoded ? length : undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  try {
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      received += chunk.length;
      options.onProgress?.({ phase: 'receiving', received, attempt, ...(total !== undefined && { total }) });
    }
  } catch (cause) {
    // fetch itself compares the length that was promised with what came
    throw new SyncError(`${url} broke off after ${received} bytes (${reasonOf(cause)})`, true);
  }
  const bytes = Buffer.concat(chunks);
  checkDigest(bytes, response.headers.get('repr-digest') ?? response.headers.get('content-digest'), url, encoded);
  const etag = response.headers.get('etag');
  const lastModified = response.headers.get('last-modified');
  return { bytes, validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) } };
}

/** Compares a `sha-256=:…:` digest field (RFC 9530) when the publisher sends one. */
function checkDigest(bytes: Uint8Array, field: string | null, url: string, encoded: boolean): void {
  const stated = /sha-256=:([A-Za-z0-9+/=]+):/.exec(field ?? '')?.[1];
  if (stated === undefined || encoded) return;
  if (createHash('sha256').update(bytes).digest('base64') !== stated)
    throw new SyncError(`${url}: the body does not have the checksum that its header states`, true);
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}
