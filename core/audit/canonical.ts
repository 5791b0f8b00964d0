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
  readonly error: CanonicalError;
  constructor(where: string, what: string, remedy: string) {
    super(`${what} at "${where}": ${remedy}`);
    this.error = { kind: 'not-canonical', where, what, remedy };
  }
}

function writeString(text: string, where: string): string {
  if (!text.isWellFormed())
    throw new Refusal(where, 'a lone surrogate', 'send well-formed Unicode text (RFC 7493 § 2.1)');
  return JSON.stringify(text);
}

function writeObject(value: object, where: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new Refusal(where, 'an object that is not plain', 'convert dates, maps and class instances to JSON first');
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const texts = members.map(([name, member]) => {
    const at = `${where}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return `${writeString(name, at)}:${write(member, at, depth + 1)}`;
  });
  return `{${texts.join(',')}}`;
}

function write(value: unknown, where: string, depth: number): string {
  if (depth > MAX_DEPTH)
    throw new Refusal(where, `nesting deeper than ${MAX_DEPTH}`, 'flatten the value, or break its cycle');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value, where);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return JSON.stringify(value);
    throw new Refusal(where, `the number ${value}`, 'only finite numbers exist in JSON (RFC 8785 § 3.2.2.3)');
  }
  if (Array.isArray(value)) return `[${Array.from(value, (v, i) => write(v, `${where}/${i}`, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, where, depth);
  throw new Refusal(
    where,
    `a value of type ${typeof value}`,
    'leave the member out, or write integers as decimal text',
  );
}

/** The canonical text of `value`, or why it has none. `maxDepth`: at most MAX_DEPTH. */
export function canonicalize(value: unknown, maxDepth: number = MAX_DEPTH): CanonicalResult {
  try {
    return { ok: true, text: write(value, '', MAX_DEPTH - maxDepth) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

/** The canonical text of `value`. Throws where `canonicalize` returns an error: for values already known to be JSON. */
export function canonicalJson(value: unknown): string {
  return write(value, '', 0);
}
