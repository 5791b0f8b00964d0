/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { unreadable } from './fault.ts';

/** What an XML part says, in order. Names come without their prefix; texts and attribute values are decoded. */
export type XmlHandlers = {
  /** `attributes` costs something: call it only where they are needed. */
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
};

/** Elements within one another; parts of a workbook have ten. */
const DEEPEST = 64;
/** Most characters of one tag, text or comment. */
const LONGEST_TOKEN = 512 * 1024;

/**
 * Reads one XML part in pieces that may be cut anywhere. What a library forgives is refused here: damaged attributes, a
 * document type (entities of its own), text outside the root, a second root, a reference that means nothing. Memory is
 * bounded by the longest token and the depth.
 */
export class XmlReader {
  readonly #parser = new Parser();
  readonly #part: string;
  #depth = 0;
  #roots = 0;
  /** Characters since the last token ended. */
  #silent = 0;

  /** @param part name of the part, for what is wrong */
  constructor(part: string, on: XmlHandlers) {
    this.#part = part;
    const heard = (): void => {
      this.#silent = 0;
    };
    const fail = (cause: Error): never => {
      throw this.#damaged(cause.message);
    };
    this.#parser
      .on('openTag', (name, attributes) => {
        this.#silent = 0;
        if (this.#depth === 0 && ++this.#roots > 1) throw this.#damaged('it has two roots');
        if (++this.#depth > DEEPEST) throw this.#damaged(`elements stand deeper than ${DEEPEST}`);
        on.open(localName(name), () => this.#attributes(attributes()));
      })
      .on('closeTag', (name) => {
        this.#silent = 0;
        this.#depth--;
        on.close(localName(name));
      })
      .on('text', (text) => {
        this.#silent = 0;
        on.text(this.#decoded(text));
      })
      .on('cdata', (text) => {
        this.#silent = 0;
        on.text(text);
      })
      .on('comment', heard)
      .on('question', heard)
      .on('attention', () => {
        throw this.#damaged('it has a document type, which no workbook needs');
      })
      .on('error', fail)
      .on('warn', fail);
  }

  /** Takes the next piece; `last` says that it is the last one. @throws OperationError 'bad-input' */
  read(piece: string, last: boolean): void {
    this.#silent += piece.length;
    this.#parser.write(piece);
    if (this.#silent > LONGEST_TOKEN) throw this.#damaged(`a text or tag is longer than ${LONGEST_TOKEN} characters`);
    if (last) this.#parser.end();
  }

  #attributes(found: Record<string, string> | false): Readonly<Record<string, string>> {
    if (found === false) throw this.#damaged('an attribute cannot be read');
    for (const key in found) if (found[key]!.includes('&')) found[key] = this.#decoded(found[key]!);
    return found;
  }

  /** The library decodes no character beyond 16 bits, which rare Chinese names have. */
  #decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));|&/gi, (whole, hex, decimal, name) => {
      if (name !== undefined && Object.hasOwn(NAMED, name)) return NAMED[name]!;
      const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
      if (code < 1 || code > 0x10ffff) throw this.#damaged(`'${whole}' is no character`);
      return String.fromCodePoint(code);
    });
  }

  #damaged(what: string): Error {
    return unreadable(`${this.#part} is damaged (${what.slice(0, 120)})`);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** 'x:row' and 'row' are one: some programs write a prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a part that stands in memory. */
export function readXml(part: string, xml: string, on: XmlHandlers): void {
  new XmlReader(part, on).read(xml, true);
}
