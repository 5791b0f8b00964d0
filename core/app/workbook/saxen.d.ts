// The package carries no types. Only what is used here.
declare module 'saxen' {
  /** A parser of XML by events. `write` takes pieces that may be cut anywhere; `end` says that there are no more. */
  export class Parser {
    on(
      event: 'openTag',
      listener: (
        name: string,
        attributes: () => Record<string, string> | false,
        decode: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', listener: (value: string) => void): this;
    on(event: 'error' | 'warn', listener: (cause: Error) => void): this;
    write(xml: string): this;
    end(): Error | null;
  }
}
