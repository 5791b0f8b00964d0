import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Spreads connections over workers. The kernel gives a new connection to a worker by its address and port, so that of sixteen that
 * a client keeps eleven may lie with one of two workers, for hours. A worker counts the connections that asked something
 * lately; where it has more than its share, it lets some go with its next answers (`Connection: close`, RFC 9112 § 9.6), and the
 * client, which opens them anew, meets another worker as likely as this one.
 */
export class Spread {
  readonly #asked = new Set<object>();
  #surplus = 0;

  /** How many connections asked something since this was called last. */
  count(): number {
    const asked = this.#asked.size;
    this.#asked.clear();
    return asked;
  }

  /** Lets so many go, in place of what was left of the last time. */
  letGo(surplus: number): void {
    this.#surplus = surplus;
  }

  /** A request has come. */
  heard(incoming: IncomingMessage, outgoing: ServerResponse): void {
    this.#asked.add(incoming.socket);
    if (this.#surplus === 0) return;
    this.#surplus--;
    outgoing.setHeader('Connection', 'close');
  }
}

/** How many connections a worker has beyond its share. `all`: those of each worker, its own among them. */
export function surplusOf(own: number, all: readonly number[]): number {
  const share = Math.ceil(all.reduce((sum, n) => sum + n, 0) / all.length);
  return Math.max(0, own - share);
}
