import { PLACE_WORDS } from '../words/places.ts';
import { writtenOut } from './abbreviations.ts';
import { withoutBeside, withoutCodes } from './beside-name.ts';
import { withWholeWords } from './broken-words.ts';
import { withoutEscapes } from './escapes.ts';
import { lineParts } from './line-parts.ts';
import { otherSpellings } from './other-spellings.ts';
import { namesInLine } from './several-names.ts';
import { MAX_NAME_LENGTH, visibleText } from './unicode.ts';

/** Roles and courtesies in front of a name on shipping papers. */
const ROLE =
  /^\s*(?:(?:c\/o|care of|attn\.?(?:\s*:\s*[\w ]{3,20},)?|attention|messrs\.?|m\/s\.?|notify party|notify|end[ -]?user|ultimate consignee|intermediate consignee|consignee|consignor|shipper|sold to|ship to|bill to|deliver to|buyer|seller|customer|supplier|vendor|to|for)\s*[:,.-]?\s+)+/i;

/** Roles behind a name. */
const TRAILING_ROLE =
  /\s*[([]?\b(?:end[ -]?user|notify party|ultimate consignee|consignee|buyer|seller|purchaser|shipper|applicant|account holder|as agent)\b[)\]]?\s*$/i;

/** A part that begins an address instead of a name. */
const ADDRESS_PART =
  /^\s*(?:no\.?\s*:?\s*\d|\d+[a-z]?[ ,/-]|unit\b|room\b|rm\.?\s|flat\b|suite\b|floor\b|\d+\/f|p\.?\s?o\.?\s*box|ul\.?\s|ulitsa\b|pr\.?\s|prospekt\b|str\.?\s|calle\b|av\.?\s|avenida\b|block\b|building\b|bldg|tower\b|level\b)|\b(?:road|street|avenue|boulevard|lane|district|province)\b\.?\s*(?:no\.?\s*)?\d*\s*$/i;

/** Characters of a line that are read: escaped, a name takes several times its length. */
const MOST_READ = 6 * MAX_NAME_LENGTH;

/** Ends of lines; what stands on the next may also be the rest of a name that was too long for one. */
const LINE_END = /[\r\n\u2028\u2029]+/;

/** The end of a line inside a word. */
const DIVIDED = /(?:-|\u00ad)\s*[\r\n]+\s*/g;

/** The text with a sign for the ends of its lines, as between names: each line may hold one. */
function inOneLine(text: string): string {
  return text
    .replace(DIVIDED, '-')
    .split(LINE_END)
    .map((line) => visibleText(line).replace(ROLE, ''))
    .join('; ');
}

const BRANCH_OF =
  /^\s*(?:the\s+)?[\p{L}\d.&' -]{2,40}?\s+(?:branch|office|subsidiary|division|department|dept\.?|section|representative office|affiliate)\s+of\s+(.{3,})$/iu;

const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** A Chinese name with a branch or office behind it, with or without its place. */
const HAN_UNIT =
  /^(.{4,}?(?:公司|集团|大学|学院|研究所|研究院|中心|厂|局|院|所)|.{4,}?)(?:\p{Script=Han}{2,3}(?:市|省)?)?(?:分公司|子公司|支公司|办事处|代表处|分部|分行|分院|分所|联络处)$/u;

const UNIT =
  /(?:r\s*&\s*d|research and development|procurement|purchasing|sales|export|import|logistics|representative|rep\.?|branch|regional|head|main|service|trading|finance|engineering)?\s*(?:branch(?: office)?|office|department|dept\.?|division|warehouse|centre|center|subsidiary|depot|plant|factory|workshop)\s*(?:(?:no\.?\s*)?\d{1,3})?$/i;

/** True where every word is a place name. */
function isPlace(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  return words.length > 0 && words.length <= 3 && words.every(isPlaceWord);
}

function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word.replace(/'/g, ''));
}

/** Takes a branch, department or place off the end of a name, as written with a comma, a dash, brackets or a blank. */
function withoutUnit(text: string): string {
  let out = text.trim();
  for (let round = 0; round < 3; round++) {
    const before = out;
    const cut = Math.max(out.lastIndexOf(','), out.lastIndexOf(' - '), out.lastIndexOf('('));
    if (cut > 2) {
      const tail = out
        .slice(cut + 1)
        .replace(/[)(-]/g, ' ')
        .trim();
      if (isPlace(tail) || (UNIT.test(tail) && (tail.match(/\S+/g)?.length ?? 0) <= 5))
        out = out.slice(0, cut).replace(/[\s,(-]+$/, '');
    }
    const words = out.split(/\s+/);
    const last = words[words.length - 1]!.toLowerCase().match(/[\p{L}']+/gu) ?? [];
    // Where the last word is no place, the last two or three are none either.
    const most = last.every(isPlaceWord) ? Math.min(3, words.length - 1) : 0;
    for (let take = most; take > 0; take--) {
      if (isPlace(words.slice(-take).join(' '))) {
        out = words.slice(0, -take).join(' ');
        break;
      }
    }
    const unit = UNIT.exec(out);
    if (unit !== null && unit.index > 2) out = out.slice(0, unit.index).trim();
    if (out === before) break;
  }
  return out.replace(/[\s,(-]+$/, '');
}

const OTHER_BRACKET = /[【〔「『《[\]]/;
const roundBrackets = (text: string): string => text.replace(/[【〔「『《[]/g, '(').replace(/[】〕」』》\]]/g, ')');

/** A name without an address behind it and without what else stands beside it. */
function alone(text: string): string {
  const parts = text.split(/[,;\n]/);
  const address = parts.findIndex((part, i) => i > 0 && ADDRESS_PART.test(part));
  return withoutBeside(address < 0 ? text : parts.slice(0, address).join(','));
}

/**
 * Readings of a line that may hold more than a name: without escapes, the part without roles, address and what else
 * stands beside a name, that without a branch or place, each of several names, the usual spelling. Only readings that
 * differ from the line are given; none for a plain name. Each is searched as a name of its own: how many of them are is
 * the searcher's to bound, and to say.
 */
export function partyLineReadings(line: string): string[] {
  const meant = withoutCodes(withoutEscapes(line.length > MOST_READ ? line.slice(0, MOST_READ) : line));
  const visible = visibleText(meant);
  const text = (OTHER_BRACKET.test(visible) ? roundBrackets(visible) : visible).trim();
  const readings: string[] = [];
  const add = (reading: string): void => {
    const clean = reading.trim();
    if (clean.length >= 2 && clean !== text && !readings.includes(clean)) readings.push(clean);
  };
  if (meant !== line && text.length >= 2) readings.push(text);
  const named = text.replace(ROLE, '').replace(TRAILING_ROLE, '');
  const name = alone(named);
  add(name);
  add(withWholeWords(name));
  if (/\p{L}-\p{L}/u.test(name)) add(name.replace(/(\p{L})-(?=\p{L})/gu, '$1'));
  // A name may stand behind the address or the telephone number of another.
  for (const other of LINE_END.test(meant) ? namesInLine(inOneLine(meant), 'maybe') : namesInLine(named)) {
    add(alone(other));
    add(other);
  }
  add(writtenOut(name));
  for (const part of lineParts(named)) add(alone(part));
  for (const other of otherSpellings(name)) add(other);
  const hanUnit = ASCII_ONLY.test(name) ? null : HAN_UNIT.exec(name);
  if (hanUnit !== null) add(hanUnit[1]!);
  const branch = BRANCH_OF.exec(name);
  if (branch !== null) add(branch[1]!);
  add(withoutUnit(name));
  return readings;
}
