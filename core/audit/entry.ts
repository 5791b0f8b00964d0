import { toHex } from './bytes.ts';
import type { CanonicalError, Json } from './canonical.ts';
import { canonicalize, MAX_DEPTH } from './canonical.ts';
import { leafHashOfText } from './merkle.ts';
import type { Hash } from './sha256.ts';
import { sha256 } from './sha256.ts';

/** What is to be logged. No personal data: an actor is a pseudonymous id, and a body holds commitments (commit.ts). */
export type LogRecord = {
  /** When the change was recorded: ISO 8601 UTC with milliseconds; given by the caller, never before the last entry's. */
  readonly recordedAt: string;
  /** Who did it: a user id, an API key id, or 'system:<job>'. The system's own writes are entries too. */
  readonly actor: string;
  /** What was done, as noun.verb: 'determination.stored', 'reservation.made', 'party.read', 'export.written'. */
  readonly action: string;
  readonly body: Json;
};

/** One entry of the log. `hash` covers every other member, and `previousHash` chains it to the entry before. */
export type LogEntry = LogRecord & {
  /** 0 for the first entry, then one more each time: equals the leaf's index in the Merkle tree. */
  readonly sequence: number;
  /** `hash` of the entry before; `GENESIS_HASH` for the first. */
  readonly previousHash: string;
  /** RFC 6962 leaf hash of the canonical JSON of the entry without this member: 64 hexadecimal characters. */
  readonly hash: string;
};

/** Where a log ends: what an append needs of the past. */
export type LogTail = { readonly size: number; readonly lastHash: string; readonly lastRecordedAt: string };

export type AppendError =
  | CanonicalError
  | {
      readonly kind: 'bad-record' | 'recorded-before-last';
      readonly where: string;
      readonly what: string;
      readonly remedy: string;
    };

export const GENESIS_HASH = '0'.repeat(64);
export const EMPTY_TAIL: LogTail = { size: 0, lastHash: GENESIS_HASH, lastRecordedAt: '' };

/** Levels that an evidence pack puts around an entry: what is appended must fit into a pack. */
const PACK_DEPTH = 8;
const INSTANT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The bytes that an entry's hash covers: the canonical JSON of the entry without `hash`. */
export function entryText(entry: Omit<LogEntry, 'hash'>): string {
  const { sequence, previousHash, recordedAt, actor, action, body } = entry;
  const result = canonicalize({ sequence, previousHash, recordedAt, actor, action, body });
  if (!result.ok) throw new TypeError(`Entry ${sequence}: ${result.error.what} at "${result.error.where}"`);
  return result.text;
}

/** The hash of an entry: leaf hash of its text (RFC 6962 § 2.1), as hexadecimal. */
export function entryHash(entry: Omit<LogEntry, 'hash'>, hash: Hash = sha256): string {
  return toHex(leafHashOfText(entryText(entry), hash));
}

/**
 * The next entry after `tail`, and the new tail. Pure: the store writes the entry in the same transaction as the change
 * that it records, with the tail read under the same lock.
 */
export function append(
  tail: LogTail,
  record: LogRecord,
  hash: Hash = sha256,
): { ok: true; entry: LogEntry; tail: LogTail } | { ok: false; error: AppendError } {
  const bad = (where: string, what: string, remedy: string): { ok: false; error: AppendError } => ({
    ok: false,
    error: { kind: 'bad-record', where, what, remedy },
  });
  const { recordedAt, actor, action, body } = record;
  if (!INSTANT.test(recordedAt))
    return bad('/recordedAt', `"${recordedAt}" is no instant`, 'write 2026-11-21T23:59:59.000Z');
  if (actor === '') return bad('/actor', 'no actor', 'name a user, a key or system:<job>');
  if (action === '') return bad('/action', 'no action', 'name what was done as noun.verb');
  if (recordedAt < tail.lastRecordedAt) {
    const what = `${recordedAt} is before the last entry's ${tail.lastRecordedAt}`;
    const remedy = 'read the clock inside the transaction, and use the later of the two';
    return { ok: false, error: { kind: 'recorded-before-last', where: '/recordedAt', what, remedy } };
  }
  const draft = { sequence: tail.size, previousHash: tail.lastHash, recordedAt, actor, action, body };
  const canonical = canonicalize(draft, MAX_DEPTH - PACK_DEPTH);
  if (!canonical.ok) return { ok: false, error: canonical.error };
  const entry: LogEntry = { ...draft, hash: toHex(leafHashOfText(canonical.text, hash)) };
  return { ok: true, entry, tail: { size: tail.size + 1, lastHash: entry.hash, lastRecordedAt: recordedAt } };
}
