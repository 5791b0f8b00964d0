// One worker of a batch: builds the index once, then screens chunks of rows. Answers go back as one string a chunk, so
// that nothing is copied object by object between threads.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { HitDecision, ListEntry, ScreenQuery } from '@tolhuis/core/screen';
import { Screener, type ScreenerOptions } from './screener.ts';

/** What a worker is given. */
export type BatchWorkerData = { entriesFile: string; today: string; options: ScreenerOptions; listState?: string };
/** One chunk to screen, and its answer: JSON Lines, and how many rows had a hit. */
export type BatchChunk = { chunk: number; queries: ScreenQuery[] };
export type BatchAnswer = { chunk: number; lines: string; withHits: number };

const { entriesFile, today, options, listState } = workerData as BatchWorkerData;
const { entries, decisions } = JSON.parse(readFileSync(entriesFile, 'utf8')) as {
  entries: ListEntry[];
  decisions?: HitDecision[];
};
const screener = new Screener(entries, today, decisions);
const port = parentPort;
if (!port) throw new Error('batch-worker.ts runs as a worker of batch.ts only');
port.on('message', ({ chunk, queries }: BatchChunk) => {
  let lines = '';
  let withHits = 0;
  for (const query of queries) {
    const answer = screener.screen(query, options);
    if (answer.hits.length > 0) withHits++;
    lines += `${JSON.stringify(listState === undefined ? answer : { ...answer, listState })}\n`;
  }
  port.postMessage({ chunk, lines, withHits } satisfies BatchAnswer);
});
port.postMessage('ready');
