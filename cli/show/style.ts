import { stripVTControlCharacters, styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colour only for a terminal that wants it (NO_COLOR, FORCE_COLOR and pipes are respected by styleText). */
export const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });
export const dim = (text: string): string => paint('dim', text);
export const bold = (text: string): string => paint('bold', text);

/** Columns that a text takes: wide characters (CJK, emoji) take two. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length; // plain letters, as nearly every text is
  let n = 0;
  for (const ch of stripVTControlCharacters(text))
    n += /\p{Mn}|\p{Me}|\p{Cf}/u.test(ch)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u.test(
            ch,
          )
        ? 2
        : 1;
  return n;
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columnsOf(text)));
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - columnsOf(text))) + text;

/** Width of the terminal, between 60 and 110 columns so that lines stay readable. */
export const width = (): number => Math.max(60, Math.min(110, process.stdout.columns ?? 100));

/** Text wrapped to the width, every line after the first indented. */
export function wrap(text: string, indent: number, columns = width()): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > columns - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** A plain table: columns as wide as they need, numbers to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const widths = head.map((h, i) => Math.max(columnsOf(h), ...rows.map((r) => columnsOf(r[i] ?? ''))));
  const line = (cells: readonly string[], style?: (s: string) => string): string =>
    cells
      .map((c, i) =>
        (style ?? ((s: string) => s))(
          right.has(i) ? padStart(c, widths[i]!) : i === cells.length - 1 ? c : padEnd(c, widths[i]!),
        ),
      )
      .join('  ')
      .trimEnd();
  return [line(head, dim), ...rows.map((r) => line(r))].join('\n');
}

/**
 * How many of the columns of a table stand side by side on the terminal, the first three at least: a line that is broken in
 * two is read as two. All of them where it is no terminal.
 */
export function fitting(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  most: number | undefined = process.stdout.isTTY ? process.stdout.columns : undefined,
): number {
  if (most === undefined) return head.length;
  let used = -2;
  for (const [i, h] of head.entries()) {
    used += 2 + Math.max(columnsOf(h), ...rows.map((row) => columnsOf(row[i] ?? '')));
    if (used > most && i >= 3) return i;
  }
  return head.length;
}

const TONE: Readonly<Record<string, Style>> = {
  'no-licence-required': 'green',
  'exception-available': 'green',
  authorised: 'green',
  'not-subject-to-ear': 'green',
  'not-an-export': 'green',
  'licence-required': 'red',
  prohibited: ['red', 'bold'],
  'licence-not-enforced': 'yellow',
  hold: 'yellow',
  'not-determined': 'yellow',
};

/** A sign beside the colour, so that colour is never the only sign. */
const SIGN: Readonly<Record<string, string>> = {
  'no-licence-required': '●',
  'exception-available': '◐',
  authorised: '◐',
  'licence-required': '■',
  prohibited: '✖',
  'licence-not-enforced': '▲',
  hold: '◆',
  'not-determined': '?',
  'not-subject-to-ear': '○',
  'not-an-export': '○',
};

export const OUTCOME_WORDS: Readonly<Record<string, { en: string; nl: string }>> = {
  'no-licence-required': { en: 'No licence required', nl: 'Geen vergunning nodig' },
  'exception-available': { en: 'Licence exception available', nl: 'Vergunningsuitzondering beschikbaar' },
  authorised: { en: 'Authorised', nl: 'Toegelaten' },
  'licence-required': { en: 'Licence required', nl: 'Vergunning vereist' },
  'licence-not-enforced': {
    en: 'Licence required by the text, not enforced',
    nl: 'Vergunning vereist volgens de tekst, niet gehandhaafd',
  },
  prohibited: { en: 'Prohibited', nl: 'Verboden' },
  'not-subject-to-ear': { en: 'Not subject to the EAR', nl: 'Valt niet onder de EAR' },
  'not-an-export': { en: 'Not an export', nl: 'Geen uitvoer' },
  hold: { en: 'Hold: a person must decide', nl: 'Aanhouden: een mens moet beslissen' },
  'not-determined': { en: 'Not determined: facts are missing', nl: 'Niet bepaald: er ontbreken feiten' },
};

export const sign = (outcome: string): string => SIGN[outcome] ?? '·';
export const tone = (outcome: string, text: string): string => paint(TONE[outcome] ?? 'reset', text);
export const outcomeText = (outcome: string, language: 'en' | 'nl'): string =>
  tone(outcome, `${sign(outcome)} ${OUTCOME_WORDS[outcome]?.[language] ?? outcome}`);
