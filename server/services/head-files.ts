import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHex, type SignedHead } from '@tolhuis/core/audit';
import { writeAtomically } from '../lists/atomic.ts';

const folder = (home: string): string => join(home, 'heads');

/** Writes a signed head to a file of its own: to be copied to a second party, who then holds the log to it. */
export function exportHead(home: string, signed: SignedHead): string {
  mkdirSync(folder(home), { recursive: true, mode: 0o700 });
  const { size, recordedAt } = signed.head;
  const name = `${String(size).padStart(12, '0')}-${recordedAt.replace(/[:.]/g, '')}.json`;
  const file = join(folder(home), name);
  writeAtomically(file, `${JSON.stringify(signed, null, 2)}\n`);
  return file;
}

/** A signed head from a file's text; undefined where it is none. */
export function headFrom(text: string): SignedHead | undefined {
  try {
    const value = JSON.parse(text) as Partial<SignedHead>;
    const { head, publicKey, signature } = value;
    if (!isHex(publicKey, 32) || !isHex(signature, 64) || head === undefined) return undefined;
    const whole = typeof head.log === 'string' && Number.isSafeInteger(head.size) && isHex(head.root, 32);
    return whole ? { head, publicKey, signature } : undefined;
  } catch {
    // Not JSON: no head.
    return undefined;
  }
}

/** What lies in the folder of exported heads: those of this log, and the files that hold another log's or none. */
export function headsIn(home: string, log: string): { heads: SignedHead[]; foreign: string[]; damaged: string[] } {
  const found = { heads: [] as SignedHead[], foreign: [] as string[], damaged: [] as string[] };
  if (!existsSync(folder(home))) return found;
  for (const name of readdirSync(folder(home)).sort()) {
    if (!name.endsWith('.json')) continue;
    const head = headFrom(readFileSync(join(folder(home), name), 'utf8'));
    if (head === undefined) found.damaged.push(name);
    else if (head.head.log === log) found.heads.push(head);
    else found.foreign.push(name);
  }
  return found;
}

/** The heads of this log that lie in the folder: a head deleted from the store is still known here. */
export const exportedHeads = (home: string, log: string): SignedHead[] => headsIn(home, log).heads;
