/** Signs that a text was written for a machine, or read in a wrong code page; most names are told by this. */
const HINT =
  /&(?:#[x\d]|[a-z]{2,8};)|%[\da-f]{2}|\\u[\da-f]{4}|<\/?[a-z]{1,6}\s*\/?>|[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2010-\u2122]|\u202e/i;

/** Entities of HTML that stand in names; others name letters with marks (`&eacute;`), of which the first letter is kept. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  'amp &,lt <,gt >,quot ",apos \',lsquo \',rsquo \',sbquo \',ldquo ",rdquo ",bdquo ",ndash -,mdash -,middot ·,copy ,reg ,trade ,szlig ss,aelig ae,oelig oe,oslash o,aring a,shy ,zwnj ,zwj '
    .split(',')
    .map((pair): [string, string] => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);
const BLANKS = new Set(['nbsp', 'ensp', 'emsp', 'thinsp']);
const MARKED = /^([a-z])(?:acute|grave|uml|circ|tilde|cedil|caron)$/i;

/** Characters of the Western code page by their byte, 128 to 159 only; the others are their own code. */
const WESTERN = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((ch, i): [string, number] => [ch, 128 + i]),
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of UTF-8 bytes; null where they are none. */
function decoded(bytes: readonly number[]): string | null {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    // The bytes are no UTF-8: the text says what it says.
    return null;
  }
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}

function entity(whole: string, name: string): string {
  if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return character(Number(name.slice(1)));
  if (BLANKS.has(name)) return ' ';
  return ENTITIES.get(name.toLowerCase()) ?? MARKED.exec(name)?.[1] ?? whole;
}

/** Runs of UTF-8 that were read in the Western code page (`Ã¼` for `ü`), read as they were meant. */
function rightCodePage(text: string): string {
  return text.replace(/[^\0-\x7f]+/g, (run) => {
    const bytes = [...run].map((ch) => WESTERN.get(ch) ?? ch.codePointAt(0)!);
    return bytes.some((byte) => byte > 255) ? run : (decoded(bytes) ?? run);
  });
}

/**
 * A name without the escapes of HTML, addresses and program text, without HTML tags, in the right code page, and with
 * text that was turned round by a direction mark (U+202E) in its own order. The name itself where it has none of these.
 */
export function withoutEscapes(name: string): string {
  if (!HINT.test(name)) return name;
  let text = name.replace(/<\/?[a-z]{1,6}\s*\/?>/gi, ' ');
  text = text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, entity);
  text = text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => character(Number.parseInt(hex, 16)));
  if (/%[\da-f]{2}/i.test(text)) {
    if (!/\s/.test(text)) text = text.replace(/\+/g, ' ');
    text = text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
      const bytes = run
        .slice(1)
        .split('%')
        .map((hex) => Number.parseInt(hex, 16));
      return decoded(bytes) ?? run;
    });
  }
  text = rightCodePage(text);
  return text.replace(/\u202e([^\u202a-\u202e]*)/g, (_, run: string) => [...run].reverse().join(''));
}
