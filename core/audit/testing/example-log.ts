import { fromHex, toHex } from '../bytes.ts';
import type { Json } from '../canonical.ts';
import { commit } from '../commit.ts';
import { append, EMPTY_TAIL, type LogEntry } from '../entry.ts';
import type { SignedHead, Signer } from '../head.ts';
import { signHead } from '../head.ts';
import { merkleRoot } from '../merkle.ts';

export const SALT = '00112233445566778899aabbccddeeff';
export const NAME = 'Zoë van der Meer';

/** A log of `size` entries with a committed name in each body. */
export function exampleLog(size: number): LogEntry[] {
  let tail = EMPTY_TAIL;
  return Array.from({ length: size }, (_, n) => {
    const body: Json = { order: `O-${n}`, contact: commit(NAME, SALT), units: n * 7, note: 'A/B 5 € "quoted"' };
    const recordedAt = `2026-11-21T10:00:${String(n % 60).padStart(2, '0')}.000Z`;
    const result = append(tail, { recordedAt, actor: 'key:7', action: 'determination.stored', body });
    if (!result.ok) throw new Error(result.error.what);
    tail = result.tail;
    return result.entry;
  });
}

/** A signed head over the first `size` entries. */
export function exampleHead(log: readonly LogEntry[], size: number, signer: Signer): Promise<SignedHead> {
  const root = toHex(merkleRoot(log.slice(0, size).map((entry) => fromHex(entry.hash))));
  return signHead({ log: 'desk-1', size, root, recordedAt: '2026-11-21T11:00:00.000Z' }, signer);
}
