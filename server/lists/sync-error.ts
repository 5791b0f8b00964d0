/** A fetch that did not succeed. `retryable`: the same may succeed later, after `retryAfterMs` where the publisher said so. */
export class SyncError extends Error {
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryable: boolean, retryAfterMs?: number) {
    super(message);
    this.name = 'SyncError';
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}
