import { isHex, toHex } from './bytes.ts';
import type { Json } from './canonical.ts';
import { canonicalJson } from './canonical.ts';
import type { Hash } from './sha256.ts';
import { hashText, sha256 } from './sha256.ts';

/** Stands in a log entry's body for personal data that is kept outside the log: SHA-256, 64 hexadecimal characters. */
export type Commitment = { readonly $commitment: string };

/** Salts shorter than this could be guessed together with a name: 128 bits. */
export const MIN_SALT_BYTES = 16;
const DOMAIN = 'tolhuis-commitment-v1\n';

/**
 * A commitment to `value`: SHA-256 over a domain tag and the canonical JSON of [salt, value]. `saltHex`: lower-case
 * hexadecimal, at least 16 random bytes, fresh for every value; the caller draws it (this room has no randomness) and
 * keeps it beside the personal data. Deleting both leaves a hash that can no longer be tied to a person, while the
 * chain stays whole. Throws a RangeError on a short or malformed salt.
 */
export function commit(value: Json, saltHex: string, hash: Hash = sha256): Commitment {
  const { before, after } = aroundCommitted(saltHex);
  return { $commitment: toHex(hashText(before + canonicalJson(value) + after, hash)) };
}

/**
 * What a commitment hashes before and after the canonical JSON of its value: for a caller that has that text as bytes and
 * hashes them itself. Throws a RangeError on a short or malformed salt.
 */
export function aroundCommitted(saltHex: string): { readonly before: string; readonly after: string } {
  if (!isHex(saltHex) || saltHex.length < 2 * MIN_SALT_BYTES)
    throw new RangeError(`A salt is lower-case hexadecimal of at least ${MIN_SALT_BYTES} bytes`);
  return { before: `${DOMAIN}["${saltHex}",`, after: ']' };
}

/** True where `value` has exactly the shape of a commitment. */
export function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return names.length === 1 && names[0] === '$commitment' && isHex((value as Commitment).$commitment, 32);
}

/** True where `commitment` was made from this value and salt. */
export function opens(commitment: Commitment, value: Json, saltHex: string, hash: Hash = sha256): boolean {
  if (!isHex(saltHex) || saltHex.length < 2 * MIN_SALT_BYTES) return false;
  return commit(value, saltHex, hash).$commitment === commitment.$commitment;
}
