import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HitDecision } from '@tolhuis/core/screen';
import { RowError } from './query.ts';

const KEYS = ['verdict', 'reason', 'by', 'at', 'subject', 'entry', 'subjectKey', 'entryKey'] as const;

/** Closes a line that a crash left half-written. */
const TORN = ' #torn';

/** Decisions about hits in a file that only grows: JSON Lines, one decision a line, the latest about a pair holds. */
export class DecisionStore {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }

  /**
   * All decisions, oldest first. A last line that a crash left half-written is not a decision; the hit it was about is then
   * open, which is the safe side.
   * @throws RowError naming the line when any other line is damaged
   */
  all(): HitDecision[] {
    if (!existsSync(this.path)) return [];
    const lines = readFileSync(this.path, 'utf8').split('\n');
    const whole = lines.slice(0, -1); // what stands behind the last line end is unfinished
    return whole.flatMap((line, i) => (line === '' || line.endsWith(TORN) ? [] : [this.#decision(line, i + 1)]));
  }

  /** Adds one decision; it is on disk when this returns. */
  add(decision: HitDecision): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const torn = existsSync(this.path) && !/(?:^|\n)$/.test(readFileSync(this.path, 'utf8'));
    const file = openSync(this.path, 'a', 0o600);
    try {
      // A half-written line before this one must not swallow it: it is closed with a mark and skipped.
      writeSync(file, `${torn ? `${TORN}\n` : ''}${JSON.stringify(decision)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  #decision(line: string, number: number): HitDecision {
    let value: Partial<HitDecision>;
    try {
      value = JSON.parse(line);
    } catch (cause) {
      throw new RowError(
        `${this.path} line ${number}`,
        `damaged (${cause instanceof Error ? cause.message : String(cause)})`,
        'Mend or remove the line.',
      );
    }
    const missing = KEYS.filter((key) => typeof value?.[key] !== 'string');
    if (missing.length > 0)
      throw new RowError(`${this.path} line ${number}`, `lacks ${missing.join(', ')}`, 'Mend or remove the line.');
    return value as HitDecision;
  }
}
