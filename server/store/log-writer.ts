import { hash } from 'node:crypto';
import {
  append,
  commit,
  type Frontier,
  fromHex,
  type Hash,
  type Json,
  type LogEntry,
  type LogTail,
  pushLeaf,
} from '@tolhuis/core/audit';
import type { WriteConnection } from './driver.ts';
import { insertMany } from './insert.ts';
import { readPeaks, writePeaks } from './peaks.ts';
import type { LogNote, Reader } from './port.ts';
import { freshSalt } from './random.ts';

/** SHA-256 by node:crypto: some twenty times the pure one of core/audit, and the same bytes. */
export const fastHash: Hash = Object.assign((bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer'), {
  ofText: (text: string): Uint8Array => hash('sha256', text, 'buffer'),
});

type Personal = { readonly sequence: number; readonly path: string; readonly salt: string; readonly value: string };
type Pending = { readonly entry: LogEntry; readonly about: readonly string[]; readonly personal: readonly Personal[] };

/** Where the log ends, with the right edge of its Merkle tree. */
export async function readTail(reader: Reader, lock = ''): Promise<{ tail: LogTail; frontier: Frontier }> {
  const row = await reader.get(`SELECT size, last_hash, last_recorded_at, peaks FROM log_tail WHERE id = 1${lock}`);
  if (row === undefined) throw new Error('The store has no log_tail row: it was not made by its migrations');
  const size = Number(row['size']);
  const peaks = readPeaks(String(row['peaks']));
  return {
    tail: { size, lastHash: String(row['last_hash']), lastRecordedAt: String(row['last_recorded_at']) },
    frontier: { size, peaks },
  };
}

/** The entries of one batch of transactions, kept in memory until the batch is written; a failed work's are dropped. */
export class LogWriter {
  #tail: LogTail;
  #frontier: Frontier;
  readonly #pending: Pending[] = [];
  readonly now: string;

  constructor(start: { tail: LogTail; frontier: Frontier }, clock: string) {
    this.#tail = start.tail;
    this.#frontier = start.frontier;
    // A clock set back must not reorder the record.
    this.now = clock > start.tail.lastRecordedAt ? clock : start.tail.lastRecordedAt;
  }

  get size(): number {
    return this.#tail.size;
  }

  add(actor: string, note: LogNote): number {
    const sequence = this.#tail.size;
    const body: Record<string, Json> = { ...note.body, about: [...note.about] };
    const personal = Object.entries(note.personal ?? {}).map(([name, value]): Personal => {
      const salt = freshSalt();
      body[name] = commit(value, salt, fastHash);
      const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      return { sequence, path, salt, value: JSON.stringify(value) };
    });
    const result = append(this.#tail, { recordedAt: this.now, actor, action: note.action, body }, fastHash);
    if (!result.ok) throw new Error(`Log entry refused: ${result.error.what} at "${result.error.where}"`);
    this.#tail = result.tail;
    this.#frontier = pushLeaf(this.#frontier, fromHex(result.entry.hash), fastHash);
    this.#pending.push({ entry: result.entry, about: note.about, personal });
    return sequence;
  }

  /** Gives the way back to where the log is now. */
  mark(): () => void {
    const [tail, frontier, length] = [this.#tail, this.#frontier, this.#pending.length];
    return () => {
      this.#tail = tail;
      this.#frontier = frontier;
      this.#pending.length = length;
    };
  }

  /** Writes what was added, few statements for all. */
  async flush(connection: WriteConnection): Promise<void> {
    if (this.#pending.length === 0) return;
    await insertMany(
      connection,
      'log_entry (sequence, recorded_at, actor, action, body, previous_hash, hash)',
      this.#pending.map(({ entry: e }) => [
        e.sequence,
        e.recordedAt,
        e.actor,
        e.action,
        JSON.stringify(e.body),
        e.previousHash,
        e.hash,
      ]),
    );
    await insertMany(
      connection,
      'log_about (subject, sequence)',
      this.#pending.flatMap(({ entry, about }) => [...new Set(about)].map((subject) => [subject, entry.sequence])),
    );
    await insertMany(
      connection,
      'personal (sequence, path, salt, value, recorded_at)',
      this.#pending.flatMap(({ personal }) => personal.map((p) => [p.sequence, p.path, p.salt, p.value, this.now])),
    );
    const peaks = writePeaks(this.#frontier.peaks);
    await connection.run('UPDATE log_tail SET size = ?, last_hash = ?, last_recorded_at = ?, peaks = ? WHERE id = 1', [
      this.#tail.size,
      this.#tail.lastHash,
      this.#tail.lastRecordedAt,
      peaks,
    ]);
    this.#pending.length = 0;
  }
}
