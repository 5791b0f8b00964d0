import { randomFillSync } from 'node:crypto';

/** Bytes drawn from the operating system at a time: one call for each salt would cost more than hashing it. */
const POOL_BYTES = 4096;
const pool = Buffer.alloc(POOL_BYTES);
let used = POOL_BYTES;

/** So many fresh random bytes (CSPRNG of node:crypto), none given out twice. At most 64: for ids and salts. */
export function freshBytes(count: number): Buffer {
  if (count > 64) throw new RangeError('Draw longer keys from node:crypto itself');
  if (used + count > POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + count));
  // Given out once, and not left lying in memory.
  pool.fill(0, used, used + count);
  used += count;
  return bytes;
}

/** A salt for a commitment: 128 bits as hexadecimal. */
export const freshSalt = (): string => freshBytes(16).toString('hex');
