/**
 * Canonical JSON: one value, one text (RFC 8785, JSON Canonicalization Scheme). Numbers and strings are written as
 * ECMAScript's JSON.stringify writes them, which is what the RFC prescribes (§ 3.2.2); names are sorted by UTF-16 code
 * units (§ 3.2.3), which is how ECMAScript compares strings. What I-JSON cannot carry is refused, never repaired.
 */

/** What JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Why a value has no canonical form. `where` is a JSON Pointer (RFC 6901) into the value. */
export type CanonicalError = {
  readonly kind: 'not-canonical';
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
};
export type CanonicalResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: CanonicalError };

/** Deeper values are refused, so that a hostile body cannot exhaust the stack. */
export const MAX_DEPTH = 200;

class Refusal extends Error {
  readonly what: string;
  readonly remedy: string;
  /** Reference tokens of the place, innermost first: each level adds its own on the way out. */
  readonly tokens: (string | number)[] = [];
  constructor(what: string, remedy: string) {
    super(what);
    this.what = what;
    this.remedy = remedy;
  }
  get where(): string {
    return this.tokens.reduceRight<string>(
      (text, token) => `${text}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      '',
    );
  }
}

/** Throws on, with the member in which it happened. */
function within(token: string | number, thrown: unknown): never {
  if (thrown instanceof Refusal) thrown.tokens.push(token);
  throw thrown;
}

function writeString(text: string): string {
  if (!text.isWellFormed()) throw new Refusal('a lone surrogate', 'send well-formed Unicode text (RFC 7493 § 2.1)');
  return JSON.stringify(text);
}

/** Names as they are written, with their colon: they are few, and each is written thousands of times. */
const names = new Map<string, string>();
const MOST_NAMES = 2000;
const LONGEST_NAME = 64;

function writeName(name: string): string {
  let text = names.get(name);
  if (text === undefined) {
    text = `${writeString(name)}:`;
    if (names.size < MOST_NAMES && name.length <= LONGEST_NAME) names.set(name, text);
  }
  return text;
}

function writeObject(value: Readonly<Record<string, unknown>>, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Refusal('an object that is not plain', 'convert dates, maps and class instances to JSON first');
  let text = '';
  let name = '';
  try {
    // Without a comparison function sort() compares UTF-16 code units, as § 3.2.3 has it.
    for (name of Object.keys(value).sort())
      text += `${text === '' ? '{' : ','}${writeName(name)}${write(value[name], depth + 1)}`;
  } catch (thrown) {
    within(name, thrown);
  }
  return text === '' ? '{}' : `${text}}`;
}

function writeList(value: readonly unknown[], depth: number): string {
  let text = '[';
  let i = 0;
  try {
    for (; i < value.length; i++) text += `${i === 0 ? '' : ','}${write(value[i], depth + 1)}`;
  } catch (thrown) {
    within(i, thrown);
  }
  return `${text}]`;
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw new Refusal(`nesting deeper than ${MAX_DEPTH}`, 'flatten the value, or break its cycle');
  if (typeof value === 'string') return writeString(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    // JSON.stringify writes -0 as 0; String() would do so too, and both write numbers as § 3.2.2.3 prescribes.
    if (Number.isFinite(value)) return String(value);
    throw new Refusal(`the number ${value}`, 'only finite numbers exist in JSON (RFC 8785 § 3.2.2.3)');
  }
  if (Array.isArray(value)) return writeList(value, depth);
  if (typeof value === 'object') return writeObject(value as Readonly<Record<string, unknown>>, depth);
  throw new Refusal(`a value of type ${typeof value}`, 'leave the member out, or write integers as decimal text');
}

/** The canonical text of `value`, or why it has none. `maxDepth`: at most MAX_DEPTH. */
export function canonicalize(value: unknown, maxDepth: number = MAX_DEPTH): CanonicalResult {
  try {
    return { ok: true, text: write(value, MAX_DEPTH - maxDepth) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { where, what, remedy } = thrown;
    return { ok: false, error: { kind: 'not-canonical', where, what, remedy } };
  }
}

/** The canonical text of `value`. Throws where `canonicalize` returns an error: for values already known to be JSON. */
export function canonicalJson(value: unknown): string {
  try {
    return write(value, 0);
  } catch (thrown) {
    if (thrown instanceof Refusal) thrown.message = `${thrown.what} at "${thrown.where}": ${thrown.remedy}`;
    throw thrown;
  }
}
