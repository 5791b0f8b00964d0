import { endsInForm, standsAlone } from './several-names.ts';

/** Brackets at the end; inside a name they hold a place or a trade, which tells it from others. */
const BRACKETED = /^([^()]{3,})\(([^()]{3,80})\)\W*$/;
/** One word in brackets or behind a dash is a name where it is written as one, and not a remark (`check`). */
const NAME_OR_WORDS = /\s|^[^a-z].{5,}/;
const DASH = /\s+[-–—]+\s+/;
const COURTESY = /^\s*(?:mr|mrs|ms|miss|dr|eng|engr|prof|capt)\b\.?\s*/i;
/** A part in front that says where in a building or in which department. */
const PLACE_OR_DEPARTMENT =
  /^\s*(?:no\.?\s*\d|\d+[a-z]?[ ,/-]|(?:unit|room|rm\.?|flat|suite|floor|building|bldg\.?|block|tower|level|zone|warehouse|shop|office|plot|gate)\s*(?:no\.?\s*)?[a-z]?\d*[a-z]?\s*$|p\.?\s?o\.?\s*box\b)|\b(?:road|street|avenue|boulevard|lane|tower|zone [a-z\d]|dept\.?|department|division|accounts? (?:payable|receivable))\s*$/i;

/** True for what may be a name behind a dash; one word behind a courtesy is whoever is to be asked for. */
function isNamed(side: string): boolean {
  return COURTESY.test(side) ? /\S\s\S/.test(side.replace(COURTESY, '')) : NAME_OR_WORDS.test(side.trim());
}

/** The line from the first part that is no place in a building and no department. */
function behindPlaces(parts: readonly string[]): string | null {
  let from = 0;
  while (from < parts.length - 1 && PLACE_OR_DEPARTMENT.test(parts[from]!)) from++;
  return from === 0 ? null : parts.slice(from).join(',');
}

/**
 * Parts of a line that may be the name: what stands outside and inside brackets at its end, on the sides of a dash, behind a place or
 * department in front, and a last part that ends in a legal form. Empty for a plain name; each part names somebody.
 */
export function lineParts(line: string): string[] {
  const out: string[] = [];
  const add = (part: string): void => {
    const clean = part.trim();
    if (standsAlone(clean)) out.push(clean);
  };
  const parts = line.includes(',') ? line.split(',') : [line];
  const behind = behindPlaces(parts);
  if (behind !== null) add(behind);
  const bracket = line.includes('(') ? BRACKETED.exec(line) : null;
  if (bracket !== null) {
    add(bracket[1]!);
    if (NAME_OR_WORDS.test(bracket[2]!.trim())) add(bracket[2]!);
  }
  const sides = DASH.test(line) ? line.split(DASH) : [];
  for (const [i, side] of sides.entries()) if (i === 0 || isNamed(side)) add(side);
  const last = parts.at(-1)!;
  if (parts.length > 1 && endsInForm(last) && standsAlone(parts.slice(0, -1).join(','))) add(last);
  return out;
}
