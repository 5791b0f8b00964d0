/** How the cells of a CSV are set apart, and how many characters of its start say so (Excel's line `sep=;`). */
export type Separator = { readonly code: number; readonly skip: number };

const CANDIDATES = [',', ';', '\t'] as const;

/**
 * The separator of a CSV: what a first line `sep=;` says, else the comma, semicolon (Dutch and German spreadsheets) or tab
 * that its first line has most of outside quotes, the comma where they are even. Undefined while that line has no end yet.
 */
export function separatorOf(text: string, last: boolean): Separator | undefined {
  const end = endOfFirstLine(text, last);
  if (end === undefined) return undefined;
  const head = text.slice(0, end);
  const said = /^sep=(.)$/i.exec(head);
  if (said) {
    const two = text.startsWith('\r\n', end);
    if (text[end] === '\r' && end + 1 === text.length && !last) return undefined; // its LF may be in the next piece
    return { code: said[1]!.charCodeAt(0), skip: Math.min(text.length, end + (two ? 2 : 1)) };
  }
  const bare = head.replace(/"[^"]*"?/g, '');
  const count = (c: string): number => bare.split(c).length - 1;
  const [most] = [...CANDIDATES].sort((a, b) => count(b) - count(a));
  return { code: most!.charCodeAt(0), skip: 0 };
}

/** Where the first line that is not empty ends; a line end within quotes is none. */
function endOfFirstLine(text: string, last: boolean): number | undefined {
  let quoted = false;
  let any = false;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c === '"') quoted = !quoted;
    else if (!quoted && any && (c === '\n' || c === '\r')) return at;
    any ||= c !== '\n' && c !== '\r';
  }
  return last ? text.length : undefined;
}
