/** What a caller has left: whole requests now, and the seconds until one more is there. */
export type Allowance = { readonly ok: boolean; readonly remaining: number; readonly retrySeconds: number };

/** Callers remembered at most; the ones longest unseen go first, which at worst gives them a full bucket again. */
const MOST_CALLERS = 20_000;

/**
 * Token buckets in memory, one a caller: `perMinute` on average and `burst` at once. Each process counts for itself.
 * `perMinute` 0 switches the limit off.
 */
export class RateLimiter {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  constructor(perMinute: number, burst: number, now: () => number = () => performance.now()) {
    this.#perMs = perMinute / 60_000;
    this.#burst = burst;
    this.#now = now;
  }

  /** Takes one request from the caller's bucket. */
  take(caller: string): Allowance {
    if (this.#perMs === 0) return { ok: true, remaining: this.#burst, retrySeconds: 0 };
    const now = this.#now();
    const kept = this.#buckets.get(caller);
    const tokens = kept ? Math.min(this.#burst, kept.tokens + (now - kept.at) * this.#perMs) : this.#burst;
    const ok = tokens >= 1;
    const left = ok ? tokens - 1 : tokens;
    if (kept) this.#buckets.delete(caller);
    this.#buckets.set(caller, { tokens: left, at: now });
    if (this.#buckets.size > MOST_CALLERS) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    const retrySeconds = ok ? 0 : Math.max(1, Math.ceil((1 - left) / this.#perMs / 1000));
    return { ok, remaining: Math.floor(left), retrySeconds };
  }
}
