import { PLACE_WORDS } from '../words/places.ts';

const HINT = /[(;[/]|ffiliated|ubordinate|\b[afn]\.?k\.?a\b|d\.?b\.?a\b/i;
const SUCCESSOR = /[;,]?\s{0,4}(?:and\s{1,4})?any successor,? sub-?unit,? or subsidiary thereof\.?$/i;
const SUCCESSOR_HINT = /successor/i;
/** Characters of a cell that are read: bounds the work for any list. */
const MOST_READ = 4000;
const PLAIN: readonly string[] = [];
const AFFILIATED =
  /[.;,]?\s{0,4}\(?\b(?:affiliated (?:entity|entities)|subordinate (?:institution|institutions|entity|entities)|including the following (?:subordinate|affiliated)[^:–-]*)\s*(?:[:–-]|\s-)\s*/i;
const ALSO_KNOWN = /[,;]?\s{0,4}[([]?\s{0,4}\b(?:a\.?k\.?a|f\.?k\.?a|n\.?k\.?a|d\.?b\.?a)\b\.?,?:?\s*/i;
const BRACKETED = /\s{0,4}[([]([^()[\]]{2,60})[)\]]/;

/** True where the bracketed words are a name of the party and not a place or a legal remark. */
function isShortName(text: string): boolean {
  if (!/^[\p{Lu}\d][\p{L}\d&.\- ]{1,30}$/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.every((word) => PLACE_WORDS.has(word) || /^\d+$/.test(word))) return false;
  return /^[A-Z\d&.-]{3,}$/.test(text)
    ? !/^(?:HK|UK|USA|UAE|PRC|PTE|PVT|PTY|LTD|LLC|INC|SHIP)$/i.test(text)
    : words.length === 1 &&
        text.length >= 5 &&
        !/^(?:private|public|holdings?|group|international|limited|pvt)$/i.test(text);
}

/**
 * Names that one name cell of a list holds beside itself: affiliated or subordinate bodies, former names, a bracketed
 * short name, and the name without them. Empty for a plain cell.
 */
export function namesInCell(whole: string): readonly string[] {
  const cell = whole.length > MOST_READ ? whole.slice(0, MOST_READ) : whole;
  if (!HINT.test(cell) && !(SUCCESSOR_HINT.test(cell) && SUCCESSOR.test(cell))) return PLAIN;
  const out: string[] = [];
  const add = (name: string): void => {
    const clean = name.trim().replace(/^[-–:,.;\s]+|[,;:\s([]+$/g, '');
    if (clean.length >= 2 && clean !== whole && !out.includes(clean)) out.push(clean);
  };
  const sides = cell.split('/');
  if (sides.length === 2 && sides.every((side) => /[\p{L}'’-]{2,}[\s-]+[\p{L}'’-]{3,}/u.test(side) && !/\d/.test(side)))
    for (const side of sides) add(side);
  for (const part of cell.replace(SUCCESSOR, '').split(AFFILIATED)) {
    for (const name of part.split(ALSO_KNOWN)) {
      const bare = name.replace(/\)\s*\.?$/, (end) => (name.includes('(') ? end : ''));
      add(bare);
      const bracket = BRACKETED.exec(bare);
      if (bracket !== null && isShortName(bracket[1]!)) {
        add(bracket[1]!);
        add(bare.replace(BRACKETED, ''));
      }
    }
  }
  return out;
}
