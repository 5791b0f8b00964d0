import { createHash } from 'node:crypto';
import { type ClientRequest, type IncomingMessage, get as plainGet } from 'node:http';
import { get as secureGet } from 'node:https';
import { gunzipSync } from 'node:zlib';
import { SyncError } from './sync-error.ts';

// Not by fetch: it unpacks a packed body that was cut as if it were whole, and a list in CSV would then lack its end
// without a word; and it follows a redirect from https to http.

/** How a body is asked for. Times in milliseconds; `now` gives ISO date-times. */
export type DownloadOptions = {
  headers: Readonly<Record<string, string>>;
  timeoutMs: number;
  now: () => string;
  /** Told as the body comes, with its length where that was promised. */
  onReceived: (received: number, total: number | undefined) => void;
};

/** What came: the whole body, unpacked, and by what to ask whether it is still the same. */
export type Downloaded = { bytes: Uint8Array; validators: { etag?: string; lastModified?: string } };

const MOST_REDIRECTS = 10;
/** The Consolidated Screening List is some 32 MB: a body that does not end is not read to the end. */
const LARGEST_BODY = 300_000_000;

/**
 * Fetches a body whole or not at all: its length, its packing and its stated checksum are looked at. Redirects are
 * followed, never from https to http.
 * @throws SyncError
 */
export async function download(url: string, options: DownloadOptions): Promise<Downloaded | 'not-modified'> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw new SyncError(`${url} is no address: write it as https://…`, false);
  let at = new URL(url);
  for (let redirects = 0; ; redirects++) {
    const response = await ask(at, url, options.headers, signal);
    const { statusCode: status = 0, headers } = response;
    if (status === 304) {
      response.destroy();
      return 'not-modified';
    }
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects >= MOST_REDIRECTS)
        throw new SyncError(`${url} could not be reached (it redirects in a circle)`, true);
      const next = new URL(headers.location, at);
      if (next.protocol !== 'https:' && (at.protocol === 'https:' || next.protocol !== 'http:'))
        throw new SyncError(`${url} leads to ${next}, which is not https: anybody could write that list`, false);
      at = next;
      continue;
    }
    if (status !== 200) {
      response.destroy();
      const again = status === 429 || status === 408 || status >= 500;
      const wait = retryAfter(headers['retry-after'], options.now);
      throw new SyncError(`${url} answered ${status} ${response.statusMessage ?? ''}`.trim(), again, wait);
    }
    const raw = await bodyOf(response, url, options.onReceived);
    checkDigest(raw, [headers['repr-digest'], headers['content-digest']].flat().join(), url);
    const { etag, 'last-modified': lastModified } = headers;
    return {
      bytes: unpack(raw, headers['content-encoding'], url),
      validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
    };
  }
}

function ask(
  at: URL,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const get: (...args: Parameters<typeof plainGet>) => ClientRequest =
      at.protocol === 'https:' ? secureGet : plainGet;
    const request = get(at, { headers: { ...headers, 'accept-encoding': 'gzip' }, signal }, done);
    request.on('error', (cause) => fail(new SyncError(`${url} could not be reached (${reasonOf(cause)})`, true)));
  });
}

/** Reads to the end; a body that ends before its time is an error of the stream. */
async function bodyOf(
  response: IncomingMessage,
  url: string,
  onReceived: DownloadOptions['onReceived'],
): Promise<Buffer> {
  const length = Number(response.headers['content-length']);
  const total = Number.isFinite(length) && length > 0 ? length : undefined;
  const chunks: Buffer[] = [];
  let received = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      received += chunk.length;
      if (received > LARGEST_BODY) throw new SyncError(`${url} sends more than ${LARGEST_BODY} bytes`, false);
      onReceived(received, total);
    }
  } catch (cause) {
    if (cause instanceof SyncError) throw cause;
    throw new SyncError(`${url} broke off after ${received} bytes (${reasonOf(cause)})`, true);
  }
  return Buffer.concat(chunks);
}

function unpack(raw: Buffer, encoding: string | undefined, url: string): Uint8Array {
  if (encoding === undefined || encoding === 'identity') return raw;
  if (encoding !== 'gzip')
    throw new SyncError(`${url} packs its answer as ${encoding}, which was not asked for`, false);
  try {
    return gunzipSync(raw, { maxOutputLength: LARGEST_BODY });
  } catch (cause) {
    throw new SyncError(`${url} broke off: what came cannot be unpacked (${reasonOf(cause)})`, true);
  }
}

/** Milliseconds that a Retry-After asks for, in seconds or as a date (RFC 9110, 10.2.3); undefined where it says nothing. */
function retryAfter(field: string | undefined, now: () => string): number | undefined {
  if (field === undefined) return undefined;
  const ms = /^\d+$/.test(field.trim()) ? Number(field) * 1000 : Date.parse(field) - Date.parse(now());
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** Compares the body as it was sent with each `sha-256=:…:` that the publisher states (RFC 9530). */
function checkDigest(raw: Uint8Array, fields: string, url: string): void {
  const own = createHash('sha256').update(raw).digest('base64');
  for (const [, stated] of fields.matchAll(/sha-256=:([A-Za-z0-9+/=]+):/g))
    if (stated !== own) throw new SyncError(`${url}: the body does not have the checksum that its header states`, true);
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
