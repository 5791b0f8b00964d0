import { tooLarge } from './fault.ts';

/**
 * The text of a shared or inline string (CT_Rst, ECMA-376 part 1, 18.4): its runs one after another, without phonetic
 * readings, which are a second spelling and would double a name.
 */
export class RichText {
  readonly #longest: number;
  readonly #what: string;
  #parts = '';
  #inText = false;
  #phonetic = 0;

  /** @param what names the text in what is wrong */
  constructor(longest: number, what: string) {
    this.#longest = longest;
    this.#what = what;
  }

  begin(): void {
    this.#parts = '';
    this.#inText = false;
    this.#phonetic = 0;
  }
  open(name: string): void {
    if (name === 't') this.#inText = true;
    else if (name === 'rPh') this.#phonetic++;
  }
  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#phonetic--;
  }
  text(piece: string): void {
    if (!this.#inText || this.#phonetic > 0) return;
    this.#parts += piece;
    if (this.#parts.length > this.#longest) throw tooLarge(`${this.#what} has more than ${this.#longest} characters`);
  }
  end(): string {
    return unescaped(this.#parts);
  }
}

/** `_x000D_` stands for a character that XML cannot hold (ST_Xstring); `_x005F_` for an underscore before such a thing. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
