/** Gives the right to write from one holder to the next, in the order in which they asked. */
export class Turns<Holder> {
  readonly #waiting: Holder[] = [];
  readonly #grant: (to: Holder) => void;
  #holder: Holder | undefined;

  constructor(grant: (to: Holder) => void) {
    this.#grant = grant;
  }

  want(who: Holder): void {
    this.#waiting.push(who);
    if (this.#holder === undefined) this.#next();
  }

  /** The holder is done. From anybody else it means nothing: a turn may have been taken from a worker that died. */
  over(who: Holder): void {
    if (this.#holder === who) this.#next();
  }

  /** Somebody is gone: their turn is over, and what they asked for is forgotten. */
  gone(who: Holder): void {
    for (let at = this.#waiting.indexOf(who); at >= 0; at = this.#waiting.indexOf(who)) this.#waiting.splice(at, 1);
    this.over(who);
  }

  #next(): void {
    this.#holder = this.#waiting.shift();
    if (this.#holder !== undefined) this.#grant(this.#holder);
  }
}
