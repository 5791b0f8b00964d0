import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { ScreenQuery } from '@tolhuis/core/screen';
import { writeAtomically } from '../lists/atomic.ts';
import type { BatchChunk } from './batch-worker.ts';
import { RowError } from './query.ts';
import { distinctRows, queryRows, type RowOptions } from './rows.ts';
import type { ScreenerOptions } from './screener.ts';
import { WorkerPool } from './worker-pool.ts';

/** A batch over a file of names. `entriesFile` holds `{ entries, decisions? }` as JSON, `listId` names what is in it (a checksum). */
export type BatchOptions = ScreenerOptions & {
  input: string;
  /** Sheet of a workbook, and who hears notes. */
  rows?: RowOptions;
  output: string;
  entriesFile: string;
  listId: string;
  today: string;
  /** State of the list when it is not fresh; goes with every answer. */
  listState?: string;
  workers?: number;
  chunkRows?: number;
  onProgress?: (progress: BatchProgress) => void;
  /** Stops between chunks; a later run with the same options goes on. */
  signal?: AbortSignal;
};

/** Progress: rows written so far, of how many, and how many had a hit. */
export type BatchProgress = {
  phase: 'checking' | 'screening' | 'done';
  rows: number;
  total: number;
  withHits: number;
  resumedAt: number;
};

/** What was done. */
export type BatchResult = { rows: number; withHits: number; resumedAt: number; workers: number };

type State = { fingerprint: string; chunksDone: number; bytes: number; withHits: number; total: number };

/**
 * Screens a file of any length with worker threads, answers in the order of the rows. First every row is checked, so that
 * a bad one is refused before anything is written; then chunks are screened and appended to `output.part`, and after each
 * a state file says how far it is whole. A run that was killed goes on from there; when all is done the part becomes
 * `output`. A state of another input, list or setting is dropped.
 * @throws RowError on a row that is not understood, with nothing written
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const chunkRows = options.chunkRows ?? 1000;
  if (options.input === '-') throw new RowError('-', 'a batch reads its input twice', 'Put the names in a file.');
  const part = `${options.output}.part`;
  const stateFile = `${options.output}.state.json`;
  const fingerprint = fingerprintOf(options, chunkRows);
  const progress = (phase: BatchProgress['phase'], rows: number, total: number, withHits: number, resumedAt: number) =>
    options.onProgress?.({ phase, rows, total, withHits, resumedAt });

  const known = readState(stateFile);
  const going =
    known?.fingerprint === fingerprint && existsSync(part) && statSync(part).size >= known.bytes ? known : undefined;
  let total = going?.total ?? 0;
  if (!going)
    for await (const _ of distinctRows(queryRows(options.input, options.rows))) {
      total++;
      if (total % 20_000 === 0) progress('checking', total, 0, 0, 0);
    }
  const state: State = going ?? { fingerprint, chunksDone: 0, bytes: 0, withHits: 0, total };
  const resumedAt = Math.min(state.chunksDone * chunkRows, total);

  const file = openSync(part, existsSync(part) ? 'r+' : 'w+', 0o600);
  ftruncateSync(file, state.bytes); // what came after the last state is unfinished
  const count = Math.max(
    1,
    Math.min(options.workers ?? availableParallelism(), Math.ceil((total - resumedAt) / chunkRows)),
  );
  const pool = new WorkerPool(count, {
    entriesFile: resolve(options.entriesFile),
    today: options.today,
    options: pick(options),
    ...(options.listState !== undefined && { listState: options.listState }),
  });
  try {
    for await (const answer of pool.inOrder(chunksOf(options, chunkRows, state.chunksDone))) {
      const bytes = Buffer.from(answer.lines);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, state.bytes + at);
      fsyncSync(file);
      state.bytes += bytes.length;
      state.chunksDone++;
      state.withHits += answer.withHits;
      writeAtomically(stateFile, JSON.stringify(state));
      progress('screening', Math.min(state.chunksDone * chunkRows, total), total, state.withHits, resumedAt);
      options.signal?.throwIfAborted();
    }
  } finally {
    closeSync(file);
    await pool.close();
  }
  if (fingerprintOf(options, chunkRows) !== fingerprint)
    throw new RowError(options.input, 'it was changed while it was read', 'Run the command again.');
  renameSync(part, options.output);
  rmSync(stateFile, { force: true });
  progress('done', total, total, state.withHits, resumedAt);
  return { rows: total, withHits: state.withHits, resumedAt, workers: count };
}

const pick = ({ limit, minScore, tokens, exposure }: ScreenerOptions): ScreenerOptions => ({
  ...(limit !== undefined && { limit }),
  ...(minScore !== undefined && { minScore }),
  ...(tokens !== undefined && { tokens }),
  ...(exposure !== undefined && { exposure }),
});

/** Same input file (size and time of change), same list, same settings: only then may a run go on. */
function fingerprintOf(options: BatchOptions, chunkRows: number): string {
  const { size, mtimeMs } = existsSync(options.input) ? statSync(options.input) : { size: 0, mtimeMs: 0 };
  return createHash('sha256')
    .update(
      JSON.stringify([
        resolve(options.input),
        size,
        mtimeMs,
        options.listId,
        options.today,
        chunkRows,
        pick(options),
        options.listState,
        options.rows?.sheet,
      ]),
    )
    .digest('hex');
}

function readState(path: string): State | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as State;
  } catch {
    return undefined; // a state that cannot be read is no state: the run begins anew, which is always right
  }
}

/** Notes were heard when the rows were checked. */
const sheetOnly = ({ sheet }: RowOptions = {}): RowOptions => (sheet === undefined ? {} : { sheet });

async function* chunksOf(options: BatchOptions, chunkRows: number, skip: number): AsyncGenerator<BatchChunk> {
  let chunk = 0;
  let queries: ScreenQuery[] = [];
  for await (const { query } of queryRows(options.input, sheetOnly(options.rows))) {
    if (chunk >= skip) queries.push(query);
    else queries.length++; // counted, not kept
    if (queries.length < chunkRows) continue;
    if (chunk >= skip) yield { chunk, queries };
    chunk++;
    queries = [];
  }
  if (queries.length > 0 && chunk >= skip) yield { chunk, queries };
}
