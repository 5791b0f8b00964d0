/**
 * Characters that a terminal obeys instead of showing: control characters (an escape sequence can clear the screen or
 * rewrite a line), and those that turn the direction of writing (Unicode UAX #9; a name can be made to read as another).
 */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line of text from elsewhere as it may be shown: such characters as `<U+202E>`, and no line break. */
export function printable(line: string): string {
  return line.replace(OBEYED, (ch) => `<U+${ch.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

const LONGEST = 300;

/** A name from elsewhere, cut where it is so long that it would fill the screen. */
export function shortName(name: string): string {
  return name.length > LONGEST
    ? `${name.slice(0, LONGEST)}… (${name.length.toLocaleString('en-US')} characters)`
    : name;
}
