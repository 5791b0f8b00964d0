import { badInput } from './errors.ts';

/** A key that stands twice in one object of a JSON text. */
export type RepeatedKey = {
  readonly key: string;
  /** Where, from the top: 'parties.0.country', 'item.tpp'. */
  readonly path: string;
  /** Index in the text of the quote that begins the second one. */
  readonly position: number;
};

/**
 * The first key that stands twice in one object: RFC 8259 § 4 leaves open which of the two counts, and JSON.parse lets the last one
 * win in silence, so that a question could say two things of one item and be answered for the second.
 * @param text valid JSON
 * @param value what JSON.parse made of it: the members that it lacks tell whether it is worth looking
 * @returns undefined where every key stands once, which costs a walk over the text and one over the value
 */
export function repeatedKey(text: string, value: unknown): RepeatedKey | undefined {
  return membersOf(text) === keysIn(value) ? undefined : located(text);
}

/**
 * A value of a file in which no key stands twice, as it is.
 * @param line of the file on which the text begins
 * @throws OperationError 'bad-input' with the line and the path of the key
 */
export function eachKeyOnce<T>(text: string, value: T, line = 1): T {
  const twice = repeatedKey(text, value);
  if (!twice) return value;
  throw badInput({
    path: twice.path,
    line: line - 1 + text.slice(0, twice.position).split('\n').length,
    message: `the key '${twice.key}' is given twice.`,
    remedy: 'Which of the two counts is not defined (RFC 8259): keep one.',
  });
}

/** How many members the objects of a text have: colons outside of strings. */
function membersOf(text: string): number {
  let colons = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = endOfString(text, i + 1);
    else if (c === 0x3a) colons++;
  }
  return colons;
}

/** How many keys the objects of a value have, at every depth. */
function keysIn(value: unknown): number {
  let keys = 0;
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null || typeof next !== 'object') continue;
    if (Array.isArray(next)) {
      for (const one of next) if (typeof one === 'object') open.push(one);
      continue;
    }
    const members = next as Record<string, unknown>;
    for (const key of Object.keys(members)) {
      keys++;
      if (typeof members[key] === 'object') open.push(members[key]);
    }
  }
  return keys;
}

/** An object or array that is open: which keys it has had, and what the next value in it is called. */
type Level = { readonly keys: Set<string> | undefined; name: string };

/** Looks for the first repeated key, with the path that leads to it. */
function located(text: string): RepeatedKey | undefined {
  const levels: Level[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const level = levels.at(-1);
    if (c === 0x7b) levels.push({ keys: new Set(), name: '' });
    else if (c === 0x5b) levels.push({ keys: undefined, name: '0' });
    else if (c === 0x7d || c === 0x5d) levels.pop();
    else if (c === 0x2c && level && !level.keys) level.name = `${Number(level.name) + 1}`;
    if (c !== 0x22) continue;
    const begin = i;
    i = endOfString(text, i + 1);
    if (!level?.keys || !awaitsKey(text, begin)) continue;
    // Two ways of writing one key ("to", "\u0074o") are one key.
    const key = JSON.parse(text.slice(begin, i + 1)) as string;
    level.name = key;
    if (level.keys.has(key)) return { key, path: levels.map((l) => l.name).join('.'), position: begin };
    level.keys.add(key);
  }
  return undefined;
}

/** Is what begins here the first thing after '{' or ','? A value stands after ':'. */
function awaitsKey(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) <= 0x20) before--;
  const c = text.charCodeAt(before);
  return c === 0x7b || c === 0x2c;
}

/** Index of the quote that ends the string in which `from` lies, or the end of the text. */
export function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
